import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { HouseholdForm } from '../../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface Household {
  readonly id: HouseholdId;
  readonly villageId: PlaceId;
  readonly householdNo: string;
}

export function listHouseholds(db: ReadableDb): Household[] {
  return db
    .all<{ id: number; village_id: number; household_no: string }>(
      'SELECT id, village_id, household_no FROM household ORDER BY id',
    )
    .map((line) => ({
      id: line.id as HouseholdId,
      villageId: line.village_id as PlaceId,
      householdNo: line.household_no,
    }));
}

export function findHouseholdNo(db: ReadableDb, id: HouseholdId): string | undefined {
  return db.find<{ householdNo: string }>(
    'SELECT household_no AS householdNo FROM household WHERE id = ?',
    id,
  )?.householdNo;
}

export function addHousehold(
  db: WritableDb,
  household: { villageId: PlaceId; householdNo: string; hamletId: PlaceId | null },
): HouseholdId {
  const { newId } = db.run(
    'INSERT INTO household (village_id, household_no, hamlet_id) VALUES (?, ?, ?)',
    household.villageId,
    household.householdNo,
    household.hamletId,
  );
  return newId as HouseholdId;
}

/** A household with its flags, without the people. */
export interface StoredHousehold extends HouseholdForm {
  readonly id: HouseholdId;
  readonly villageName: string;
  readonly hamletName: string | null;
  readonly headName: string | null;
}

/** One who belongs to a household; who has died or moved away stays in the registers but is no member. */
export interface HouseholdMember {
  readonly householdId: HouseholdId;
  readonly personId: PersonId;
  readonly name: string;
  readonly relationToHead: string;
  readonly birthDate: CalendarDate | null;
}

const HOUSEHOLDS = `SELECT household.id, household.village_id AS villageId, village.name AS villageName,
    household_no AS householdNo, household.hamlet_id AS hamletId, hamlet.name AS hamletName, head_id AS headId,
    head.name AS headName, address_text AS addressText, card_no AS cardNo, plot_notes AS plotNotes,
    (SELECT json_group_array(flag) FROM household_flag WHERE household_id = household.id) AS flags
  FROM household JOIN place AS village ON village.id = household.village_id
  LEFT JOIN place AS hamlet ON hamlet.id = household.hamlet_id
  LEFT JOIN person AS head ON head.id = head_id`;

/** The households of a village whose number, card, address, head or member answers the search; by number. */
export function searchHouseholds(db: ReadableDb, villageId: PlaceId, search: string): StoredHousehold[] {
  const wanted = search.trim();
  return db
    .all<HouseholdLine>(
      `${HOUSEHOLDS} WHERE household.village_id = ?1 AND (?2 = ''
         OR instr(household_no, ?2) > 0 OR instr(coalesce(card_no, ''), ?2) > 0 OR instr(address_text, ?2) > 0
         OR instr(coalesce(hamlet.name, ''), ?2) > 0
         OR household.id IN (SELECT household_id FROM person
              WHERE village_id = ?1 AND (instr(name, ?2) > 0 OR instr(initials, lower(?2)) > 0)))
       ORDER BY length(household_no), household_no, household.id`,
      villageId,
      wanted,
    )
    .map(toHousehold);
}

export function findHousehold(db: ReadableDb, id: HouseholdId): StoredHousehold | undefined {
  const line = db.find<HouseholdLine>(`${HOUSEHOLDS} WHERE household.id = ?`, id);
  return line && toHousehold(line);
}

/** Members of the households of a village, or of one household: by household, the head first, then by age. */
export function listHouseholdPeople(
  db: ReadableDb,
  of: { villageId: PlaceId } | { householdId: HouseholdId },
): HouseholdMember[] {
  const [column, id] = 'villageId' in of ? ['village_id', of.villageId] : ['id', of.householdId];
  return db.all<HouseholdMember>(
    `SELECT household.id AS householdId, person.id AS personId, person.name, birth_date AS birthDate,
       relation_to_head AS relationToHead
     FROM household JOIN person ON person.household_id = household.id
     WHERE household.${column} = ? AND person.status NOT IN ('deceased','moved')
     ORDER BY household.id, person.id IS NOT household.head_id, birth_date IS NULL, birth_date, person.id`,
    id,
  );
}

/** The household that uses this number in the village, or this card anywhere. */
export function findHouseholdByNo(db: ReadableDb, villageId: PlaceId, no: string): HouseholdId | undefined {
  return db.find<{ id: HouseholdId }>(
    'SELECT id FROM household WHERE village_id = ? AND household_no = ?',
    villageId,
    no,
  )?.id;
}

export function findHouseholdByCard(db: ReadableDb, cardNo: string): HouseholdId | undefined {
  return db.find<{ id: HouseholdId }>('SELECT id FROM household WHERE card_no = ?', cardNo)?.id;
}

/** Writes every column of a household anew, and its flags. */
export function saveHousehold(db: WritableDb, id: HouseholdId, form: HouseholdForm): void {
  db.run(
    `UPDATE household SET village_id = ?, household_no = ?, hamlet_id = ?, head_id = ?, address_text = ?, card_no = ?,
       plot_notes = ? WHERE id = ?`,
    form.villageId,
    form.householdNo,
    form.hamletId,
    form.headId,
    form.addressText,
    form.cardNo,
    form.plotNotes,
    id,
  );
  const before = findHousehold(db, id)?.flags ?? [];
  for (const flag of before) {
    if (!form.flags.includes(flag))
      db.run('DELETE FROM household_flag WHERE household_id = ? AND flag = ?', id, flag);
  }
  for (const flag of form.flags) {
    db.run('INSERT INTO household_flag (household_id, flag) VALUES (?, ?) ON CONFLICT DO NOTHING', id, flag);
  }
}

/** Puts a person into a household (null: into none) with the relation to its head. */
export function setHouseholdOf(
  db: WritableDb,
  personId: PersonId,
  householdId: HouseholdId | null,
  relationToHead: string,
): void {
  db.run(
    'UPDATE person SET household_id = ?, relation_to_head = ? WHERE id = ?',
    householdId,
    relationToHead,
    personId,
  );
  db.run('UPDATE household SET head_id = NULL WHERE head_id = ?1 AND id IS NOT ?2', personId, householdId);
}

/** Household numbers of one village that another uses too, in the order of numbers. */
export function listSharedHouseholdNumbers(db: ReadableDb, fromId: PlaceId, intoId: PlaceId): string[] {
  return db
    .all<{ no: string }>(
      `SELECT household_no AS no FROM household WHERE village_id = ?1
         AND household_no IN (SELECT household_no FROM household WHERE village_id = ?2)
       ORDER BY length(household_no), household_no`,
      fromId,
      intoId,
    )
    .map((line) => line.no);
}

/** Moves a village's households into another; numbers that both use get `prefix` in front. */
export function moveHouseholds(db: WritableDb, fromId: PlaceId, intoId: PlaceId, prefix: string): void {
  for (const no of listSharedHouseholdNumbers(db, fromId, intoId)) {
    db.run(
      'UPDATE household SET household_no = ?3 WHERE village_id = ?1 AND household_no = ?2',
      fromId,
      no,
      `${prefix}${no}`,
    );
  }
  db.run('UPDATE household SET village_id = ?2 WHERE village_id = ?1', fromId, intoId);
}

type HouseholdLine = Omit<StoredHousehold, 'flags'> & { flags: string };

function toHousehold(line: HouseholdLine): StoredHousehold {
  return { ...line, flags: JSON.parse(line.flags) as HouseholdForm['flags'] };
}
