import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { RosterBreach, RosterFix } from '../../../shared/domain/roster-move.ts';
import type { RosterRule } from '../../../shared/domain/roster-rule.ts';
import { isAbleForService, isTrainedForService } from '../../planning/service-fit.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import type { PlacedVisit } from '../week-state.ts';
import { dayOf } from '../week-state.ts';
import { type DeskVisit, type DeskWeek, helperIndex } from './desk-week.ts';
import { EVERY_HALF_DAY, type JudgedPlace, judgeOf, placementAt } from './list-choices.ts';
import { roomByMoving } from './room-by-moving.ts';
import { teamsWith } from './teams-with.ts';

const MOST_FIXES = 12;
/** So that one kind of fix does not hide the others. */
const MOST_OF_A_KIND = 4;

/** Rules that can be talked about with one helper or the elder. Nobody is asked about a refusal. */
const ASKABLE: ReadonlySet<RosterRule> = new Set([
  'service-offered',
  'ability-for-service',
  'sex-wish',
  'half-day-minutes',
  'rider-of-round',
  'most-faces',
]);

type PricedFix = Exclude<RosterFix, { kind: 'new-helper' }>;

/**
 * Single changes that fill an unfilled visit, the cheapest first: there is room already; another visit moves; a limit of one
 * helper is raised just far enough; a helper is free in one half-day more; one other rule is asked about. Where nothing of that
 * helps, a further helper would. Nothing before the half-day `since`, and nothing for a visit that is planned.
 */
export function singleFixes(desk: DeskWeek, visit: DeskVisit, since: number): readonly RosterFix[] {
  if (visit.placed !== null) return [];
  const judge = judgeOf(desk, visit);
  const halfDays = EVERY_HALF_DAY.slice(since);
  const places = desk.facts.helpers.flatMap((_, helper) =>
    halfDays.flatMap((halfDay) =>
      teamsWith(desk, visit, helper, halfDay).map((team) => judge({ task: visit.task, halfDay, team })),
    ),
  );
  const byPoints = [...places].sort(
    (one, other) => one.points - other.points || one.placed.halfDay - other.placed.halfDay,
  );
  const fixes = [
    ...byPoints.filter(({ breaches }) => breaches.length === 0).map((place) => placeFix(desk, place)),
    ...roomByMoving(desk, visit, byPoints, since),
    ...byPoints.flatMap((place) => changeFix(desk, place)),
  ];
  const cheapest = cheapestOfEach(fixes);
  return cheapest.length > 0 ? cheapest : newHelper(desk, visit.task, halfDays);
}

function placeFix(desk: DeskWeek, { placed, points }: JudgedPlace): PricedFix {
  return { kind: 'place', to: placementAt(desk, placed), points };
}

/** Where exactly one rule stands in the way, and for one helper. */
function changeFix(desk: DeskWeek, { placed, breaches, points }: JudgedPlace): readonly PricedFix[] {
  const [breach] = breaches;
  if (breach === undefined || breaches.length > 1) return [];
  const to = placementAt(desk, placed);
  const helperId = breach.helperId ?? to.helperIds[0]!;
  if (breach.rule === 'helper-available')
    return isOnlyNotFree(desk.facts, placed, breach) ? [{ kind: 'free-half-day', helperId, to, points }] : [];
  const raised = raisedLimit(desk.facts, placed, breach);
  if (raised !== null) return [{ kind: 'raise-limit', helperId, ...raised, to, points }];
  const isAsked = ASKABLE.has(breach.rule) && isMatterOfTraining(desk.facts, placed, breach);
  return isAsked ? [{ kind: 'ask', helperId, breach, to, points }] : [];
}

/** The half-day suits, and no water stands between: the helper alone would have to be free. */
function isOnlyNotFree(
  facts: RosterFacts,
  { task, halfDay }: PlacedVisit,
  { helperId }: RosterBreach,
): boolean {
  const helper = helperIndex(facts, helperId!);
  return task.suits[halfDay]! && !facts.isCutOff(helper, task, halfDay);
}

function raisedLimit(
  facts: RosterFacts,
  { task, halfDay }: PlacedVisit,
  { rule, helperId, by }: RosterBreach,
): Pick<Extract<RosterFix, { kind: 'raise-limit' }>, 'limit' | 'from' | 'toValue'> | null {
  if (helperId === null) return null;
  const index = helperIndex(facts, helperId);
  const helper = facts.helpers[index]!;
  switch (rule) {
    case 'weekly-minutes':
      return { limit: rule, from: helper.weeklyCapMinutes, toValue: helper.weeklyCapMinutes + by };
    case 'daily-minutes': {
      const day = dayOf(halfDay);
      const percent = Math.min(facts.calendar[2 * day]!.capPercent, facts.calendar[2 * day + 1]!.capPercent);
      const toValue = Math.ceil((100 * (facts.dailyCap(index, day) + by)) / percent);
      return percent > 0 ? { limit: rule, from: helper.dailyCapMinutes, toValue } : null;
    }
    case 'travel-limit': {
      if (facts.ways.oneWay(index, task, halfDay) === null) return null;
      const { travelLimitMinutes } = helper;
      return { limit: 'travel-minutes', from: travelLimitMinutes, toValue: travelLimitMinutes + by };
    }
    default:
      return null;
  }
}

/** Strength is no matter for talk; a training can be given. */
function isMatterOfTraining(
  facts: RosterFacts,
  { task }: PlacedVisit,
  { rule, helperId }: RosterBreach,
): boolean {
  if (rule !== 'ability-for-service' || task.elder === null || task.service === null || helperId === null)
    return rule !== 'ability-for-service';
  const helper = facts.helpers[helperIndex(facts, helperId)]!;
  const trained = { ...helper, trainedFor: [...helper.trainedFor, task.service.code] };
  const elder = facts.elders[task.elder]!;
  const isUntrained = !isTrainedForService(elder, helper, task.service.code);
  return isUntrained && isAbleForService(trained, task.service.code);
}

/** For each kind and helper the cheapest; a handful of each kind, a dozen in all. */
function cheapestOfEach(fixes: readonly PricedFix[]): RosterFix[] {
  const seen = new Set<string>();
  const ofKind = new Map<string, number>();
  return [...fixes]
    .sort((one, other) => one.points - other.points)
    .filter((fix) => {
      const limit = fix.kind === 'raise-limit' ? fix.limit : '';
      const key = `${fix.kind}|${limit}|${fix.to.helperIds.join('-')}`;
      const count = ofKind.get(fix.kind) ?? 0;
      if (seen.has(key) || count >= MOST_OF_A_KIND) return false;
      seen.add(key);
      ofKind.set(fix.kind, count + 1);
      return true;
    })
    .slice(0, MOST_FIXES);
}

/** In the first half-day in which the visit could take place at all if somebody were there; the wished one before others. */
function newHelper(
  { facts, week }: DeskWeek,
  task: RosterTaskFacts,
  halfDays: readonly number[],
): readonly RosterFix[] {
  const isOpen = (halfDay: number): boolean => {
    const { closed, leastVisits, helpersAway } = facts.calendar[halfDay]!;
    const mayWait = task.tier !== null && task.tier > 2;
    const isClosed = task.kind !== 'duty' && (closed || helpersAway || (leastVisits && mayWait));
    const isTaken = week
      .visitsOfTask(task)
      .some((other) => (task.onceADay ? dayOf(other.halfDay) === dayOf(halfDay) : other.halfDay === halfDay));
    const isBusy = task.elder !== null && week.visitsOfElder(task.elder, halfDay).length > 0;
    return task.suits[halfDay]! && task.somebodyHome[halfDay]! && !isClosed && !isTaken && !isBusy;
  };
  const open = halfDays.filter(isOpen);
  const wished = open.find((halfDay) => task.wishedSlot === HALF_DAYS[halfDay]!.slot);
  const halfDay = wished ?? open[0];
  return halfDay === undefined
    ? []
    : [{ kind: 'new-helper', hamletId: task.firstDoor.hamletId, at: HALF_DAYS[halfDay]! }];
}
