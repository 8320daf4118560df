import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listCreditedByRecord, wasAnythingCreditedFrom } from '../../db/stores/credited-store.ts';
import { listPersonNames } from '../../db/stores/honours-store.ts';
import { addRuleSet, countEntriesByRules, listRuleSets } from '../../db/stores/rule-sets-store.ts';
import { listCheckedRecords } from '../../db/stores/service-records-store.ts';
import { creditsOf } from '../ledger/credit-records.ts';
import type { Office } from '../office.ts';

/** How many helpers are named in a preview: those whom other rules move most. */
const LARGEST = 10;

/** Every version, the latest first, with how many entries rest on it. */
export function listRules({ db }: Office): Output<'timeBank.rules'> {
  const entries = countEntriesByRules(db);
  return listRuleSets(db)
    .map((rules) => ({ rules, entries: entries.get(rules.version) ?? 0 }))
    .toReversed();
}

/** A new version; the ones before stay, for the day of the service says which one counts. Refused: `time-bank.rules-in-past`. */
export function saveRules(
  { db, clock, tell }: Office,
  { form }: CheckedInput<'timeBank.saveRules'>,
): Output<'timeBank.saveRules'> {
  const version = db.transaction(() => {
    if (wasAnythingCreditedFrom(db, form.effectiveFrom)) throw new Refusal('time-bank.rules-in-past');
    const next = nextVersion(db);
    addRuleSet(db, { ...form, version: next }, clock().now);
    return next;
  });
  tell('data.changed', { areas: ['time-bank', 'attendance'] });
  return { version };
}

/** What these rules would have given for the checked services of a period, whatever day they begin on. */
export function previewRules(
  { db }: Office,
  { form, period }: CheckedInput<'timeBank.previewRules'>,
): Output<'timeBank.previewRules'> {
  const { from, before } = spanOf(period);
  const to = addDays(before, -1);
  const rules: RuleSet = { ...form, version: nextVersion(db), effectiveFrom: from };
  const records = listCheckedRecords(db, from, to).filter(({ done }) => done);
  const credited = listCreditedByRecord(db, from, to);
  const helpers = new Map<PersonId, { creditedMinutes: number; wouldBeMinutes: number }>();
  const helper = (id: PersonId): { creditedMinutes: number; wouldBeMinutes: number } => {
    const sums = helpers.get(id) ?? { creditedMinutes: 0, wouldBeMinutes: 0 };
    helpers.set(id, sums);
    return sums;
  };
  for (const { id, helperId } of records) helper(helperId).creditedMinutes += credited.get(id) ?? 0;
  for (const { helperId, goesTo, creditedMinutes } of creditsOf(db, records, [rules])) {
    if (goesTo !== 'nowhere') helper(helperId).wouldBeMinutes += creditedMinutes;
  }
  const sums = [...helpers.values()];
  const largest = [...helpers]
    .filter(([, one]) => differenceOf(one) !== 0)
    .toSorted(([, one], [, other]) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)))
    .slice(0, LARGEST);
  const names = listPersonNames(
    db,
    largest.map(([id]) => id),
  );
  return {
    services: records.length,
    creditedMinutes: sums.reduce((sum, one) => sum + one.creditedMinutes, 0),
    wouldBeMinutes: sums.reduce((sum, one) => sum + one.wouldBeMinutes, 0),
    helpersMore: sums.filter((one) => differenceOf(one) > 0).length,
    helpersLess: sums.filter((one) => differenceOf(one) < 0).length,
    largest: largest.map(([id, one]) => ({ helperName: names.get(id) ?? '', ...one })),
  };
}

function differenceOf({
  creditedMinutes,
  wouldBeMinutes,
}: {
  readonly creditedMinutes: number;
  readonly wouldBeMinutes: number;
}): number {
  return wouldBeMinutes - creditedMinutes;
}

function nextVersion(db: ReadableDb): number {
  return (listRuleSets(db).at(-1)?.version ?? 0) + 1;
}
