import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { PairingSettings } from '../../shared/domain/pairing-weights.ts';
import { type TravelMeans, travelMeans } from '../../shared/domain/person.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { buildRefusalBook, type IsRefused } from '../planning/refusal-book.ts';
import { travelMinutesByMeans } from '../planning/travel-means.ts';
import { buildTravelTable, type TravelTable, type WalkingMinutes } from '../planning/travel-table.ts';
import type { PairingProblem } from './pairing-problem.ts';
import { readDecisions } from './read-decisions.ts';

/** What the rules of pairing may ask about two people. */
export interface PairingFacts {
  readonly isRefused: IsRefused;
  /** True where the two were proposed or tried before and one of them said no. */
  readonly isDeclined: (elderId: PersonId, helperId: PersonId) => boolean;
  /** True where the social worker ruled the pair out by hand. */
  readonly isForbidden: (elderId: PersonId, helperId: PersonId) => boolean;
  /** What holds in a village; of an elder the settings of the own village hold. */
  readonly settingsOf: (villageId: PlaceId) => PairingSettings;
  /** The helper's way to the elder by own means; the way back may take another time. Null where nobody measured it. */
  readonly travel: (elder: PlanningElder, helper: PlanningHelper) => WalkingMinutes | null;
  /** Elders whom the plan has already given to a helper. */
  readonly heldElders: (helperId: PersonId) => number;
}

/** What the registers say. Decisions by hand are no part of it: {@link decidedFacts} adds them. */
export function pairingFacts(problem: PairingProblem): PairingFacts {
  // A tie of the kind "refuses" is a refusal too, whichever list it came in.
  const refusedTies = problem.ties.filter((tie) => tie.kind === 'refuses');
  const settings = new Map(problem.villageSettings.map((village) => [village.villageId, village.settings]));
  return {
    isRefused: buildRefusalBook([
      ...problem.refusals,
      ...refusedTies.map((tie) => ({ personId: tie.elderId, refusedId: tie.helperId })),
    ]),
    isDeclined: declinedPairs(problem.declined),
    isForbidden: () => false,
    settingsOf: (villageId) => settings.get(villageId) ?? problem.settings,
    travel: travelOf(buildTravelTable(problem.links)),
    heldElders: () => 0,
  };
}

/**
 * The same facts with the pairs that were forbidden by hand. Limits set by hand change the helper that is asked about
 * (`withLimits` of {@link readDecisions}).
 */
export function decidedFacts(facts: PairingFacts, decisions: readonly PairingDecision[]): PairingFacts {
  return { ...facts, isForbidden: readDecisions(decisions).isForbidden };
}

function declinedPairs(declined: PairingProblem['declined']): PairingFacts['isDeclined'] {
  const helpersByElder = new Map<PersonId, Set<PersonId>>();
  for (const { elderId, helperId } of declined) {
    const helpers = helpersByElder.get(elderId);
    if (helpers === undefined) helpersByElder.set(elderId, new Set([helperId]));
    else helpers.add(helperId);
  }
  if (helpersByElder.size === 0) return () => false;
  return (elderId, helperId) => helpersByElder.get(elderId)?.has(helperId) ?? false;
}

const MEANS = Object.fromEntries(travelMeans.options.map((means, index) => [means, index])) as Readonly<
  Record<TravelMeans, number>
>;

/**
 * Ways are looked up by hamlet and means, each found once: a township asks about hundreds of thousands of couples who live
 * in some dozen hamlets, and about each couple several times in a row.
 */
function travelOf(table: TravelTable): PairingFacts['travel'] {
  type Ways = Map<number, WalkingMinutes | null>;
  const waysToHamlet = new Map<PlaceId, Ways>();
  let lastHamlet: PlaceId | null = null;
  let lastWays: Ways = new Map();
  let lastKey = -1;
  let lastWay: WalkingMinutes | null = null;
  return ({ hamletId: toHamlet }, { hamletId: fromHamlet, travelMeans: means }) => {
    if (toHamlet === null || fromHamlet === null) return null;
    const key = fromHamlet * travelMeans.options.length + MEANS[means];
    if (toHamlet === lastHamlet) {
      if (key === lastKey) return lastWay;
    } else {
      const ways = waysToHamlet.get(toHamlet) ?? (new Map() as Ways);
      waysToHamlet.set(toHamlet, ways);
      [lastHamlet, lastWays] = [toHamlet, ways];
    }
    let way = lastWays.get(key);
    if (way === undefined) {
      const walking = table.walkingMinutes(fromHamlet, toHamlet);
      way = walking && { ...walking, minutes: travelMinutesByMeans(walking.minutes, means) };
      lastWays.set(key, way);
    }
    [lastKey, lastWay] = [key, way];
    return way;
  };
}
