import { type LineEntry, notDoneReason, type Satisfaction } from '../../../../shared/domain/attendance.ts';
import { withDoneToggled, withMark, withNextPoints, withReason, withSatisfaction } from './row-changes.ts';
import type { RowDraft } from './row-draft.ts';

/** What is typed in words or digits, in a field of its own. */
export type RowField =
  'helper' | 'elder' | 'date' | 'services' | 'times' | 'minutes' | 'minutesReason' | 'proxyName' | 'note';

/** What a key does to a row; `edit` opens these fields one after the other. */
export type RowCommand =
  | { readonly kind: 'entry'; readonly entry: LineEntry }
  | { readonly kind: 'edit'; readonly fields: readonly RowField[] }
  | { readonly kind: 'start'; readonly fields: readonly RowField[] }
  | { readonly kind: 'restore' };

const SATISFACTION_BY_DIGIT: Readonly<Record<number, Satisfaction>> = {
  0: 'blank',
  1: 'good',
  2: 'fair',
  3: 'poor',
};

/** What an empty line asks for, in the order in which the paper is read. */
const WHOLE_LINE: readonly RowField[] = ['date', 'elder', 'services', 'minutes'];

const FIELD_BY_CODE: Readonly<Record<string, RowField>> = {
  KeyH: 'helper',
  KeyL: 'elder',
  KeyR: 'date',
  KeyX: 'services',
  KeyT: 'times',
  KeyM: 'minutes',
  KeyD: 'proxyName',
  KeyB: 'note',
};

/**
 * What the key with this code does to a row; null where it does nothing. By its place on the keyboard and not by its
 * letter, so that an input method that is switched on does not swallow it.
 */
export function commandOf(code: string, draft: RowDraft): RowCommand | null {
  if (code === 'Delete' || code === 'Backspace') return { kind: 'restore' };
  const field = FIELD_BY_CODE[code];
  const { entry } = draft;
  if (entry === null) {
    if (code === 'Space') return { kind: 'start', fields: draft.planned === null ? WHOLE_LINE : [] };
    return field === undefined ? null : { kind: 'start', fields: [field] };
  }
  if (field === 'proxyName' && entry.elderId === null) return null;
  if (field !== undefined) return { kind: 'edit', fields: [field] };
  const changed = changedBy(code, draft, entry);
  return changed === null ? null : { kind: 'entry', entry: changed };
}

function changedBy(code: string, draft: RowDraft, entry: LineEntry): LineEntry | null {
  const digit = digitOf(code);
  if (digit !== null) return withDigit(entry, digit);
  const hasElder = entry.elderId !== null;
  switch (code) {
    case 'Space':
      return withDoneToggled(draft);
    case 'KeyQ':
      return hasElder ? withMark(entry, 'missing') : null;
    case 'KeyJ':
      return hasElder ? withMark(entry, 'refused') : null;
    case 'KeyY':
      return hasElder ? withMark(entry, 'thumb-print') : null;
    case 'KeyW':
      return { ...entry, helperSigned: !entry.helperSigned };
    case 'KeyP':
      return withNextPoints(entry);
    case 'KeyF':
      return { ...entry, paid: !entry.paid };
    default:
      return null;
  }
}

/** Of a line that was done how content the elder was, of another one why not. */
export function withDigit(entry: LineEntry, digit: number): LineEntry | null {
  if (!entry.done) {
    const reason = notDoneReason.options[digit - 1];
    return reason === undefined ? null : withReason(entry, reason);
  }
  const satisfaction = SATISFACTION_BY_DIGIT[digit];
  return satisfaction === undefined ? null : withSatisfaction(entry, satisfaction);
}

/** The digit of a key of either row of digits. */
export function digitOf(code: string): number | null {
  const found = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  return found === undefined ? null : Number(found);
}
