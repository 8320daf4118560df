import type { PrintScope } from '../../../shared/contract/printing.ts';
import type { Piece } from './pieces.ts';

export interface WantedPieces {
  readonly scope: PrintScope;
  /** Empty stands for all; else what belongs to no 组 is left out. */
  readonly groupNos: readonly number[];
  /** Null stands for all. */
  readonly partKeys: readonly string[] | null;
}

export function wantedPieces(
  pieces: readonly Piece[],
  { scope, groupNos, partKeys }: WantedPieces,
): readonly Piece[] {
  return pieces.filter(
    ({ part: { key, groupNo }, state }) =>
      (groupNos.length === 0 || (groupNo !== null && groupNos.includes(groupNo))) &&
      (partKeys === null || partKeys.includes(key)) &&
      (scope === 'all' || state !== 'printed'),
  );
}
