import { HALF_DAYS, type Slot } from '../../shared/domain/availability.ts';
import type { HouseholdId, PersonId, PlaceId } from '../../shared/domain/ids.ts';
import { type RosterTask, taskKey } from '../../shared/domain/roster-task.ts';
import { SERVICE_TYPES, type ServiceType } from '../../shared/domain/service.ts';
import { stationDutyKind } from '../../shared/domain/village-places.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { suitsService } from '../planning/service-fit.ts';
import type { DutyTask, FarmWorkTask, MealRoundTask, RosterProblem } from './roster-problem.ts';

/** A door at which a way begins or ends. Two doors of one home are the same door. */
export interface Door {
  readonly hamletId: PlaceId | null;
  /** Text that is the same for people of one household, and for duties of one venue. */
  readonly home: string;
}

/** What is to be done so many times this week, as rules and prices ask about it. People are indexes, ascending by id. */
export interface RosterTaskFacts {
  readonly index: number;
  readonly kind: RosterTask['kind'];
  readonly ref: RosterTask;
  readonly key: string;
  /** Whose need it is; null for rounds, duties and farm work. */
  readonly elder: number | null;
  /** Who opens the door: the elder, the eaters of a round, the elders of a household whose field it is. */
  readonly peopleServed: readonly PersonId[];
  /** Whose home or field it is; null for rounds and duties. */
  readonly householdId: HouseholdId | null;
  /** Null for a duty. */
  readonly service: ServiceType | null;
  /** Visits wished for this week. */
  readonly visits: number;
  /** Of one visit and helper, without any way; what is credited. */
  readonly minutes: number;
  /** Minutes on foot within the task: from the first door of a round to its last. */
  readonly innerWalkingMinutes: number;
  readonly helpersNeeded: number;
  /** True: all or nobody. False: fewer may come, each missing one at a price. */
  readonly wholeTeam: boolean;
  readonly sameSexNeeded: boolean;
  /** Urgency of the elder, or of a round's most urgent eater; null for duties and farm work. */
  readonly tier: 1 | 2 | 3 | 4 | null;
  /** The rider whom the office chose for a round; null for everything else, and where the week looks for one. */
  readonly rider: number | null;
  readonly wishedSlot: Slot | null;
  /** By half-day: suits the service, the venue is open, the field work is on. */
  readonly suits: readonly boolean[];
  /** By half-day: somebody is at home. */
  readonly somebodyHome: readonly boolean[];
  /** At most once a day; duties and farm work at most once in a half-day. */
  readonly onceADay: boolean;
  /** Where the way to it ends and where the way from it begins; the same but for rounds. */
  readonly firstDoor: Door;
  readonly lastDoor: Door;
}

type Draft = Omit<RosterTaskFacts, 'index' | 'key'>;

/** Every task of the week: needs by elder and need, rounds, duties by venue and kind, farm work, each by id. */
export function rosterTasks(
  problem: RosterProblem,
  elders: readonly PlanningElder[],
  helpers: readonly PlanningHelper[],
): readonly RosterTaskFacts[] {
  const away = awayBook(problem);
  const elderById = new Map(elders.map((elder) => [elder.id, elder]));
  const helperIndex = new Map(helpers.map(({ id }, index) => [id, index]));
  const byId = (one: number, other: number): number => one - other;
  const drafts: readonly Draft[] = [
    ...elders.flatMap((elder, index) => needTasks(elder, index, away)),
    ...[...(problem.mealRounds ?? [])]
      .sort((one, other) => byId(one.roundId, other.roundId))
      .map((round) => roundTask(round, elderById, helperIndex, away)),
    ...[...(problem.duties ?? [])]
      .sort((one, other) => byId(one.venueId, other.venueId) || byId(dutyOrder(one), dutyOrder(other)))
      .map(dutyTask),
    ...[...(problem.farmWork ?? [])]
      .sort((one, other) => byId(one.farmTaskId, other.farmTaskId))
      .map((work) => farmTask(work, elders)),
  ];
  return drafts.map((draft, index) => ({ ...draft, index, key: taskKey(draft.ref) }));
}

type IsAway = (elderId: PersonId, halfDay: number) => boolean;

function awayBook({ eldersAway = [] }: RosterProblem): IsAway {
  const away = new Map<PersonId, Set<number>>();
  for (const { elderId, halfDays } of eldersAway) {
    away.set(elderId, new Set([...(away.get(elderId) ?? []), ...halfDays]));
  }
  return (elderId, halfDay) => away.get(elderId)?.has(halfDay) ?? false;
}

const byHalfDay = (holds: (halfDay: number) => boolean): readonly boolean[] =>
  HALF_DAYS.map((_, halfDay) => holds(halfDay));

const always = byHalfDay(() => true);

function doorOf(elder: Pick<PlanningElder, 'id' | 'hamletId' | 'householdId'>): Door {
  const home = elder.householdId === null ? `person-${elder.id}` : `household-${elder.householdId}`;
  return { hamletId: elder.hamletId, home };
}

/** Services that cannot be planned by week are left out. */
function needTasks(elder: PlanningElder, index: number, isAway: IsAway): readonly Draft[] {
  const door = doorOf(elder);
  const somebodyHome = byHalfDay((halfDay) => !isAway(elder.id, halfDay));
  return [...elder.needs]
    .filter((need) => SERVICE_TYPES[need.serviceCode].weekly)
    .sort((one, other) => one.id - other.id)
    .map((need) => {
      const service = SERVICE_TYPES[need.serviceCode];
      return {
        kind: 'need',
        ref: { kind: 'need', needId: need.id },
        elder: index,
        peopleServed: [elder.id],
        householdId: elder.householdId,
        service,
        visits: Math.ceil(need.timesPerWeek),
        minutes: need.minutes,
        innerWalkingMinutes: 0,
        helpersNeeded: service.helpersNeeded,
        wholeTeam: true,
        sameSexNeeded: service.sameSexNeeded,
        tier: elder.tier,
        rider: null,
        wishedSlot: need.wishedSlot ?? null,
        suits: byHalfDay((halfDay) => suitsService(HALF_DAYS[halfDay]!, need.serviceCode)),
        somebodyHome,
        onceADay: true,
        firstDoor: door,
        lastDoor: door,
      };
    });
}

function roundTask(
  round: MealRoundTask,
  elderById: ReadonlyMap<PersonId, PlanningElder>,
  helperIndex: ReadonlyMap<PersonId, number>,
  isAway: IsAway,
): Draft {
  const nowhere: Door = { hamletId: null, home: `round-${round.roundId}` };
  const doorAt = (place: number): Door => {
    const stop = round.stops.at(place);
    if (stop === undefined) return nowhere;
    const householdId = elderById.get(stop.elderId)?.householdId ?? null;
    return doorOf({ id: stop.elderId, hamletId: stop.hamletId, householdId });
  };
  return {
    kind: 'meal-round',
    ref: { kind: 'meal-round', roundId: round.roundId },
    elder: null,
    peopleServed: round.stops.map(({ elderId }) => elderId),
    householdId: null,
    service: SERVICE_TYPES.meal_help,
    visits: Math.ceil(round.timesPerWeek),
    minutes: round.minutes,
    innerWalkingMinutes: round.wayMinutes,
    helpersNeeded: 1,
    wholeTeam: true,
    sameSexNeeded: false,
    tier: round.tier,
    rider: round.riderId === null ? null : (helperIndex.get(round.riderId) ?? null),
    wishedSlot: null,
    suits: byHalfDay((halfDay) => suitsService(HALF_DAYS[halfDay]!, 'meal_help')),
    somebodyHome: byHalfDay((halfDay) => round.stops.some(({ elderId }) => !isAway(elderId, halfDay))),
    onceADay: true,
    firstDoor: doorAt(0),
    lastDoor: doorAt(-1),
  };
}

function dutyOrder({ duty }: DutyTask): number {
  return stationDutyKind.options.indexOf(duty);
}

function dutyTask(duty: DutyTask): Draft {
  const door: Door = { hamletId: duty.hamletId, home: `venue-${duty.venueId}` };
  return {
    kind: 'duty',
    ref: { kind: 'duty', venueId: duty.venueId, duty: duty.duty },
    elder: null,
    peopleServed: [],
    householdId: null,
    service: null,
    visits: Math.ceil(duty.timesPerWeek),
    minutes: duty.minutes,
    innerWalkingMinutes: 0,
    helpersNeeded: duty.helpersNeeded,
    wholeTeam: false,
    sameSexNeeded: false,
    tier: null,
    rider: null,
    wishedSlot: null,
    suits: openAt(duty.halfDays),
    somebodyHome: always,
    onceADay: false,
    firstDoor: door,
    lastDoor: door,
  };
}

function farmTask(work: FarmWorkTask, elders: readonly PlanningElder[]): Draft {
  const door: Door = { hamletId: work.hamletId, home: `household-${work.householdId}` };
  return {
    kind: 'farm',
    ref: { kind: 'farm', farmTaskId: work.farmTaskId },
    elder: null,
    peopleServed: elders.filter((elder) => elder.householdId === work.householdId).map(({ id }) => id),
    householdId: work.householdId,
    service: SERVICE_TYPES.farm_help,
    visits: Math.ceil(work.timesPerWeek),
    minutes: work.minutes,
    innerWalkingMinutes: 0,
    helpersNeeded: work.helpersNeeded,
    wholeTeam: false,
    sameSexNeeded: false,
    tier: null,
    rider: null,
    wishedSlot: null,
    suits: openAt(work.halfDays),
    somebodyHome: always,
    onceADay: false,
    firstDoor: door,
    lastDoor: door,
  };
}

function openAt(halfDays: readonly number[]): readonly boolean[] {
  return halfDays.length === 0 ? always : byHalfDay((halfDay) => halfDays.includes(halfDay));
}
