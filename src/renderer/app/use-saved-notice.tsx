import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { changesText } from '../text/screens/changes.ts';
import { changeText } from '../text/terms/changes.ts';
import type { Undo } from './use-undo.ts';

const SHOWN_SECONDS = 6;

/** Says after each saving, of whatever screen, that it is kept and can be taken back. */
export function useSavedNotice({ state, undo }: Undo): void {
  const { notification } = App.useApp();
  const newest = useRef<number | null>(null);
  useEffect(() => {
    if (state === undefined) return;
    const set = state.undo;
    const before = newest.current;
    newest.current = Math.max(before ?? 0, set?.id ?? 0, state.redo?.id ?? 0);
    const isNew = before !== null && set !== null && set.id > before;
    if (!isNew || set.kind === 'undo' || set.kind === 'redo') return;
    notification.success({
      key: 'saved',
      title: changesText.saved,
      description: changeText(set),
      duration: SHOWN_SECONDS,
      placement: 'bottomRight',
      actions: (
        <Button size="small" onClick={() => void undo(set)}>
          {changesText.undo}
        </Button>
      ),
    });
  }, [notification, state, undo]);
}
