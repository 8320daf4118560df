import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import { visitKey, type VisitRef } from '../../../shared/domain/roster-task.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { Office } from '../office.ts';
import { halfDayNow } from './half-day-now.ts';
import { askableRoster } from './known-roster.ts';
import { visitsOfMove } from './plan-and-visits.ts';
import type { OpenWeek } from './roster-desk-keeper.ts';

/** What a move would do to the week; changes nothing. */
export function tryMove(
  office: Office,
  { rosterId, move }: CheckedInput<'rosters.try'>,
): Output<'rosters.try'> {
  const week = office.rosterDesks.deskOf(askableRoster(office.db, rosterId));
  refuseStrangers(week, move);
  return week.desk.tryMove(move);
}

/** Every helper of the village seen from one visit. */
export function listVisitChoices(
  office: Office,
  { rosterId, visit }: CheckedInput<'rosters.choices'>,
): Output<'rosters.choices'> {
  const { desk, since } = weekWith(office, rosterId, visit);
  return [...desk.choices(visit, since)];
}

/** Why not this helper in this half-day, or at what price. */
export function whyNotAt(
  office: Office,
  { rosterId, visit, helperId, at }: CheckedInput<'rosters.whyNot'>,
): Output<'rosters.whyNot'> {
  const week = weekWith(office, rosterId, visit);
  refuseUnknownHelpers(week, [helperId]);
  return week.desk.whyNot(visit, helperId, at);
}

/** Why a visit stands where it does. */
export function explainVisit(
  office: Office,
  { rosterId, visit }: CheckedInput<'rosters.explain'>,
): Output<'rosters.explain'> {
  const { desk, since } = weekWith(office, rosterId, visit);
  return desk.explain(visit, since);
}

/** Single changes that would fill an unfilled visit. */
export function listVisitFixes(
  office: Office,
  { rosterId, visit }: CheckedInput<'rosters.fixes'>,
): Output<'rosters.fixes'> {
  const { desk, since } = weekWith(office, rosterId, visit);
  return [...desk.fixes(visit, since)];
}

function weekWith(
  office: Office,
  rosterId: CheckedInput<'rosters.fixes'>['rosterId'],
  visit: VisitRef,
): OpenWeek & { readonly since: number } {
  const roster = askableRoster(office.db, rosterId);
  const week = office.rosterDesks.deskOf(roster);
  refuseUnknownVisits(week, [visit]);
  // What lies before today is not offered any more.
  return { ...week, since: halfDayNow(roster.weekStart, office.clock().now) };
}

/** Refused where a move speaks of a visit or a helper whom the week does not know. */
export function refuseStrangers(week: OpenWeek, move: RosterMove): void {
  refuseUnknownVisits(week, visitsOfMove(move));
  if (move.kind === 'place') refuseUnknownHelpers(week, move.to.helperIds);
}

function refuseUnknownVisits({ desk }: OpenWeek, visits: readonly VisitRef[]): void {
  const known = new Set([...desk.plan.planned, ...desk.plan.unfilled].map(({ ref }) => visitKey(ref)));
  if (!visits.every((visit) => known.has(visitKey(visit)))) throw new Refusal('rosters.visit-not-found');
}

function refuseUnknownHelpers({ problem }: OpenWeek, helperIds: readonly PersonId[]): void {
  const known = new Set(problem.helpers.map(({ id }) => id));
  if (!helperIds.every((id) => known.has(id))) throw new Refusal('people.not-found');
}
