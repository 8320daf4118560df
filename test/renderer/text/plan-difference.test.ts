import { expect, it } from 'vitest';
import type { PairMove, PlanDifference } from '../../../src/shared/domain/pairing-explanation.ts';
import { differenceText } from '../../../src/renderer/text/plan-difference.ts';

function move(elderId: number, fromHelperId: number | null, toHelperId: number | null): PairMove {
  return { elderId, role: 'primary', fromHelperId, toHelperId } as PairMove;
}

function difference(rest: Partial<PlanDifference>): PlanDifference {
  return { price: 0, exact: true, primariesLost: 0, backupsLost: 0, moves: [], ...rest };
}

it('tells of the one who loses a helper even where another gets one and the points rise', () => {
  const moves = [move(1, null, 9), move(2, 9, null)];
  expect(differenceText(difference({ price: -30, moves }), 1)).toBe(
    '1 位老人没有互助员了，1 位老人有互助员了，全乡镇多 30 分，另有 1 户要换人',
  );
});

it('says "约" of a price that a better plan might undercut', () => {
  const moves = [move(1, 7, 9)];
  expect(differenceText(difference({ price: 12, moves }), 1)).toBe('全乡镇少 12 分');
  expect(differenceText(difference({ price: 12, exact: false, moves }), 1)).toBe('全乡镇约少 12 分');
});
