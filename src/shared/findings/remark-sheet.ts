import {
  type ClockTime,
  type LineEntry,
  type LineRemark,
  type LineRemarkKind,
  OLD_LINE_DAYS,
  type ReturnedSheet,
  STOPPING_REMARKS,
} from '../domain/attendance.ts';
import type { ServiceCode } from '../domain/service.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';

/** The sheet on which the lines stand: what was planned on it, and of which week it is. */
export type SheetToRemark = Pick<ReturnedSheet, 'number' | 'form' | 'weekStart'> & {
  readonly rows: readonly Pick<ReturnedSheet['rows'][number], 'lineNo' | 'planned'>[];
};

/** Minutes far from the planned ones: by so much, and half as much again or less than half. */
const FAR_MINUTES = 30;

/** Work for no single elder: a round of lunches, work on a field. */
const WITHOUT_ELDER: readonly ServiceCode[] = ['meal_help', 'farm_help'];

/**
 * Everything that the lines of a sheet tell by themselves, line by line: what has to be mended (`STOPPING_REMARKS`) and what
 * is only odd. What other sheets and the register know (the same visit counted on another sheet, somebody who is no helper,
 * copied days) the backend adds when the sheet is looked at or kept.
 */
export function remarkSheet(
  lines: readonly LineEntry[],
  sheet: SheetToRemark,
  today: CalendarDate,
): LineRemark[] {
  const days = { today, oldest: addDays(today, -OLD_LINE_DAYS), sunday: addDays(sheet.weekStart, 6) };
  return lines.flatMap((line, index) =>
    [...remarksOfLine(line, sheet, days), ...remarksBesideOthers(line, lines.slice(0, index))].map(
      (remark): LineRemark => ({ lineNo: line.lineNo, helperId: line.helperId, remark, with: null }),
    ),
  );
}

/** True where a sheet may not be kept as it is. */
export function isSheetStopped(remarks: readonly LineRemark[]): boolean {
  return remarks.some(({ remark }) => STOPPING_REMARKS.has(remark));
}

/** Minutes between two times of one day; null where one is missing or they stand the wrong way round. */
export function minutesOfTimes({ arrive, leave }: Pick<LineEntry, 'arrive' | 'leave'>): number | null {
  if (arrive === null || leave === null || leave <= arrive) return null;
  return minutesOfDay(leave) - minutesOfDay(arrive);
}

/** What two lines have to tell for it to be seen whether they lie in one time. */
export type TimedLine = Pick<LineEntry, 'date' | 'arrive' | 'leave'>;

/** True where both tell their times and these overlap; one may end as the other begins. */
export function overlap(one: TimedLine, other: TimedLine): boolean {
  if (one.date !== other.date) return false;
  if (one.arrive === null || one.leave === null || other.arrive === null || other.leave === null)
    return false;
  return one.arrive < other.leave && other.arrive < one.leave;
}

/** True where nobody can tell that these are two visits: one elder, one day, and no times that lie apart. */
export function mayBeOneVisit(
  one: TimedLine & Pick<LineEntry, 'elderId'>,
  other: TimedLine & Pick<LineEntry, 'elderId'>,
): boolean {
  if (one.elderId === null || one.elderId !== other.elderId || one.date !== other.date) return false;
  const bothTimed = [one.arrive, one.leave, other.arrive, other.leave].every((time) => time !== null);
  return !bothTimed || overlap(one, other);
}

function remarksOfLine(
  line: LineEntry,
  sheet: SheetToRemark,
  { today, oldest, sunday }: Readonly<Record<'today' | 'oldest' | 'sunday', CalendarDate>>,
): LineRemarkKind[] {
  const planned = sheet.rows.flatMap((row) => (row.lineNo === line.lineNo && row.planned) || []);
  return [
    ...when(line.date > today, 'in-future'),
    ...when(line.date < oldest, 'too-old'),
    ...when(line.date < sheet.weekStart || line.date > sunday, 'date-outside-week'),
    ...when(
      planned.length > 0 && planned.every(({ helperId }) => helperId !== null && helperId !== line.helperId),
      'other-helper',
    ),
    ...when(lacksElder(line, sheet, planned.at(0)?.elderId ?? null, planned.length > 0), 'no-elder'),
    ...(line.done ? remarksOfDone(line, planned.at(0)?.minutes ?? null) : remarksOfNotDone(line)),
  ];
}

function remarksOfNotDone({ notDone }: LineEntry): LineRemarkKind[] {
  return when(notDone === null, 'reason-missing');
}

function remarksOfDone(line: LineEntry, plannedMinutes: number | null): LineRemarkKind[] {
  const { arrive, leave, minutes, elderId, elderMark } = line;
  const byTimes = minutesOfTimes(line);
  const elderSigned = elderId === null || !['missing', 'refused'].includes(elderMark);
  return [
    ...when(arrive !== null && leave !== null && byTimes === null, 'leave-before-arrive'),
    ...when(
      byTimes !== null && byTimes !== minutes && line.minutesReason.trim() === '',
      'minutes-reason-missing',
    ),
    ...when(elderMark === 'proxy' && line.proxyName.trim() === '', 'proxy-name-missing'),
    ...when(!elderSigned || !line.helperSigned, 'marks-missing'),
    ...when(plannedMinutes !== null && isFar(minutes, plannedMinutes), 'far-from-plan'),
  ];
}

/** Paper written by hand says in its title what was done; on a helper's sheet each line is somebody's or nobody's by plan. */
function lacksElder(
  { elderId, helperId, services }: LineEntry,
  { number, form }: SheetToRemark,
  plannedElderId: LineEntry['elderId'],
  isPlanned: boolean,
): boolean {
  if (elderId !== null) return elderId === helperId;
  if (isPlanned) return plannedElderId !== null;
  if (number === null || form === 'duty-roster') return false;
  return !services.some((service) => WITHOUT_ELDER.includes(service));
}

/** Lines of one sheet that cannot both be true, told of the later one. */
function remarksBesideOthers(line: LineEntry, before: readonly LineEntry[]): LineRemarkKind[] {
  const own = before.filter(({ helperId }) => helperId === line.helperId);
  const meanwhile = own.filter((other) => line.done && other.done && overlap(line, other));
  // Two lines with one elder are two visits unless their times overlap: the paper numbers them apart.
  const isDouble =
    own.some(({ lineNo }) => lineNo === line.lineNo) || meanwhile.some((other) => isSameElder(line, other));
  const isElsewhere = meanwhile.some((other) => !isSameElder(line, other));
  return [...when(isDouble, 'counted-before'), ...when(isElsewhere, 'two-places-at-once')];
}

function isSameElder(line: LineEntry, other: LineEntry): boolean {
  return line.elderId !== null && line.elderId === other.elderId;
}

function isFar(minutes: number, plannedMinutes: number): boolean {
  if (Math.abs(minutes - plannedMinutes) < FAR_MINUTES) return false;
  return minutes * 2 < plannedMinutes || minutes * 2 > plannedMinutes * 3;
}

function minutesOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function when(holds: boolean, remark: LineRemarkKind): LineRemarkKind[] {
  return holds ? [remark] : [];
}
