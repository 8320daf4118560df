import { HALF_DAYS } from '../../shared/domain/availability.ts';
import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';
import { explainUnfilled } from './explain-unfilled.ts';
import type { RosterFacts } from './roster-facts.ts';
import type { PlannedVisit, RosterPlan, UnfilledVisit } from './roster-plan.ts';
import { scoreRoster } from './score-roster.ts';
import { dayOf, type PlacedVisit, type WeekState } from './week-state.ts';

/** Writes a finished week down: dates, walking orders, and for each unfilled visit what stopped everybody. */
export function composePlan(
  facts: RosterFacts,
  week: WeekState,
  weekStart: CalendarDate,
  outcome: { readonly status: OutcomeStatus; readonly gapPercent: number | null },
): RosterPlan {
  const { care, comfort } = scoreRoster(facts, week);
  return {
    ...outcome,
    cost: care + comfort,
    planned: plannedVisits(facts, week, weekStart),
    unfilled: unfilledVisits(facts, week),
  };
}

function plannedVisits(
  facts: RosterFacts,
  week: WeekState,
  weekStart: CalendarDate,
): readonly PlannedVisit[] {
  const partsOf = new Map<PlacedVisit, PlannedVisit['helpers'][number][]>();
  facts.helpers.forEach((person, helper) => {
    HALF_DAYS.forEach((_, halfDay) => {
      const { visits, round } = week.walkingOrder(helper, halfDay);
      round.order.forEach((stop, place) => {
        const visit = visits[stop]!;
        const parts = partsOf.get(visit) ?? [];
        parts.push({
          helperId: person.id,
          part: facts.isOwnHelper(helper, visit.need.elder) ? 'primary' : 'other',
          order: place + 1,
          travelMinutes: round.legMinutes[place]!,
        });
        partsOf.set(visit, parts);
      });
    });
  });
  return week
    .allVisits()
    .toSorted((one, other) => one.halfDay - other.halfDay || one.need.index - other.need.index)
    .map((visit) => ({
      elderId: facts.elders[visit.need.elder]!.id,
      needId: visit.need.needId,
      serviceCode: visit.need.service.code,
      date: addDays(weekStart, dayOf(visit.halfDay)),
      slot: HALF_DAYS[visit.halfDay]!.slot,
      minutes: visit.need.minutes,
      helpers: (partsOf.get(visit) ?? []).toSorted(ownHelperFirst),
    }));
}

function ownHelperFirst(
  one: PlannedVisit['helpers'][number],
  other: PlannedVisit['helpers'][number],
): number {
  if (one.part !== other.part) return one.part === 'primary' ? -1 : 1;
  return one.helperId - other.helperId;
}

function unfilledVisits(facts: RosterFacts, week: WeekState): readonly UnfilledVisit[] {
  return facts.needs.flatMap((need) => {
    const missing = need.visits - week.visitsOfNeed(need).length;
    if (missing <= 0) return [];
    const stoppedBy = explainUnfilled(facts, week, need);
    return Array.from({ length: missing }, () => ({
      elderId: facts.elders[need.elder]!.id,
      needId: need.needId,
      serviceCode: need.service.code,
      minutes: need.minutes,
      stoppedBy,
    }));
  });
}
