import type { ReturnedSheet } from '../../../../shared/domain/attendance.ts';
import { isChanged, type RowDraft } from '../grid/row-draft.ts';

/** What was typed and not yet confirmed, by sheet, as long as the window is open: another sheet may come in between. */
const kept = new Map<string, readonly RowDraft[]>();

/** Tells sheets apart, also those without a number. */
export function keyOfSheet({ number, id, villageId, weekStart, title }: ReturnedSheet): string {
  return number ?? (id === null ? [villageId, weekStart, title].join(' ') : `id ${String(id)}`);
}

export function keepDrafts(key: string, drafts: readonly RowDraft[]): void {
  if (drafts.some(isChanged)) kept.set(key, drafts);
  else kept.delete(key);
}

export function findKeptDrafts(key: string): readonly RowDraft[] | undefined {
  return kept.get(key);
}

export function forgetDrafts(key: string): void {
  kept.delete(key);
}
