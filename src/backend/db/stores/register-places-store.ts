import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PlaceLevel } from '../../../shared/domain/place.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

export interface RegisterHousehold {
  readonly householdId: HouseholdId;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly hamletId: PlaceId | null;
  readonly hamletName: string | null;
  readonly groupNo: number | null;
  readonly householdNo: string;
  readonly cardNo: string | null;
  readonly headName: string | null;
  readonly addressText: string;
  readonly plotNotes: string;
  readonly flags: readonly string[];
  /** The head first, then by age. */
  readonly members: readonly HouseholdMember[];
}

export interface HouseholdMember {
  readonly personId: PersonId;
  readonly name: string;
  readonly relationToHead: string;
  readonly birthDate: CalendarDate | null;
  readonly isHead: boolean;
  readonly isElder: boolean;
  readonly isHelper: boolean;
}

type HouseholdLine = Omit<RegisterHousehold, 'flags' | 'members'> & { headId: number | null };
type MemberLine = Omit<HouseholdMember, 'isHead' | 'isElder' | 'isHelper'> & {
  householdId: number;
  isElder: number;
  isHelper: number;
};

/** Every household by village and number, with those who live there. */
export function listRegisterHouseholds(db: ReadableDb): RegisterHousehold[] {
  const flagsById = groupLines(
    db.all<{ householdId: number; flag: string }>(
      'SELECT household_id AS householdId, flag FROM household_flag ORDER BY household_id, flag',
    ),
  );
  const membersById = groupLines(
    db.all<MemberLine>(
      `SELECT household_id AS householdId, person.id AS personId, name, relation_to_head AS relationToHead,
         birth_date AS birthDate, EXISTS (SELECT 1 FROM elder WHERE person_id = person.id) AS isElder,
         EXISTS (SELECT 1 FROM helper WHERE person_id = person.id) AS isHelper
       FROM person
       WHERE household_id IS NOT NULL AND erased_on IS NULL AND status IN ('active','away')
       ORDER BY household_id, birth_date IS NULL, birth_date, person.id`,
    ),
  );
  return db
    .all<HouseholdLine>(
      `SELECT household.id AS householdId, household.village_id AS villageId, village.name AS villageName,
         household.hamlet_id AS hamletId, hamlet.name AS hamletName, part.group_no AS groupNo,
         household_no AS householdNo, card_no AS cardNo, head_id AS headId, head.name AS headName,
         address_text AS addressText, plot_notes AS plotNotes
       FROM household
       JOIN place AS village ON village.id = household.village_id
       LEFT JOIN place AS hamlet ON hamlet.id = household.hamlet_id
       LEFT JOIN place AS part ON part.id = hamlet.parent_id AND part.level = 'village_group'
       LEFT JOIN person AS head ON head.id = head_id
       ORDER BY household.village_id, CAST(household_no AS INTEGER), household_no`,
    )
    .map(({ headId, ...household }) => ({
      ...household,
      flags: (flagsById.get(household.householdId) ?? []).map((line) => line.flag),
      members: (membersById.get(household.householdId) ?? [])
        .map(({ personId, name, relationToHead, birthDate, isElder, isHelper }) => ({
          personId,
          name,
          relationToHead,
          birthDate,
          isHead: personId === headId,
          isElder: isElder === 1,
          isHelper: isHelper === 1,
        }))
        .toSorted((one, other) => Number(other.isHead) - Number(one.isHead)),
    }));
}

function groupLines<Line extends { readonly householdId: number }>(
  lines: readonly Line[],
): ReadonlyMap<number, readonly Line[]> {
  const linesById = new Map<number, Line[]>();
  for (const line of lines) {
    const known = linesById.get(line.householdId);
    if (known) known.push(line);
    else linesById.set(line.householdId, [line]);
  }
  return linesById;
}

/** A village's hamlets in walking order: by group, then as they were added. */
export function listVillageHamlets(
  db: ReadableDb,
): { readonly id: PlaceId; readonly name: string; readonly villageId: PlaceId }[] {
  return db.all(
    `SELECT hamlet.id, hamlet.name,
       CASE WHEN above.level = 'village' THEN above.id ELSE above.parent_id END AS villageId
     FROM place AS hamlet JOIN place AS above ON above.id = hamlet.parent_id
     WHERE hamlet.level = 'hamlet' ORDER BY villageId, above.group_no, hamlet.id`,
  );
}

/** A place with the village, group or hamlet that it narrows a list to. */
export function findPlaceLevel(
  db: ReadableDb,
  id: PlaceId,
): { readonly level: PlaceLevel; readonly name: string } | undefined {
  return db.find('SELECT level, name FROM place WHERE id = ?', id);
}
