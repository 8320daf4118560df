import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { RulesInForce } from '../../shared/domain/office-rules.ts';
import { DECLINE_LESSONS } from '../../shared/domain/pair-decline.ts';
import type { SelfCareLevel } from '../../shared/domain/person.ts';
import type { Residence } from '../../shared/domain/person-profile.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';
import { SERVICES_WITH_TRAINING, trainedServices } from '../../shared/domain/training-words.ts';
import { ageOn, type CalendarDate } from '../../shared/time/calendar-date.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { listRefusingPeople } from '../db/stores/consents-store.ts';
import { listElders, listNeedIntervals, listNeeds } from '../db/stores/elders-store.ts';
import {
  listAbsences,
  listAvailability,
  listHelperExtras,
  listHelpers,
  listOfferedServices,
  listTrainingTopicsOn,
} from '../db/stores/helpers-store.ts';
import { openOfficeRules } from '../db/stores/office-rules-store.ts';
import { listLiveDeclines } from '../db/stores/pair-declines-store.ts';
import { listPeople, type Person } from '../db/stores/people-store.ts';
import { listPlaces } from '../db/stores/places-store.ts';
import { type GradedRelation, listRelations } from '../db/stores/relations-store.ts';
import { listResidencesOn } from '../db/stores/residences-store.ts';
import { listTraits } from '../db/stores/traits-store.ts';
import { elderTier } from './elder-tier.ts';
import { freeHalfDays } from './free-half-days.ts';
import { isDueInWeek } from './is-due-in-week.ts';

export interface PlanningPeople {
  /** Active elders with needs, by id. Who is away, has moved or has died is not planned for. */
  readonly elders: readonly PlanningElder[];
  /** Every helper, by id; those who are not active say so. */
  readonly helpers: readonly PlanningHelper[];
  readonly refusals: readonly PlanningRefusal[];
  /** Relations other than refusals. */
  readonly ties: readonly GradedRelation[];
}

/**
 * Reads from the registers what both planning problems know of people. With the Monday of a week, as they are in it: who
 * lives where in that week, which needs are due, and who is absent. Without one, for pairing: as they usually are, for
 * a pair outlasts a month at another child's home. Who lives in an institution is planned for in neither.
 */
export function loadPlanningPeople(
  db: ReadableDb,
  today: CalendarDate,
  monday: CalendarDate | null = null,
): PlanningPeople {
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  const elderRoles = listElders(db);
  const selfCareById = new Map(elderRoles.map((elder) => [elder.personId, elder.selfCareLevel]));
  const temperaments = listTraits(db, 'temperament');
  const hobbies = listTraits(db, 'hobby');
  const careFlags = listTraits(db, 'care_flag');
  const needs = listNeeds(db);
  const services = listOfferedServices(db);
  const availability = listAvailability(db);
  const absences = listAbsences(db);
  const helperExtras = listHelperExtras(db);
  const residences = listResidencesOn(db, monday ?? today);
  const intervals = listNeedIntervals(db);
  const villageByHamlet = villagesOfHamlets(db);
  const rulesOf = openOfficeRules(db);
  const refusing = listRefusingPeople(db, 'basic_service');
  const trainings = listTrainingTopicsOn(db, monday ?? today);
  const skills = listTraits(db, 'skill');
  const declinedHeavyWork = new Set(
    listLiveDeclines(db)
      .filter(({ reason }) => DECLINE_LESSONS[reason] === 'no-heavy-work')
      .map(({ helperId }) => helperId),
  );

  const elders = elderRoles.flatMap((role): PlanningElder[] => {
    const person = known(personById, role.personId);
    const needsOfElder = needs
      .of(role.personId)
      .filter((need) => monday === null || isDueInWeek(need.id, intervals.get(need.id) ?? 1, monday));
    const [residence] = residences.of(role.personId);
    if (person.status !== 'active' || needsOfElder.length === 0) return [];
    if (residence?.kind === 'institution') return [];
    const age = ageOf(person, today);
    return [
      {
        ...whereabouts(person),
        ...(monday === null ? {} : stayingAt(residence, villageByHamlet)),
        age,
        tier: elderTier({
          ...role,
          age,
          careFlags: careFlags.of(person.id),
          veryOldFromAge: rulesOf(person.villageId)['older-elder-from-age'].value,
        }),
        selfCareLevel: role.selfCareLevel,
        helperSexWish: role.helperSexWish,
        temperaments: temperaments.of(person.id),
        hobbies: hobbies.of(person.id),
        needs: needsOfElder,
        serviceRefused: refusing.has(person.id),
        trainingNeededFor: trainingNeededFor(rulesOf(person.villageId)),
        wayLimitMinutes: null,
      },
    ];
  });

  const helpers = listHelpers(db).map((role): PlanningHelper => {
    const person = known(personById, role.personId);
    const { ability = 'unknown', adHoc = false, endedOn = null } = helperExtras.get(person.id) ?? {};
    const usual = availability.of(person.id);
    return {
      ...whereabouts(person),
      age: ageOf(person, today),
      helpsBelowAge: rulesOf(person.villageId)['older-elder-from-age'].value,
      // Who comes only when asked is asked by the village, and promised to nobody: neither rostered nor paired.
      active: person.status === 'active' && !adHoc && (endedOn === null || endedOn >= (monday ?? today)),
      selfCareLevel:
        ability === 'unknown'
          ? (selfCareById.get(person.id) ?? ('unknown' satisfies SelfCareLevel))
          : ability,
      travelMeans: role.travelMeans,
      travelLimitMinutes: role.travelLimitMinutes,
      weeklyCapMinutes: role.weeklyCapMinutes,
      dailyCapMinutes: role.dailyCapMinutes,
      maxElders: role.maxElders,
      services: services.of(person.id),
      availability:
        monday === null ? usual : freeHalfDays(usual, monday, { absences: absences.of(person.id), endedOn }),
      temperaments: temperaments.of(person.id),
      hobbies: hobbies.of(person.id),
      serviceRefused: refusing.has(person.id),
      trainedFor:
        role.category === 'professional'
          ? SERVICES_WITH_TRAINING
          : trainedServices([...trainings.of(person.id), ...skills.of(person.id)]),
      noHeavyWork: declinedHeavyWork.has(person.id),
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

/** Bathing is the one service for which a village may ask for a training. */
function trainingNeededFor(rules: RulesInForce): readonly ServiceCode[] {
  return rules['training-for-bathing'].value === 1 ? ['bathing_help'] : [];
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

/** The hamlet of the home in which somebody stays for a while, with its village; nothing where none is recorded. */
function stayingAt(
  residence: Residence | undefined,
  villageByHamlet: ReadonlyMap<PlaceId, PlaceId>,
): Partial<Pick<PlanningElder, 'villageId' | 'hamletId'>> {
  const hamletId = residence?.hamletId ?? null;
  const villageId = hamletId === null ? undefined : villageByHamlet.get(hamletId);
  return villageId === undefined ? {} : { villageId, hamletId };
}

function villagesOfHamlets(db: ReadableDb): ReadonlyMap<PlaceId, PlaceId> {
  const places = listPlaces(db);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const villageOf = (id: PlaceId | null): PlaceId | null => {
    const place = id === null ? undefined : placeById.get(id);
    return !place || place.level === 'village' ? (place?.id ?? null) : villageOf(place.parentId);
  };
  return new Map(
    places.flatMap((place): [PlaceId, PlaceId][] => {
      const villageId = place.level === 'hamlet' ? villageOf(place.id) : null;
      return villageId === null ? [] : [[place.id, villageId]];
    }),
  );
}

function ageOf(person: Person, today: CalendarDate): number | null {
  return person.birthDate === null ? null : ageOn(person.birthDate, today);
}

function known(personById: ReadonlyMap<PersonId, Person>, id: PersonId): Person {
  const person = personById.get(id);
  if (!person) throw new Error(`A role without its person: ${String(id)}`);
  return person;
}
