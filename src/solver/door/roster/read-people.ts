import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { HouseholdId, NeedId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { SERVICE_CODES } from '../../../shared/domain/service.ts';
import type { PlanningElder, PlanningHelper, PlanningNeed } from '../../planning/planning-person.ts';
import type { TroubleList } from '../form-trouble.ts';
import type { FormElder, FormHelper, FormId } from './roster-form.ts';
import type { RosterNames } from './roster-names.ts';

/** What holds of somebody of whom the file says nothing: no limit, every service, always free. */
const NO_LIMIT = 100_000;
const USUAL_TIER = 4;
const USUAL_SERVICE = 'cleaning_help';
/** Somewhere, where nobody said where: all of those are in one place. */
export const USUAL_PLACE = 'here';

const VILLAGE = 1 as PlaceId;

/** Numbers of helpers begin above those of elders. */
export const FIRST_HELPER = 1_000_000;

export function helperIdOf(number: number): PersonId {
  return (FIRST_HELPER + number) as PersonId;
}

export function readElder(
  elder: FormElder,
  number: number,
  at: number,
  names: RosterNames,
  trouble: TroubleList,
): PlanningElder {
  return {
    id: number as PersonId,
    villageId: VILLAGE,
    ...whereabouts(elder, names),
    sex: elder.sex ?? 'unknown',
    age: null,
    tier: elder.tier ?? USUAL_TIER,
    selfCareLevel: 'unknown',
    helperSexWish: elder.wish ?? 'any',
    temperaments: [],
    hobbies: [],
    needs: elder.needs.map((need, index): PlanningNeed => {
      const path = ['elders', at, 'needs', index];
      const id = need.id ?? `${elder.id}-${index + 1}`;
      const code = need.service ?? USUAL_SERVICE;
      if (code === 'emergency_help' || code === 'farm_help')
        trouble.note([...path, 'service'], `"${code}" is not planned by week; see "farmWork" and "duties"`);
      return {
        id: names.needs.add(id, [...path, 'id'], trouble) as NeedId,
        serviceCode: code,
        timesPerWeek: need.times ?? 1,
        minutes: need.minutes,
        wishedSlot: need.wished ?? null,
      };
    }),
    serviceRefused: false,
    trainingNeededFor: elder.trained ?? [],
    wayLimitMinutes: null,
  };
}

export function readHelper(helper: FormHelper, number: number, names: RosterNames): PlanningHelper {
  return {
    id: helperIdOf(number),
    villageId: VILLAGE,
    ...whereabouts(helper, names),
    sex: helper.sex ?? 'unknown',
    age: helper.age ?? null,
    helpsBelowAge: NO_LIMIT,
    active: true,
    selfCareLevel: 'independent',
    travelMeans: helper.means ?? 'walk',
    travelLimitMinutes: helper.travelLimit ?? NO_LIMIT,
    weeklyCapMinutes: helper.weekMinutes ?? 14 * 180,
    dailyCapMinutes: helper.dayMinutes ?? 2 * 180,
    maxElders: NO_LIMIT,
    services: helper.services ?? SERVICE_CODES,
    availability: HALF_DAYS.filter((_, half) => helper.free?.includes(half) ?? true),
    temperaments: [],
    hobbies: [],
    serviceRefused: false,
    trainedFor: helper.trained ?? [],
    noHeavyWork: helper.heavyWork === false,
  };
}

function whereabouts(
  { place, household }: { readonly place?: FormId | undefined; readonly household?: FormId | undefined },
  names: RosterNames,
): Pick<PlanningElder, 'hamletId' | 'householdId'> {
  return {
    hamletId: names.places.numberOf(place ?? USUAL_PLACE) as PlaceId,
    householdId: household === undefined ? null : (names.households.numberOf(household) as HouseholdId),
  };
}
