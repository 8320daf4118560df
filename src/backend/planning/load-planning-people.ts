import type { PersonId } from '../../shared/domain/ids.ts';
import type { SelfCareLevel } from '../../shared/domain/person.ts';
import { ageOn, type CalendarDate } from '../../shared/time/calendar-date.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { listElders, listNeeds } from '../db/stores/elders-store.ts';
import { listAvailability, listHelpers, listOfferedServices } from '../db/stores/helpers-store.ts';
import { listPeople, type Person } from '../db/stores/people-store.ts';
import { listRelations, type Relation } from '../db/stores/relations-store.ts';
import { listTraits } from '../db/stores/traits-store.ts';
import { elderTier } from './elder-tier.ts';

export interface PlanningPeople {
  /** Active elders with needs, by id. Who is away, has moved or has died is not planned for. */
  readonly elders: readonly PlanningElder[];
  /** Every helper, by id; those who are not active say so. */
  readonly helpers: readonly PlanningHelper[];
  readonly refusals: readonly PlanningRefusal[];
  /** Relations other than refusals. */
  readonly ties: readonly Relation[];
}

/** Reads from the registers what both planning problems know of people. */
export function loadPlanningPeople(db: ReadableDb, today: CalendarDate): PlanningPeople {
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  const elderRoles = listElders(db);
  const selfCareById = new Map(elderRoles.map((elder) => [elder.personId, elder.selfCareLevel]));
  const temperaments = listTraits(db, 'temperament');
  const hobbies = listTraits(db, 'hobby');
  const careFlags = listTraits(db, 'care_flag');
  const needs = listNeeds(db);
  const services = listOfferedServices(db);
  const availability = listAvailability(db);

  const elders = elderRoles.flatMap((role): PlanningElder[] => {
    const person = known(personById, role.personId);
    const needsOfElder = needs.of(role.personId);
    if (person.status !== 'active' || needsOfElder.length === 0) return [];
    const age = ageOf(person, today);
    return [
      {
        ...whereabouts(person),
        age,
        tier: elderTier({ ...role, age, careFlags: careFlags.of(person.id) }),
        selfCareLevel: role.selfCareLevel,
        helperSexWish: role.helperSexWish,
        temperaments: temperaments.of(person.id),
        hobbies: hobbies.of(person.id),
        needs: needsOfElder,
      },
    ];
  });

  const helpers = listHelpers(db).map((role): PlanningHelper => {
    const person = known(personById, role.personId);
    return {
      ...whereabouts(person),
      age: ageOf(person, today),
      active: person.status === 'active',
      selfCareLevel: selfCareById.get(person.id) ?? ('unknown' satisfies SelfCareLevel),
      travelMeans: role.travelMeans,
      travelLimitMinutes: role.travelLimitMinutes,
      weeklyCapMinutes: role.weeklyCapMinutes,
      dailyCapMinutes: role.dailyCapMinutes,
      maxElders: role.maxElders,
      services: services.of(person.id),
      availability: availability.of(person.id),
      temperaments: temperaments.of(person.id),
      hobbies: hobbies.of(person.id),
    };
  });

  const relations = listRelations(db);
  return {
    elders,
    helpers,
    refusals: relations
      .filter((relation) => relation.kind === 'refuses')
      .map((relation) => ({ personId: relation.personId, refusedId: relation.otherId })),
    ties: relations.filter((relation) => relation.kind !== 'refuses'),
  };
}

function whereabouts(
  person: Person,
): Pick<PlanningElder, 'id' | 'villageId' | 'hamletId' | 'householdId' | 'sex'> {
  return {
    id: person.id,
    villageId: person.villageId,
    hamletId: person.hamletId,
    householdId: person.householdId,
    sex: person.sex,
  };
}

function ageOf(person: Person, today: CalendarDate): number | null {
  return person.birthDate === null ? null : ageOn(person.birthDate, today);
}

function known(personById: ReadonlyMap<PersonId, Person>, id: PersonId): Person {
  const person = personById.get(id);
  if (!person) throw new Error(`A role without its person: ${String(id)}`);
  return person;
}
