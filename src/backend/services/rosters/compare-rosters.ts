import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { summariseRoster } from '../../db/stores/newest-rosters-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import type { StoredRoster } from '../../db/stores/rosters-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import { differencesOf } from '../../planning/roster-desk.ts';
import { knownRoster } from './known-roster.ts';
import { nameDifferences } from './name-differences.ts';
import { planOfVisits } from './plan-and-visits.ts';
import { openTaskFacts } from './task-facts.ts';
import { openWeekNames } from './visits-shown.ts';

/** Two versions of one village side by side: what each is worth, and what differs visit by visit. */
export function compareRosters(
  db: ReadableDb,
  { one, other }: CheckedInput<'rosters.compare'>,
): Output<'rosters.compare'> {
  const [before, after] = [knownRoster(db, one), knownRoster(db, other)];
  const [ofBefore, ofAfter] = [listVisits(db, one), listVisits(db, other)];
  const differences = differencesOf(planOfVisits(before, ofBefore), planOfVisits(after, ofAfter));
  const headOf = (roster: StoredRoster) => ({
    ...summariseRoster(db, roster, findPlace(db, roster.villageId)?.name ?? ''),
    price: [...roster.price],
  });
  return {
    one: headOf(before),
    other: headOf(after),
    differences: nameDifferences(
      differences,
      openTaskFacts(db, after.villageId, [...ofBefore, ...ofAfter]),
      openWeekNames(db, after.weekStart),
    ),
  };
}
