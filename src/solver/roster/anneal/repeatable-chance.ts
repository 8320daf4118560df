/** Whole numbers from 0 to below a limit, the same for the same seed everywhere (xorshift, Marsaglia 2003). */
export function repeatableChance(seed: number): (below: number) => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
