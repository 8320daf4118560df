import type { NewRecord } from '../../../src/backend/db/stores/service-records-store.ts';
import type { ClockTime, LineEntry } from '../../../src/shared/domain/attendance.ts';
import type { SheetLine } from '../../../src/shared/contract/printing.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { chance, oneOf } from './chance.ts';
import type { SignedSheet } from './write-week.ts';

const MARKS = { 'thumb-print': 0.5, signature: 0.459, proxy: 0.04, missing: 0.001, refused: 0 };
const ANSWERS = { good: 0.8, fair: 0.05, poor: 0.005, blank: 0.145 };
const POINTS = { store: 0.85, donate: 0.12, none: 0.03 };
const REASONS = { 'nobody-home': 0.4, 'helper-ill': 0.3, weather: 0.2, postponed: 0.1 };
const NOT_DONE = 0.04;
const HAS_NOTE = 0.03;
/** Sheets on which something was written that nobody had planned; with them a year has its 90,000 services. */
const HAS_EXTRA = 0.2;
const MORNING_MINUTES = 8 * 60;
const AFTERNOON_MINUTES = 14 * 60;
const EVENING_MINUTES = 18 * 60;

/** What the helpers of a sheet wrote on it: nearly everything that was planned, one visit after the other, and now and then more. */
export function recordsOf(sheet: SignedSheet): NewRecord[] {
  const draw = Number(sheet.number);
  const busyUntil = new Map<string, number>();
  const planned = sheet.lines.filter(({ visitKey }) => visitKey !== null);
  const records = planned.flatMap((line) =>
    line.helperIds.map((helperId): NewRecord => {
      const begin = nextFree(busyUntil, line, helperId);
      return {
        entry: entryOf(line, helperId, begin, chance(draw, line.lineNo)),
        visitKey: line.visitKey,
        title: '',
      };
    }),
  );
  const blank = sheet.lines.find(({ visitKey }) => visitKey === null);
  const model = planned.find(({ elderId }) => elderId !== null);
  if (blank && model && chance(draw) < HAS_EXTRA) {
    const date = addDays(sheet.weekStart, Math.floor(chance(draw, 1) * 7));
    const [helperId] = model.helperIds;
    const line = { ...model, lineNo: blank.lineNo, date, minutes: 30 };
    if (helperId !== undefined)
      records.push({ entry: entryOf(line, helperId, EVENING_MINUTES, 0.9), visitKey: null, title: '' });
  }
  return records;
}

function nextFree(
  busyUntil: Map<string, number>,
  { date, slot, minutes }: SheetLine,
  helperId: PersonId,
): number {
  const key = `${String(helperId)} ${String(date)} ${String(slot)}`;
  const begin = busyUntil.get(key) ?? (slot === 'morning' ? MORNING_MINUTES : AFTERNOON_MINUTES);
  busyUntil.set(key, begin + (minutes ?? 0) + 5);
  return begin;
}

function entryOf(line: SheetLine, helperId: PersonId, begin: number, drawn: number): LineEntry {
  const done = drawn >= NOT_DONE;
  const drawnAgain = (part: number): number => chance(Math.floor(drawn * 2 ** 30), part);
  const minutes = done ? (line.minutes ?? 30) : 0;
  const elderMark = oneOf(MARKS, drawnAgain(1));
  return {
    lineNo: line.lineNo,
    date: line.date!,
    helperId,
    elderId: line.elderId,
    services: line.serviceCode === null ? [] : [line.serviceCode],
    done,
    notDone: done ? null : oneOf(REASONS, drawnAgain(2)),
    arrive: done ? clock(begin) : null,
    leave: done ? clock(begin + minutes) : null,
    minutes,
    minutesReason: '',
    elderMark,
    proxyName: elderMark === 'proxy' ? '女儿' : '',
    helperSigned: true,
    satisfaction: done ? oneOf(ANSWERS, drawnAgain(3)) : 'blank',
    points: oneOf(POINTS, drawnAgain(4)),
    paid: false,
    note: drawnAgain(5) < HAS_NOTE ? '老人想请人看看屋顶漏雨的地方' : '',
  };
}

function clock(minuteOfDay: number): ClockTime {
  const two = (part: number): string => String(part).padStart(2, '0');
  const last = Math.min(minuteOfDay, 23 * 60 + 59);
  return `${two(Math.floor(last / 60))}:${two(last % 60)}` as ClockTime;
}
