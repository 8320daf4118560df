import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterRule } from '../../../shared/domain/roster-rule.ts';
import type { PlanningHelper } from '../../planning/planning-person.ts';
import type { CheckVisit, CheckWeek } from './check-week.ts';

/** The rules about one helper at one visit. */
export function checkHelperRules(week: CheckWeek, visit: CheckVisit, helper: PlanningHelper): void {
  const { ways } = week;
  const { task, halfDay, key } = visit;
  const note = (rule: RosterRule, amount = 1): void => week.note(rule, key, helper.id, amount);
  const part = week.partOf(helper, task);

  if (!helper.active) note('helper-active');
  if (peopleServed(week, visit).some((elderId) => isRefused(week, elderId, helper.id))) note('not-refused');
  if (isAtHome(week, visit, helper)) note('not-the-same-household');
  if (task.service !== null && task.round === null && !helper.services.includes(task.service))
    note('service-offered');
  if (!isAble(visit, helper)) note('ability-for-service');
  const wish = task.elder?.helperSexWish ?? 'any';
  if (wish !== 'any' && wish !== helper.sex) note('sex-wish');
  if (part !== 'primary') {
    const way = ways.oneWay(helper, task, halfDay);
    if (way === null) note('travel-limit');
    else if (way > helper.travelLimitMinutes) note('travel-limit', way - helper.travelLimitMinutes);
  }
  const isFree = helper.availability.some((half) => halfDayIndex(half) === halfDay);
  if (!isFree || !task.halfDays.has(halfDay) || isCutOff(week, visit, helper)) note('helper-available');
  if (task.round !== null && part !== 'primary' && !helper.services.includes('meal_help'))
    note('rider-of-round');
}

/** Who opens the door: the elder, the eaters of a round, the elders of the household whose field it is. */
function peopleServed({ problem }: CheckWeek, { task }: CheckVisit): readonly PersonId[] {
  if (task.elder !== null) return [task.elder.id];
  if (task.round !== null) return task.round.stops.map(({ elderId }) => elderId);
  return task.fieldOf === null
    ? []
    : problem.elders.filter(({ householdId }) => householdId === task.fieldOf).map(({ id }) => id);
}

function isRefused({ problem }: CheckWeek, elderId: PersonId, helperId: PersonId): boolean {
  return problem.refusals.some(
    ({ personId, refusedId }) =>
      (personId === elderId && refusedId === helperId) || (personId === helperId && refusedId === elderId),
  );
}

function isAtHome(week: CheckWeek, { task }: CheckVisit, helper: PlanningHelper): boolean {
  if (task.elder?.id === helper.id) return true;
  const home = task.elder === null ? task.fieldOf : task.elder.householdId;
  if (home === null || home !== helper.householdId) return false;
  return !(week.problem.sameHouseholdAllowed === true && week.partOf(helper, task) !== 'other');
}

function isAble({ task }: CheckVisit, helper: PlanningHelper): boolean {
  if (helper.selfCareLevel !== 'independent' && helper.selfCareLevel !== 'unknown') return false;
  if (task.heavy && (helper.noHeavyWork || (helper.age !== null && helper.age >= 70))) return false;
  if (task.elder === null || task.service === null) return true;
  return !task.elder.trainingNeededFor.includes(task.service) || helper.trainedFor.includes(task.service);
}

/** A round needs one door that can be reached. */
function isCutOff(week: CheckWeek, visit: CheckVisit, helper: PlanningHelper): boolean {
  const doors = visit.task.round?.stops ?? [{ hamletId: visit.task.arrival.hamletId }];
  return doors.every(({ hamletId }) => isBeyond(week, visit, helper, hamletId));
}

/**
 * Nobody gets into or out of a hamlet that is cut off; within it one goes on. A hamlet that nobody knows is none of those.
 */
export function isBeyond(
  { problem: { cutOff = [] } }: CheckWeek,
  { halfDay }: CheckVisit,
  helper: PlanningHelper,
  hamletId: PlaceId | null,
): boolean {
  if (hamletId === helper.hamletId) return false;
  return cutOff.some(
    (cut) =>
      cut.halfDays.includes(halfDay) && (cut.hamletId === hamletId || cut.hamletId === helper.hamletId),
  );
}
