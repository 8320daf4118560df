import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
import type { PairingTie } from '../pairing-problem.ts';
import { shareOfPoints } from './share-of-points.ts';

/** Percent of the points for each tie [proposal]: kin outside the household and friends first. */
const TIE_PERCENT: Readonly<Record<RelationKind, number>> = {
  lineal: 100,
  sibling: 100,
  friend: 100,
  neighbour: 90,
  cousin: 80,
  in_law: 80,
  old_workmate: 70,
  clan: 60,
  refuses: 0,
};

/** Percent for kin whose degree is on record: parent and child, siblings, then ten less for each degree [proposal]. */
const DEGREE_PERCENT = [100, 100, 90, 80, 70, 60, 50, 40];

const KIN: ReadonlySet<RelationKind> = new Set(['lineal', 'sibling', 'cousin', 'in_law', 'clan']);

/** The strongest tie of two people. */
export interface StrongestTie {
  readonly kind: RelationKind;
  readonly percent: number;
}

/** Finds the strongest tie of any two people; null where none is on record. */
export function openTies(
  ties: readonly PairingTie[],
): (elderId: PersonId, helperId: PersonId) => StrongestTie | null {
  const strongest = new Map<PersonId, Map<PersonId, StrongestTie>>();
  for (const tie of ties) {
    if (tie.kind === 'refuses') continue;
    const ofElder = strongest.get(tie.elderId) ?? new Map<PersonId, StrongestTie>();
    strongest.set(tie.elderId, ofElder);
    const before = ofElder.get(tie.helperId);
    const percent = percentOf(tie);
    const isStronger =
      before === undefined ||
      percent > before.percent ||
      (percent === before.percent && tie.kind < before.kind);
    if (isStronger) ofElder.set(tie.helperId, { kind: tie.kind, percent });
  }
  return (elderId, helperId) => strongest.get(elderId)?.get(helperId) ?? null;
}

function percentOf({ kind, degree }: PairingTie): number {
  const byDegree = degree === null || !KIN.has(kind) ? undefined : DEGREE_PERCENT[degree - 1];
  return byDegree ?? TIE_PERCENT[kind];
}

/**
 * 熟人关系的得分：亲戚按亲疏，邻居、老同事、老朋友；只看最近的一种。
 * Kin by degree, neighbours, old workmates, friends: the strongest tie on record counts. Null where none is: it may exist
 * all the same.
 */
export function tiePoints(tie: StrongestTie | null, most: number): number | null {
  return tie === null ? null : shareOfPoints(most, tie.percent, 100);
}

/** The word is the code of the tie. */
export function tiePart(tie: StrongestTie | null, most: number): PairScorePart {
  return { part: 'tie', points: tiePoints(tie, most), most, words: tie === null ? [] : [tie.kind] };
}
