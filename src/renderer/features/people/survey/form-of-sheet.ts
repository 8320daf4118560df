import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CareFlag, Living, Sex } from '../../../../shared/domain/person.ts';
import type {
  ElderProfile,
  FamilyContactEntry,
  FiveSenior,
  NeedCategory,
  NeedEntry,
} from '../../../../shared/domain/person-profile.ts';
import type { PersonForm } from '../../../../shared/domain/person-form.ts';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { SERVICE_PARTS, type ServicePart } from '../../../../shared/domain/service-part.ts';
import { surveyText } from '../../../text/screens/survey.ts';
import { serviceWord } from '../../../text/terms.ts';
import { EMPTY_ELDER, type PersonDraft } from '../form/person-draft.ts';
import { readBirth, readLunarBirthday, readNeed, readWords } from './read-answers.ts';
import { CONTACT_NUMBERS, type SurveySheet, textOf } from './survey-sheet.ts';

/** Sentences about what could not be read; empty = the sheet may be saved. */
export function findUnreadable(sheet: SurveySheet): string[] {
  const birth = textOf(sheet, 'birth');
  const lunar = textOf(sheet, 'lunar');
  return [
    ...(textOf(sheet, 'name') === '' ? [surveyText.nameMissing] : []),
    ...(sheet.villageId === null ? [surveyText.villageMissing] : []),
    ...(birth !== '' && readBirth(birth) === null ? [surveyText.birthUnreadable] : []),
    ...(lunar !== '' && readLunarBirthday(lunar) === null ? [surveyText.lunarUnreadable] : []),
    ...SERVICE_CODES.filter((code) => {
      const times = (sheet.needs[code] ?? '').trim();
      return times !== '' && Number(times) !== 0 && readNeed(code, times) === null;
    }).map((code) => surveyText.needUnreadable(serviceWord(code))),
  ];
}

/**
 * The sheet written over what is known (`base`: a new person or somebody of the registers): what was answered
 * replaces, what was left open stays. The level of self-care is not among it: it becomes an assessment.
 */
export function formOfSheet(sheet: SurveySheet, base: PersonDraft): PersonForm | null {
  if (sheet.villageId === null || textOf(sheet, 'name') === '') return null;
  const text = (name: Parameters<typeof textOf>[1], known: string): string => textOf(sheet, name) || known;
  const idNumber = textOf(sheet, 'idNumber');
  const birth = readBirth(textOf(sheet, 'birth'));
  const phone = textOf(sheet, 'phone');
  return {
    ...base,
    ...(birth ?? {}),
    name: textOf(sheet, 'name'),
    sex: (sheet.choices.sex as Sex | undefined) ?? base.sex,
    nickname: text('nickname', base.nickname),
    nation: text('nation', base.nation),
    dialect: text('dialect', base.dialect),
    idNumber: idNumber === '' ? base.idNumber : { keep: false, idNumber },
    lunarBirthday: readLunarBirthday(textOf(sheet, 'lunar')) ?? base.lunarBirthday,
    ...placeOf(sheet, sheet.villageId, base),
    householdNo: text('householdNo', base.householdNo ?? '') || null,
    relationToHead: text('relationToHead', base.relationToHead),
    registeredElsewhere: yesNo(sheet.choices.registeredElsewhere) ?? base.registeredElsewhere,
    partyMember: base.partyMember || (sheet.ticks.party ?? []).length > 0,
    fiveSenior: joined(base.fiveSenior, sheet.ticks.fiveSenior as FiveSenior[] | undefined),
    phones:
      phone === '' || base.phones.some((known) => known.number === phone)
        ? base.phones
        : [{ number: phone, owner: null, kind: 'unknown' as const }, ...base.phones].slice(0, 6),
    temperaments: joined(sheet.ticks.temperaments ?? [], base.temperaments).slice(0, 3),
    hobbies: joined(base.hobbies, [
      ...(sheet.ticks.hobbies ?? []),
      ...readWords(textOf(sheet, 'otherHobbies')),
    ]).slice(0, 20),
    remark: remarkOf(sheet, base.remark),
    elder: elderOf(sheet, base.elder ?? EMPTY_ELDER),
  };
}

/** Within the village on record, a group or hamlet that the sheet leaves open stays as it is known. */
function placeOf(
  { groupId, hamletId }: SurveySheet,
  villageId: PlaceId,
  base: PersonDraft,
): Pick<PersonForm, 'villageId' | 'groupId' | 'hamletId'> {
  if (villageId !== base.villageId) return { villageId, groupId, hamletId };
  const group = groupId ?? base.groupId;
  return { villageId, groupId: group, hamletId: hamletId ?? (group === base.groupId ? base.hamletId : null) };
}

function elderOf(sheet: SurveySheet, base: ElderProfile): ElderProfile {
  const { choices, ticks } = sheet;
  const text = (name: Parameters<typeof textOf>[1], known: string): string => textOf(sheet, name) || known;
  const contacts = contactsOf(sheet);
  const answered = SERVICE_CODES.filter((code) => (sheet.needs[code] ?? '').trim() !== '');
  const needs = withParts(
    [
      ...base.needs.filter((need) => !answered.includes(need.serviceCode)),
      ...answered.flatMap((code) => readNeed(code, (sheet.needs[code] ?? '').trim()) ?? []),
    ],
    base.needs,
    (ticks.needParts ?? []) as ServicePart[],
  );
  return {
    ...base,
    living: (choices.living as Living | undefined) ?? base.living,
    healthWords:
      surveyText.healthWords[choices.health as keyof typeof surveyText.healthWords] ?? base.healthWords,
    hearing: (choices.hearing as ElderProfile['hearing'] | undefined) ?? base.hearing,
    sight: (choices.sight as ElderProfile['sight'] | undefined) ?? base.sight,
    walking: (choices.walking as ElderProfile['walking'] | undefined) ?? base.walking,
    helperSexWish: (choices.helperSexWish as ElderProfile['helperSexWish'] | undefined) ?? base.helperSexWish,
    chronicDiseases: joined(base.chronicDiseases, [
      ...(ticks.diseases ?? []),
      ...readWords(textOf(sheet, 'otherDiseases')),
    ]),
    careFlags: joined(base.careFlags, ticks.careFlags as CareFlag[] | undefined),
    needCategories: joined(base.needCategories, ticks.needCategories as NeedCategory[] | undefined),
    smokes: ticks.habits?.includes('smokes') === true ? true : base.smokes,
    dogAtHome: ticks.habits?.includes('dog') === true ? true : base.dogAtHome,
    medicinesNote: text('medicines', base.medicinesNote),
    allergies: text('allergies', base.allergies),
    risesAt: text('risesAt', base.risesAt),
    napsAt: text('napsAt', base.napsAt),
    mealsAt: text('mealsAt', base.mealsAt),
    canOffer: joined(base.canOffer, readWords(textOf(sheet, 'canOffer'))),
    needs,
    contacts: contacts.length === 0 ? base.contacts : contacts,
  };
}

/** Ticked parts join their need; a part of a service that nobody counted is asked for once a week. */
function withParts(
  needs: readonly NeedEntry[],
  before: readonly NeedEntry[],
  ticked: readonly ServicePart[],
): NeedEntry[] {
  const counted = new Set(needs.map(({ serviceCode }) => serviceCode));
  const services = [...new Set(ticked.map((part) => SERVICE_PARTS[part].service))];
  const uncounted = services
    .filter((code) => !counted.has(code))
    .flatMap((code) => readNeed(code, '1') ?? []);
  return [...needs, ...uncounted].map((need) => {
    const known = before.find(({ serviceCode }) => serviceCode === need.serviceCode)?.parts ?? [];
    const own = ticked.filter((part) => SERVICE_PARTS[part].service === need.serviceCode);
    return { ...need, parts: joined(known, own) };
  });
}

function contactsOf(sheet: SurveySheet): FamilyContactEntry[] {
  return CONTACT_NUMBERS.flatMap((number) => {
    const name = textOf(sheet, `contact${number}Name`);
    if (name === '') return [];
    return [
      {
        name,
        relation: textOf(sheet, `contact${number}Relation`),
        phone: textOf(sheet, `contact${number}Phone`) || null,
        worksIn: textOf(sheet, `contact${number}WorksIn`),
        bestTime: '',
        toldBy: 'none',
        consentsToNotes: sheet.consents.share_with_children === 'given',
      },
    ];
  });
}

/** What the sheet asks and the registers have no field for. */
function remarkOf(sheet: SurveySheet, known: string): string {
  const address = textOf(sheet, 'address');
  const refuses = textOf(sheet, 'refuses');
  const added = [
    ...(address === '' ? [] : [surveyText.remarkOf.address(address)]),
    ...(refuses === '' ? [] : [surveyText.remarkOf.refuses(refuses)]),
  ].filter((words) => !known.includes(words));
  return [known, ...added].filter((words) => words !== '').join(surveyText.separator);
}

function yesNo(answer: string | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === 'yes';
}

function joined<Word>(first: readonly Word[], second: readonly Word[] = []): Word[] {
  return [...new Set([...first, ...second])];
}
