import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';

type Link = PairingMap['links'][number];

/**
 * The ways that are drawn: of three hamlets that lie in a row, not the long way past the one in the middle. The table
 * lists all of them. A way stays unless some hamlet is nearer to both of its ends than they are to each other.
 */
export function shortWays(links: readonly Link[]): Link[] {
  const minutes = new Map<number, Map<number, number>>();
  const note = (from: number, to: number, value: number): void => {
    const known = minutes.get(from) ?? new Map<number, number>();
    known.set(to, Math.min(value, known.get(to) ?? Infinity));
    minutes.set(from, known);
  };
  for (const link of links) {
    note(link.fromHamletId, link.toHamletId, link.minutes);
    note(link.toHamletId, link.fromHamletId, link.minutes);
  }
  return links.filter((link) => {
    const toOthers = minutes.get(link.toHamletId);
    return ![...(minutes.get(link.fromHamletId) ?? [])].some(
      ([middle, value]) => value < link.minutes && (toOthers?.get(middle) ?? Infinity) < link.minutes,
    );
  });
}
