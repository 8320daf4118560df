import { lunarBirthday } from '../../../shared/domain/person-profile.ts';
import { lunarBirthdayText } from '../../importers/remark-notes.ts';
import { maskIdentityNumber } from '../../importers/mask-identity-number.ts';
import type { RegisteredPerson } from './registered-person.ts';
import type { PlaceBook } from './place-book.ts';

/** One field before and after. Fields of a closed list (`sex`, `living`, `selfCareLevel` …) tell their codes. */
export interface FieldDifference {
  readonly field: string;
  readonly was: string;
  readonly becomes: string;
}

/** Fields whose values are codes, not words: a sentence for a clerk leaves them out. */
const CODED: ReadonlySet<string> = new Set([
  'sex',
  'birthPrecision',
  'idStatus',
  'status',
  'living',
  'selfCareLevel',
  'selfCareSource',
  'careFlags',
  'needs',
  'helperSexWish',
  'category',
  'travelMeans',
  'services',
  'availability',
  'roles',
  'fiveSenior',
  'needCategories',
  'hearing',
  'sight',
  'walking',
  'ability',
  'pointsWish',
]);

/** What differs between two states of a person, field by field; identity numbers are masked. Empty where nothing does. */
export function tellDifferences(
  before: RegisteredPerson,
  after: RegisteredPerson,
  places: PlaceBook,
): readonly FieldDifference[] {
  const old = fieldsOf(before, places);
  const now = fieldsOf(after, places);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const was = old.get(field) ?? '';
    const becomes = now.get(field) ?? '';
    if (was === becomes) return [];
    return [{ field, was: shown(field, was), becomes: shown(field, becomes) }];
  });
}

/** Everything that is registered of a person, field by field; identity numbers are masked. */
export function tellFields(registered: RegisteredPerson, places: PlaceBook): readonly FieldDifference[] {
  return [...fieldsOf(registered, places)].flatMap(([field, text]) =>
    text === '' ? [] : [{ field, was: '', becomes: shown(field, text) }],
  );
}

function shown(field: string, text: string): string {
  return field === 'idNumber' ? maskIdentityNumber(text) : text;
}

/** The same in one sentence, in the register's own words; null where nothing differs. */
export function tellDifference(
  before: RegisteredPerson,
  after: RegisteredPerson,
  places: PlaceBook,
): { readonly was: string; readonly becomes: string } | null {
  const differences = tellDifferences(before, after, places);
  if (differences.length === 0) return null;
  const inWords = differences.filter(({ field }) => !CODED.has(field));
  const join = (texts: readonly string[]) => texts.map((text) => text || '—').join('；');
  return { was: join(inWords.map(({ was }) => was)), becomes: join(inWords.map(({ becomes }) => becomes)) };
}

/** Every field that an import may change, as text. Order of words in a list is no difference. */
function fieldsOf(registered: RegisteredPerson, places: PlaceBook): ReadonlyMap<string, string> {
  const { person, phones, elder, helper, extras } = registered;
  const fields = new Map<string, string>([
    ['name', person.name],
    ['sex', person.sex],
    ['idNumber', person.idNumber ?? ''],
    ['idStatus', person.idStatus],
    ['birthDate', person.birthDate ?? ''],
    ['birthPrecision', person.birthPrecision],
    ['village', places.nameOf(person.villageId)],
    ['group', places.nameOf(person.groupId)],
    ['hamlet', places.nameOf(person.hamletId)],
    ['householdNo', places.householdNoOf(person.householdId) ?? ''],
    ['status', person.status],
    ['phones', phones.map(({ number, owner }) => `${owner ?? ''}${number}`).join('、')],
    ['temperaments', words(registered.temperaments)],
    ['hobbies', words(registered.hobbies)],
    ['remark', person.remark],
  ]);
  if (elder) for (const [field, text] of elderFields(elder)) fields.set(field, text);
  if (helper) for (const [field, text] of helperFields(helper)) fields.set(field, text);
  if (extras) for (const [field, text] of extraFields(extras)) fields.set(field, text);
  return fields;
}

function elderFields(elder: NonNullable<RegisteredPerson['elder']>): [string, string][] {
  const { role } = elder;
  return [
    ['living', role.living],
    ['elderHealthWords', role.healthWords],
    ['selfCareLevel', role.selfCareLevel],
    ['selfCareSource', role.selfCareSource ?? ''],
    ['helperSexWish', role.helperSexWish],
    ['careFlags', words(elder.careFlags)],
    [
      'needs',
      words(
        elder.needs.map(({ serviceCode, timesPerWeek, everyWeeks, minutes, parts = [] }) =>
          [
            `${serviceCode} ${String(timesPerWeek)}/${String(everyWeeks ?? 1)} ${String(minutes)}`,
            ...(parts.length === 0 ? [] : [parts.toSorted().join('/')]),
          ].join(' '),
        ),
      ),
    ],
    [
      'contacts',
      elder.contacts
        .map(({ name, relation, phone, worksIn }) =>
          [relation, name, phone ?? '', worksIn ?? ''].filter(Boolean).join(' '),
        )
        .join('、'),
    ],
  ];
}

function helperFields({
  role,
  skills,
  services,
  availability,
}: NonNullable<RegisteredPerson['helper']>): [string, string][] {
  return [
    ['category', role.category],
    ['helperHealthWords', role.healthWords],
    ['travelMeans', role.travelMeans],
    ['travelLimitMinutes', String(role.travelLimitMinutes)],
    ['weeklyCapMinutes', String(role.weeklyCapMinutes)],
    ['dailyCapMinutes', String(role.dailyCapMinutes)],
    ['maxElders', String(role.maxElders)],
    ['skills', words(skills)],
    ['services', words(services)],
    ['availability', words(availability.map(({ weekday, slot }) => `${String(weekday)} ${slot}`))],
  ];
}

function extraFields(extras: NonNullable<RegisteredPerson['extras']>): [string, string][] {
  const single = { ...extras.person, ...extras.elder, ...extras.helper };
  return [
    ...Object.entries(single).map(([field, value]): [string, string] => [field, plain(value)]),
    ['roles', words(extras.roles)],
    ['fiveSenior', words(extras.fiveSenior)],
    ['chronicDiseases', words(extras.chronicDiseases)],
    ['canOffer', words(extras.canOffer)],
    ['needCategories', words(extras.needCategories)],
    ['trainings', words(extras.trainings.map(({ topic, heldOn }) => `${topic} ${heldOn}`))],
  ];
}

/** √ and × stand for yes and no; a lunar birthday as month and day. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '√' : '×';
  const birthday = lunarBirthday.safeParse(value);
  if (birthday.success) return lunarBirthdayText(birthday.data);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function words(list: readonly string[]): string {
  return list.toSorted().join('、');
}
