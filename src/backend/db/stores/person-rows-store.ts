import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import type { PersonStatus } from '../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { gapCondition } from './register-gaps.ts';

export interface PersonQuery {
  readonly role: 'elder' | 'helper' | 'all';
  /** A village, group or hamlet; null = the whole township. */
  readonly placeId: PlaceId | null;
  readonly onlyWithNeeds: boolean;
  readonly gap: RegisterGap | null;
  readonly status: PersonStatus | null;
  /** Empty = everybody. */
  readonly search: string;
}

type ListInLine = 'needsText' | 'pairedWith' | 'consents' | 'careFlags';

type PersonRowLine = Omit<PersonRow, 'age' | 'isElder' | 'isHelper' | ListInLine> & {
  isElder: 0 | 1;
  isHelper: 0 | 1;
} & Readonly<Record<ListInLine, string>>;

/** The people table: by village, group and name's place in the register. */
export function listPersonRows(db: ReadableDb, query: PersonQuery, today: CalendarDate): PersonRow[] {
  const search = query.search.trim();
  const digits = search.replaceAll(/[\s-]/g, '');
  return db
    .all<PersonRowLine>(
      peopleSql(query.gap, today),
      query.role,
      query.placeId,
      query.onlyWithNeeds ? 1 : 0,
      search === '' ? null : search,
      search.toLowerCase(),
      /^\d{3,}$/.test(digits) ? digits : null,
      query.status,
    )
    .map(({ isElder, isHelper, needsText, pairedWith, consents, careFlags, ...line }) => ({
      ...line,
      age: line.birthDate === null ? null : ageOn(line.birthDate, today),
      isElder: isElder === 1,
      isHelper: isHelper === 1,
      needsText: listOf<'needsText'>(needsText),
      pairedWith: listOf<'pairedWith'>(pairedWith),
      consents: listOf<'consents'>(consents),
      careFlags: listOf<'careFlags'>(careFlags),
    }));
}

/** Most lists of most people are empty, and a township has twenty thousand of them. */
function listOf<Key extends ListInLine>(text: string): PersonRow[Key] {
  return text === '[]' ? [] : (JSON.parse(text) as PersonRow[Key]);
}

const peopleSql = (gap: RegisterGap | null, today: CalendarDate): string => `
SELECT person.id, person.name, person.name_note AS nameNote, person.sex, person.birth_date AS birthDate, person.village_id AS villageId,
  village.name AS villageName, village_group.name AS groupName, hamlet.name AS hamletName,
  household.household_no AS householdNo, person.relation_to_head AS relationToHead,
  (SELECT number FROM phone WHERE person_id = person.id ORDER BY place_in_list LIMIT 1) AS phone, person.status, person.initials, elder.living,
  elder.person_id IS NOT NULL AS isElder, helper.person_id IS NOT NULL AS isHelper,
  (SELECT json_group_array(json_object('serviceCode', service_code, 'timesPerWeek', times_per_week))
   FROM need WHERE elder_id = person.id) AS needsText,
  (SELECT json_group_array(name) FROM (
     SELECT other.name FROM pair JOIN person AS other ON other.id = helper_id
     WHERE elder_id = person.id AND role = 'primary' AND mode = 'pair' AND end_date IS NULL
     UNION ALL
     SELECT other.name FROM pair JOIN person AS other ON other.id = elder_id
     WHERE helper_id = person.id AND mode = 'pair' AND end_date IS NULL)) AS pairedWith,
  (SELECT json_group_array(word) FROM trait WHERE person_id = person.id AND kind = 'care_flag') AS careFlags,
  (SELECT json_group_array(purpose) FROM (
     SELECT purpose, decision, max(decided_on || printf('%012d', id)) FROM consent
     WHERE person_id = person.id GROUP BY purpose) WHERE decision = 'given') AS consents
FROM person
JOIN place AS village ON village.id = person.village_id
LEFT JOIN place AS village_group ON village_group.id = person.group_id
LEFT JOIN place AS hamlet ON hamlet.id = person.hamlet_id
LEFT JOIN household ON household.id = person.household_id
LEFT JOIN elder ON elder.person_id = person.id
LEFT JOIN helper ON helper.person_id = person.id
WHERE person.erased_on IS NULL AND (?7 IS NULL OR person.status = ?7)
  AND ${gap === null ? 'true' : `(${gapCondition(gap, today)})`}
  AND (?1 = 'all' OR (?1 = 'elder' AND elder.person_id IS NOT NULL)
        OR (?1 = 'helper' AND helper.person_id IS NOT NULL))
  AND (?2 IS NULL OR person.village_id = ?2 OR person.group_id = ?2 OR person.hamlet_id = ?2
        OR village.parent_id = ?2)
  AND (?3 = 0 OR EXISTS (SELECT 1 FROM need WHERE elder_id = person.id))
  AND (?4 IS NULL OR instr(person.name, ?4) > 0 OR instr(person.nickname, ?4) > 0 OR instr(person.initials, ?5) > 0
        OR household.household_no = ?4 OR household.card_no = ?4
        OR (?6 IS NOT NULL AND EXISTS (SELECT 1 FROM phone WHERE phone.person_id = person.id
              AND substr(phone.number, -length(?6)) = ?6)))
ORDER BY person.village_id, village_group.group_no, person.id`;
