import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { findPlaceLevel, listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { composeLeaflet } from '../../printing/leaflet/compose-leaflet.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { composePassbooks } from '../../printing/time-bank-blanks/compose-passbooks.ts';
import { composePointsNotice } from '../../printing/time-bank-blanks/compose-points-notice.ts';
import type { Office } from '../office.ts';
import { placeOf, whomToAsk } from './bank-paper-head.ts';

/** Papers of a village that a hand fills in. Without a village the leaflet and the blanks are the township's own. */
export function composeVillageBlank(
  { db, clock }: Office,
  paper: 'passbook' | 'points-notice' | 'leaflet',
  villageId: PlaceId | null,
): RegisterDocument {
  const head = {
    townshipName: townshipName(db) ?? '',
    villageName: villageId === null ? '' : (findPlaceLevel(db, villageId)?.name ?? ''),
    printedOn: dayWords(clock().today),
  };
  switch (paper) {
    case 'passbook':
      return composePassbooks({ ...head, households: householdsOf(db, villageId) });
    case 'points-notice':
      return composePointsNotice({ ...head, askPhone: whomToAsk(db, villageId)?.phone ?? null });
    case 'leaflet':
      return composeLeaflet({ ...head, askPhone: whomToAsk(db, villageId)?.phone ?? null });
  }
}

/** Households in which somebody lives; refused where there is none. */
function householdsOf(db: ReadableDb, villageId: PlaceId | null) {
  const households = listRegisterHouseholds(db).filter(
    (household) => household.villageId === villageId && household.members.length > 0,
  );
  if (households.length === 0) throw new Refusal('exports.nothing-to-write');
  return households.map(({ cardNo, householdNo, headName, groupNo, hamletName, members }) => ({
    cardNo,
    householdNo,
    headName,
    place: placeOf({ groupNo, hamletName }),
    members: members.map(({ name }) => name),
  }));
}
