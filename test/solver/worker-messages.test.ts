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

  it('hands out a repair with who could come instead, as values that cross threads', () => {
    const elders = [anElder({ id: person(1) })];
    const helpers = [aHelper({ id: person(2) }), aHelper({ id: person(3) })];
    const problem = aRosterProblem({ elders, helpers, pairs: [{ elderId: person(1), helperId: person(2) }] });
    const results: PlanningResult[] = [];
    const note = (result: PlanningResult): number => results.push(result);
    runPlanningRequest({ kind: 'roster', problems: [problem] }, quietRun, highs, note);
    const [published] = results;
    if (published?.kind !== 'roster') throw new Error('no roster');
    const week = { from: { weekday: 1, slot: 'morning' }, to: { weekday: 7, slot: 'afternoon' } } as const;
    const incident = { kind: 'helper-absent', helperId: person(2), ...week, reason: 'ill' } as const;
    const repair = { problem, plan: published.plan, incident, now: 0 };
    runPlanningRequest({ kind: 'roster-repair', repair }, quietRun, highs, note);
    expect(structuredClone(results[1])).toMatchObject({
      kind: 'roster-repair',
      villageId: 1,
      repair: {
        differences: [{ before: { helperIds: [2] }, after: { helperIds: [3] }, kind: 'other-helper' }],
        affected: [
          {
            choices: [
              { helperId: 3, inPlan: true },
              { helperId: 2, inPlan: false },
            ],
          },
        ],
      },
    });
  });
});
