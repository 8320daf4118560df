import type { RoleFlowState } from './role-flow-state.ts';
import { strongComponents } from './strong-components.ts';
import { doubled, TightRoleNetwork } from './tight-role-network.ts';

/**
 * Problem: among all optimal flows, the one with the lexicographically smallest vector of helpers over the units (elder 0
 * role 0, elder 0 role 1, elder 1 …), uncovered after every helper. Changes the state's flow, never its prices.
 *
 * Method: unit by unit the lowest helper is taken to which a cycle of tight arcs leads; units already decided stay. Such a
 * cycle lies inside one strongly connected component of the tight network, and moving units along cycles keeps the
 * components, so most units are decided without any search. Where searches often fail the components are found anew, for
 * decided units take arcs away.
 *
 * Cost: linear, and one depth-first search over a component for each unit with a lower helper inside its own.
 */
export function makeSmallest(state: RoleFlowState): void {
  const smallest = new SmallestRoleFlow(new TightRoleNetwork(state));
  for (let unit = 0; unit < state.present.length; unit++) smallest.decide(unit);
}

class SmallestRoleFlow {
  readonly #tight: TightRoleNetwork;
  readonly #state: RoleFlowState;
  #component: Int32Array;
  readonly #seen: Int32Array;
  readonly #cameFrom: Int32Array;
  readonly #cameBy: Int32Array;
  readonly #stack: Int32Array;
  #search = 0;
  #visitedInVain = 0;

  constructor(tight: TightRoleNetwork) {
    const nodes = tight.state.arcs.end + 1;
    this.#tight = tight;
    this.#state = tight.state;
    this.#seen = new Int32Array(nodes);
    this.#cameFrom = new Int32Array(nodes);
    this.#cameBy = new Int32Array(nodes);
    this.#stack = new Int32Array(nodes);
    this.#component = this.#components();
  }

  /** Gives a unit the lowest helper possible while all units before it keep theirs. */
  decide(unit: number): void {
    const tight = this.#tight;
    for (let index = tight.tightStart[unit]!; index < tight.tightStart[unit + 1]!; index++) {
      if (this.#takes(unit, tight.tightArc[index]!)) break;
    }
    tight.fixed[unit] = 1;
  }

  #components(): Int32Array {
    const tight = this.#tight;
    const nodes = this.#seen.length;
    const edgeStart = new Int32Array(nodes + 1);
    let edges: Int32Array = new Int32Array(4 * nodes);
    let past = 0;
    for (let node = 0; node < nodes; node++) {
      const count = tight.successors(node);
      while (past + count > edges.length) edges = doubled(edges);
      for (let index = 0; index < count; index++) edges[past++] = tight.next[index]!;
      edgeStart[node + 1] = past;
    }
    this.#visitedInVain = 0;
    return strongComponents(edgeStart, edges);
  }

  /** Moves the unit to an arc if all units decided can stay; true where it is there at last. */
  #takes(unit: number, arc: number): boolean {
    const state = this.#state;
    const { arcs, houseOfUnit } = state;
    if (state.arcOfUnit(unit) === arc) return true;
    const house = arcs.house[arc]!;
    const home = houseOfUnit[unit]! < 0 ? arcs.end : arcs.units + unit;
    if (house === houseOfUnit[unit]) return this.#switches(unit, arc);
    if (house !== houseOfUnit[unit ^ 1]) {
      this.#tight.closedHouse = house;
      const moved = this.#moves(arcs.node[arc]!, home);
      this.#tight.closedHouse = -2;
      if (!moved) return false;
      state.write(houseOfUnit, unit, house);
      state.write(state.arcOfHouse, house, arc);
      state.hold(arc);
      return true;
    }
    // The elder's other role is in that household: it must leave, and the household may have to send on by another arc.
    if (this.#tight.fixed[unit ^ 1] === 1 || !this.#moves(arcs.units + (unit ^ 1), home)) return false;
    state.write(houseOfUnit, unit, house);
    return state.arcOfUnit(unit) === arc || this.#switches(unit, arc);
  }

  #switches(unit: number, arc: number): boolean {
    const state = this.#state;
    const before = state.arcOfUnit(unit);
    this.#tight.fixed[unit] = 1;
    const moved = this.#moves(state.arcs.node[arc]!, state.arcs.node[before]!);
    this.#tight.fixed[unit] = 0;
    if (!moved) return false;
    state.release(before);
    state.write(state.arcOfHouse, state.arcs.house[arc]!, arc);
    state.hold(arc);
    return true;
  }

  /** Sends one unit from a node to another along tight arcs, if there is such a path. */
  #moves(source: number, goal: number): boolean {
    const component = this.#component[source]!;
    if (this.#component[goal] !== component) return false;
    if (source === goal) return true;
    const tight = this.#tight;
    const search = ++this.#search;
    this.#seen[source] = search;
    this.#stack[0] = source;
    let visited = 0;
    for (let stacked = 1; stacked > 0;) {
      const node = this.#stack[--stacked]!;
      visited++;
      const count = tight.successors(node);
      for (let index = 0; index < count; index++) {
        const next = tight.next[index]!;
        if (this.#seen[next] === search || this.#component[next] !== component) continue;
        this.#seen[next] = search;
        this.#cameFrom[next] = node;
        this.#cameBy[next] = tight.nextBy[index]!;
        if (next === goal) {
          this.#follow(source, goal);
          return true;
        }
        this.#stack[stacked++] = next;
      }
    }
    this.#visitedInVain += visited;
    if (this.#visitedInVain > this.#seen.length) this.#component = this.#components();
    return false;
  }

  #follow(source: number, goal: number): void {
    const path = [goal];
    for (let node = this.#cameFrom[goal]!; node !== source; node = this.#cameFrom[node]!) path.push(node);
    let from = source;
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      this.#state.moveOn(from, node, this.#cameBy[node]!);
      from = node;
    }
  }
}
