import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { rulesInForce } from '../../../time-bank/rules/rules-in-force.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { findPlaceLevel, listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { listRuleSets } from '../../db/stores/rule-sets-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import type { PassbookHousehold } from '../../printing/time-bank/passbook-page.ts';

/** What stands at the head of every paper of the time bank. */
export interface BankPaperHead {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  readonly printedOn: string;
  /** 第2版; empty while there are none. */
  readonly rules: string;
  readonly minutesPerPoint: number;
}

/** Until there are rules an hour is a point. */
const MINUTES_PER_POINT = 60;

export function bankPaperHead(db: ReadableDb, villageId: PlaceId | null, today: CalendarDate): BankPaperHead {
  const rules = rulesOf(db, today);
  return {
    townshipName: townshipName(db) ?? '',
    villageName: villageName(db, villageId),
    printedOn: dayWords(today),
    rules: rules === null ? '' : `第${String(rules.version)}版`,
    minutesPerPoint: rules?.minutesPerPoint ?? MINUTES_PER_POINT,
  };
}

export function rulesOf(db: ReadableDb, day: CalendarDate): RuleSet | null {
  return rulesInForce(listRuleSets(db), day);
}

/** Empty of the whole township; refused of a place that is no village. */
export function villageName(db: ReadableDb, villageId: PlaceId | null): string {
  if (villageId === null) return '';
  const place = findPlaceLevel(db, villageId);
  if (place?.level !== 'village') throw new Refusal('places.not-found');
  return place.name;
}

export interface BankHousehold extends PassbookHousehold {
  readonly householdId: HouseholdId;
  readonly villageId: PlaceId;
}

/** One household, or those of a village, by number; also one whose people have left: its account may still say something. */
export function bankHouseholds(
  db: ReadableDb,
  villageId: PlaceId | null,
  householdId: HouseholdId | null,
): BankHousehold[] {
  return listRegisterHouseholds(db)
    .filter((household) =>
      householdId === null ? household.villageId === villageId : household.householdId === householdId,
    )
    .map((household) => ({
      householdId: household.householdId,
      villageId: household.villageId,
      cardNo: household.cardNo,
      householdNo: household.householdNo,
      headName: household.headName,
      place: placeOf(household),
      members: household.members.map(({ name }) => name),
    }));
}

/** 3组 上院子 */
export function placeOf(household: {
  readonly groupNo: number | null;
  readonly hamletName: string | null;
}): string {
  return [household.groupNo === null ? '' : `${String(household.groupNo)}组`, household.hamletName ?? '']
    .filter((word) => word !== '')
    .join(' ');
}

/** Whom to ask in a village: a name (empty where only a number is known) and a number. */
export interface WhomToAsk {
  readonly name: string;
  readonly phone: string;
}

/** The station, else who takes 请假; a station may be entered as a contact or as a house. */
export function whomToAsk(db: ReadableDb, villageId: PlaceId | null): WhomToAsk | null {
  if (villageId === null) return null;
  const contacts = listVillageContacts(db, villageId).filter(({ phone }) => phone !== '');
  const contact =
    contacts.find(({ kind }) => kind === 'station') ?? contacts.find(({ kind }) => kind === 'leave');
  if (contact) return { name: contact.name, phone: contact.phone };
  const station = listVenues(db, villageId).find(
    ({ kind, phone }) => kind === 'service_station' && phone !== '',
  );
  return station ? { name: station.localName, phone: station.phone } : null;
}
