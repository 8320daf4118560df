import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { RelationKind } from '../../../shared/domain/person.ts';
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

/** 亲缘、邻里、老友: the strongest tie on record counts. Null where none is: it may exist all the same. */
export function scoreTie(kinds: readonly RelationKind[], most: number): PairScorePart {
  const ties = kinds.filter((kind) => kind !== 'refuses');
  if (ties.length === 0) return { part: 'tie', points: null, most, words: [] };
  const strongest = ties.reduce((best, kind) => (TIE_PERCENT[kind] > TIE_PERCENT[best] ? kind : best));
  return { part: 'tie', points: shareOfPoints(most, TIE_PERCENT[strongest], 100), most, words: [strongest] };
}
