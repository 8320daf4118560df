import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { TravelMeans } from '../../../shared/domain/person.ts';
import { type TravelTable, travelMinutesByMeans } from '../../../solver/index.ts';

/** Somebody at the place where they stay today. */
export interface Whereabouts {
  readonly personId: PersonId;
  readonly hamletId: PlaceId | null;
  readonly householdId: HouseholdId | null;
}

export interface HelperNearby {
  readonly personId: PersonId;
  /** Minutes to the elder's door by the helper's own means. */
  readonly minutes: number;
  /** The way is a chain of other ways, not one that was walked. */
  readonly estimated: boolean;
}

/** F106: whom to send to the door first. */
export const NEAREST_HELPERS = 3;

/**
 * The helpers who are soonest at an elder's door by their own means, of two as soon the one on record first. Left out
 * are the elder and the elder's own household, who are there already, and everybody without a known way.
 */
export function nearestHelpers(
  elder: Whereabouts,
  helpers: readonly (Whereabouts & { readonly travelMeans: TravelMeans })[],
  table: TravelTable,
  most = NEAREST_HELPERS,
): HelperNearby[] {
  return helpers
    .filter((helper) => helper.personId !== elder.personId)
    .filter((helper) => elder.householdId === null || helper.householdId !== elder.householdId)
    .flatMap((helper): HelperNearby[] => {
      const way = table.walkingMinutes(helper.hamletId, elder.hamletId);
      if (way === null) return [];
      const minutes = travelMinutesByMeans(way.minutes, helper.travelMeans);
      return [{ personId: helper.personId, minutes, estimated: way.estimated }];
    })
    .toSorted((one, other) => one.minutes - other.minutes || one.personId - other.personId)
    .slice(0, most);
}
