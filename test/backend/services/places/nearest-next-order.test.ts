import { expect, it } from 'vitest';
import { nearestNextOrder } from '../../../../src/backend/services/places/nearest-next-order.ts';
import type { PlaceId } from '../../../../src/shared/domain/ids.ts';
import { buildTravelTable } from '../../../../src/solver/index.ts';

const hamlet = (id: number) => id as PlaceId;
const table = buildTravelTable([
  { fromHamletId: hamlet(1), toHamletId: hamlet(2), minutes: 10 },
  { fromHamletId: hamlet(2), toHamletId: hamlet(3), minutes: 10 },
  { fromHamletId: hamlet(1), toHamletId: hamlet(3), minutes: 25 },
]);

it('goes on to the nearest door, doors without a known way last', () => {
  const doors = [
    { door: 'far', hamletId: hamlet(3) },
    { door: 'nowhere', hamletId: null },
    { door: 'near', hamletId: hamlet(2) },
    { door: 'here', hamletId: hamlet(1) },
  ];
  expect(nearestNextOrder(hamlet(1), doors, table)).toEqual(['here', 'near', 'far', 'nowhere']);
});

it('keeps the given order where no way is known', () => {
  const doors = ['a', 'b'].map((door) => ({ door, hamletId: null }));
  expect(nearestNextOrder(null, doors, table)).toEqual(['a', 'b']);
});
