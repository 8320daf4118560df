import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { findPlaceLevel, listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import { composeLeaflet } from '../../printing/leaflet/compose-leaflet.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { composePassbooks } from '../../printing/time-bank-blanks/compose-passbooks.ts';
import { composePointsNotice } from '../../printing/time-bank-blanks/compose-points-notice.ts';
import type { Office } from '../office.ts';

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
      return composePointsNotice({ ...head, askPhone: askPhone(db, villageId) });
    case 'leaflet':
      return composeLeaflet({ ...head, askPhone: askPhone(db, villageId) });
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
    place: [groupNo === null ? '' : `${String(groupNo)}组`, hamletName ?? '']
      .filter((word) => word !== '')
      .join(' '),
    members: members.map(({ name }) => name),
  }));
}

/** The station's number, else the one for 请假; a station may be entered as a contact or as a house. */
function askPhone(db: ReadableDb, villageId: PlaceId | null): string | null {
  if (villageId === null) return null;
  const contacts = listVillageContacts(db, villageId).filter(({ phone }) => phone !== '');
  const contact =
    contacts.find(({ kind }) => kind === 'station') ?? contacts.find(({ kind }) => kind === 'leave');
  const station = listVenues(db, villageId).find(
    ({ kind, phone }) => kind === 'service_station' && phone !== '',
  );
  return contact?.phone ?? station?.phone ?? null;
}
