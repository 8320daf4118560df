import { type AgreementPair } from '../../../shared/contract/exports.ts';
import { retention } from '../../../shared/contract/privacy.ts';
import { agreementNumber } from '../../../shared/domain/agreement.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { type ConsentPurpose, consentPurpose } from '../../../shared/domain/person.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import type { RegisterPerson } from '../../db/stores/register-lists-store.ts';
import { listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { findSetting } from '../../db/stores/settings-store.ts';
import { listTeams } from '../../db/stores/teams-store.ts';
import { listVillageContacts } from '../../db/stores/village-contacts-store.ts';
import type {
  AgreementFacts,
  CallLine,
  ConsentSlipFacts,
  Signatory,
} from '../../printing/agreements/agreement-facts.ts';
import { phoneNumber } from '../../printing/phone-number.ts';
import { dayWords, needWords, SEX_WORD } from '../../printing/registers/register-words.ts';

const HELPER_IS_ASKED: readonly ConsentPurpose[] = [
  'basic_service',
  'wall_card',
  'public_list',
  'points_public',
  'photo',
  'share_with_county',
];
const MOST_FAMILY_CALLS = 3;

/** What an agreement says of two people; refused of who is not on record as elder and helper. */
export function agreementFactsOf(
  db: ReadableDb,
  personById: ReadonlyMap<PersonId, RegisterPerson>,
  today: CalendarDate,
): (pair: AgreementPair) => AgreementFacts {
  const township = townshipName(db) ?? '';
  const addressById = new Map(listRegisterHouseholds(db).map((one) => [one.householdId, one.addressText]));
  const slipOf = consentSlipOf(db, today);
  const signatory = (person: RegisterPerson): Signatory => ({
    name: person.name,
    sex: SEX_WORD[person.sex],
    age: person.birthDate === null ? null : ageOn(person.birthDate, today),
    address: [
      `${township}${person.villageName}`,
      placeWords(person),
      person.householdId === null ? '' : (addressById.get(person.householdId) ?? ''),
    ]
      .filter((word) => word !== '')
      .join(' '),
    phone: phoneOf(person),
  });
  return ({ elderId, helperId, backupId, trial }) => {
    const person = personById.get(elderId);
    const helping = personById.get(helperId);
    if (!person?.elder || !helping?.helper) throw new Refusal('people.not-found');
    const backup = backupId === null ? undefined : personById.get(backupId);
    const [family] = person.elder.contacts;
    const { insurer, policyNo, insuredUntil } = helping.helper;
    return {
      number: agreementNumber(today, elderId, helperId),
      townshipName: township,
      villageName: person.villageName,
      elder: signatory(person),
      family: family
        ? { name: family.name, relation: family.relation, phone: phoneNumber(family.phone ?? '') }
        : null,
      helper: signatory(helping),
      association: associationOf(db, person.villageId),
      backup: backup ? { name: backup.name, phone: phoneOf(backup) } : null,
      services: person.elder.needs.map((need) => {
        const [words = '', howOften = ''] = needWords([need]).split(' ');
        return { code: need.serviceCode, words, howOften };
      }),
      insurance:
        insurer === '' && policyNo === ''
          ? null
          : { insurer, policyNo, until: insuredUntil === null ? '' : dayWords(insuredUntil) },
      calls: callsOf(db, person),
      trial,
      slip: slipOf(person),
    };
  };
}

/** Whom a slip asks and for what: an elder for every purpose, a helper for those that concern one. */
export function consentSlipOf(
  db: ReadableDb,
  today: CalendarDate,
): (person: RegisterPerson) => ConsentSlipFacts {
  const township = townshipName(db) ?? '';
  const kept = retention.safeParse(findSetting(db, 'retention'));
  return (person) => ({
    townshipName: township,
    villageName: person.villageName,
    name: person.name,
    place: placeWords(person),
    asks: person.elder === null ? HELPER_IS_ASKED : consentPurpose.options,
    isElder: person.elder !== null,
    keptMonths: kept.success ? kept.data.monthsAfterLeaving : null,
    printedOn: today,
  });
}

/** 3组 上院子. */
export function placeWords({ groupNo, hamletName }: RegisterPerson): string {
  return [groupNo === null ? '' : `${groupNo}组`, hamletName ?? ''].filter((word) => word !== '').join(' ');
}

/** As it is printed; empty where there is none. */
export function phoneOf({ phones }: RegisterPerson): string {
  return phoneNumber(phones[0]?.number ?? '');
}

function associationOf(db: ReadableDb, villageId: PlaceId): AgreementFacts['association'] {
  const team = listTeams(db, villageId).find(({ kind }) => kind === 'elders_association');
  if (team) {
    const head = team.members.find(({ duty }) => duty === 'leader');
    return { name: team.name, headName: head?.name ?? '' };
  }
  const contact = listVillageContacts(db, villageId).find(({ kind }) => kind === 'association_head');
  return contact ? { name: '村老年协会', headName: contact.name } : null;
}

/** The family in its order, then the village doctor and the cadre; lines without a number help nobody. */
function callsOf(db: ReadableDb, { elder, villageId }: RegisterPerson): CallLine[] {
  const family = (elder?.contacts ?? [])
    .filter(({ phone }) => phone !== null && phone !== '')
    .slice(0, MOST_FAMILY_CALLS)
    .map(({ relation, name, phone }) => ({ who: relation, name, phone: phoneNumber(phone ?? '') }));
  const contacts = listVillageContacts(db, villageId);
  const village = (['village_doctor', 'cadre'] as const).flatMap((kind) => {
    const found = contacts.find((contact) => contact.kind === kind && contact.phone !== '');
    const who = kind === 'village_doctor' ? '村医' : '村干部';
    return found ? [{ who, name: found.name, phone: phoneNumber(found.phone) }] : [];
  });
  return [...family, ...village];
}
