/** Chance from a seed: the same seed gives the same township on every machine. */
export interface Chance {
  /** 0 ≤ value < 1. */
  next(): number;
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight; weights need not sum to 1. */
  pickWeighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  /** `count` different items in random order (all of them if there are fewer). */
  pickSome<Item>(items: readonly Item[], count: number): Item[];
}

/** Mulberry32: 32 bits of state, good enough for names and far from any need of secrecy. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  return {
    next,
    whole,
    happens: (probability) => next() < probability,
    pick,
    pickWeighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    pickSome: (items, count) => {
      const pool = [...items];
      for (let place = pool.length - 1; place > 0; place--) {
        const other = whole(0, place);
        const kept = pool[place] as (typeof pool)[number];
        pool[place] = pool[other] as (typeof pool)[number];
        pool[other] = kept;
      }
      return pool.slice(0, count);
    },
  };
}
