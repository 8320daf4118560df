/** Repeatable chance for tests and measurements (mulberry32): the same seed, the same numbers everywhere. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item;
  return {
    whole,
    pick,
    chance: (percent) => next() * 100 < percent,
    some: (items, count) => {
      const left = items.map((_, index) => index);
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return left.map((index) => items[index] as (typeof items)[number]);
    },
  };
}
