import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ProposedPair, UnservedElder } from '../../../shared/domain/pairing.ts';
import type { ProposalFigures } from '../../../shared/domain/pairing-proposal.ts';
import type { LivePair } from '../../db/stores/pairs-store.ts';

type CountedPair = Pick<ProposedPair, 'elderId' | 'helperId' | 'role' | 'travelMinutes'> & {
  readonly score: number | null;
};

/** The figures by which plans are compared; the pairs of today are counted by the same rules as a proposal. */
export function proposalFigures(
  pairs: readonly CountedPair[],
  unserved: readonly Pick<UnservedElder, 'role'>[],
  live: readonly LivePair[],
  ends: readonly LivePair[],
): ProposalFigures {
  const primaries = pairs.filter((pair) => pair.role === 'primary');
  const scores = known(primaries.map((pair) => pair.score));
  const ways = known(primaries.map((pair) => pair.travelMinutes));
  const together = togetherToday(live);
  const without = (role: UnservedElder['role']): number =>
    unserved.filter((elder) => elder.role === role).length;
  return {
    primaries: primaries.length,
    backups: pairs.length - primaries.length,
    withoutPrimary: without('primary'),
    withoutBackup: without('backup'),
    kept: pairs.filter((pair) => together(pair)).length,
    ends: ends.length,
    totalScore: scores.reduce((sum, score) => sum + score, 0),
    medianScore: middle(scores),
    lowestScore: scores[0] ?? null,
    medianTravelMinutes: middle(ways),
    longestTravelMinutes: ways.at(-1) ?? null,
    mostElders: Math.max(0, ...heldElders(pairs).values()),
  };
}

/** Whether two people are paired today, in either role. */
export function togetherToday(
  live: readonly LivePair[],
): (pair: Pick<ProposedPair, 'elderId' | 'helperId'>) => boolean {
  const known = new Set(live.map(({ elderId, helperId }) => `${elderId}-${helperId}`));
  return ({ elderId, helperId }) => known.has(`${elderId}-${helperId}`);
}

/** Elders of each helper, both roles. */
export function heldElders(pairs: readonly Pick<ProposedPair, 'helperId'>[]): ReadonlyMap<PersonId, number> {
  const held = new Map<PersonId, number>();
  for (const { helperId } of pairs) held.set(helperId, (held.get(helperId) ?? 0) + 1);
  return held;
}

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null).sort((one, other) => one - other);

/** Of an even number the lower of the two in the middle: a value that somebody has. */
const middle = (sorted: readonly number[]): number | null =>
  sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
