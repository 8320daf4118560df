import type { Place as PlaceOfTree } from '../../../../shared/domain/place.ts';
import type { Place } from './survey-sheet.ts';

/** Village, group and hamlet of a place of the tree; of the whole township only its one village, where it has one. */
export function placeToStart(places: readonly PlaceOfTree[], placeId: number | null): Place {
  const above: PlaceOfTree[] = [];
  let here = places.find((place) => place.id === placeId);
  while (here) {
    above.push(here);
    const { parentId } = here;
    here = parentId === null ? undefined : places.find((place) => place.id === parentId);
  }
  const villages = places.filter((place) => place.level === 'village');
  const village =
    above.find((place) => place.level === 'village') ?? (villages.length === 1 ? villages[0] : undefined);
  return {
    villageId: village?.id ?? null,
    groupId: above.find((place) => place.level === 'village_group')?.id ?? null,
    hamletId: above.find((place) => place.level === 'hamlet')?.id ?? null,
  };
}
