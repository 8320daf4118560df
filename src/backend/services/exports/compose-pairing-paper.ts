import type { AgreementPair, RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { listDecidedPeople } from '../../db/stores/consents-store.ts';
import { listEndedHelpers, listLivePairs } from '../../db/stores/pairs-store.ts';
import { listRegisterPeople } from '../../db/stores/register-lists-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';
import { composeAgreements } from '../../printing/agreements/compose-agreements.ts';
import { composeConsentSlips } from '../../printing/agreements/compose-consent-slips.ts';
import { composeHandoverNotes } from '../../printing/agreements/compose-handover-notes.ts';
import { composeNeedsList } from '../../printing/agreements/compose-needs-list.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import type { Office } from '../office.ts';
import { agreementFactsOf, consentSlipOf, phoneOf } from './agreement-facts-of.ts';
import { needsListFacts } from './needs-list-facts.ts';

/** The agreements of these pairs, in the order given; refused where one of the two is not on record as such. */
export function composeAgreementsOf(
  { db, clock }: Office,
  pairs: readonly AgreementPair[],
): RegisterDocument {
  const { today } = clock();
  const personById = new Map(listRegisterPeople(db).map((person) => [person.personId, person]));
  const factsOf = agreementFactsOf(db, personById, today);
  const agreements = pairs.map(factsOf);
  const villages = new Set(agreements.map(({ villageName }) => villageName));
  const [only = ''] = villages.size === 1 ? villages : [];
  return composeAgreements(agreements, only, dayWords(today));
}

/** A note for each of these pairs whose elder had another helper before; refused where nobody takes over from anybody. */
export function composeHandoverNotesOf(
  { db, clock }: Office,
  pairs: readonly AgreementPair[],
): RegisterDocument {
  const { today } = clock();
  const personById = new Map(listRegisterPeople(db).map((person) => [person.personId, person]));
  const factsOf = agreementFactsOf(db, personById, today);
  const before = helpersBefore(db);
  const notes = pairs.flatMap((pair) => {
    const formerId = before(pair.elderId).find((id) => id !== pair.helperId);
    const former = formerId === undefined ? undefined : personById.get(formerId);
    return former === undefined
      ? []
      : [{ ...factsOf(pair), former: { name: former.name, phone: phoneOf(former) } }];
  });
  if (notes.length === 0) throw new Refusal('exports.nothing-to-write');
  const villages = new Set(notes.map(({ villageName }) => villageName));
  const [only = ''] = villages.size === 1 ? villages : [];
  return composeHandoverNotes(notes, only, dayWords(today));
}

/** Own helpers of an elder: of today first, then those whose pairs ended, the latest first. */
function helpersBefore(db: Office['db']): (elderId: PersonId) => PersonId[] {
  const live = listLivePairs(db, { role: 'primary' });
  const ended = listEndedHelpers(db);
  return (elderId) => [
    ...live.filter((pair) => pair.elderId === elderId).map(({ helperId }) => helperId),
    ...ended.filter((pair) => pair.elderId === elderId).map(({ helperId }) => helperId),
  ];
}

/** Slips for those of a village, or of the people named, who have decided neither for nor against help. */
export function composeConsentSlipsOf(
  { db, clock }: Office,
  villageId: PlaceId | null,
  personIds: readonly PersonId[] | null,
): RegisterDocument {
  const { today } = clock();
  const decided = listDecidedPeople(db, 'basic_service');
  const isMeant = personIds === null ? null : new Set(personIds);
  const wanted = listRegisterPeople(db).filter(
    (person) =>
      (isMeant === null ? person.villageId === villageId : isMeant.has(person.personId)) &&
      person.status === 'active' &&
      (person.elder !== null || person.helper !== null) &&
      !decided.has(person.personId),
  );
  if (wanted.length === 0) throw new Refusal('exports.nothing-to-write');
  const village = villageId === null ? '' : (findPlaceLevel(db, villageId)?.name ?? '');
  return composeConsentSlips(wanted.map(consentSlipOf(db, today)), village, dayWords(today));
}

export function composeNeedsListOf(
  { db, clock }: Office,
  villageId: PlaceId | null,
  isPublic: boolean,
): RegisterDocument {
  const facts = villageId === null ? null : needsListFacts(db, villageId, isPublic, clock().today);
  if (facts === null || facts.needs.length + facts.helpers.length + facts.given.length === 0)
    throw new Refusal('exports.nothing-to-write');
  return composeNeedsList(facts);
}
