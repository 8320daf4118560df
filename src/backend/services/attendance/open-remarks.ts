import type {
  LineEntry,
  LineRemark,
  LineRemarkKind,
  ServiceRecordId,
} from '../../../shared/domain/attendance.ts';
import { findCopiedRuns } from '../../../shared/findings/copied-lines.ts';
import { mayBeOneVisit, overlap, remarkSheet } from '../../../shared/findings/remark-sheet.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  listDoneByHelpers,
  listDoneOfWeek,
  type RecordBeside,
} from '../../db/stores/record-clashes-store.ts';
import { listPeopleOfRecords } from '../../db/stores/record-credits-store.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';

/** Days before and after a sheet among which a run of copied lines is looked for: one fewer than a run has. */
const BESIDE_DAYS = 6;

/**
 * Remarks on the lines of sheets: what they tell by themselves, and what the register and other sheets know. What is read
 * for one sheet of a village's week is kept for the next; to be opened anew once something was written.
 */
export function openRemarks(
  db: ReadableDb,
  today: CalendarDate,
): (sheet: SheetAtHand, lines: readonly LineEntry[], corrected?: ServiceRecordId) => LineRemark[] {
  const weeks = new Map<string, readonly RecordBeside[]>();
  const doneOfWeek = ({ villageId, weekStart }: SheetAtHand): readonly RecordBeside[] => {
    const key = `${String(villageId)} ${weekStart}`;
    const known = weeks.get(key) ?? listDoneOfWeek(db, villageId, weekStart);
    weeks.set(key, known);
    return known;
  };
  return (sheet, lines, corrected) => {
    // A correction stands beside the other lines of its own sheet; a sheet that is entered anew beside other sheets alone.
    const isBeside = ({ id, sheetId }: RecordBeside): boolean =>
      corrected === undefined ? sheetId !== sheet.returned?.id : id !== corrected;
    const beside = {
      ofWeek: doneOfWeek(sheet).filter(isBeside),
      ofHelpers: doneByHelpers(db, lines).filter(isBeside),
    };
    return [
      ...remarkSheet(lines, { ...sheet, rows: plannedRows(sheet) }, today),
      ...remarkPeople(db, sheet, lines),
      ...lines.filter(({ done }) => done).flatMap((line) => remarkBeside(sheet, line, beside)),
      ...remarkCopies(lines, beside.ofHelpers),
    ].toSorted((one, other) => one.lineNo - other.lineNo);
  };
}

interface Beside {
  readonly ofWeek: readonly RecordBeside[];
  readonly ofHelpers: readonly RecordBeside[];
}

function doneByHelpers(db: ReadableDb, lines: readonly LineEntry[]): readonly RecordBeside[] {
  const dates = lines.map(({ date }) => date).toSorted();
  const [first, last] = [dates.at(0), dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const helperIds = [...new Set(lines.map(({ helperId }) => helperId))];
  return listDoneByHelpers(db, helperIds, addDays(first, -BESIDE_DAYS), addDays(last, BESIDE_DAYS));
}

function plannedRows({ lines, titleOf }: SheetAtHand): Parameters<typeof remarkSheet>[1]['rows'] {
  return lines.flatMap((line) => {
    const { lineNo, visitKey, date, slot, minutes, elderId, helperIds } = line;
    if (visitKey === null || date === null || slot === null || minutes === null) return [];
    const planned = { date, slot, minutes, elderId, title: titleOf(line) };
    const helpers = helperIds.length === 0 ? [null] : helperIds;
    return helpers.map((helperId) => ({ lineNo, planned: { ...planned, helperId } }));
  });
}

/** Whoever was planned is taken, though no longer a helper; anybody else has to be one. */
function remarkPeople(
  db: ReadableDb,
  { lines: printed }: SheetAtHand,
  lines: readonly LineEntry[],
): LineRemark[] {
  const people = listPeopleOfRecords(
    db,
    lines.flatMap(({ helperId, elderId }) => (elderId === null ? [helperId] : [helperId, elderId])),
  );
  const planned = new Set(printed.flatMap(({ helperIds }) => helperIds));
  return lines.flatMap((line) => {
    const helper = people.get(line.helperId);
    const isHelper = helper !== undefined && (helper.category !== null || planned.has(line.helperId));
    const elderUnknown = line.elderId !== null && !people.has(line.elderId);
    return [
      ...(isHelper ? [] : [remarkOf(line, 'no-helper')]),
      ...(elderUnknown ? [remarkOf(line, 'no-elder')] : []),
    ];
  });
}

/** The same visit on another sheet, and another place at the same time. */
function remarkBeside({ lines }: SheetAtHand, line: LineEntry, { ofWeek, ofHelpers }: Beside): LineRemark[] {
  const key = lines.find(({ lineNo }) => lineNo === line.lineNo)?.visitKey ?? null;
  const own = ofHelpers.filter(({ helperId, date }) => helperId === line.helperId && date === line.date);
  const same =
    (key === null
      ? undefined
      : ofWeek.find((other) => other.visitKey === key && other.helperId === line.helperId)) ??
    own.find((other) => isOneVisit(line, key, other));
  const elsewhere = own.find(
    (other) =>
      other !== same && (other.elderId === null || other.elderId !== line.elderId) && overlap(line, other),
  );
  return [
    ...(same === undefined ? [] : [remarkOf(line, 'counted-before', same.sheetName)]),
    ...(elsewhere === undefined || same !== undefined
      ? []
      : [remarkOf(line, 'two-places-at-once', elsewhere.sheetName)]),
  ];
}

/** Two planned visits are two unless their times overlap; of what was written by hand nobody planned that it are two. */
function isOneVisit(line: LineEntry, key: string | null, other: RecordBeside): boolean {
  if (line.elderId === null || line.elderId !== other.elderId) return false;
  return key !== null && other.visitKey !== null ? overlap(line, other) : mayBeOneVisit(line, other);
}

/** B75: only times tell a copy; what was confirmed as planned has none. */
function remarkCopies(lines: readonly LineEntry[], beside: readonly RecordBeside[]): LineRemark[] {
  const timed = [...lines.filter(({ done }) => done), ...beside].filter(
    ({ arrive, leave }) => arrive !== null && leave !== null,
  );
  const copied = new Set(
    findCopiedRuns(timed, ({ helperId, elderId, arrive, leave, minutes }) =>
      JSON.stringify([helperId, elderId, arrive, leave, minutes]),
    ).flat(),
  );
  return lines.filter((line) => copied.has(line)).map((line) => remarkOf(line, 'copied-day-by-day'));
}

function remarkOf(
  { lineNo, helperId }: LineEntry,
  remark: LineRemarkKind,
  sheetName: string | null = null,
): LineRemark {
  return { lineNo, helperId, remark, with: sheetName };
}
