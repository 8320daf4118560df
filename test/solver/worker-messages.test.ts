import { describe, expect, it } from 'vitest';
import { type PlanningResult, quietRun, runPlanningRequest } from '../../src/solver/index.ts';
import { highs } from '../builders/mip-engines.ts';
import {
  aHelper,
  anElder,
  aPairingProblem,
  aRosterProblem,
  person,
  place,
} from '../builders/planning-people.ts';

const people = { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] };

describe('runPlanningRequest', () => {
  it('hands out a pairing', () => {
    const results: PlanningResult[] = [];
    const request = { kind: 'pairing' as const, problem: aPairingProblem(people) };
    const end = runPlanningRequest(request, quietRun, highs, (result) => results.push(result));
    expect(end).toEqual({ stopped: false });
    expect(results).toMatchObject([
      { kind: 'pairing', plan: { status: 'proven-best', pairs: [{ elderId: 1, helperId: 2 }] } },
    ]);
  });

  it('hands out rosters village by village and counts villages on the way', () => {
    const heard: unknown[] = [];
    const problems = [1, 2].map((village) => aRosterProblem({ ...people, villageId: place(village) }));
    runPlanningRequest(
      { kind: 'roster', problems },
      { ...quietRun, report: ({ done, total }) => heard.push(`${done}/${total}`) },
      highs,
      (result) => heard.push(result.kind === 'roster' ? result.villageId : null),
    );
    expect(heard).toEqual(['0/2', 1, '1/2', 2, '2/2']);
  });

  it('still hands out a whole plan for every village after a stop', () => {
    const results: PlanningResult[] = [];
    const problems = [1, 2, 3].map((village) => aRosterProblem({ ...people, villageId: place(village) }));
    const run = { ...quietRun, stopRequested: () => results.length > 0 };
    const end = runPlanningRequest({ kind: 'roster', problems }, run, highs, (result) =>
      results.push(result),
    );
    expect(end).toEqual({ stopped: true });
    expect(results.map((result) => result.kind === 'roster' && result.plan.status)).toEqual([
      'proven-best',
      'stopped',
      'stopped',
    ]);
    expect(results.every((result) => result.kind === 'roster' && result.plan.planned.length === 1)).toBe(
      true,
    );
  });
});
