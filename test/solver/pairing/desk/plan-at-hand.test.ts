import { expect, test } from 'vitest';
import { openPairingDesk } from '../../../../src/solver/pairing/desk/open-pairing-desk.ts';
import { planPairings } from '../../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../../src/solver/planning/run-control.ts';
import { highs } from '../../../builders/mip-engines.ts';
import { aTownship } from '../../../builders/planning-township.ts';

test('a desk opened with the plan at hand has that plan, and asks no engine for minutes', () => {
  const size = { villages: 2, eldersAVillage: 12, helpersAVillage: 5, hamletsAVillage: 4 };
  const problem = aTownship(5, size);
  const short = {
    ...problem,
    helpers: problem.helpers.map((helper) => ({ ...helper, weeklyCapMinutes: 150 })),
  };
  const plan = planPairings(short, quietRun, highs);
  expect(plan.gaps.length).toBeGreaterThan(0);
  const silent = {
    name: 'silent',
    solve: () => {
      throw new Error('asked');
    },
  };
  expect(openPairingDesk(short, quietRun, silent, plan).plan).toEqual(plan);
});
