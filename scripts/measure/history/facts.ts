import type { ReadableDb } from '../../../src/backend/db/connection.ts';
import type { CalendarDate } from '../../../src/shared/time/calendar-date.ts';

/** Whom and what the screens are opened for: who has most behind them. */
export interface Facts {
  readonly villageId: number;
  readonly elderId: number;
  readonly householdId: number;
  readonly proposalId: number;
  readonly batchId: number;
  readonly rosterIds: readonly [number, number];
  readonly checkedSheetId: number;
  readonly enteredSheetIds: readonly number[];
  readonly staffIds: readonly [number, number];
  readonly spotCheckId: number;
  readonly itemId: number;
  readonly venueId: number;
  readonly firstWeek: CalendarDate;
}

export function gatherFacts(db: ReadableDb): Facts {
  const one = (sql: string): number => db.find<{ id: number }>(sql)?.id ?? 0;
  const all = (sql: string): number[] => db.all<{ id: number }>(sql).map(({ id }) => id);
  const [clerk = 0, checker = 0] = all('SELECT id FROM staff ORDER BY id');
  const [newest = 0, older = 0] = all(
    'SELECT id FROM roster ORDER BY week_start DESC, village_id LIMIT 8',
  ).filter((_, index) => index === 0 || index === 7);
  return {
    villageId: one('SELECT village_id AS id FROM roster GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1'),
    elderId: one(
      'SELECT elder_id AS id FROM service_record WHERE elder_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
    ),
    householdId: one(
      `SELECT household_id AS id FROM account JOIN ledger_posting ON account_id = account.id
       WHERE household_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    ),
    proposalId: one('SELECT max(id) AS id FROM proposal'),
    batchId: one('SELECT max(id) AS id FROM import_batch'),
    rosterIds: [newest, older],
    checkedSheetId: one("SELECT max(id) AS id FROM returned_sheet WHERE state = 'checked'"),
    enteredSheetIds: all("SELECT id FROM returned_sheet WHERE state = 'entered'"),
    staffIds: [clerk, checker],
    spotCheckId: one('SELECT max(id) AS id FROM spot_check'),
    venueId: one('SELECT min(id) AS id FROM venue'),
    itemId: one('SELECT min(id) AS id FROM redemption_item'),
    firstWeek: db.find<{ day: CalendarDate }>('SELECT min(week_start) AS day FROM roster')!.day,
  };
}
