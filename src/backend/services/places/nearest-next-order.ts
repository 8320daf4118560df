import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { TravelTable } from '../../../solver/index.ts';

/**
 * Doors in the order of somebody who always goes on to the nearest one: a good first order, to be mended by hand. Of
 * doors as near, the one given first; doors without a known way come last, in the order given.
 */
export function nearestNextOrder<Door>(
  start: PlaceId | null,
  doors: readonly { readonly door: Door; readonly hamletId: PlaceId | null }[],
  table: TravelTable,
): Door[] {
  const left = [...doors];
  const order: Door[] = [];
  let at = start;
  while (left.length > 0) {
    let nearest = 0;
    let nearestMinutes = Number.POSITIVE_INFINITY;
    for (const [index, { hamletId }] of left.entries()) {
      const minutes = table.walkingMinutes(at, hamletId)?.minutes ?? Number.POSITIVE_INFINITY;
      if (minutes < nearestMinutes) [nearest, nearestMinutes] = [index, minutes];
    }
    const [next] = left.splice(nearest, 1);
    if (next === undefined) break;
    order.push(next.door);
    at = next.hamletId ?? at;
  }
  return order;
}
