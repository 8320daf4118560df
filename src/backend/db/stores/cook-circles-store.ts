import type { CookCircle, CookCircleForm, CookCircleId } from '../../../shared/domain/cook-circle.ts';
import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { replaceRows } from './write-rows.ts';

/** Who stands for a household where its head is not known: the eldest who lives there. */
const HEAD = `coalesce(household.head_id, (SELECT id FROM person AS one WHERE one.household_id = household.id
    AND one.status IN ('active','away') AND one.erased_on IS NULL
    ORDER BY one.birth_date IS NULL, one.birth_date, one.id LIMIT 1))`;

/** The circles of a village in the order in which they were entered, each with its houses in order. */
export function listCookCircles(db: ReadableDb, villageId: PlaceId): CookCircle[] {
  const hosts = db.all<CookCircle['hosts'][number] & { circleId: CookCircleId }>(
    `SELECT circle_id AS circleId, turn, cook_turn.household_id AS householdId, household_no AS householdNo,
       head.name AS headName
     FROM cook_turn JOIN cook_circle ON cook_circle.id = circle_id JOIN household ON household.id = cook_turn.household_id
     LEFT JOIN person AS head ON head.id = ${HEAD}
     WHERE cook_circle.village_id = ? ORDER BY circle_id, turn`,
    villageId,
  );
  return db
    .all<Omit<CookCircle, 'hosts'>>(
      `SELECT cook_circle.id, village_id AS villageId, hamlet_id AS hamletId, hamlet.name AS hamletName,
         cook_circle.name, meal, turns, begins_on AS beginsOn, days_each AS daysEach
       FROM cook_circle LEFT JOIN place AS hamlet ON hamlet.id = hamlet_id
       WHERE village_id = ? ORDER BY cook_circle.id`,
      villageId,
    )
    .map((circle) => ({
      ...circle,
      hosts: hosts.filter(({ circleId }) => circleId === circle.id).map(({ circleId: _of, ...host }) => host),
    }));
}

export function findCookCircle(
  db: ReadableDb,
  id: CookCircleId,
): { readonly villageId: PlaceId; readonly name: string } | undefined {
  return db.find('SELECT village_id AS villageId, name FROM cook_circle WHERE id = ?', id);
}

/** True where the household is of the village. */
export function isHouseholdOf(db: ReadableDb, id: HouseholdId, villageId: PlaceId): boolean {
  return db.find('SELECT 1 FROM household WHERE id = ? AND village_id = ?', id, villageId) !== undefined;
}

/** Households whose head (else the eldest) agreed to stand on public paper by name. */
export function listHostsByName(db: ReadableDb, villageId: PlaceId): ReadonlySet<HouseholdId> {
  const lines = db.all<{ id: HouseholdId }>(
    `SELECT household.id FROM household WHERE village_id = ? AND 'given' = (SELECT decision FROM consent
       WHERE person_id = ${HEAD} AND purpose = 'public_list' ORDER BY decided_on DESC, id DESC LIMIT 1)`,
    villageId,
  );
  return new Set(lines.map(({ id }) => id));
}

/** Adds a circle (null) or writes one anew with its houses. */
export function saveCookCircle(db: WritableDb, id: CookCircleId | null, form: CookCircleForm): CookCircleId {
  const { villageId, hamletId, name, meal, turns, beginsOn, daysEach } = form;
  const values = [villageId, hamletId, name, meal, turns, beginsOn, daysEach] as const;
  let circleId = id;
  if (circleId === null) {
    const { newId } = db.run(
      `INSERT INTO cook_circle (village_id, hamlet_id, name, meal, turns, begins_on, days_each)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    );
    circleId = newId as CookCircleId;
  } else {
    db.run(
      `UPDATE cook_circle SET village_id = ?, hamlet_id = ?, name = ?, meal = ?, turns = ?, begins_on = ?,
         days_each = ? WHERE id = ?`,
      ...values,
      circleId,
    );
  }
  replaceRows(
    db,
    'cook_turn',
    { column: 'circle_id', id: circleId },
    ['turn'],
    form.hosts.map(({ turn, householdId }) => ({ turn, household_id: householdId })),
  );
  return circleId;
}

/** Takes a circle out, its turns first: so an undo finds the circle before them. */
export function removeCookCircle(db: WritableDb, id: CookCircleId): void {
  db.run('DELETE FROM cook_turn WHERE circle_id = ?', id);
  db.run('DELETE FROM cook_circle WHERE id = ?', id);
}
