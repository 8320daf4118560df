import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { moveHouseholds } from '../../db/stores/households-store.ts';
import { addPlaceAlias, movePlaceAliases } from '../../db/stores/place-aliases-store.ts';
import { findPlace, markMerged, moveEverybody, movePlace } from '../../db/stores/places-store.ts';
import { moveVillageContacts } from '../../db/stores/village-contacts-store.ts';
import type { Office } from '../office.ts';
import { formerVillageName } from '../../importers/former-names.ts';
import { changePlaces } from './change-places.ts';
import { planMerge } from './plan-merge.ts';

/**
 * 并村: moves everything of one village into another. The old village stays in the data file without people, known as
 * part of the other, so that rosters in ink keep their village; no list shows it as a living one. Its rules stay
 * with it and hold no longer.
 */
export function mergeVillages(office: Office, { fromId, intoId }: CheckedInput<'places.merge'>): void {
  const about = {
    from: findPlace(office.db, fromId)?.name ?? '',
    into: findPlace(office.db, intoId)?.name ?? '',
  };
  changePlaces(office, 'villages-merged', about, (db) => {
    const { from, groups, hamlets } = planMerge(db, fromId, intoId);
    for (const { after, alias } of [...groups, ...hamlets]) {
      movePlace(db, after);
      addPlaceAlias(db, after.id, alias);
    }
    moveHouseholds(db, fromId, intoId, from.name);
    moveEverybody(db, fromId, intoId);
    moveVillageContacts(db, fromId, intoId);
    movePlaceAliases(db, fromId, intoId);
    for (const alias of [from.name, formerVillageName(from.name), from.shortName]) {
      if (alias !== '') addPlaceAlias(db, intoId, alias);
    }
    markMerged(db, fromId, intoId);
  });
}
