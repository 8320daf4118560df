import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

export interface YearFigures {
  readonly servedElders: number;
  readonly helpers: number;
  readonly servedMinutes: number;
  /** Of helpers, each training once for each who was there. */
  readonly trainings: number;
  /** Redemptions of goods and services that were settled. */
  readonly redeemed: number;
  /** Of donations with an amount; 1 yuan = 100 fen. */
  readonly donatedFen: number;
  /** Paid for paid care that began in the span. */
  readonly paidFen: number;
}

/** What a year comes to in a village (null = in the township), besides what supervision counts. */
export function sumYear(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): YearFigures {
  return db.find<YearFigures>(
    `SELECT served.*,
       (SELECT count(*) FROM training JOIN person ON person.id = training.helper_id
          WHERE held_on >= ?2 AND held_on < ?3 AND (?1 IS NULL OR village_id = ?1)) AS trainings,
       (SELECT count(*) FROM time_bank_decision AS decision
          LEFT JOIN time_bank_decision AS held ON held.id = decision.hold_id
          JOIN household ON household.id = coalesce(decision.household_id, held.household_id)
          WHERE decision.kind IN ('redeem-goods','settle-service') AND decision.date >= ?2 AND decision.date < ?3
            AND (?1 IS NULL OR household.village_id = ?1)) AS redeemed,
       (SELECT coalesce(sum(amount_fen), 0) FROM donation
          WHERE date >= ?2 AND date < ?3 AND (?1 IS NULL OR village_id = ?1)) AS donatedFen,
       (SELECT coalesce(sum(paid_fen), 0) FROM paid_care JOIN person ON person.id = elder_id
          WHERE from_date >= ?2 AND from_date < ?3 AND (?1 IS NULL OR village_id = ?1)) AS paidFen
     FROM (SELECT count(DISTINCT elder_id) AS servedElders, count(DISTINCT helper_id) AS helpers,
         coalesce(sum(minutes), 0) AS servedMinutes
       FROM service_record JOIN person ON person.id = helper_id
       WHERE day >= ${dayOf('?2')} AND day < ${dayOf('?3')} AND corrected_by IS NULL AND not_done IS NULL
         AND (?1 IS NULL OR village_id = ?1)) AS served`,
    villageId,
    from,
    before,
  )!;
}
