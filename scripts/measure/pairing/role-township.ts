import type { RoleNetwork } from '../../../src/solver/engines/role-network.ts';
import { type Random, seededRandom } from '../../../test/builders/random.ts';

/** What a generated township asks of an engine. */
export interface TownshipForm {
  readonly elders: number;
  /** `primary`: one unit for each elder; `roles`: a backup of another household besides, with prices for a change of role. */
  readonly form: 'primary' | 'roles';
  readonly seed: number;
  /** Half as many as elders where nothing is said. */
  readonly helpers?: number;
  /** Fewest and most candidates of an elder; 20 and 40 where nothing is said. */
  readonly candidates?: readonly [number, number];
}

const ELDERS_IN_A_VILLAGE = 50;
const PLANE_SIZE = 10_000;
const VILLAGE_RADIUS = 350;
const FEWEST_CANDIDATES = 20;
const MOST_CANDIDATES = 40;
const LOAD_STEP_COST = 15;
const CHANGE_OF_ROLE_COST = 40;

interface Point {
  readonly east: number;
  readonly north: number;
}

/**
 * A township as pairing sees it: villages strewn over a plane, elders and half as many helpers around them, each elder
 * with the 20 to 40 nearest helpers as candidates, so that neighbouring villages hang together. Costs are whole: the way
 * and a share of chance for likeness. A third of the helpers live two to a household; the more a helper has, the more the
 * next one costs.
 */
export function roleTownship(wanted: TownshipForm): RoleNetwork {
  const { elders, form, seed } = wanted;
  const [fewest, most] = wanted.candidates ?? [FEWEST_CANDIDATES, MOST_CANDIDATES];
  const random = seededRandom(seed);
  const villages = Array.from({ length: Math.max(1, Math.round(elders / ELDERS_IN_A_VILLAGE)) }, () => ({
    east: random.whole(0, PLANE_SIZE),
    north: random.whole(0, PLANE_SIZE),
  }));
  const helperCount = wanted.helpers ?? Math.ceil(elders / 2);
  const helpers = Array.from({ length: helperCount }, () => near(random, random.pick(villages)));
  const homes = Array.from({ length: elders }, () => near(random, random.pick(villages)));
  const candidates = homes.map((home) => nearestHelpers(home, helpers, random.whole(fewest, most)));
  const household = householdsOf(random, helperCount);
  const roles = form === 'roles';
  const arcHelper = candidates.flatMap((list) => list.map(({ helper }) => helper));
  const places = helpers.map(() => (roles ? random.whole(3, 6) : random.whole(1, 4)));
  const tiers = homes.map(() => random.whole(1, 4));
  const worst = 1_000 + LOAD_STEP_COST * 6 + CHANGE_OF_ROLE_COST;
  return {
    elderCount: elders,
    helperCount,
    arcStart: starts(candidates.map((list) => list.length)),
    arcHelper: Int32Array.from(arcHelper),
    arcCost: Float64Array.from(
      candidates.flatMap((list) =>
        list.map(({ distance }) => Math.min(600, Math.round(distance / 4)) + random.whole(0, 400)),
      ),
    ),
    arcHousehold: Int32Array.from(arcHelper, (helper) => household[helper]!),
    arcBurden: new Uint8Array(arcHelper.length),
    roleCost: roles ? roleCosts(random, candidates, household) : new Float64Array(2 * arcHelper.length),
    unitWanted: Uint8Array.from({ length: 2 * elders }, (_, unit) => (roles || unit % 2 === 0 ? 1 : 0)),
    uncoveredCost: Float64Array.from(
      { length: 2 * elders },
      (_, unit) =>
        // A primary outweighs whatever a shift of other pairs may cost; a backup less so.
        (unit % 2 === 0 ? 100 : 10) * worst * (5 - tiers[unit >> 1]!),
    ),
    stepStart: starts(places),
    stepCost: Float64Array.from(
      places.flatMap((count) => Array.from({ length: count }, (_, held) => LOAD_STEP_COST * held)),
    ),
    burdenStart: new Int32Array(helperCount + 1),
    burdenCost: new Float64Array(0),
    insertionOrder: unitsByUrgency(tiers),
  };
}

function near(random: Random, { east, north }: Point): Point {
  return {
    east: east + random.whole(-VILLAGE_RADIUS, VILLAGE_RADIUS),
    north: north + random.whole(-VILLAGE_RADIUS, VILLAGE_RADIUS),
  };
}

function nearestHelpers(home: Point, helpers: readonly Point[], count: number) {
  return helpers
    .map(({ east, north }, helper) => ({
      helper,
      distance: Math.hypot(east - home.east, north - home.north),
    }))
    .sort((one, other) => one.distance - other.distance || one.helper - other.helper)
    .slice(0, count)
    .sort((one, other) => one.helper - other.helper);
}

/** Household number of each helper; a third of them share one with the helper before. */
function householdsOf(random: Random, helperCount: number): readonly number[] {
  const household: number[] = [];
  for (let helper = 0; helper < helperCount; helper++) {
    const joins = helper > 0 && household[helper - 1] === helper - 1 && random.chance(20);
    household.push(joins ? helper - 1 : helper);
  }
  return household;
}

/** Two thirds of the elders have a household that comes today and one that stands in; a change of role has a price. */
function roleCosts(
  random: Random,
  candidates: readonly (readonly { readonly helper: number }[])[],
  household: readonly number[],
): Float64Array {
  const costs: number[] = [];
  for (const list of candidates) {
    const isPaired = random.chance(67);
    const comes = isPaired ? household[random.pick(list).helper] : undefined;
    const standsIn = isPaired ? household[random.pick(list).helper] : undefined;
    for (const { helper } of list) {
      costs.push(household[helper] === standsIn ? CHANGE_OF_ROLE_COST : 0);
      costs.push(household[helper] === comes ? CHANGE_OF_ROLE_COST : 0);
    }
  }
  return Float64Array.from(costs);
}

/** Primary before backup, the most urgent tier first. */
function unitsByUrgency(tiers: readonly number[]): Int32Array {
  const units = tiers.flatMap((_, elder) => [2 * elder, 2 * elder + 1]);
  return Int32Array.from(
    units.sort(
      (one, other) => (one & 1) - (other & 1) || tiers[one >> 1]! - tiers[other >> 1]! || one - other,
    ),
  );
}

function starts(counts: readonly number[]): Int32Array {
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, index) => (start[index + 1] = start[index]! + count));
  return start;
}
