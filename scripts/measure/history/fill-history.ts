import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addDays, daysBetween } from '../../../src/shared/time/calendar-date.ts';
import { openLedger } from '../../../src/backend/services/ledger/ledger-writer.ts';
import type { RedemptionItemId } from '../../../src/shared/domain/time-bank-decision.ts';
import { writeCare } from './care.ts';
import { PLANNED_WEEK } from './plan-township.ts';
import { openRepetition, writeSums } from './repeat-ledger.ts';
import { lastNumbers, repeatWeeks, type Stretch } from './repeat-weeks.ts';
import { serveWeek, type TwoClerks } from './serve-week.ts';
import type { WeekPattern } from './week-pattern.ts';
import { writeWeek } from './write-week.ts';

const WEEKS_OF_YEAR = 52;
/** Weeks that are written as the office writes them; all later ones repeat them with other days and numbers. */
const WRITTEN_WEEKS = 4;

/**
 * Writes so many years before the planned week, and that week as it hangs on the wall. Nothing is skipped that a real history
 * has: seals, sums, lost sheets. The last week but one is checked in part.
 */
export function fillHistory(db: WritableDb, pattern: WeekPattern, clerks: TwoClerks, years: number): void {
  const first = addDays(PLANNED_WEEK, -7 * WEEKS_OF_YEAR * years);
  const before = lastNumbers(db);
  db.transaction(() => {
    for (let week = 0; week < WRITTEN_WEEKS; week++)
      serveWeek(db, writeWeek(db, pattern, addDays(first, 7 * week), true), clerks);
  });
  const goods = db.find<{ id: RedemptionItemId; minutes: number }>(
    'SELECT id, minutes FROM redemption_item LIMIT 1',
  )!;
  const redeemed = db.transaction(() =>
    openLedger(db, { today: first, now: `${first}T08:00:00` }).facing('redeemed'),
  );
  const repetition = openRepetition(db, clerks, { ...goods, redeemed });
  const stretch: Stretch = { before, rows: difference(lastNumbers(db), before) };
  const triggers = takeOffTriggers(db);
  const days = 7 * WRITTEN_WEEKS;
  const times = Math.floor((daysBetween(first, PLANNED_WEEK) - 7) / days);
  for (let time = 1; time < times; time++) {
    db.transaction(() => {
      const higher = repeatWeeks(db, stretch, time, time * days);
      repetition.repeat(time * days, higher.service_record);
    });
  }
  db.transaction(() => {
    writeSums(db);
  });
  for (const sql of triggers) db.script(sql);
  const rest = addDays(first, times * days);
  for (let week = rest; week < PLANNED_WEEK; week = addDays(week, 7)) {
    const isLast = week === addDays(PLANNED_WEEK, -7);
    db.transaction(() => serveWeek(db, writeWeek(db, pattern, week, true), clerks, isLast ? 0.5 : 1));
  }
  db.transaction(() => writeWeek(db, pattern, PLANNED_WEEK, false));
  db.transaction(() => {
    writeCare(db, pattern, clerks, first);
  });
}

/** Removes them for as long as whole stretches are copied; returns what makes them again. */
function takeOffTriggers(db: WritableDb): string[] {
  const triggers = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('roster','visit','visit_helper')",
  );
  for (const { name } of triggers) db.script(`DROP TRIGGER ${name}`);
  return triggers.map(({ sql }) => sql);
}

function difference(after: Stretch['rows'], before: Stretch['rows']): Stretch['rows'] {
  const kinds = Object.keys(after) as (keyof Stretch['rows'])[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, after[kind] - before[kind]]),
  ) as unknown as Stretch['rows'];
}
