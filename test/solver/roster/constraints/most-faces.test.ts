import { mostFaces } from '../../../../src/solver/roster/constraints/most-faces.ts';
import type { RosterProblem } from '../../../../src/solver/roster/roster-problem.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, aNeed, anElder, person } from '../../../builders/planning-people.ts';
import { aRound } from '../../../builders/week-tasks.ts';

/** An elder with errands and baths, and four helpers, the first of them her own. */
function village(most: number): Partial<RosterProblem> {
  return {
    elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help', 2), aNeed(2, 'errand', 3)] })],
    helpers: [11, 12, 13, 14].map((id) => aHelper({ id: person(id) })),
    pairs: [{ elderId: person(1), helperId: person(11) }],
    settings: { mostFaces: most, fourWeeksLeastMinutes: 0, fourWeeksMostPercent: 100 },
  };
}

rosterConstraintSpec(import.meta.url, mostFaces, {
  broken: [
    {
      promise: 'the own helper comes as the third where two are the most',
      problem: village(2),
      placed: [
        [1, 2, [1]],
        [1, 4, [2]],
      ],
      amount: 1,
    },
    {
      promise: 'two new faces at once where two are the most',
      problem: village(2),
      companions: [1],
      placed: [
        [1, 2, [2]],
        [1, 4, [3]],
      ],
      amount: 2,
    },
  ],
  alsoKept: [
    {
      promise: 'somebody whom the elder sees already, though there are too many',
      problem: village(2),
      placed: [
        [1, 2, [0]],
        [1, 4, [1]],
        [1, 6, [2]],
      ],
    },
    {
      promise: 'four where nothing is set',
      problem: { ...village(4) },
      companions: [1],
      placed: [
        [1, 2, [2]],
        [1, 4, [3]],
      ],
    },
  ],
  justInside: { promise: 'a second face where two are the most', problem: village(2), placed: [[1, 2, [1]]] },
  notConcerned: {
    promise: 'the rider of a round',
    problem: {
      helpers: [aHelper({ id: person(2) })],
      mealRounds: [aRound()],
      settings: { mostFaces: 0, fourWeeksLeastMinutes: 0, fourWeeksMostPercent: 100 },
    },
  },
});
