import { checkCounts } from './check/check-counts.ts';
import { checkElderSums } from './check/check-elder-sums.ts';
import { checkHelperRules } from './check/check-helper-rules.ts';
import { checkHelperSums } from './check/check-helper-sums.ts';
import { checkServed } from './check/check-served.ts';
import { checkVisitRules } from './check/check-visit-rules.ts';
import { type CheckVisit, type CheckWeek, readCheckWeek, type RosterBreach } from './check/check-week.ts';
import { recountPrice } from './check/recount-price.ts';
import type { RosterPlan } from './roster-plan.ts';
import type { RosterProblem } from './roster-problem.ts';

export type { RosterBreach } from './check/check-week.ts';

/**
 * Reads a finished plan against its problem and returns everything wrong with it; an empty list means that it
 * may go to the wall. Written from docs/models/roster.md alone: it shares no rule and no sum with the planner, only the
 * minutes between hamlets, so a slip there does not pass here. The price is counted again from the plan.
 */
export function checkRoster(problem: RosterProblem, plan: RosterPlan): readonly RosterBreach[] {
  const breaches: RosterBreach[] = [];
  const week = readCheckWeek(problem, plan, breaches);
  checkCounts(week);
  for (const visit of week.visits) {
    checkParts(week, visit);
    if (visit.fixed) continue;
    checkVisitRules(week, visit);
    for (const helper of visit.team) checkHelperRules(week, visit, helper);
  }
  checkElderSums(week);
  checkHelperSums(week);
  checkServed(week);
  // A plan that is not the problem's has no price.
  if (!breaches.some(({ rule }) => rule === 'known-people-and-tasks')) checkPrice(week);
  checkStatus(week);
  return breaches;
}

/** Whether each helper is called what he or she is to the elder. */
function checkParts(week: CheckWeek, { key, task, planned, team }: CheckVisit): void {
  for (const helper of team) {
    const said = planned.helpers.find(({ helperId }) => helperId === helper.id)?.part;
    if (said !== week.partOf(helper, task)) week.note('helper-part', key, helper.id);
  }
}

function checkPrice(week: CheckWeek): void {
  const { plan, note } = week;
  const recounted = recountPrice(week);
  const reported = new Map(plan.price.map(({ part, points }) => [part, points]));
  for (const { part, points } of recounted) {
    const difference = (reported.get(part) ?? 0) - points;
    if (difference !== 0) note('price', part, null, difference);
    reported.delete(part);
  }
  for (const [part, points] of reported) note('price', part, null, points);
  if (String(plan.price.map(({ part }) => part)) !== String(recounted.map(({ part }) => part)))
    note('price', 'order', null);
  const sum = recounted.reduce((all, { points }) => all + points, 0);
  if (plan.points !== sum) note('price', null, null, plan.points - sum);
}

/** A proof leaves no gap, and only what is not proven may have one. */
function checkStatus({ plan: { status, gapPercent }, note }: CheckWeek): void {
  if (status === 'proven-best' ? gapPercent !== 0 : gapPercent !== null && gapPercent < 0)
    note('status', null, null, gapPercent ?? 1);
}
