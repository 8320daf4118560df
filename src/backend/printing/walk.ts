import type { PersonId } from '../../shared/domain/ids.ts';
import type { PlannedPaperVisit, PlannedPaperWork, VillageWeekFacts } from './paper-facts.ts';
import { isPlannedWork } from './visits-to-elders.ts';

/** One helper's way to one visit or piece of work; a visit by two helpers is two walks. */
export type Walk = WalkTo<'visit', PlannedPaperVisit> | WalkTo<'work', PlannedPaperWork>;

interface WalkTo<Kind extends string, Goal> {
  readonly kind: Kind;
  readonly helperId: PersonId;
  /** Place in the helper's half-day, from 1. */
  readonly order: number;
  readonly travelMinutes: number;
  readonly goal: Goal;
}

export function walksOf({ visits, works }: Pick<VillageWeekFacts, 'visits' | 'works'>): readonly Walk[] {
  const toVisits = visits
    .filter((visit) => visit.state === 'planned')
    .flatMap((goal) => goal.helpers.map(({ part: _, ...way }): Walk => ({ kind: 'visit', ...way, goal })));
  const toWork = works
    .filter(isPlannedWork)
    .flatMap((goal) => goal.helpers.map(({ part: _, ...way }): Walk => ({ kind: 'work', ...way, goal })));
  return [...toVisits, ...toWork];
}
