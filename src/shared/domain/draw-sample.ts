/**
 * A sample that chance decides and everybody can draw again: every number gets a rank by its seed, and those that rank lowest
 * are taken. Whoever knows seed and share gets the same ones, in whatever order the numbers come; at least one of any.
 */
export function drawSample<Id extends number>(ids: readonly Id[], percent: number, seed: number): Id[] {
  const size = Math.ceil((ids.length * percent) / 100);
  return ids
    .map((id) => ({ id, rank: rankOf(id, seed) }))
    .sort((one, other) => one.rank - other.rank || one.id - other.id)
    .slice(0, size)
    .map(({ id }) => id);
}

/** A seed from the moment of drawing, so that nobody chooses it. */
export function seedOf(moment: string): number {
  let hash = 0;
  for (const character of moment) hash = mix(hash ^ (character.codePointAt(0) ?? 0));
  return hash % SEEDS;
}

/** Short enough to be written down. */
const SEEDS = 1_000_000;

function rankOf(id: number, seed: number): number {
  return mix(mix(id) ^ mix(seed + 1));
}

/** The finishing step of MurmurHash3 (Appleby, public domain) on 32 bits, after a step that moves zero. */
function mix(value: number): number {
  let hash = (value + 0x9e3779b9) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
