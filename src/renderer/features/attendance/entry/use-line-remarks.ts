import { useEffect, useMemo, useState } from 'react';
import type {
  LineEntry,
  LineRemark,
  LineRemarkKind,
  ReturnedSheet,
} from '../../../../shared/domain/attendance.ts';
import { remarkSheet } from '../../../../shared/findings/remark-sheet.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { sheetToSave } from './sheet-to-save.ts';

const TYPING_PAUSE_MILLISECONDS = 300;

/** What other sheets and the register have to be asked for. */
const ASKED_OF_REGISTER: ReadonlySet<LineRemarkKind> = new Set([
  'two-places-at-once',
  'counted-before',
  'no-helper',
  'copied-day-by-day',
]);

/**
 * What is wrong or odd about the lines: at once what they tell by themselves, and after a pause what only the register knows.
 */
export function useLineRemarks(
  sheet: ReturnedSheet,
  lines: readonly LineEntry[],
  { today, isLocked }: { readonly today: CalendarDate; readonly isLocked: boolean },
): readonly LineRemark[] {
  const own = useMemo(() => remarkSheet(lines, sheet, today), [lines, sheet, today]);
  const [asked, setAsked] = useState({ remarks: sheet.remarks, of: lines });
  const rested = useDebounced(lines, TYPING_PAUSE_MILLISECONDS);
  const [first] = useState(lines);
  useEffect(() => {
    if (isLocked || rested === first || rested.length === 0) return undefined;
    let isWanted = true;
    call('attendance.saveSheet', {
      ...sheetToSave(sheet, rested),
      enteredBy: null,
      paperKept: true,
      dryRun: true,
    }).then(
      ({ remarks }) => isWanted && setAsked({ remarks, of: rested }),
      // It is asked again when the sheet is kept, and then a problem is shown.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [first, isLocked, rested, sheet]);
  return useMemo(() => {
    const known = new Set(own.map(keyOf));
    // What was said of a line holds as long as nobody touched it.
    const stands = ({ lineNo, helperId }: LineRemark): boolean =>
      lines.some(
        (line) =>
          line.lineNo === lineNo &&
          (helperId === null || line.helperId === helperId) &&
          asked.of.includes(line),
      );
    const further = asked.remarks.filter(
      (one) => ASKED_OF_REGISTER.has(one.remark) && !known.has(keyOf(one)) && stands(one),
    );
    return [...own, ...further];
  }, [asked, lines, own]);
}

function keyOf({ lineNo, helperId, remark }: LineRemark): string {
  return `${String(lineNo)} ${String(helperId)} ${remark}`;
}
