import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import { type RosterTask, taskKey } from '../../../shared/domain/roster-task.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../../shared/domain/service.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listElders, listNeeds } from '../../db/stores/elders-store.ts';
import { listFarmTasks } from '../../db/stores/farm-tasks-store.ts';
import { listHouseholds } from '../../db/stores/households-store.ts';
import { listMealRounds } from '../../db/stores/meal-rounds-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import type { StoredVisit } from '../../db/stores/visits-store.ts';

/** What the registers say of a task, as it is kept with each of its visits. */
export type TaskFacts = Pick<
  StoredVisit,
  'elderId' | 'householdId' | 'venueId' | 'title' | 'serviceCode' | 'helpersNeeded'
>;

/**
 * Reads what the tasks of a village are about. `known` are visits that were written before: they tell of a task that is in
 * the registers no more.
 */
export function openTaskFacts(
  db: ReadableDb,
  villageId: PlaceId,
  known: readonly StoredVisit[] = [],
): (task: RosterTask) => TaskFacts {
  const factsByTask = new Map<string, TaskFacts>();
  const add = (task: RosterTask, facts: Partial<TaskFacts>): void => {
    factsByTask.set(taskKey(task), { ...NOTHING_KNOWN, ...facts });
  };
  for (const visit of known) add(visit.ref.task, factsOf(visit));
  for (const { personId, need } of everyNeed(db)) {
    add(
      { kind: 'need', needId: need.id },
      {
        elderId: personId,
        serviceCode: need.serviceCode,
        helpersNeeded: SERVICE_TYPES[need.serviceCode].helpersNeeded,
      },
    );
  }
  for (const round of listMealRounds(db, villageId)) {
    add({ kind: 'meal-round', roundId: round.id }, { title: round.name, serviceCode: MEALS });
  }
  for (const venue of listVenues(db, villageId)) {
    for (const { kind: duty, helpersNeeded } of venue.duties) {
      add(
        { kind: 'duty', venueId: venue.id, duty },
        { venueId: venue.id, title: venue.localName, helpersNeeded },
      );
    }
  }
  for (const { householdId, task } of everyFarmTask(db, villageId)) {
    if (task.id === null) continue;
    add(
      { kind: 'farm', farmTaskId: task.id },
      { householdId, title: task.work, serviceCode: FARM_WORK, helpersNeeded: task.helpersNeeded },
    );
  }
  return (task) => factsByTask.get(taskKey(task)) ?? NOTHING_KNOWN;
}

/** The same of a week whose tasks are all written down already, as those of a draft that still fits the registers are. */
export function factsOfKnown(known: readonly StoredVisit[]): (task: RosterTask) => TaskFacts {
  const factsByTask = new Map(known.map((visit) => [taskKey(visit.ref.task), factsOf(visit)]));
  return (task) => factsByTask.get(taskKey(task)) ?? NOTHING_KNOWN;
}

const MEALS: ServiceCode = 'meal_help';
const FARM_WORK: ServiceCode = 'farm_help';

const NOTHING_KNOWN: TaskFacts = {
  elderId: null,
  householdId: null,
  venueId: null,
  title: '',
  serviceCode: null,
  helpersNeeded: 1,
};

function factsOf({ elderId, householdId, venueId, title, serviceCode, helpersNeeded }: StoredVisit) {
  return { elderId, householdId, venueId, title, serviceCode, helpersNeeded };
}

function everyNeed(db: ReadableDb) {
  const needs = listNeeds(db);
  return listElders(db).flatMap(({ personId }) => needs.of(personId).map((need) => ({ personId, need })));
}

function everyFarmTask(db: ReadableDb, villageId: PlaceId) {
  const tasksOf = listFarmTasks(db, { villageId });
  const householdIds: HouseholdId[] = listHouseholds(db)
    .filter((household) => household.villageId === villageId)
    .map(({ id }) => id);
  return householdIds.flatMap((householdId) => tasksOf(householdId).map((task) => ({ householdId, task })));
}
