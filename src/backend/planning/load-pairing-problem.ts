import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import { DEFAULT_PAIRING_WEIGHTS, type PairingProblem } from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { listLivePairs } from '../db/stores/pairs-store.ts';
import { registerRevision } from '../db/stores/register-state-store.ts';
import { listWalkingLinks } from '../db/stores/walking-links-store.ts';
import { loadPlanningPeople } from './load-planning-people.ts';
import { frozen, problemDigest } from './problem-digest.ts';

/** A problem with the number of the register that it was read from and its digest. */
export interface Loaded<Problem> {
  readonly problem: Problem;
  readonly digest: string;
  readonly registerRevision: number;
}

/** Decides between equal plans; any number does, as long as it stays. */
export const PLANNING_SEED = 1;

/** Everything pairing may know of the whole township, frozen. */
export function loadPairingProblem(db: ReadableDb, today: CalendarDate): Loaded<PairingProblem> {
  const people = loadPlanningPeople(db, today);
  const elderIds = new Set(people.elders.map((elder) => elder.id));
  const helperIds = new Set(people.helpers.map((helper) => helper.id));
  const problem: PairingProblem = frozen({
    elders: people.elders,
    helpers: people.helpers,
    links: listWalkingLinks(db),
    // Two people may stand to each other in either role, so each tie is offered both ways round.
    ties: people.ties.flatMap(({ personId, otherId, kind }) => [
      ...(elderIds.has(personId) && helperIds.has(otherId)
        ? [{ elderId: personId, helperId: otherId, kind }]
        : []),
      ...(elderIds.has(otherId) && helperIds.has(personId)
        ? [{ elderId: otherId, helperId: personId, kind }]
        : []),
    ]),
    refusals: people.refusals,
    activePairs: listLivePairs(db)
      .filter((pair) => elderIds.has(pair.elderId))
      .map(({ elderId, helperId, origin }) => ({ elderId, helperId, origin })),
    weights: DEFAULT_PAIRING_WEIGHTS,
    seed: PLANNING_SEED,
  });
  return { problem, digest: problemDigest(problem), registerRevision: registerRevision(db) };
}
