import { pairingSettingsOf } from '../../shared/domain/office-rules.ts';
import type { PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { PairingSettings, PairingWeights } from '../../shared/domain/pairing-weights.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { PairingProblem } from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { openOfficeRules } from '../db/stores/office-rules-store.ts';
import { listLiveDeclines } from '../db/stores/pair-declines-store.ts';
import { listLivePairs } from '../db/stores/pairs-store.ts';
import { listVillages } from '../db/stores/places-store.ts';
import { registerRevision } from '../db/stores/register-state-store.ts';
import { listWalkingLinks } from '../db/stores/walking-links-store.ts';
import { learnFromDeclines } from './learn-from-declines.ts';
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

/**
 * Everything pairing may know of the whole township, frozen. Elders of a village that makes no pairs with the program
 * stand outside, and so do those who declined any helper for now. `weights` stand in for the points of every village,
 * for comparing; `decisions` are those of the proposal at hand.
 */
export function loadPairingProblem(
  db: ReadableDb,
  today: CalendarDate,
  {
    weights = null,
    decisions = [],
  }: { readonly weights?: PairingWeights | null; readonly decisions?: readonly PairingDecision[] } = {},
): Loaded<PairingProblem> {
  const rulesOf = openOfficeRules(db);
  const declines = listLiveDeclines(db);
  const livePairs = listLivePairs(db);
  const known = loadPlanningPeople(db, today);
  const { elders, helpers } = learnFromDeclines(
    {
      elders: known.elders.filter((elder) => rulesOf(elder.villageId)['uses-pairing'].value === 1),
      helpers: known.helpers,
    },
    declines,
    (helperId) => livePairs.filter((pair) => pair.helperId === helperId).length,
  );
  const elderIds = new Set(elders.map((elder) => elder.id));
  const helperIds = new Set(helpers.map((helper) => helper.id));
  const settingsOf = (villageId: Parameters<typeof rulesOf>[0]): PairingSettings => {
    const settings = pairingSettingsOf(rulesOf(villageId));
    return weights === null ? settings : { ...settings, weights };
  };
  const settings = settingsOf(null);
  const problem: PairingProblem = frozen({
    elders,
    helpers,
    links: listWalkingLinks(db),
    // Two people may stand to each other in either role, so each tie is offered both ways round.
    ties: known.ties.flatMap(({ personId, otherId, kind, degree }) => [
      ...(elderIds.has(personId) && helperIds.has(otherId)
        ? [{ elderId: personId, helperId: otherId, kind, degree }]
        : []),
      ...(elderIds.has(otherId) && helperIds.has(personId)
        ? [{ elderId: otherId, helperId: personId, kind, degree }]
        : []),
    ]),
    refusals: known.refusals,
    activePairs: livePairs
      .filter((pair) => elderIds.has(pair.elderId))
      .map(({ elderId, helperId, role, origin }) => ({ elderId, helperId, role, origin })),
    declined: declines.map(({ elderId, helperId }) => ({ elderId, helperId })),
    decisions,
    settings,
    villageSettings: listVillages(db)
      .map(({ id }) => ({ villageId: id, settings: settingsOf(id) }))
      .filter((village) => JSON.stringify(village.settings) !== JSON.stringify(settings)),
    seed: PLANNING_SEED,
  });
  return { problem, digest: problemDigest(problem), registerRevision: registerRevision(db) };
}
