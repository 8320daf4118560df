import { expect, it } from 'vitest';
import { nearestHelpers } from '../../../../src/backend/services/people/nearest-helpers.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../../../src/shared/domain/ids.ts';
import { buildTravelTable } from '../../../../src/solver/index.ts';

const at = (id: number, hamletId: number | null, householdId: number | null = null) => ({
  personId: id as PersonId,
  hamletId: hamletId as PlaceId | null,
  householdId: householdId as HouseholdId | null,
});
const on = (means: 'walk' | 'motorbike', who: ReturnType<typeof at>) => ({ ...who, travelMeans: means });
const table = buildTravelTable([
  { fromHamletId: 1 as PlaceId, toHamletId: 2 as PlaceId, minutes: 20 },
  { fromHamletId: 2 as PlaceId, toHamletId: 3 as PlaceId, minutes: 20 },
]);

it('names three, the soonest by their own means first, and says which ways are estimated', () => {
  const helpers = [
    on('walk', at(2, 2)),
    on('motorbike', at(3, 3)),
    on('walk', at(4, 1)),
    on('walk', at(5, 1)),
    on('walk', at(6, 3)),
  ];
  expect(nearestHelpers(at(1, 1), helpers, table)).toEqual([
    { personId: 4, minutes: 5, estimated: false },
    { personId: 5, minutes: 5, estimated: false },
    { personId: 3, minutes: 8, estimated: true },
  ]);
});

it('leaves out the elder, the own household, and who has no known way', () => {
  const helpers = [
    on('walk', at(1, 1)),
    on('walk', at(2, 1, 7)),
    on('walk', at(3, null)),
    on('walk', at(4, 9)),
  ];
  expect(nearestHelpers(at(1, 1, 7), helpers, table)).toEqual([]);
});
