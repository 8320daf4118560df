import type { RoleFlowState } from './role-flow-state.ts';

/**
 * The residual network of an optimal flow, of its tight arcs alone (reduced cost 0): by complementary slackness every
 * optimal flow differs from this one by cycles of them. Prices stay as they are, the flow may move, units may be fixed.
 */
export class TightRoleNetwork {
  readonly state: RoleFlowState;
  /** Tight arcs of unit u in ascending helper order: tightStart[u] … tightStart[u + 1] − 1. */
  readonly tightStart: Int32Array;
  tightArc: Int32Array;
  /** 1 for a unit that keeps its place. */
  readonly fixed: Uint8Array;
  /** Household that nobody may enter; −2 for none. */
  closedHouse = -2;
  /** Successors of the node asked last, and by which arc each is reached, −1 where by none. */
  next: Int32Array;
  nextBy: Int32Array;
  #count = 0;

  constructor(state: RoleFlowState) {
    const { network, end } = state.arcs;
    this.state = state;
    this.fixed = new Uint8Array(state.present.length);
    this.tightStart = new Int32Array(2 * network.elderCount + 1);
    this.tightArc = new Int32Array(4 * network.elderCount);
    for (let unit = 0; unit < state.present.length; unit++) {
      const first = this.tightStart[unit]!;
      this.tightStart[unit + 1] = state.present[unit] === 1 ? this.#findTightArcs(unit, first) : first;
    }
    this.next = new Int32Array(end + 1);
    this.nextBy = new Int32Array(end + 1);
  }

  /** Lists what the node leads to in `next` and `nextBy`; returns how many. */
  successors(node: number): number {
    const { doors, units, end } = this.state.arcs;
    this.#count = 0;
    if (node < doors) this.#afterHelper(node);
    else if (node < units) this.#afterDoor(node);
    else if (node < end) this.#afterUnit(node - units);
    else this.#afterEnd();
    return this.#count;
  }

  /** Writes them to `tightArc` from `first` on; returns where they end. */
  #findTightArcs(unit: number, first: number): number {
    const { price, arcs, houseOfUnit } = this.state;
    const { network, cost, node, bound, house, units } = arcs;
    const here = price[units + unit]!;
    const elder = unit >> 1;
    const own = houseOfUnit[unit]!;
    const others = houseOfUnit[unit ^ 1]!;
    let past = first;
    for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
      if (here + bound[arc]! > 0) break;
      const reduced = here + cost[unit & 1]![arc]! - price[node[arc]!]!;
      if (reduced > 0) continue;
      const holder = house[arc] === own ? unit : house[arc] === others ? unit ^ 1 : -1;
      if (reduced + (holder < 0 ? 0 : this.#slack(holder)) === 0) this.#insertTight(first, past++, arc);
    }
    return past;
  }

  #insertTight(first: number, past: number, arc: number): void {
    const { original } = this.state.arcs;
    if (past === this.tightArc.length) this.tightArc = doubled(this.tightArc);
    const tight = this.tightArc;
    let place = past;
    for (; place > first && original[tight[place - 1]!]! > original[arc]!; place--)
      tight[place] = tight[place - 1]!;
    tight[place] = arc;
  }

  /** What the household of a served unit is worth: the difference of its price on the way out and on the way in. */
  #slack(unit: number): number {
    const { price, arcs } = this.state;
    const arc = this.state.arcOfUnit(unit);
    return price[arcs.node[arc]!]! - arcs.cost[unit & 1]![arc]! - price[arcs.units + unit]!;
  }

  #add(node: number, by: number): void {
    if (this.#count === this.next.length) {
      this.next = doubled(this.next);
      this.nextBy = doubled(this.nextBy);
    }
    this.next[this.#count] = node;
    this.nextBy[this.#count++] = by;
  }

  #afterHelper(helper: number): void {
    const state = this.state;
    const { network, doors, end } = state.arcs;
    if (helper === doors - 1) return;
    const price = state.price[helper]!;
    const step = network.stepStart[helper]! + state.load(helper);
    if (step < network.stepStart[helper + 1]! && network.stepCost[step]! + price === 0) this.#add(end, -1);
    const burdens = state.burdens(helper);
    if (burdens > 0 && price - state.burdenCost(helper, burdens - 1) === state.price[doors + helper]) {
      this.#add(doors + helper, -1);
    }
    this.#afterHeld(helper);
  }

  #afterDoor(door: number): void {
    const state = this.state;
    const helper = door - state.arcs.doors;
    const passage =
      state.burdenCost(helper, state.burdens(helper)) + state.price[door]! - state.price[helper]!;
    if (passage === 0) this.#add(helper, -1);
    this.#afterHeld(door);
  }

  #afterHeld(node: number): void {
    const { arcs, price, slots, slotStart, held, houseOfUnit } = this.state;
    const first = slotStart[node]!;
    for (let slot = first; slot < first + held[node]!; slot++) {
      const arc = slots[slot]!;
      let unit = 2 * arcs.elder[arc]!;
      if (houseOfUnit[unit] !== arcs.house[arc]) unit++;
      if (this.fixed[unit] === 1) continue;
      const out = price[node]! - arcs.arcCost[arc]!;
      for (let other = arcs.nextInHouse[arc]!; other !== arc; other = arcs.nextInHouse[other]!) {
        if (out + arcs.arcCost[other]! === price[arcs.node[other]!]) this.#add(arcs.node[other]!, other);
      }
      if (this.#slack(unit) === 0) this.#add(arcs.units + unit, -1);
    }
  }

  #afterUnit(unit: number): void {
    const { arcs, price, houseOfUnit } = this.state;
    const { network, house: houseOfArc, node, units, end } = arcs;
    const own = houseOfUnit[unit]!;
    const others = houseOfUnit[unit ^ 1]!;
    if (network.uncoveredCost[unit]! + price[units + unit]! === 0) this.#add(end, -1);
    let takesOver = false;
    for (let index = this.tightStart[unit]!; index < this.tightStart[unit + 1]!; index++) {
      const arc = this.tightArc[index]!;
      const house = houseOfArc[arc]!;
      if (house === own || house === this.closedHouse) continue;
      if (house !== others) this.#add(node[arc]!, arc);
      else if (!takesOver && this.fixed[unit ^ 1] === 0) {
        takesOver = true;
        this.#add(units + (unit ^ 1), -1);
      }
    }
  }

  #afterEnd(): void {
    const state = this.state;
    const { network, units } = state.arcs;
    for (let helper = 0; helper < network.helperCount; helper++) {
      const load = state.load(helper);
      const last = network.stepStart[helper]! + load - 1;
      if (load > 0 && network.stepCost[last]! + state.price[helper]! === 0) this.#add(helper, -1);
    }
    for (let unit = 0; unit < state.present.length; unit++) {
      if (state.present[unit] === 1 && state.houseOfUnit[unit]! < 0 && this.fixed[unit] === 0) {
        this.#add(units + unit, -1);
      }
    }
  }
}

/** The same numbers with room for as many more. */
export function doubled(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(2 * numbers.length + 1);
  longer.set(numbers);
  return longer;
}
