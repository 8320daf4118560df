import type { PlaceId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';

/** The villages of the office, to choose from. */
export function useVillages(): readonly { readonly value: PlaceId; readonly label: string }[] {
  const places = useAnswer('people.placeTree', {}).data ?? [];
  return places
    .filter(({ level }) => level === 'village')
    .map(({ id, name }) => ({ value: id, label: name }));
}
