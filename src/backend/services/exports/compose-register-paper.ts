import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDisclosure } from '../../db/stores/disclosures-store.ts';
import { loadPersonRecord } from '../../db/stores/person-record-store.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { listRegisterPeople } from '../../db/stores/register-lists-store.ts';
import { findPlaceLevel, listRegisterHouseholds } from '../../db/stores/register-places-store.ts';
import { findServiceCentre } from '../../db/stores/venues-store.ts';
import { composeHouseholdCards } from '../../printing/registers/compose-household-cards.ts';
import { composePersonRecord } from '../../printing/registers/compose-person-record.ts';
import { composeRegister } from '../../printing/registers/compose-register.ts';
import { composeSurveyForm } from '../../printing/registers/compose-survey-form.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { withServiceCentre } from '../../printing/with-service-centre.ts';
import type { Office } from '../office.ts';
import {
  composeAgreementsOf,
  composeConsentSlipsOf,
  composeHandoverNotesOf,
  composeNeedsListOf,
} from './compose-pairing-paper.ts';
import { composeCertificateOf } from './compose-certificate.ts';
import { composeCookTableOf } from './compose-cook-table-of.ts';
import { composeRequestSlipsOf } from './compose-request-slips-of.ts';
import { composeSupervisionPaper } from './compose-supervision-paper.ts';
import { composeSurveyRoundOf } from './compose-survey-round-of.ts';
import { composeTimeBankPaper } from './compose-time-bank-paper.ts';
import { composeVillageBlank } from './compose-village-blank.ts';
import { loadSheets } from './load-sheets.ts';
import { composePeriodReportOf } from './period-report-of.ts';
import { recordParts } from './record-parts.ts';

/** A paper of the registers, with whom to call at the township's service centre in its foot. */
export function composeRegisterPaper(
  office: Office,
  input: CheckedInput<'exports.composePaper'>,
): RegisterDocument {
  const document = composeOne(office, input);
  // What is printed onto paper that is out already has no foot of its own.
  return document.footText === '' ? document : withServiceCentre(document, findServiceCentre(office.db));
}

/**
 * A register, a person's own sheet or the empty survey form as a page ready for paper. On paper identity numbers are
 * always masked: a sheet that lies on a desk cannot be called back.
 */
function composeOne(office: Office, input: CheckedInput<'exports.composePaper'>): RegisterDocument {
  const { db } = office;
  const { paper, villageId, personId, reason, pairs, personIds, requestIds, period } = input;
  switch (paper) {
    case 'elders-register':
    case 'helpers-register':
    case 'pairs-register':
      return composeVillageRegister(office, paper, villageId);
    case 'household-cards':
      return composeCards(office, villageId);
    case 'person-record':
      if (personId === null || reason === null)
        throw new Error('A record of a person needs the person and a reason');
      return composeRecord(office, personId, reason);
    case 'survey-form':
      return composeSurveyForm(townshipName(db) ?? '');
    case 'agreements':
      if (pairs === null) throw new Error('Agreements need the pairs that sign them');
      return composeAgreementsOf(office, pairs);
    case 'handover-notes':
      if (pairs === null) throw new Error('Handover notes need the pairs that take over');
      return composeHandoverNotesOf(office, pairs);
    case 'consent-slips':
      return composeConsentSlipsOf(office, villageId, personIds);
    case 'needs-list':
      return composeNeedsListOf(office, villageId, false);
    case 'needs-notice':
      return composeNeedsListOf(office, villageId, true);
    case 'passbook':
    case 'points-notice':
    case 'leaflet':
      return composeVillageBlank(office, paper, villageId);
    case 'redemption-slip':
    case 'passbook-lines':
    case 'passbook-book':
    case 'quarter-notice':
    case 'quarter-statements':
    case 'bank-rules':
    case 'exchange-day':
    case 'honours-list':
    case 'donations-list':
      return composeTimeBankPaper(office, { ...input, paper });
    case 'compliance-report':
    case 'yearly-review':
    case 'step-cards':
    case 'complaint-notice':
      return composeSupervisionPaper(office, { ...input, paper });
    case 'request-slip':
      if (requestIds === null) throw new Error('Request slips need the requests');
      return composeRequestSlipsOf(office, requestIds);
    case 'cook-table':
      return composeCookTableOf(office, villageId, input.from);
    case 'survey-round':
      return composeSurveyRoundOf(office, villageId);
    case 'period-report':
      if (period === null) throw new Error('A report needs its period');
      return composePeriodReportOf(office, villageId, period);
    case 'service-certificate':
    case 'honour-certificate':
      return composeCertificateOf(office, { ...input, paper });
  }
}

function composeVillageRegister(
  { db, clock }: Office,
  paper: 'elders-register' | 'helpers-register' | 'pairs-register',
  villageId: PlaceId | null,
): RegisterDocument {
  const { sheets } = loadSheets(
    db,
    { table: paper, placeId: villageId, personIds: null, batchId: null, period: null },
    { today: clock().today, wholeIdNumbers: false },
  );
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Refusal('exports.nothing-to-write');
  return composeRegister(paper, sheet, sheet.name);
}

function composeCards({ db, clock }: Office, villageId: PlaceId | null): RegisterDocument {
  const village = villageId === null ? undefined : findPlaceLevel(db, villageId);
  const households = listRegisterHouseholds(db).filter(
    (household) => household.villageId === villageId && household.members.length > 0,
  );
  if (village === undefined || households.length === 0) throw new Refusal('exports.nothing-to-write');
  return composeHouseholdCards({
    townshipName: townshipName(db) ?? '',
    villageName: village.name,
    printedOn: clock().today,
    households: households.map((household) => ({
      cardNo: household.cardNo,
      householdNo: household.householdNo,
      headName: household.headName,
      place: [
        household.groupNo === null ? null : `${household.groupNo}组`,
        household.hamletName,
        household.addressText === '' ? null : household.addressText,
      ]
        .filter((word) => word !== null)
        .join(' '),
      members: household.members.map((member) => ({
        name: member.name,
        relationToHead: member.isHead ? '户主' : member.relationToHead,
        birthYear: member.birthDate === null ? null : Number(member.birthDate.slice(0, 4)),
        roles: [...(member.isElder ? ['老人'] : []), ...(member.isHelper ? ['互助员'] : [])].join('、'),
      })),
    })),
  });
}

/** Written down first: a record that could be printed without a trace would be no record. */
function composeRecord({ db, clock, tell }: Office, personId: PersonId, reason: string): RegisterDocument {
  const { today, now } = clock();
  const person = listRegisterPeople(db).find((one) => one.personId === personId);
  if (!person) throw new Refusal('people.not-found');
  db.transaction(() => {
    addDisclosure(db, { disclosedAt: now, personId, what: 'record', people: 1, reason });
  });
  tell('data.changed', { areas: ['privacy'] });
  return composePersonRecord({
    townshipName: townshipName(db) ?? '',
    villageName: person.villageName,
    personNumber: personId,
    name: person.name,
    printedOn: dayWords(today),
    reason,
    parts: recordParts(person, loadPersonRecord(db, personId), { today, wholeIdNumbers: false }),
  });
}
