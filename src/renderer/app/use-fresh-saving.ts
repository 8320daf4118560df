import { useEffect, useRef, useState } from 'react';
import type { ChangeKind, ChangeSet } from '../../shared/domain/change.ts';
import { hasOwnNotice } from '../components/own-notice.ts';
import type { Undo } from './use-undo.ts';

const SHOWN_MILLISECONDS = 8000;

/** What tells of itself: a taken back change, an import at its end, and each of many cells typed one after the other. */
const QUIET: readonly ChangeKind[] = ['undo', 'redo', 'import', 'walking-minutes-changed'];

/** The change that was saved a moment ago, of whatever screen, and is still the one to take back; null at rest. */
export function useFreshSaving({ state }: Undo): ChangeSet | null {
  const newest = useRef<number | null>(null);
  const [fresh, setFresh] = useState<ChangeSet | null>(null);
  useEffect(() => {
    if (state === undefined) return undefined;
    const set = state.undo;
    const before = newest.current;
    newest.current = Math.max(before ?? 0, set?.id ?? 0, state.redo?.id ?? 0);
    const isNew = before !== null && set !== null && set.id > before;
    if (!isNew || QUIET.includes(set.kind) || hasOwnNotice()) return undefined;
    setFresh(set);
    return undefined;
  }, [state]);
  useEffect(() => {
    if (fresh === null) return undefined;
    const timer = setTimeout(() => setFresh(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh !== null && fresh.id === state?.undo?.id ? fresh : null;
}
