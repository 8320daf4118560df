import { HALF_DAYS, type HalfDay } from '../../src/shared/domain/availability.ts';
import type { HouseholdId, NeedId, PersonId, PlaceId } from '../../src/shared/domain/ids.ts';
import { pairingSettingsOf, PROGRAM_RULES } from '../../src/shared/domain/office-rules.ts';
import type { PairingSettings } from '../../src/shared/domain/pairing-weights.ts';
import { SERVICE_CODES, SERVICE_TYPES, type ServiceCode } from '../../src/shared/domain/service.ts';
import { toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import type { PairingProblem } from '../../src/solver/pairing/pairing-problem.ts';
import type {
  PlanningElder,
  PlanningHelper,
  PlanningNeed,
} from '../../src/solver/planning/planning-person.ts';
import type { WalkingLink } from '../../src/solver/planning/travel-table.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';

export const person = (id: number): PersonId => id as PersonId;
export const place = (id: number): PlaceId => id as PlaceId;
export const household = (id: number): HouseholdId => id as HouseholdId;

/** A need of so many visits a week in the service's usual minutes. */
export function aNeed(
  id: number,
  serviceCode: ServiceCode,
  timesPerWeek = 1,
  minutes?: number,
): PlanningNeed {
  return {
    id: id as NeedId,
    serviceCode,
    timesPerWeek,
    minutes: minutes ?? SERVICE_TYPES[serviceCode].defaultMinutes,
  };
}

/** An elder of village 1, hamlet 10, who needs the house cleaned once a week and wishes nothing special. */
export function anElder(changes: Partial<PlanningElder> & { readonly id: PersonId }): PlanningElder {
  return {
    villageId: place(1),
    hamletId: place(10),
    householdId: null,
    sex: 'F',
    age: 82,
    tier: 2,
    selfCareLevel: 'mild',
    helperSexWish: 'any',
    temperaments: [],
    hobbies: [],
    needs: [aNeed(changes.id * 100, 'cleaning_help')],
    serviceRefused: false,
    trainingNeededFor: [],
    wayLimitMinutes: null,
    ...changes,
  };
}

/** A helper of the same hamlet who walks, is free all week and does everything. */
export function aHelper(changes: Partial<PlanningHelper> & { readonly id: PersonId }): PlanningHelper {
  return {
    villageId: place(1),
    hamletId: place(10),
    householdId: null,
    sex: 'F',
    age: 63,
    helpsBelowAge: 80,
    active: true,
    selfCareLevel: 'independent',
    travelMeans: 'walk',
    travelLimitMinutes: 15,
    weeklyCapMinutes: 600,
    dailyCapMinutes: 180,
    maxElders: 4,
    services: SERVICE_CODES,
    availability: HALF_DAYS,
    temperaments: [],
    hobbies: [],
    serviceRefused: false,
    trainedFor: [],
    noHeavyWork: false,
    ...changes,
  };
}

/** "1 morning" = Monday before noon. */
export function halfDays(...words: readonly string[]): readonly HalfDay[] {
  return words.map((word) => {
    const [weekday, slot] = word.split(' ');
    return { weekday: Number(weekday), slot } as HalfDay;
  });
}

export function aLink(from: number, to: number, minutes: number): WalkingLink {
  return { fromHamletId: place(from), toHamletId: place(to), minutes };
}

/** A way that takes another time back: uphill and downhill. */
export function aSlope(from: number, to: number, minutes: number, minutesBack: number): WalkingLink {
  return { ...aLink(from, to, minutes), minutesBack };
}

/** What holds about pairs until an office sets something. */
export const PROGRAM_SETTINGS: PairingSettings = pairingSettingsOf(PROGRAM_RULES);

export function aPairingProblem(changes: Partial<PairingProblem>): PairingProblem {
  return {
    elders: [],
    helpers: [],
    links: [],
    ties: [],
    refusals: [],
    activePairs: [],
    declined: [],
    decisions: [],
    settings: PROGRAM_SETTINGS,
    villageSettings: [],
    seed: 1,
    ...changes,
  };
}

/** The week of 2026-11-23 in village 1. */
export function aRosterProblem(changes: Partial<RosterProblem>): RosterProblem {
  return {
    villageId: place(1),
    weekStart: toCalendarDate('2026-11-23'),
    elders: [],
    helpers: [],
    links: [],
    pairs: [],
    refusals: [],
    seed: 1,
    timeLimitMilliseconds: 30_000,
    ...changes,
  };
}
