import { type RoleArcs } from './role-arcs.ts';
import { NO_ARC } from './role-network.ts';

type Numbers = Int32Array | Float64Array | Uint8Array;

/**
 * A flow on arranged arcs and the prices (node potentials) that prove it: which household each unit is in, through which
 * arc each household sends its unit on, and which arcs end at each helper and door. The price of an elder's household
 * follows from these (see role-certificate.ts) and is not kept.
 *
 * After {@link remember} every change is written down, so that {@link rollBack} leaves no trace of it.
 */
export class RoleFlowState {
  readonly arcs: RoleArcs;
  /** By node. */
  readonly price: Float64Array;
  /** 1 for a unit that the flow knows, served or uncovered. */
  readonly present: Uint8Array;
  /** By unit: its household (see {@link RoleArcs.house}), −1 when uncovered. */
  readonly houseOfUnit: Int32Array;
  /** By household: the arc in use, −1 when nobody is in it. */
  readonly arcOfHouse: Int32Array;
  /** By helper and door node: arcs in use that end here; they stand at slotStart[node] …. */
  readonly held: Int32Array;
  readonly slotStart: Int32Array;
  readonly slots: Int32Array;
  /** By helper and door node: units fixed there by a what-if, not in the lists. */
  readonly fixed: Int32Array;
  #journal: { numbers: Numbers; index: number; before: number }[] | null = null;

  constructor(arcs: RoleArcs) {
    const { network, doors } = arcs;
    this.arcs = arcs;
    this.price = new Float64Array(arcs.end + 1);
    this.price.set(arcs.firstPrice);
    this.present = new Uint8Array(2 * network.elderCount);
    this.houseOfUnit = new Int32Array(2 * network.elderCount).fill(-1);
    this.arcOfHouse = new Int32Array(arcs.house.length).fill(-1);
    this.held = new Int32Array(2 * doors);
    this.fixed = new Int32Array(2 * doors);
    this.slotStart = new Int32Array(2 * doors);
    let slot = 0;
    for (let node = 0; node < 2 * doors; node++) {
      const helper = node % doors;
      this.slotStart[node] = slot;
      // One slot more than places: a path puts a unit down before it takes the other one away.
      if (helper < network.helperCount)
        slot += network.stepStart[helper + 1]! - network.stepStart[helper]! + 1;
    }
    this.slots = new Int32Array(slot);
  }

  /** Units through the helper's door. */
  burdens(helper: number): number {
    const door = this.arcs.doors + helper;
    return this.held[door]! + this.fixed[door]!;
  }

  /** Units at the helper, those through the door included. */
  load(helper: number): number {
    return this.held[helper]! + this.fixed[helper]! + this.burdens(helper);
  }

  /** Cost of the helper's burden step of this number, the last one repeating. */
  burdenCost(helper: number, step: number): number {
    const { burdenStart, burdenCost } = this.arcs.network;
    const first = burdenStart[helper]!;
    const last = burdenStart[helper + 1]! - 1;
    return last < first ? 0 : burdenCost[first + step < last ? first + step : last]!;
  }

  /** The arranged arc that serves a unit, {@link NO_ARC} for none. */
  arcOfUnit(unit: number): number {
    const house = this.houseOfUnit[unit]!;
    return house < 0 ? NO_ARC : this.arcOfHouse[house]!;
  }

  /** The flow in the network's own arcs. */
  flow(): Int32Array {
    return Int32Array.from(this.houseOfUnit, (house) =>
      house < 0 ? NO_ARC : this.arcs.original[this.arcOfHouse[house]!]!,
    );
  }

  write(numbers: Numbers, index: number, value: number): void {
    if (this.#journal !== null) this.#journal.push({ numbers, index, before: numbers[index]! });
    numbers[index] = value;
  }

  /** Puts an arc in use on the list of its node; the spare helper keeps none. */
  hold(arc: number): void {
    const node = this.arcs.node[arc]!;
    if (node === this.arcs.doors - 1) return;
    const held = this.held[node]!;
    this.write(this.slots, this.slotStart[node]! + held, arc);
    this.write(this.held, node, held + 1);
  }

  release(arc: number): void {
    const node = this.arcs.node[arc]!;
    if (node === this.arcs.doors - 1) return;
    const first = this.slotStart[node]!;
    const last = first + this.held[node]! - 1;
    let slot = first;
    while (this.slots[slot] !== arc) slot++;
    this.write(this.slots, slot, this.slots[last]!);
    this.write(this.held, node, last - first);
  }

  /**
   * Passes one unit from a node to the next along a path: a helper or door is reached by an arc, or −1 from its door or
   * helper or the end; a unit from the place it holds, from the elder's other role, which takes that place over, or from
   * the end.
   */
  moveOn(from: number, to: number, by: number): void {
    const { units, end, house: houseOfArc } = this.arcs;
    if (to === end) {
      if (from >= units) this.write(this.houseOfUnit, from - units, -1);
    } else if (to < units) {
      if (by < 0) return;
      const house = houseOfArc[by]!;
      if (from >= units) this.write(this.houseOfUnit, from - units, house);
      else this.release(this.arcOfHouse[house]!);
      this.write(this.arcOfHouse, house, by);
      this.hold(by);
    } else if (from !== end) {
      const house = this.houseOfUnit[to - units]!;
      if (from >= units) {
        this.write(this.houseOfUnit, from - units, house);
      } else {
        this.release(this.arcOfHouse[house]!);
        this.write(this.arcOfHouse, house, -1);
      }
    }
  }

  remember(): void {
    this.#journal = [];
  }

  /** Units whose place was touched since {@link remember}, ascending. */
  touchedUnits(): readonly number[] {
    const touched = new Set<number>();
    for (const { numbers, index } of this.#journal ?? []) {
      if (numbers === this.houseOfUnit) touched.add(index);
      if (numbers === this.arcOfHouse) {
        const unit = 2 * this.arcs.elder[index]!;
        touched.add(unit).add(unit + 1);
      }
    }
    return [...touched].sort((one, other) => one - other);
  }

  rollBack(): void {
    for (let entry = this.#journal?.pop(); entry !== undefined; entry = this.#journal?.pop()) {
      entry.numbers[entry.index] = entry.before;
    }
    this.#journal = null;
  }
}
