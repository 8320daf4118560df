import type { PersonForm } from '../domain/person-form.ts';
import type { ElderProfile, HelperProfile } from '../domain/person-profile.ts';
import type { IdStatus, Sex } from '../domain/person.ts';
import type { ServiceCode } from '../domain/service.ts';
import { ageOn, type CalendarDate } from '../time/calendar-date.ts';
import { type PersonFinding, type PersonFindingCode, STOPPING } from './person-finding.ts';

/** What the registers and the identity number say; the form alone cannot know it. */
export interface PersonFormFacts {
  readonly idStatus: IdStatus;
  /** Named by the identity number, where it can be trusted. */
  readonly idBirthDate: CalendarDate | null;
  readonly idSex: Sex | null;
  readonly idOfSomebodyElse: boolean;
  /** Somebody else of this name lives in the same village. */
  readonly nameTakenInVillage: boolean;
}

const YOUNGEST_USUAL = 16;
const OLDEST_USUAL = 115;
const ELDER_FROM_AGE = 60;
const MOST_TEMPERAMENTS = 3;

/** Services with a risk for the helper, for which the law wants an accident insurance (志愿服务条例 Art. 17). */
const RISKY_SERVICES: readonly ServiceCode[] = ['bathing_help', 'medical_help'];
/** Help that somebody who can do everything alone does not need. */
const DEPENDENT_SERVICES: readonly ServiceCode[] = ['bathing_help', 'mobility_help'];

/** Everything that is remarkable about a form, in the order of its fields; pure, so the same in every place. */
export function remarkPersonForm(
  form: PersonForm,
  facts: PersonFormFacts,
  today: CalendarDate,
): PersonFinding[] {
  return [
    ...remarkIdentity(form, facts),
    ...remarkAge(form, today),
    ...form.phones.flatMap(({ number }, index) =>
      when(!isPhoneNumber(number), 'phone-unreadable', `phones.${String(index)}.number`),
    ),
    ...when(form.temperaments.length > MOST_TEMPERAMENTS, 'more-than-three-temperaments', 'temperaments'),
    ...(form.elder ? remarkElder(form.elder) : []),
    ...(form.helper ? remarkHelper(form.helper, today) : []),
  ];
}

/** True where a form may not be saved as it is. */
export function isStopped(findings: readonly PersonFinding[]): boolean {
  return findings.some((finding) => finding.stops);
}

function remarkIdentity(form: PersonForm, facts: PersonFormFacts): PersonFinding[] {
  const { birthDate, birthPrecision, sex } = form;
  const unlikeId =
    facts.idBirthDate !== null && birthDate !== null && !agrees(facts.idBirthDate, birthDate, birthPrecision);
  return [
    ...when(form.name.trim() === '', 'nobody-at-all', 'name'),
    ...when(facts.nameTakenInVillage && form.nameNote.trim() === '', 'same-name-in-village', 'name'),
    ...when(facts.idStatus === 'checksum_bad', 'id-check-digit-fails', 'idNumber'),
    ...when(facts.idStatus === 'malformed' || facts.idStatus === 'truncated', 'id-malformed', 'idNumber'),
    ...when(facts.idOfSomebodyElse, 'id-of-somebody-else', 'idNumber'),
    ...when(unlikeId, 'id-birth-differs', 'birthDate'),
    ...when(facts.idSex !== null && sex !== 'unknown' && sex !== facts.idSex, 'id-sex-differs', 'sex'),
  ];
}

/** Compared only as far as the typed date is known. */
function agrees(ofId: CalendarDate, typed: CalendarDate, precision: PersonForm['birthPrecision']): boolean {
  const length = { day: 10, month: 7, year: 4, unknown: 0 }[precision];
  return ofId.slice(0, length) === typed.slice(0, length);
}

function remarkAge({ birthDate, elder }: PersonForm, today: CalendarDate): PersonFinding[] {
  if (birthDate === null) return [];
  if (birthDate > today) return [remark('birth-in-future', 'birthDate')];
  const age = ageOn(birthDate, today);
  return [
    ...when(age < YOUNGEST_USUAL || age > OLDEST_USUAL, 'age-unusual', 'birthDate'),
    ...when(elder !== null && age < ELDER_FROM_AGE, 'elder-under-60', 'birthDate'),
  ];
}

function remarkElder(elder: ElderProfile): PersonFinding[] {
  const dependentNeed = elder.needs.some((need) => DEPENDENT_SERVICES.includes(need.serviceCode));
  return [
    ...when(
      elder.selfCareLevel !== 'unknown' && elder.selfCareSource === null,
      'level-without-source',
      'elder.selfCareSource',
    ),
    ...when(
      elder.selfCareLevel === 'independent' && dependentNeed,
      'needs-of-independent-elder',
      'elder.needs',
    ),
    // 留守: the children have been away for half a year and nobody near looks after the elder.
    ...when(
      elder.careFlags.includes('left_behind') &&
        (elder.living === 'children' || elder.living === 'institution'),
      'left-behind-but-with-children',
      'elder.careFlags',
    ),
    ...elder.contacts.flatMap(({ name, phone }, index) => [
      ...when(name.trim() === '', 'contact-without-name', `elder.contacts.${String(index)}.name`),
      ...when(
        phone !== null && phone.trim() !== '' && !isPhoneNumber(phone),
        'phone-unreadable',
        `elder.contacts.${String(index)}.phone`,
      ),
    ]),
  ];
}

function remarkHelper(helper: HelperProfile, today: CalendarDate): PersonFinding[] {
  const limited = helper.ability !== 'independent' && helper.ability !== 'unknown';
  const rides = helper.travelMeans === 'e_bike' || helper.travelMeans === 'motorbike';
  const risky = rides || helper.services.some((service) => RISKY_SERVICES.includes(service));
  const insured = helper.insurer.trim() !== '' || helper.insuredUntil !== null;
  const plannable = !helper.adHoc && helper.endedOn === null;
  const idle = helper.availability.length === 0 || helper.weeklyCapMinutes === 0;
  return [
    ...when(limited, 'helper-limited-in-ability', 'helper.ability'),
    ...when(
      helper.travelMeans !== 'walk' && helper.licenceNote.trim() === '',
      'vehicle-without-licence-note',
      'helper.licenceNote',
    ),
    ...when(plannable && idle, 'helper-without-hours', 'helper.availability'),
    ...helper.absences.flatMap(({ from, to }, index) =>
      when(to < from, 'absence-ends-before-it-begins', `helper.absences.${String(index)}.to`),
    ),
    ...when(risky && !insured, 'insurance-missing', 'helper.insurer'),
    ...when(
      helper.insuredUntil !== null && helper.insuredUntil < today,
      'insurance-ended',
      'helper.insuredUntil',
    ),
  ];
}

/**
 * Mobile and land-line numbers, with or without area, the village's short numbers (3–6 digits), and 95xxx or 400
 * numbers. What is written in other widths or with spaces is read; letters and lost digits are not.
 */
export function isPhoneNumber(written: string): boolean {
  const digits = written
    .normalize('NFKC')
    .replaceAll(/[\s()-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  return /^(1[3-9]\d{9}|(0\d{2,3})?\d{7,8}|[48]00\d{7}|\d{3,6})$/.test(digits);
}

function when(applies: boolean, code: PersonFindingCode, field: string): PersonFinding[] {
  return applies ? [remark(code, field)] : [];
}

function remark(code: PersonFindingCode, field: string): PersonFinding {
  return { code, field, stops: STOPPING.includes(code) };
}
