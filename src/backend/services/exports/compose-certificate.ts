import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { starsOfHelper } from '../../../time-bank/honours/stars.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { listRegisterPeople } from '../../db/stores/register-lists-store.ts';
import { findServedSums, lifetimeMinutesOf } from '../../db/stores/served-hours-store.ts';
import type { ServedHours } from '../../printing/certificates/certificate-facts.ts';
import { composeHonourCertificate } from '../../printing/certificates/compose-honour-certificate.ts';
import { composeServiceCertificate } from '../../printing/certificates/compose-service-certificate.ts';
import { dayWords, SEX_WORD } from '../../printing/registers/register-words.ts';
import type { Office } from '../office.ts';

interface CertificateWanted {
  readonly paper: 'service-certificate' | 'honour-certificate';
  readonly personId: PersonId | null;
  /** Of which days hours are told beside those of a lifetime; null = from the first record, to today. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A certificate for one helper; refused for who is not on record as one. */
export function composeCertificateOf(
  { db, clock }: Office,
  { paper, personId, from, to }: CertificateWanted,
): RegisterDocument {
  const person = listRegisterPeople(db).find((one) => one.personId === personId);
  if (!person?.helper) throw new Refusal('people.not-found');
  const pairs = listLivePairs(db, { personId: person.personId, role: 'primary' }).filter(
    ({ helperId }) => helperId === person.personId,
  );
  const [first] = pairs.map(({ startDate }) => startDate).toSorted();
  const { joinedOn, services, trainings } = person.helper;
  const facts = {
    townshipName: townshipName(db) ?? '',
    villageName: person.villageName,
    name: person.name,
    sex: SEX_WORD[person.sex],
    joinedOn: dayWords(joinedOn),
    elders: pairs.length,
    pairedSince: dayWords(first ?? null),
    services: services.map((code) => SERVICE_TYPES[code].name),
    trainings: trainings.toReversed().map(({ topic, heldOn }) => `${topic}（${dayWords(heldOn)}）`),
    hours: servedHours(db, person.personId, from, to ?? clock().today),
    printedOn: dayWords(clock().today),
  };
  return paper === 'service-certificate' ? composeServiceCertificate(facts) : composeHonourCertificate(facts);
}

/** Null while no sheet with this helper's services was checked. */
function servedHours(
  db: ReadableDb,
  personId: PersonId,
  from: CalendarDate | null,
  to: CalendarDate,
): ServedHours | null {
  const { firstDay } = findServedSums(db, personId, to, to);
  if (firstDay === null) return null;
  const first = from ?? firstDay;
  const creditedMinutes = lifetimeMinutesOf(db, personId);
  return {
    ...findServedSums(db, personId, first, to),
    from: first,
    to,
    creditedMinutes,
    stars: starsOfHelper(creditedMinutes),
  };
}
