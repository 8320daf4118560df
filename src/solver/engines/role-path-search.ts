import { DistanceHeap } from './distance-heap.ts';
import type { RoleFlowState } from './role-flow-state.ts';

const FAR = Number.POSITIVE_INFINITY;

/**
 * Problem: the shortest path in the residual network of a {@link RoleFlowState}, from a node with a unit too many to one
 * with a unit too few, and the flow and prices after a unit was sent along it.
 *
 * Method: Dijkstra on reduced costs (Ahuja, Magnanti, Orlin, Network Flows, section 9.7) with the network implicit. An
 * elder's household is no node of the search: an empty one is crossed in one hop; one in use is entered either from the
 * helper it leads to (and then sends the unit to another of its helpers, or hands it back to the elder's role) or from the
 * elder's other role (which takes it over and displaces the first). Nodes of the same distance as the present one go on a
 * stack instead of the heap. Whatever is no nearer than the goal is never entered, and only settled nodes change price.
 *
 * Cost: a few dozen nodes for a usual path; O(A + N log N) at worst.
 */
export class RolePathSearch {
  readonly #state: RoleFlowState;
  readonly #distance: Float64Array;
  readonly #cameFrom: Int32Array;
  /** Arc by which a helper or door was reached, −1 between a helper and its door or the end. */
  readonly #cameBy: Int32Array;
  readonly #isGoal: Uint8Array;
  readonly #heap = new DistanceHeap();
  readonly #stack: Int32Array;
  #stacked = 0;
  readonly #touched: number[] = [];
  readonly #settled: number[] = [];
  #now = 0;
  #goal = -1;
  #goals: readonly number[] = [];
  /** Distance of the nearest goal found; nothing at this distance or farther is looked at. */
  #limit = FAR;
  /** What-if: nobody may enter this household, or be sent along this arc. −2 for none. */
  #closedHouse = -2;
  #closedArc = -2;

  constructor(state: RoleFlowState) {
    const nodes = state.arcs.end + 1;
    this.#state = state;
    this.#distance = new Float64Array(nodes).fill(FAR);
    this.#cameFrom = new Int32Array(nodes);
    this.#cameBy = new Int32Array(nodes);
    this.#isGoal = new Uint8Array(nodes);
    this.#stack = new Int32Array(nodes);
  }

  close(house: number, arc: number): void {
    this.#closedHouse = house;
    this.#closedArc = arc;
  }

  /** Sends one unit from `source` to the nearest of `goals`; null where no path is nearer than the limit. */
  send(source: number, goals: readonly number[], terms: SendTerms = USUAL): SentUnit | null {
    const { limit = FAR, leaving = -1 } = terms;
    const { price } = this.#state;
    const sourcePrice = price[source]!;
    for (const goal of goals) this.#isGoal[goal] = 1;
    this.#goals = goals;
    this.#goal = -1;
    this.#limit = limit;
    this.#now = 0;
    if (leaving >= 0) {
      this.#expandHouse(leaving, source, 0);
    } else {
      this.#distance[source] = 0;
      this.#touched.push(source);
      this.#stack[this.#stacked++] = source;
    }
    this.#settle();
    for (const goal of goals) this.#isGoal[goal] = 0;
    let sent: SentUnit | null = null;
    if (this.#goal >= 0) {
      sent = { goal: this.#goal, cost: this.#limit - sourcePrice + price[this.#goal]! };
      if (terms.isLast !== true) this.#changePrices();
      this.#moveAlong(source);
    }
    this.#forget();
    return sent;
  }

  #settle(): void {
    const heap = this.#heap;
    const distance = this.#distance;
    const { doors, units, end } = this.#state.arcs;
    for (;;) {
      let node: number;
      if (this.#stacked > 0) {
        node = this.#stack[--this.#stacked]!;
      } else {
        if (heap.length === 0) return;
        node = heap.take();
        if (heap.distance > distance[node]!) continue;
        this.#now = heap.distance;
      }
      if (this.#now >= this.#limit) return;
      this.#settled.push(node);
      if (node < doors) this.#expandHelper(node);
      else if (node < units) this.#expandDoor(node);
      else if (node < end) this.#expandUnit(node);
      else this.#expandEnd();
    }
  }

  #reach(node: number, distance: number, from: number, by: number): void {
    const before = this.#distance[node]!;
    if (distance >= before || distance >= this.#limit) return;
    if (before === FAR) this.#touched.push(node);
    this.#distance[node] = distance;
    this.#cameFrom[node] = from;
    this.#cameBy[node] = by;
    if (this.#isGoal[node] === 1) {
      this.#limit = distance;
      this.#goal = node;
      return;
    }
    if (distance === this.#now) this.#stack[this.#stacked++] = node;
    else this.#heap.add(node, distance);
    if (node === this.#state.arcs.end) this.#reachGoalsFromEnd(distance);
  }

  /** A what-if knows one way from the end to its goals at once, which keeps the search from flooding everything nearer. */
  #reachGoalsFromEnd(distance: number): void {
    const state = this.#state;
    const { arcs, price } = state;
    for (const goal of this.#goals) {
      const arc = goal < arcs.units ? -1 : state.arcOfUnit(goal - arcs.units);
      const node = arc < 0 ? goal : arcs.node[arc]!;
      const helper = node < arcs.doors ? node : node - arcs.doors;
      const load = helper < arcs.network.helperCount ? state.load(helper) : 0;
      if (load === 0) continue;
      const step = arcs.network.stepCost[arcs.network.stepStart[helper]! + load - 1]!;
      this.#reach(helper, distance + price[arcs.end]! - step - price[helper]!, arcs.end, -1);
      const burdens = state.burdens(helper);
      if (node !== helper && burdens > 0) {
        const back =
          this.#distance[helper]! + price[helper]! - state.burdenCost(helper, burdens - 1) - price[node]!;
        this.#reach(node, back, helper, -1);
      }
      if (arc >= 0 && this.#distance[node]! < this.#limit)
        this.#expandHouse(arc, node, this.#distance[node]!);
    }
  }

  #expandHelper(helper: number): void {
    const state = this.#state;
    const { network, doors, end } = state.arcs;
    const { price } = state;
    const now = this.#now;
    const here = now + price[helper]!;
    if (helper < network.helperCount) {
      const step = network.stepStart[helper]! + state.load(helper);
      if (step < network.stepStart[helper + 1]!) {
        this.#reach(end, here + network.stepCost[step]! - price[end]!, helper, -1);
      }
      const burdens = state.burdens(helper);
      if (burdens > 0) {
        const back = here - state.burdenCost(helper, burdens - 1) - price[doors + helper]!;
        this.#reach(doors + helper, back, helper, -1);
      }
    }
    this.#expandHeld(helper);
  }

  #expandDoor(door: number): void {
    const state = this.#state;
    const helper = door - state.arcs.doors;
    const step = state.burdenCost(helper, state.burdens(helper));
    this.#reach(helper, this.#now + step + state.price[door]! - state.price[helper]!, door, -1);
    this.#expandHeld(door);
  }

  #expandHeld(node: number): void {
    const state = this.#state;
    const first = state.slotStart[node]!;
    const past = first + state.held[node]!;
    for (let slot = first; slot < past; slot++) this.#expandHouse(state.slots[slot]!, node, this.#now);
  }

  /** From the helper or door that an arc in use leads to: the household's other arcs, and the unit in it. */
  #expandHouse(arc: number, node: number, now: number): void {
    const { arcs, houseOfUnit, price } = this.#state;
    const house = arcs.house[arc]!;
    const out = now + price[node]! - arcs.arcCost[arc]!;
    if (house !== this.#closedHouse) {
      for (let other = arcs.nextInHouse[arc]!; other !== arc; other = arcs.nextInHouse[other]!) {
        if (other === this.#closedArc) continue;
        const next = arcs.node[other]!;
        this.#reach(next, out + arcs.arcCost[other]! - price[next]!, node, other);
      }
    }
    let unit = 2 * arcs.elder[arc]!;
    if (houseOfUnit[unit] !== house) unit++;
    const roleCost = arcs.cost[unit & 1]![arc]! - arcs.arcCost[arc]!;
    this.#reach(arcs.units + unit, out - roleCost - price[arcs.units + unit]!, node, -1);
  }

  #expandUnit(node: number): void {
    const { arcs, houseOfUnit, arcOfHouse, price } = this.#state;
    const { cost, bound, node: nodeOfArc, house: houseOfArc, end, units, network } = arcs;
    const distance = this.#distance;
    const unit = node - units;
    const roleCost = cost[unit & 1]!;
    const elder = unit >> 1;
    const here = this.#now + price[node]!;
    const own = houseOfUnit[unit]!;
    const others = houseOfUnit[unit ^ 1]!;
    this.#reach(end, here + network.uncoveredCost[unit]! - price[end]!, node, -1);
    const past = network.arcStart[elder + 1]!;
    for (let arc = network.arcStart[elder]!; arc < past; arc++) {
      if (here + bound[arc]! >= this.#limit) break;
      const next = nodeOfArc[arc]!;
      const toNext = here + roleCost[arc]! - price[next]!;
      if (toNext >= distance[next]!) continue;
      const house = houseOfArc[arc]!;
      if (house === own || house === others) continue;
      if (house === this.#closedHouse || arc === this.#closedArc) continue;
      this.#reach(next, toNext, node, arc);
    }
    const spare = arcs.spareArc[elder]!;
    if (spare >= 0 && spare !== own && spare !== others) {
      const next = nodeOfArc[spare]!;
      this.#reach(next, here + roleCost[spare]! - price[next]!, node, spare);
    }
    if (others >= 0 && others !== this.#closedHouse) {
      const arc = arcOfHouse[others]!;
      const displaced = units + (unit ^ 1);
      const takeOver = roleCost[arc]! - cost[(unit & 1) ^ 1]![arc]!;
      this.#reach(displaced, here + takeOver - price[displaced]!, node, -1);
    }
  }

  /** Only a what-if passes through the end: some unit's place there is given up for another's. */
  #expandEnd(): void {
    const state = this.#state;
    const { network, end, units } = state.arcs;
    const { price, present, houseOfUnit } = state;
    const here = this.#now + price[end]!;
    for (let helper = 0; helper < network.helperCount; helper++) {
      const load = state.load(helper);
      if (load === 0) continue;
      const last = network.stepStart[helper]! + load - 1;
      this.#reach(helper, here - network.stepCost[last]! - price[helper]!, end, -1);
    }
    for (let unit = 0; unit < present.length; unit++) {
      if (present[unit] === 0 || houseOfUnit[unit]! >= 0) continue;
      this.#reach(units + unit, here - network.uncoveredCost[unit]! - price[units + unit]!, end, -1);
    }
  }

  /** What is nearer than the goal becomes dearer by the difference, so the path's arcs cost exactly their prices. */
  #changePrices(): void {
    const state = this.#state;
    for (const node of this.#settled) {
      const change = this.#distance[node]! - this.#limit;
      if (change < 0) state.write(state.price, node, state.price[node]! + change);
    }
  }

  #moveAlong(source: number): void {
    const path = [this.#goal];
    for (let node = this.#cameFrom[this.#goal]!; node !== source; node = this.#cameFrom[node]!)
      path.push(node);
    let from = source;
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      this.#state.moveOn(from, node, this.#cameBy[node]!);
      from = node;
    }
  }

  #forget(): void {
    for (const node of this.#touched) this.#distance[node] = FAR;
    this.#touched.length = 0;
    this.#settled.length = 0;
    this.#stacked = 0;
    this.#heap.clear();
  }
}

export interface SendTerms {
  /** Only a path nearer than this is taken. */
  readonly limit?: number;
  /** The unit is the one on this arc in use, and leaves it; the source is then the arc's node. */
  readonly leaving?: number;
  /** No search follows, so the prices may stay as they are. */
  readonly isLast?: boolean;
}

const USUAL: SendTerms = {};

export interface SentUnit {
  readonly goal: number;
  /** Sum of the costs along the path. */
  readonly cost: number;
}
