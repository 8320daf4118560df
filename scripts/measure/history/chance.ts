/** A number from 0 to below 1 that depends on these numbers alone: the same history each time it is made. */
export function chance(...parts: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ part, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return (mixed >>> 0) / 2 ** 32;
}

/** One of several by their shares, which sum to 1. */
export function oneOf<Word extends string>(shares: Readonly<Record<Word, number>>, drawn: number): Word {
  const words = Object.keys(shares) as Word[];
  let left = drawn;
  return words.find((word) => (left -= shares[word]) < 0) ?? words[0]!;
}
