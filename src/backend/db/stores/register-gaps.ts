import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import { REMARK_WORDS, type RemarkSubject } from '../../../shared/domain/remark-words.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import type { OfficeRule } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../connection.ts';

/** Of whom a gap could be true, and of whom of them it is: two conditions on `person`. */
interface GapSql {
  readonly of: string;
  readonly when: string;
}

/**
 * Of whom a gap is true, as a condition on `person`: the overview counts by it, the people page filters by it. It holds
 * today's date as text that was checked to be a date.
 */
export function gapCondition(gap: RegisterGap, today: CalendarDate): string {
  const { of, when } = gapSql(gap, today);
  return `person.erased_on IS NULL AND (${of}) AND (${when})`;
}

/** Of whom a gap could be true at all. */
export function gapPopulation(gap: RegisterGap, today: CalendarDate): string {
  return `person.erased_on IS NULL AND (${gapSql(gap, today).of})`;
}

/** How many people each of these gaps concerns. */
export function countGaps<Gap extends RegisterGap>(
  db: ReadableDb,
  gaps: readonly Gap[],
  today: CalendarDate,
): Record<Gap, number> {
  const counts = gaps.map(
    (gap) => `(SELECT count(*) FROM person WHERE ${gapCondition(gap, today)}) AS "${gap}"`,
  );
  const line = db.find<Record<Gap, number>>(`SELECT ${counts.join(', ')}`);
  if (!line) throw new Error('A query without FROM returned no row');
  return line;
}

const ACTIVE = `person.status = 'active'`;
const IN_TOUCH = `person.status IN ('active','away')`;
const IS_ELDER = 'person.id IN (SELECT person_id FROM elder)';
const IS_HELPER = 'person.id IN (SELECT person_id FROM helper)';
const HAS_NEEDS = 'person.id IN (SELECT elder_id FROM need)';
const ELDER = `${ACTIVE} AND ${IS_ELDER}`;
const HELPER = `${ACTIVE} AND ${IS_HELPER}`;
const NEEDY = `${ACTIVE} AND ${HAS_NEEDS}`;
const IN_PLANS = `${ACTIVE} AND (${HAS_NEEDS} OR ${IS_HELPER})`;

const elderIs = (condition: string): string =>
  `EXISTS (SELECT 1 FROM elder WHERE elder.person_id = person.id AND ${condition})`;
const helperIs = (condition: string): string =>
  `EXISTS (SELECT 1 FROM helper WHERE helper.person_id = person.id AND ${condition})`;
const hasNone = (table: string, column: string, condition = 'true'): string =>
  `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${column} = person.id AND ${condition})`;

/** True of a person whose newest decision on a purpose is a yes. */
const agreedTo = (purpose: ConsentPurpose): string =>
  `EXISTS (SELECT 1 FROM consent AS yes
     WHERE yes.person_id = person.id AND yes.purpose = '${purpose}' AND yes.decision = 'given'
       AND NOT EXISTS (SELECT 1 FROM consent AS later
         WHERE later.person_id = yes.person_id AND later.purpose = yes.purpose
           AND (later.decided_on, later.id) > (yes.decided_on, yes.id)))`;

/** A rule of the person's village, else of the township, else what it is where nobody set it. */
export const ruleOfPerson = (rule: OfficeRule, otherwise: number): string =>
  `coalesce((SELECT value FROM office_rule WHERE rule = '${rule}' AND place_id = person.village_id),
     (SELECT value FROM office_rule JOIN place ON place.id = place_id AND level = 'township'
      WHERE rule = '${rule}' LIMIT 1), ${String(otherwise)})`;

/** Completed years on a day; null where the birth date is unknown. */
export const ageOfPerson = (day: CalendarDate): string =>
  `(${day.slice(0, 4)} - CAST(substr(person.birth_date, 1, 4) AS INTEGER)
    - (substr(person.birth_date, 6) > '${day.slice(5)}'))`;

/** True of somebody of high age (by the rule of the village) who lives alone. */
const isVeryOldAlone = (day: CalendarDate): string =>
  `${ageOfPerson(day)} >= ${ruleOfPerson('older-elder-from-age', 80)}
    AND (${elderIs(`living = 'alone'`)} OR EXISTS (SELECT 1 FROM trait
      WHERE person_id = person.id AND kind = 'care_flag' AND word = 'living_alone'))`;

/** A gap is asked for many times a day, and always for the same day: its text is made anew each time. */
function gapSql(gap: RegisterGap, unchecked: CalendarDate): GapSql {
  const today = toCalendarDate(unchecked);
  const monthsAgo = (months: string): string => `date('${today}', '-' || ${months} || ' months')`;
  switch (gap) {
    case 'elder-without-hamlet':
      return { of: NEEDY, when: 'person.hamlet_id IS NULL OR person.household_id IS NULL' };
    case 'helper-without-hours':
      return {
        of: HELPER,
        when: helperIs(`(weekly_cap_minutes = 0
          OR (ad_hoc = 0 AND NOT EXISTS (SELECT 1 FROM helper_availability WHERE helper_id = person.id)))`),
      };
    case 'id-unusable':
      return { of: IN_TOUCH, when: `person.id_status NOT IN ('valid','legacy15')` };
    case 'no-public-list-consent':
      return { of: IN_PLANS, when: `NOT ${agreedTo('public_list')}` };
    case 'no-wall-card-consent':
      return { of: NEEDY, when: `NOT ${agreedTo('wall_card')}` };
    case 'no-basic-consent':
      return { of: IN_PLANS, when: `NOT ${agreedTo('basic_service')}` };
    case 'birth-unknown':
      return { of: IN_TOUCH, when: 'person.birth_date IS NULL' };
    case 'phone-missing':
      return { of: `${ACTIVE} AND (${IS_ELDER} OR ${IS_HELPER})`, when: hasNone('phone', 'person_id') };
    case 'household-missing':
      return { of: `${ACTIVE} AND (${IS_ELDER} OR ${IS_HELPER})`, when: 'person.household_id IS NULL' };
    case 'level-missing':
      return { of: NEEDY, when: elderIs(`self_care_level = 'unknown'`) };
    case 'level-without-source':
      return {
        of: `${ACTIVE} AND ${elderIs(`self_care_level <> 'unknown'`)}`,
        when: elderIs('(self_care_source IS NULL OR self_care_date IS NULL)'),
      };
    case 'assessment-outdated':
      return {
        of: `${ACTIVE} AND ${elderIs(`self_care_date IS NOT NULL`)}`,
        when: `coalesce((SELECT max(valid_until) < '${today}' FROM assessment WHERE elder_id = person.id),
          ${elderIs(`self_care_date < ${monthsAgo('12')}`)})`,
      };
    case 'needs-missing-very-old-alone':
      return { of: `${ELDER} AND ${isVeryOldAlone(today)}`, when: `NOT ${HAS_NEEDS}` };
    case 'elder-without-helper':
      return {
        of: `${ELDER} AND (${HAS_NEEDS} OR (${isVeryOldAlone(today)}))`,
        when: hasNone('pair', 'elder_id', `role = 'primary' AND end_date IS NULL`),
      };
    case 'family-contact-missing':
      return { of: ELDER, when: hasNone('family_contact', 'elder_id') };
    case 'temperament-and-hobby-missing':
      return { of: IN_PLANS, when: hasNone('trait', 'person_id', `kind IN ('temperament','hobby')`) };
    case 'helper-ability-unknown':
      return { of: HELPER, when: helperIs(`ability = 'unknown'`) };
    case 'helper-insurance-missing':
      return { of: HELPER, when: helperIs(`(insured_until IS NULL OR insured_until < '${today}')`) };
    case 'helper-ageing':
      return {
        of: HELPER,
        when: `${ageOfPerson(today)} >= ${ruleOfPerson('helper-ageing-from-age', 70)}`,
      };
    case 'helper-reconfirmation-due':
      return {
        of: HELPER,
        when: helperIs(`coalesce(reconfirmed_on, joined_on, '') <=
          ${monthsAgo(ruleOfPerson('reconfirm-after-months', 12))}`),
      };
    case 'two-cards-one-household':
      return {
        of: `${IN_TOUCH} AND person.household_id IS NOT NULL`,
        when: `person.household_id IN (${DOUBLE_HOUSEHOLDS})`,
      };
    case 'name-shared-in-village':
      return {
        of: IN_TOUCH,
        when: `person.name_note = '' AND (person.village_id, person.name) IN (
          SELECT village_id, name FROM person AS namesake
          WHERE erased_on IS NULL AND status IN ('active','away') GROUP BY village_id, name HAVING count(*) > 1)`,
      };
    case 'remark-to-sort':
      return { of: `${IN_TOUCH} AND ${IS_ELDER} AND person.remark <> ''`, when: REMARK_TO_SORT };
  }
}

/**
 * Households that look like another one of their village: the same number with and without leading zeros, the same
 * head, or the same words for a house of the same hamlet.
 */
export const DOUBLE_HOUSEHOLDS = `SELECT id FROM household
  WHERE (village_id, ltrim(household_no, '0')) IN (
      SELECT village_id, ltrim(household_no, '0') FROM household GROUP BY 1, 2 HAVING count(*) > 1)
    OR (village_id, head_id) IN (
      SELECT village_id, head_id FROM household WHERE head_id IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1)
    OR (hamlet_id, address_text) IN (
      SELECT hamlet_id, address_text FROM household WHERE hamlet_id IS NOT NULL AND address_text <> ''
      GROUP BY 1, 2 HAVING count(*) > 1)`;

/** True of an elder of whom the field is still empty that the remark speaks of. */
const STILL_EMPTY: Readonly<Record<RemarkSubject, string>> = {
  hearing: elderIs('hearing IS NULL'),
  sight: elderIs('sight IS NULL'),
  walking: elderIs('walking IS NULL'),
  dog: elderIs('dog_at_home IS NULL'),
  living: elderIs(`living = 'unknown'`),
  residence: hasNone('address_period', 'person_id'),
  'care-flag': hasNone('trait', 'person_id', `kind = 'care_flag'`),
  disease: hasNone('trait', 'person_id', `kind = 'chronic_disease'`),
  smoking: elderIs('smokes IS NULL'),
};

const REMARK_TO_SORT = (Object.keys(STILL_EMPTY) as RemarkSubject[])
  .map((subject) => {
    const spoken = REMARK_WORDS[subject].map((word) => `instr(person.remark, '${plain(word)}') > 0`);
    return `((${spoken.join(' OR ')}) AND ${STILL_EMPTY[subject]})`;
  })
  .join('\n OR ');

/** A word that may stand in a query as it is. */
function plain(word: string): string {
  if (!/^\p{Script=Han}+$/u.test(word)) throw new Error(`Not a word of Chinese characters: ${word}`);
  return word;
}
