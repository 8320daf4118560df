import type { ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import {
  type CreditLine,
  creditMinutes,
  type CreditedBefore,
} from '../../../time-bank/rules/credit-minutes.ts';
import { rulesInForce } from '../../../time-bank/rules/rules-in-force.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPeopleOfRecords, type PersonOfRecord } from '../../db/stores/record-credits-store.ts';
import type { StoredRecord } from '../../db/stores/service-records-store.ts';
import { openCreditedBefore } from './credited-before.ts';
import { openKinship, type Kinship } from './kinship.ts';

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
  db: ReadableDb,
  records: readonly StoredRecord[],
  ruleSets: readonly RuleSet[],
): readonly RecordCredit[] {
  const people = listPeopleOfRecords(
    db,
    records.flatMap(({ helperId, elderId }) => (elderId === null ? [helperId] : [helperId, elderId])),
  );
  const kinshipOf = openKinship(db, people);
  const before = openCreditedBefore(db, records);
  const rulesOn = openRules(ruleSets);
  const creditById = new Map<ServiceRecordId, RecordCredit>();
  // The earliest visit of a day counts first, whichever sheet came back first.
  for (const record of records.toSorted(byTime)) {
    const helper = people.get(record.helperId);
    if (helper === undefined) throw new Error('A record names nobody of the register');
    const rules = rulesOn(record.date);
    const kinship = kinshipOf(record.helperId, record.elderId);
    const credit = creditOf(record, helper, kinship, rules, before.of(record.helperId, record.date));
    if (credit.waitsFor === null) before.add(record.helperId, record.date, credit.creditedMinutes);
    creditById.set(record.id, credit);
  }
  return records.map(({ id }) => creditById.get(id)!);
}

function creditOf(
  record: StoredRecord,
  helper: PersonOfRecord,
  kinship: Kinship,
  rules: RuleSet | null,
  before: CreditedBefore,
): RecordCredit {
  const { points, done, minutes } = record;
  const base = {
    recordId: record.id,
    helperId: helper.id,
    householdId: helper.householdId,
    villageId: helper.villageId,
    ruleVersion: rules?.version ?? null,
  };
  const earned = rules === null ? null : earnedBy(record, helper, kinship, rules, before);
  const lines = earned?.lines ?? [{ step: 'served', minutes }];
  // Without rules nobody knows yet what it will earn; that it may earn is enough to wait for them.
  const mayEarn =
    done && points !== 'none' && !helper.erased && (earned === null ? minutes > 0 : earned.minutes > 0);
  if (!mayEarn) return { ...base, lines, creditedMinutes: 0, goesTo: 'nowhere', waitsFor: null };
  const goesTo = points === 'donate' ? 'pool' : 'household';
  return {
    ...base,
    lines,
    creditedMinutes: earned?.minutes ?? 0,
    goesTo,
    waitsFor: waitsFor(record, rules, goesTo === 'household' && helper.householdId === null),
  };
}

/** Of several services on one line the one that weighs most counts for the whole time. */
function earnedBy(
  record: StoredRecord,
  helper: PersonOfRecord,
  kinship: Kinship,
  rules: RuleSet,
  before: CreditedBefore,
): { readonly minutes: number; readonly lines: readonly CreditLine[] } {
  const weightOf = (code: StoredRecord['services'][number]): number => rules.weightPercent[code] ?? 100;
  const [serviceCode = null] = record.services.toSorted((one, other) => weightOf(other) - weightOf(one));
  return creditMinutes(
    {
      serviceCode,
      minutes: record.minutes,
      isLookIn: record.services.includes('emotional_support'),
      kinship,
      isPaidVisit: record.paid,
      isOnPaidPost: helper.category === 'public_post',
    },
    rules,
    before,
  );
}

/** Both have to have signed; where no elder is named the helper's own mark is enough. */
function waitsFor(
  { elderId, elderMark, helperSigned }: StoredRecord,
  rules: RuleSet | null,
  lacksHousehold: boolean,
): RecordCredit['waitsFor'] {
  const elderSigned = elderId === null || !['missing', 'refused'].includes(elderMark);
  if (!elderSigned || !helperSigned) return 'marks';
  if (lacksHousehold) return 'household';
  return rules === null ? 'rules' : null;
}

function byTime(one: StoredRecord, other: StoredRecord): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  const [arrive, otherArrive] = [one.arrive ?? '', other.arrive ?? ''];
  if (arrive !== otherArrive) return arrive < otherArrive ? -1 : 1;
  return one.id - other.id;
}

/** The rules of a day, looked for once for each day. */
function openRules(ruleSets: readonly RuleSet[]): (date: CalendarDate) => RuleSet | null {
  const known = new Map<CalendarDate, RuleSet | null>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const rules = rulesInForce(ruleSets, date);
    known.set(date, rules);
    return rules;
  };
}
