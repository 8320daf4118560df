import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type {
  MealEater,
  MealRound,
  MealRoundForm,
  MealRoundId,
} from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { replaceRows } from './write-rows.ts';

type EaterLine = Omit<MealEater, 'isHere'> & { isHere: 0 | 1 };

/** The rounds of a village in the order in which they were entered, each with its doors in order. */
export function listMealRounds(db: ReadableDb, villageId: PlaceId): MealRound[] {
  const stops = db.all<EaterLine & { roundId: MealRoundId; diet: string }>(
    `SELECT round_id AS roundId, elder_id AS elderId, person.name, hamlet.name AS hamletName, diet,
       person.status = 'active' AS isHere
     FROM meal_stop JOIN meal_round ON meal_round.id = round_id JOIN person ON person.id = elder_id
     LEFT JOIN place AS hamlet ON hamlet.id = person.hamlet_id
     WHERE meal_round.village_id = ? ORDER BY stop_order, elder_id`,
    villageId,
  );
  return db
    .all<Omit<MealRound, 'stops'>>(
      `SELECT meal_round.id, meal_round.village_id AS villageId, meal_round.name, rider_id AS riderId,
         rider.name AS riderName, from_time AS fromTime, to_time AS toTime
       FROM meal_round LEFT JOIN person AS rider ON rider.id = rider_id
       WHERE meal_round.village_id = ? ORDER BY meal_round.id`,
      villageId,
    )
    .map((round) => ({
      ...round,
      stops: stops
        .filter(({ roundId }) => roundId === round.id)
        .map(({ roundId: _of, isHere, ...stop }) => ({ ...stop, isHere: isHere === 1 })),
    }));
}

/** Elders of a village who are there, want meals brought and are on no round; by hamlet and name. */
export function listMealsWaiting(db: ReadableDb, villageId: PlaceId): MealEater[] {
  return db
    .all<EaterLine>(
      `SELECT person.id AS elderId, person.name, hamlet.name AS hamletName, 1 AS isHere
       FROM person JOIN need ON need.elder_id = person.id AND need.service_code = 'meal_help'
       LEFT JOIN place AS hamlet ON hamlet.id = person.hamlet_id
       WHERE person.village_id = ? AND person.status = 'active'
         AND NOT EXISTS (SELECT 1 FROM meal_stop WHERE elder_id = person.id)
         -- Somebody who asks for cooking at home alone waits for no rider.
         AND (NOT EXISTS (SELECT 1 FROM need_part WHERE elder_id = person.id AND service_code = 'meal_help')
           OR EXISTS (SELECT 1 FROM need_part WHERE elder_id = person.id AND part = 'meal_delivery'))
       ORDER BY hamlet.name IS NULL, hamlet.id, person.name, person.id`,
      villageId,
    )
    .map((line) => ({ ...line, isHere: line.isHere === 1 }));
}

export function findMealRound(
  db: ReadableDb,
  id: MealRoundId,
): { villageId: PlaceId; name: string } | undefined {
  return db.find('SELECT village_id AS villageId, name FROM meal_round WHERE id = ?', id);
}

/** True where the person is an elder of the village. */
export function isElderOf(db: ReadableDb, personId: PersonId, villageId: PlaceId): boolean {
  return (
    db.find(
      'SELECT 1 FROM elder JOIN person ON person.id = person_id WHERE person_id = ? AND village_id = ?',
      personId,
      villageId,
    ) !== undefined
  );
}

/** Adds a round (null) or writes one anew with its doors in the order given. */
export function saveMealRound(db: WritableDb, id: MealRoundId | null, form: MealRoundForm): MealRoundId {
  const values = [form.villageId, form.name, form.riderId, form.fromTime, form.toTime] as const;
  let roundId = id;
  if (roundId === null) {
    const { newId } = db.run(
      'INSERT INTO meal_round (village_id, name, rider_id, from_time, to_time) VALUES (?, ?, ?, ?, ?)',
      ...values,
    );
    roundId = newId as MealRoundId;
  } else {
    db.run(
      'UPDATE meal_round SET village_id = ?, name = ?, rider_id = ?, from_time = ?, to_time = ? WHERE id = ?',
      ...values,
      roundId,
    );
  }
  replaceRows(
    db,
    'meal_stop',
    { column: 'round_id', id: roundId },
    ['elder_id'],
    form.stops.map(({ elderId, diet }, index) => ({ elder_id: elderId, stop_order: index + 1, diet })),
  );
  return roundId;
}

/** Takes a round out, its doors first: so an undo finds the round before them. */
export function removeMealRound(db: WritableDb, id: MealRoundId): void {
  db.run('DELETE FROM meal_stop WHERE round_id = ?', id);
  db.run('DELETE FROM meal_round WHERE id = ?', id);
}
