import { expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { loadPairingProblem } from '../../src/backend/planning/load-pairing-problem.ts';
import { openPairingDesk } from '../../src/solver/pairing/desk/open-pairing-desk.ts';
import { pointsOfComponent } from '../../src/solver/pairing/desk/plan-points.ts';
import { modelWithDecision } from '../../src/solver/pairing/pairing-model.ts';
import type { PairingProblem } from '../../src/solver/pairing/pairing-problem.ts';
import { type SolvedComponent, solveElders } from '../../src/solver/pairing/solve-model.ts';
import { solvePairing } from '../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../src/solver/planning/run-control.ts';
import { highs } from '../builders/mip-engines.ts';
import { TODAY } from '../builders/office-backend.ts';
import { aDemoOffice } from '../builders/office-demo.ts';
import { seededRandom } from '../builders/random.ts';

/** The demo township as the program reads it for pairing. */
async function demoProblem(): Promise<PairingProblem> {
  const { dataFilePath, remove } = await aDemoOffice('imported');
  const db = openConnection(dataFilePath);
  const { problem } = loadPairingProblem(db, TODAY);
  db.close();
  await remove();
  return problem;
}

function points(components: readonly SolvedComponent[]): number {
  return components.reduce((sum, component) => sum + pointsOfComponent(component), 0);
}

it('tells of 200 pairs of the demo township why not: the price is the difference of two proven plans', async () => {
  const problem = await demoProblem();
  const { model, components, plan } = solvePairing(problem, quietRun, highs);
  const desk = openPairingDesk(problem, quietRun, highs, plan);
  const random = seededRandom(200);
  const control = { stopRequested: () => false, mip: highs, seed: problem.seed };
  const answers = { 'in-plan': 0, forbidden: 0, exact: 0, near: 0 };
  for (let asked = 0; asked < 200; asked++) {
    const elder = random.pick(problem.elders);
    const near = problem.helpers.filter(({ villageId }) => villageId === elder.villageId);
    const helper = random.pick(near);
    const role = random.pick(['primary', 'backup'] as const);
    const why = desk.whyNot(elder.id, helper.id, role);
    const lock = { kind: 'lock', elderId: elder.id, helperId: helper.id, role } as const;
    if (why.kind === 'forbidden') expect(() => desk.withDecision(lock)).toThrow();
    if (why.kind !== 'costs') {
      answers[why.kind]++;
      continue;
    }
    const index = model.elderIndex.get(elder.id)!;
    const own = components.filter(({ elders }) => elders.includes(index));
    const forced = solveElders(
      modelWithDecision(model, lock),
      own.flatMap(({ elders }) => elders),
      control,
    );
    answers[why.difference.exact ? 'exact' : 'near']++;
    if (!why.difference.exact) continue;
    expect(why.difference.price, `elder ${elder.id}, helper ${helper.id}`).toBe(points(own) - points(forced));
  }
  expect(answers.exact).toBeGreaterThan(20);
  expect(answers.near).toBeLessThan(answers.exact / 10);
});
