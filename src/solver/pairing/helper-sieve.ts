import type { PlaceId } from '../../shared/domain/ids.ts';
import { travelMeans } from '../../shared/domain/person.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import { elderServices, helperServices } from '../planning/service-set.ts';
import { helperActive } from './constraints/helper-active.ts';
import { helperAge } from './constraints/helper-age.ts';
import { helperCapacity } from './constraints/helper-capacity.ts';
import { helperHasHours } from './constraints/helper-has-hours.ts';
import { travelKnown } from './constraints/travel-known.ts';
import { travelLimit } from './constraints/travel-limit.ts';
import type { PairingRule } from '../../shared/domain/pairing.ts';
import type { PairingConstraint } from './pairing-constraint.ts';
import type { PairingFacts } from './pairing-facts.ts';

/** Indexes of helpers, ascending, who keep all of {@link RULES_KEPT}; everybody else breaks some rule of the book. */
export type HelperSieve = (elder: PlanningElder) => readonly number[];

/** Rules that whoever passes the sieve keeps; the others are to be asked yet. */
export const RULES_KEPT: ReadonlySet<PairingRule> = new Set([
  'helper-active',
  'helper-age',
  'helper-has-hours',
  'helper-capacity',
  'village-boundary',
  'sex-wish',
  'travel-known',
  'service-offered',
  'training-for-service',
  'ability-for-need',
  'availability-for-need',
]);

/** Rules that do not look at the elder. */
const RULES_OF_HELPER: readonly PairingConstraint[] = [
  helperActive,
  helperAge,
  helperHasHours,
  helperCapacity,
];

/** Rules that look at the elder's hamlet alone; a way that one elder finds too long is left to the book. */
const RULES_OF_WAY: readonly PairingConstraint[] = [travelKnown, travelLimit];

/**
 * A first look at the helpers for an elder, of a few operations each where the rule book takes a hundred: nine of ten
 * couples of a village live too far apart. Helpers in reach are found once for each hamlet, by the rules themselves; the
 * sex wish and the services that a helper could give are compared as bits. The book stays the one definition: that both
 * say the same is tested (`helper-sieve.test.ts`).
 */
export function helperSieve(
  helpers: readonly PlanningHelper[],
  helpersOfVillage: ReadonlyMap<PlaceId, readonly number[]>,
  facts: PairingFacts,
): HelperSieve {
  const sex = Uint8Array.from(helpers, (helper) => SEX_BITS[helper.sex] ?? OTHER_SEX);
  const servable = Int32Array.from(helpers, (helper) => {
    const { offered, able, free } = helperServices(helper);
    // Who is free at no half-day is the business of another rule.
    return offered & able & (free === 0 ? -1 : free);
  });
  const trained = Int32Array.from(helpers, (helper) => helperServices(helper).trained);
  const inReach = reachOfHamlets(helpers, facts);
  const everybody = [...helpers.keys()];
  return (elder) => {
    const { acrossVillages } = facts.settingsOf(elder.villageId);
    const ofVillage = acrossVillages ? everybody : (helpersOfVillage.get(elder.villageId) ?? []);
    const reached = inReach(elder, ofVillage);
    const wish = elder.helperSexWish === 'any' ? ANY_SEX : SEX_BITS[elder.helperSexWish]!;
    const { needed, trainingNeeded } = elderServices(elder);
    const passed: number[] = [];
    for (const helper of reached) {
      if ((sex[helper]! & wish) === 0) continue;
      if ((needed & servable[helper]! & (trained[helper]! | ~trainingNeeded)) === 0) continue;
      passed.push(helper);
    }
    return passed;
  };
}

const SEX_BITS: Readonly<Record<string, number>> = { M: 1, F: 2 };
const OTHER_SEX = 4;
const ANY_SEX = 7;

/** Of some helpers those whose own rules and whose way to the elder's hamlet allow it. */
function reachOfHamlets(
  helpers: readonly PlanningHelper[],
  facts: PairingFacts,
): (elder: PlanningElder, asked: readonly number[]) => Int32Array {
  const wayOf = waysOfHelpers(helpers);
  const closed = new Uint8Array(helpers.length);
  const known = new Map<readonly number[], Map<PlaceId | null, Int32Array>>();
  return (elder, asked) => {
    let byHamlet = known.get(asked);
    if (byHamlet === undefined) {
      byHamlet = new Map<PlaceId | null, Int32Array>();
      known.set(asked, byHamlet);
      for (const helper of asked)
        closed[helper] = RULES_OF_HELPER.some((rule) => rule.breach(elder, helpers[helper]!, facts) !== null)
          ? 1
          : 0;
    }
    let reached = byHamlet.get(elder.hamletId);
    if (reached === undefined) {
      // What this elder alone finds too long must not stand for the neighbours.
      const neighbour = { ...elder, wayLimitMinutes: null };
      const isNear = new Map<number, boolean>();
      const near = asked.filter((helper) => {
        if (closed[helper] === 1) return false;
        const way = wayOf[helper]!;
        let answer = isNear.get(way);
        if (answer === undefined) {
          answer = RULES_OF_WAY.every((rule) => rule.breach(neighbour, helpers[helper]!, facts) === null);
          isNear.set(way, answer);
        }
        return answer;
      });
      byHamlet.set(elder.hamletId, (reached = Int32Array.from(near)));
    }
    return reached;
  };
}

/** Helpers of one hamlet, means and limit have the same number: what holds of one's ways holds of all. */
function waysOfHelpers(helpers: readonly PlanningHelper[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(helpers, ({ hamletId, travelMeans: means, travelLimitMinutes }) => {
    const key = `${hamletId} ${travelMeans.options.indexOf(means)} ${travelLimitMinutes}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  });
}
