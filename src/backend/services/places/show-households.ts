import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Household } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findHousehold,
  type HouseholdMember,
  listHouseholdPeople,
  searchHouseholds,
} from '../../db/stores/households-store.ts';
import { listFarmTasks } from '../../db/stores/farm-tasks-store.ts';
import { knownVillage } from './known-place.ts';

/** The households of a village that answer the search, with their living members. */
export function listHouseholds(
  db: ReadableDb,
  { villageId, search }: { villageId: PlaceId; search: string },
  today: CalendarDate,
): Household[] {
  knownVillage(db, villageId);
  const membersById = new Map<HouseholdId, Household['members']>();
  for (const member of listHouseholdPeople(db, { villageId })) {
    const others = membersById.get(member.householdId) ?? [];
    others.push(shown(member, today));
    membersById.set(member.householdId, others);
  }
  const tasksOf = listFarmTasks(db, { villageId });
  return searchHouseholds(db, villageId, search).map((household) => ({
    ...household,
    farmTasks: tasksOf(household.id),
    members: membersById.get(household.id) ?? [],
  }));
}

export function getHousehold(db: ReadableDb, householdId: HouseholdId, today: CalendarDate): Household {
  const household = findHousehold(db, householdId);
  if (!household) throw new Refusal('places.not-found');
  const members = listHouseholdPeople(db, { householdId }).map((member) => shown(member, today));
  return { ...household, members, farmTasks: listFarmTasks(db, { householdId })(householdId) };
}

function shown(
  { personId, name, relationToHead, birthDate }: HouseholdMember,
  today: CalendarDate,
): Household['members'][number] {
  return { personId, name, relationToHead, age: birthDate === null ? null : ageOn(birthDate, today) };
}
