import { expect, it } from 'vitest';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { highs } from '../../builders/mip-engines.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  halfDays,
  household,
  person,
  place,
} from '../../builders/planning-people.ts';

/** Two hamlets of which somebody wrote that the way between them takes no time. */
const problem = aRosterProblem({
  elders: [10, 20, 20].map((hamlet, index) =>
    anElder({
      id: person(index + 1),
      hamletId: place(hamlet),
      householdId: household(index === 0 ? 1 : 2),
      needs: [aNeed(100 * (index + 1), 'errand', 1)],
    }),
  ),
  helpers: [aHelper({ id: person(11), hamletId: place(10), availability: halfDays('2 morning') })],
  links: [aLink(10, 20, 0)],
});

it('takes two hamlets for two doors, even where nought minutes were written; one household is one door', () => {
  const { ways, tasks } = rosterFacts(problem);
  const [one, other, neighbour] = tasks;
  expect(ways.between(0, one!, other!, 2)).toBe(2);
  expect(ways.between(0, other!, neighbour!, 2)).toBe(0);
});

it('plans a week with such a way as the checker counts it', () => {
  const plan = planRoster(problem, quietRun, highs);
  expect(plan.planned.length).toBeGreaterThan(1);
  expect(checkRoster(problem, plan)).toEqual([]);
});
