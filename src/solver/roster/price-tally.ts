import { type PricedPart, type RosterPricePart, rosterPricePart } from '../../shared/domain/roster-move.ts';

const PARTS: readonly RosterPricePart[] = rosterPricePart.options;
const PLACE_OF = Object.fromEntries(PARTS.map((part, place) => [part, place])) as Record<
  RosterPricePart,
  number
>;

/** Points by part, added up. */
export class PriceTally {
  readonly #points = new Int32Array(PARTS.length);

  add(part: RosterPricePart, points: number): void {
    this.#points[PLACE_OF[part]]! += points;
  }

  pointsOf(part: RosterPricePart): number {
    return this.#points[PLACE_OF[part]]!;
  }

  /** Adds the points of another tally, or takes them away. */
  addAll(other: PriceTally, sign: 1 | -1 = 1): void {
    PARTS.forEach((part) => {
      this.add(part, sign * other.pointsOf(part));
    });
  }

  get total(): number {
    let total = 0;
    for (const points of this.#points) total += points;
    return total;
  }

  /** Those with points, in the order of the price table. */
  parts(): readonly PricedPart[] {
    return PARTS.flatMap((part, place) => {
      const points = this.#points[place]!;
      return points === 0 ? [] : [{ part, points }];
    });
  }

  /** Those with points, the dearest first. */
  dearestFirst(): PricedPart[] {
    return [...this.parts()].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  }
}
