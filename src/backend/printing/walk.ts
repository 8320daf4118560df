import type { PersonId } from '../../shared/domain/ids.ts';
import type { PaperVisit, PlannedPaperVisit } from './paper-facts.ts';

/** One helper's way to one visit; a visit by two helpers is two walks. */
export interface Walk {
  readonly helperId: PersonId;
  /** Place in the helper's half-day, from 1. */
  readonly order: number;
  readonly travelMinutes: number;
  readonly visit: PlannedPaperVisit;
}

export function walksOf(visits: readonly PaperVisit[]): readonly Walk[] {
  return visits
    .filter((visit) => visit.state === 'planned')
    .flatMap((visit) =>
      visit.helpers.map(({ helperId, order, travelMinutes }) => ({ helperId, order, travelMinutes, visit })),
    );
}
