import type { PersonId } from '../../shared/domain/ids.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { buildRefusalBook, type IsRefused } from '../planning/refusal-book.ts';
import { travelMinutesByMeans } from '../planning/travel-means.ts';
import { buildTravelTable, type WalkingMinutes } from '../planning/travel-table.ts';
import type { PairingProblem } from './pairing-problem.ts';

/** What the rules of pairing may ask about two people. */
export interface PairingFacts {
  readonly isRefused: IsRefused;
  /** One way by the helper's own means; null where nobody measured it. */
  readonly travel: (elder: PlanningElder, helper: PlanningHelper) => WalkingMinutes | null;
  /** Elders whom the plan has already given to a helper. */
  readonly heldElders: (helperId: PersonId) => number;
}

export function pairingFacts(problem: PairingProblem): PairingFacts {
  const table = buildTravelTable(problem.links);
  // A tie of the kind "refuses" is a refusal too, whichever list it came in.
  const refusedTies = problem.ties.filter((tie) => tie.kind === 'refuses');
  return {
    isRefused: buildRefusalBook([
      ...problem.refusals,
      ...refusedTies.map((tie) => ({ personId: tie.elderId, refusedId: tie.helperId })),
    ]),
    travel: (elder, helper) => {
      const walking = table.walkingMinutes(helper.hamletId, elder.hamletId);
      if (walking === null) return null;
      return { ...walking, minutes: travelMinutesByMeans(walking.minutes, helper.travelMeans) };
    },
    heldElders: () => 0,
  };
}
