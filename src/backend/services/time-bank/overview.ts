import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { addMonths } from '../../../shared/time/calendar-date.ts';
import { rulesInForce } from '../../../time-bank/rules/rules-in-force.ts';
import { listPoolsOf } from '../../db/stores/accounts-store.ts';
import { listExpired, listLeftBehind, readBankFigures } from '../../db/stores/bank-overview-store.ts';
import { listLowStock } from '../../db/stores/redemption-items-store.ts';
import { listRuleSets } from '../../db/stores/rule-sets-store.ts';
import type { Office } from '../office.ts';

/** The whole bank at a glance, or a village's part of it. */
export function getOverview(
  { db, clock }: Office,
  { villageId }: CheckedInput<'timeBank.overview'>,
): Output<'timeBank.overview'> {
  const { today } = clock();
  const { from } = spanOf({ kind: 'quarter', from: today });
  const { depositedMinutes, spentMinutes, ...figures } = readBankFigures(db, villageId, from);
  return {
    ...figures,
    rules: rulesInForce(listRuleSets(db), today),
    poolMinutes: listPoolsOf(db, villageId).reduce((sum, { minutes }) => sum + minutes, 0),
    quarter: { from, depositedMinutes, spentMinutes },
    lowStock: listLowStock(db),
  };
}

/** Minutes that the rules of today let expire, and those of households that everybody left. Nothing is written. */
export function listDueByRules(
  { db, clock }: Office,
  { villageId }: CheckedInput<'timeBank.dueByRules'>,
): Output<'timeBank.dueByRules'> {
  const { today } = clock();
  const rules = rulesInForce(listRuleSets(db), today);
  if (rules === null) return [];
  const { expiryMonths, monthsAfterDeath } = rules;
  const left =
    monthsAfterDeath === null ? [] : listLeftBehind(db, villageId, addMonths(today, -monthsAfterDeath));
  // What expires of a household that nobody is left in passes on with the rest.
  const leftIds = new Set(left.map(({ householdId }) => householdId));
  const expired =
    expiryMonths === null
      ? []
      : listExpired(
          db,
          villageId,
          spanOf({ kind: 'quarter', from: addMonths(today, -expiryMonths) }).from,
        ).filter(({ householdId }) => !leftIds.has(householdId));
  return [
    ...left.map((due) => ({ kind: 'inherit' as const, ...due })),
    ...expired.map((due) => ({ kind: 'expire' as const, ...due })),
  ];
}
