import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../../shared/domain/place.ts';

/** The villages that were asked for, without repetitions and strangers; an empty wish means all. */
export function chosenVillages(villages: readonly Place[], wished: readonly PlaceId[]): PlaceId[] {
  const ids = villages.map((village) => village.id);
  return wished.length === 0 ? ids : ids.filter((id) => wished.includes(id));
}
