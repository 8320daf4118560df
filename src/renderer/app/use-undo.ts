import { App } from 'antd';
import { useCallback, useEffect } from 'react';
import type { ChangeSet, UndoState } from '../../shared/domain/change.ts';
import { call } from '../bridge/call.ts';
import { useAnswer } from '../bridge/queries.ts';
import { useAction } from '../bridge/use-action.ts';
import { isSomethingOnTop, isTyping } from '../components/typing.ts';
import { problemText } from '../text/problem-text.ts';
import { changesText } from '../text/screens/changes.ts';
import { changeText } from '../text/terms/changes.ts';

export interface Undo {
  /** Undefined until the backend has answered. */
  readonly state: UndoState | undefined;
  readonly busy: boolean;
  /** Takes a change back, of whatever age; tells how it went. */
  readonly undo: (set: ChangeSet) => Promise<void>;
  readonly redo: (set: ChangeSet) => Promise<void>;
}

/** What can be taken back and brought back, with Ctrl+Z and Ctrl+Y outside of fields and dialogs. */
export function useUndo(): Undo {
  const { message, notification } = App.useApp();
  const answer = useAnswer('changes.undoState', {});
  const { run, busy } = useAction();
  const state = answer.data;

  const take = useCallback(
    async (name: 'changes.undo' | 'changes.redo', set: ChangeSet, done: string) => {
      await run(async () => {
        try {
          await call(name, { changeSetId: set.id });
          void message.success(done);
        } catch (problem) {
          const { sentence, nextStep } = problemText(problem);
          notification.warning({ key: 'undo', title: sentence, description: nextStep, duration: 8 });
        }
      });
    },
    [message, notification, run],
  );
  const undo = useCallback(
    (set: ChangeSet) => take('changes.undo', set, changesText.undone(changeText(set))),
    [take],
  );
  const redo = useCallback(
    (set: ChangeSet) => take('changes.redo', set, changesText.redone(changeText(set))),
    [take],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || busy || isTyping(event.target) || isSomethingOnTop()) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      const set = again ? state?.redo : key === 'z' ? state?.undo : undefined;
      if (key !== 'y' && key !== 'z') return;
      event.preventDefault();
      if (set) void (again ? redo(set) : undo(set));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [busy, redo, state, undo]);

  return { state, busy, undo, redo };
}
