import { useRef } from 'react';
import { digitOf } from './row-keys.ts';
import type { RowDraft } from './row-draft.ts';

/** Nobody types this fast; a scanner sends a digit every few milliseconds. */
const BETWEEN_DIGITS_MILLISECONDS = 50;
const FEWEST_DIGITS = 7;

interface Stroke {
  readonly code: string;
  readonly timeStamp: number;
}

/**
 * Tells a scanner from a hand while a row has the keyboard, where a digit means something else. `hear` is told each key
 * before it works and what stands there then; with the Enter of a scan it returns the number, and the lines as they were
 * before its first digit did its mischief.
 */
export function useRowScanner(): (
  stroke: Stroke,
  drafts: readonly RowDraft[],
) => { readonly number: string; readonly before: readonly RowDraft[] } | null {
  const burst = useRef<{ digits: string; lastAt: number; before: readonly RowDraft[] }>(null);
  return ({ code, timeStamp }, drafts) => {
    const digit = digitOf(code);
    if (digit !== null) {
      const now = burst.current;
      burst.current =
        now !== null && timeStamp - now.lastAt <= BETWEEN_DIGITS_MILLISECONDS
          ? { ...now, digits: `${now.digits}${String(digit)}`, lastAt: timeStamp }
          : { digits: String(digit), lastAt: timeStamp, before: drafts };
      return null;
    }
    const scanned = burst.current;
    burst.current = null;
    const isScan = (code === 'Enter' || code === 'NumpadEnter') && scanned !== null;
    return isScan && scanned.digits.length >= FEWEST_DIGITS
      ? { number: scanned.digits, before: scanned.before }
      : null;
  };
}
