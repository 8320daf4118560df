import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { planMerge } from './plan-merge.ts';

/** The very plan that merging follows, counted. */
export function previewMerge(
  db: ReadableDb,
  { fromId, intoId }: CheckedInput<'places.previewMerge'>,
): Output<'places.previewMerge'> {
  const plan = planMerge(db, fromId, intoId);
  const renumbered = plan.groups.filter((group) => group.before.groupNo !== group.after.groupNo);
  return {
    ...plan.counts,
    hamlets: plan.hamlets.length,
    groups: plan.groups.length,
    sameHouseholdNumbers: [...plan.sameHouseholdNumbers],
    sameGroupNumbers: renumbered.map((group) => group.before.groupNo ?? 0),
    newGroupNumbers: renumbered.map((group) => group.after.groupNo ?? 0),
    sameHamletNames: plan.hamlets
      .filter((hamlet) => hamlet.before.name !== hamlet.after.name)
      .map((hamlet) => hamlet.before.name),
  };
}
