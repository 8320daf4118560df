import { describe, expect, it } from 'vitest';
import { type PlanningElder, type PlanningHelper } from '../../../../src/solver/planning/planning-person.ts';
import { pairingFacts } from '../../../../src/solver/pairing/pairing-facts.ts';
import { type PairingProblem } from '../../../../src/solver/pairing/pairing-problem.ts';
import { pairScorer } from '../../../../src/solver/pairing/score/score-pair.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  person,
  place,
} from '../../../builders/planning-people.ts';

function partsOf(
  elderWords: Partial<PlanningElder>,
  helperWords: Partial<PlanningHelper>,
  changes: Partial<PairingProblem> = {},
): Record<string, unknown> {
  const elder = anElder({ id: person(1), ...elderWords });
  const helper = aHelper({ id: person(2), ...helperWords });
  const problem = aPairingProblem({ elders: [elder], helpers: [helper], ...changes });
  const { parts } = pairScorer(problem, pairingFacts(problem))(elder, helper);
  return Object.fromEntries(parts.map(({ part, points, words }) => [part, [points, ...words]]));
}

describe('the score of a pair', () => {
  it('earns nothing on likeness where two profiles are empty, and says that nothing is known', () => {
    expect(partsOf({}, {})).toEqual({
      near: [400],
      temperament: [null],
      hobby: [null],
      tie: [null],
      keep: [null],
      services: [50, 'cleaning_help'],
    });
  });

  it('falls from next door to half an hour, and is unknown where nobody measured', () => {
    const links = [aLink(10, 11, 30), aLink(10, 12, 15)];
    expect(partsOf({ hamletId: place(11) }, {}, { links })['near']).toEqual([0]);
    expect(partsOf({ hamletId: place(12) }, {}, { links })['near']).toEqual([240]);
    expect(partsOf({ hamletId: null }, {})['near']).toEqual([null]);
  });

  it('counts a shared temperament in full and one that goes well with it half', () => {
    expect(partsOf({ temperaments: ['安静'] }, { temperaments: ['安静'] })['temperament']).toEqual([
      150,
      '安静',
    ]);
    expect(partsOf({ temperaments: ['爱说话'] }, { temperaments: ['安静'] })['temperament']).toEqual([
      75,
      '爱说话↔安静',
    ]);
    expect(partsOf({ temperaments: ['要强'] }, { temperaments: ['安静'] })['temperament']).toEqual([0]);
    expect(partsOf({ temperaments: ['要强'] }, {})['temperament']).toEqual([null]);
  });

  it('lets a rare shared hobby weigh more than a common one', () => {
    const others = Array.from({ length: 30 }, (_, index) =>
      aHelper({ id: person(100 + index), hobbies: ['打牌'] }),
    );
    const shared = (hobby: string): unknown =>
      partsOf(
        { hobbies: [hobby, '种菜'] },
        { hobbies: [hobby, '养鸡'] },
        {
          helpers: [...others, aHelper({ id: person(99), hobbies: ['写字', '种菜', '养鸡', hobby] })],
          elders: [],
        },
      )['hobby'];
    const [common] = shared('打牌') as [number];
    const [rare] = shared('舞龙') as [number];
    expect(rare).toBeGreaterThan(common);
  });

  it('knows the strongest tie, the pair that is kept, and the share of visits that the helper offers', () => {
    const parts = partsOf(
      { needs: [aNeed(1, 'meal_help', 3), aNeed(2, 'errand', 1)] },
      { services: ['meal_help'] },
      {
        ties: [
          { elderId: person(1), helperId: person(2), kind: 'clan' },
          { elderId: person(1), helperId: person(2), kind: 'friend' },
        ],
        activePairs: [{ elderId: person(1), helperId: person(2), origin: 'assigned' }],
      },
    );
    expect(parts).toMatchObject({ tie: [100, 'friend'], keep: [150], services: [37, 'meal_help'] });
  });

  it('gives no keep points to another than the present helper', () => {
    const activePairs = [{ elderId: person(1), helperId: person(9), origin: 'assigned' as const }];
    expect(partsOf({}, {}, { activePairs })['keep']).toEqual([0]);
  });
});
