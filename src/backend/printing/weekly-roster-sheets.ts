import { daysOfWeek } from '../../shared/time/week.ts';
import { breakableLines } from './breakable.ts';
import { cellNote, weekNotes } from './day-head.ts';
import type { MaskedNames } from './mask-name.ts';
import type { PaperElder, PlannedPaperVisit, WeeklyRosterFacts } from './paper-facts.ts';
import { rosterCellLines } from './roster-cell.ts';

/** As the styles of the roster have it, in millimetres: a page between its margins, the least row, a line and what is around it. */
const PAGE_MM = 188;
const FOOT_MM = 6.8;
const PLAIN_HEAD_MM = 33;
const NOTE_LINE_MM = 5.6;
const LEAST_ROW_MM = 10.5;
const LINE_MM = 5.83;
const AROUND_LINES_MM = 1.1;

/** Estimated pages of a table whose rows take so many lines; a row is never cut, and head and foot come again on each page. */
export function rosterSheets(facts: WeeklyRosterFacts, linesOfRows: readonly number[]): number {
  const noteLines =
    (facts.days.some((day) => cellNote(day) !== null) ? 1 : 0) + (weekNotes(facts.days) === '' ? 0 : 1);
  const roomMm = PAGE_MM - FOOT_MM - PLAIN_HEAD_MM - noteLines * NOTE_LINE_MM;
  let pages = 1;
  let filledMm = 0;
  for (const lines of linesOfRows) {
    const rowMm = Math.max(LEAST_ROW_MM, lines * LINE_MM + AROUND_LINES_MM);
    if (filledMm + rowMm > roomMm) {
      pages += 1;
      filledMm = 0;
    }
    filledMm += rowMm;
  }
  return pages;
}

/** Lines of an elder's row: those of its fullest cell. */
export function rosterRowLines(
  facts: WeeklyRosterFacts,
  elder: PaperElder,
  visits: readonly PlannedPaperVisit[],
  names: MaskedNames,
): number {
  const { primaryHelperId, backupHelperId = null } = elder;
  const helperLines = (id: typeof primaryHelperId): number =>
    id === null ? 0 : breakableLines(names.helper(id));
  const days = daysOfWeek(facts.weekStart).map((day) =>
    rosterCellLines(
      elder,
      visits.filter((visit) => visit.date === day),
      names,
    ),
  );
  return Math.max(
    breakableLines(elder.hamletName ?? '', LETTERS_OF_PLACE),
    breakableLines(names.elder(elder.personId)),
    helperLines(primaryHelperId),
    backupHelperId === null
      ? 1
      : helperLines(backupHelperId) + (names.helperPhone(backupHelperId) === null ? 0 : 1),
    ...days,
  );
}

/** So many letters of a hamlet's name stand on one line of its column. */
export const LETTERS_OF_PLACE = 3;
