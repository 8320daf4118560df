import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import type { CreditLine } from '../../../time-bank/rules/credit-minutes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { StoredRecord } from '../../db/stores/service-records-store.ts';

/** What one record brings to the time bank by the rules of its day. */
export interface RecordCredit {
  readonly recordId: ServiceRecordId;
  readonly helperId: PersonId;
  /** The helper's household and village of today. */
  readonly householdId: HouseholdId | null;
  readonly villageId: PlaceId;
  readonly creditedMinutes: number;
  readonly lines: readonly CreditLine[];
  readonly goesTo: 'household' | 'pool' | 'nowhere';
  /** Version of the rules on the day of the service; null before the first. */
  readonly ruleVersion: number | null;
  /** Why it cannot be credited yet, whoever checks it. Nothing waits that earns nothing. */
  readonly waitsFor: 'household' | 'marks' | 'rules' | null;
}

/**
 * What these records earn, in their order. The limits of a day and of a week count what other records of the same helper
 * were credited with (entries that stand) and what earlier ones of this batch earn; entries of the batch's own records count
 * for nothing, so that other rules can be tried on records long credited.
 */
export function creditsOf(
  _db: ReadableDb,
  _records: readonly StoredRecord[],
  _ruleSets: readonly RuleSet[],
): readonly RecordCredit[] {
  throw new Error('not built yet');
}
