import { type ReactNode, useState } from 'react';
import type { ChangeSet } from '../../shared/domain/change.ts';
import { changesText } from '../text/screens/changes.ts';
import { changeText } from '../text/terms/changes.ts';
import { HistoryDrawer } from './history-drawer.tsx';
import { useFreshSaving } from './use-fresh-saving.ts';
import type { Undo } from './use-undo.ts';

/** What Ctrl+Z would take back, in words, and the way to the whole history. */
export function UndoBar({ undo }: { undo: Undo }): ReactNode {
  const [historyOpen, setHistoryOpen] = useState(false);
  const fresh = useFreshSaving(undo);
  const last = undo.state?.undo ?? null;
  const taken = undo.state?.redo ?? null;
  return (
    <div className="undo-bar" role="group" aria-label={changesText.history}>
      <div role="status">
        {fresh !== null && (
          <div className="saved-notice">
            <span>{changesText.saved}</span>
            <button type="button" disabled={undo.busy} onClick={() => void undo.undo(fresh)}>
              {changesText.undo}
            </button>
            <div className="clip">{changeText(fresh)}</div>
          </div>
        )}
      </div>
      <div className="undo-buttons">
        <Step
          word={changesText.undo}
          set={last}
          title={last === null ? changesText.nothingToUndo : changesText.undoThis(changeText(last))}
          busy={undo.busy}
          onTake={undo.undo}
        />
        <Step
          word={changesText.redo}
          set={taken}
          title={taken === null ? changesText.nothingToRedo : changesText.redoThis(changeText(taken))}
          busy={undo.busy}
          onTake={undo.redo}
        />
        <button type="button" onClick={() => setHistoryOpen(true)}>
          {changesText.history}
        </button>
      </div>
      <div className="undo-what clip">{last === null || fresh !== null ? '' : changeText(last)}</div>
      <HistoryDrawer open={historyOpen} undo={undo} onClose={() => setHistoryOpen(false)} />
    </div>
  );
}

interface StepProps {
  readonly word: string;
  readonly set: ChangeSet | null;
  readonly title: string;
  readonly busy: boolean;
  readonly onTake: (set: ChangeSet) => Promise<void>;
}

function Step({ word, set, title, busy, onTake }: StepProps): ReactNode {
  return (
    <button
      type="button"
      title={title}
      aria-label={title}
      disabled={set === null || busy}
      onClick={() => {
        if (set !== null) void onTake(set);
      }}
    >
      {word}
    </button>
  );
}
