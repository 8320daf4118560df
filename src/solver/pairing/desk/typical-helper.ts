import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { OFFICE_RULES } from '../../../shared/domain/office-rules.ts';
import { SERVICE_CODES } from '../../../shared/domain/service.ts';
import type { PlanningHelper } from '../../planning/planning-person.ts';
import type { PairingModel } from '../pairing-model.ts';

const USUAL_AGE = 63;

/**
 * A newcomer as one may hope for: lives in this hamlet in a household of her own, walks, is well and free all week, offers
 * every service, has no training and no words on record; limits, places and age are the middle ones of the village's
 * active helpers, or the program's own where there is none. Stands for nobody: the id is one beyond all others.
 */
export function typicalHelper(
  { people, helpersOfVillage }: PairingModel,
  { hamletId, villageId }: { readonly hamletId: PlaceId; readonly villageId: PlaceId },
): PlanningHelper {
  const others = (helpersOfVillage.get(villageId) ?? [])
    .map((helper) => people.helpers[helper]!)
    .filter((helper) => helper.active);
  const ids = [...people.helpers, ...people.elders].map(({ id }) => id);
  const age = middle(
    others.flatMap((helper) => helper.age ?? []),
    USUAL_AGE,
  );
  return {
    id: (ids.reduce((most, id) => Math.max(most, id), 0) + 1) as PersonId,
    villageId,
    hamletId,
    householdId: null,
    sex: 'F',
    age,
    helpsBelowAge: others.reduce((most, helper) => Math.max(most, helper.helpsBelowAge), age + 1),
    active: true,
    selfCareLevel: 'independent',
    travelMeans: 'walk',
    travelLimitMinutes: middle(
      others.map((helper) => helper.travelLimitMinutes),
      OFFICE_RULES['travel-limit-minutes'].value,
    ),
    weeklyCapMinutes: middle(
      others.map((helper) => helper.weeklyCapMinutes),
      OFFICE_RULES['weekly-cap-minutes-60-69'].value,
    ),
    dailyCapMinutes: middle(
      others.map((helper) => helper.dailyCapMinutes),
      OFFICE_RULES['daily-cap-minutes-60-69'].value,
    ),
    maxElders: middle(
      others.map((helper) => helper.maxElders),
      OFFICE_RULES['max-elders-per-helper'].value,
    ),
    services: SERVICE_CODES,
    availability: HALF_DAYS,
    temperaments: [],
    hobbies: [],
    serviceRefused: false,
    trainedFor: [],
    noHeavyWork: false,
  };
}

/** The middle one, the lower of two. */
function middle(numbers: readonly number[], otherwise: number): number {
  return numbers.toSorted((one, other) => one - other)[(numbers.length - 1) >> 1] ?? otherwise;
}
