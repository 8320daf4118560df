import { describe, expect, it } from 'vitest';
import type { PlanningElder, PlanningHelper } from '../../../../src/solver/planning/planning-person.ts';
import { pairingFacts } from '../../../../src/solver/pairing/pairing-facts.ts';
import type { PairingProblem, PairingTie } from '../../../../src/solver/pairing/pairing-problem.ts';
import { type PairScore, pairScorer } from '../../../../src/solver/pairing/score/score-pair.ts';
import { planPairings } from '../../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../../src/solver/planning/run-control.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  halfDays,
  person,
  place,
  PROGRAM_SETTINGS,
} from '../../../builders/planning-people.ts';
import { aTownship, USUAL_TOWNSHIP } from '../../../builders/planning-township.ts';

/** Nothing is known of these two but that they live in known hamlets. */
const EMPTY_ELDER: Partial<PlanningElder> = { age: null, selfCareLevel: 'unknown' };
const EMPTY_HELPER: Partial<PlanningHelper> = { age: null, selfCareLevel: 'unknown' };

function scoreOf(
  elderWords: Partial<PlanningElder>,
  helperWords: Partial<PlanningHelper>,
  changes: Partial<PairingProblem> = {},
): PairScore {
  const elder = anElder({ id: person(1), ...elderWords });
  const helper = aHelper({ id: person(2), ...helperWords });
  const problem = aPairingProblem({ elders: [elder], helpers: [helper], ...changes });
  return pairScorer(problem, pairingFacts(problem)).score(elder, helper);
}

function partsOf(...pair: Parameters<typeof scoreOf>): Record<string, unknown> {
  const { parts } = scoreOf(...pair);
  return Object.fromEntries(parts.map(({ part, points, words }) => [part, [points, ...words]]));
}

const tie = (kind: PairingTie['kind'], degree: number | null = null): PairingTie => ({
  elderId: person(1),
  helperId: person(2),
  kind,
  degree,
});

describe('two people with empty profiles', () => {
  it('earn nothing on likeness, and the score says how little it knows', () => {
    const score = scoreOf(EMPTY_ELDER, EMPTY_HELPER);
    expect(Object.fromEntries(score.parts.map(({ part, points }) => [part, points]))).toEqual({
      near: 400,
      temperament: null,
      hobby: null,
      tie: null,
      keep: null,
      services: 50,
      'age-gap': null,
      strength: null,
    });
    // 450 points of the 800 at stake are known; a tie and a pair of today are not at stake.
    expect(score).toMatchObject({ total: 450, confidence: 56 });
  });

  it('lose to somebody with one shared hobby at an equal way', () => {
    const withHobby = scoreOf({ ...EMPTY_ELDER, hobbies: ['下棋'] }, { ...EMPTY_HELPER, hobbies: ['下棋'] });
    const without = scoreOf({ ...EMPTY_ELDER, hobbies: ['下棋'] }, EMPTY_HELPER);
    expect(withHobby.total - without.total).toBe(150);
    expect(withHobby.confidence).toBeGreaterThan(without.confidence);
  });

  it('score nothing at all, with no confidence, where even the way and the needs are unknown', () => {
    const score = scoreOf({ ...EMPTY_ELDER, hamletId: null, needs: [] }, EMPTY_HELPER);
    expect(score).toMatchObject({ total: 0, confidence: 0 });
  });

  it('leave a list of what to ask whom, with the points that hang on it', () => {
    expect(scoreOf({ ...EMPTY_ELDER, hamletId: null }, { ...EMPTY_HELPER, age: 60 }).missing).toEqual([
      { personId: 1, fact: 'hamlet', points: 400 },
      { personId: 1, fact: 'temperament', points: 150 },
      { personId: 2, fact: 'temperament', points: 150 },
      { personId: 1, fact: 'hobbies', points: 150 },
      { personId: 2, fact: 'hobbies', points: 150 },
      { personId: 1, fact: 'age', points: 25 },
      { personId: 1, fact: 'self-care-level', points: 25 },
      { personId: 2, fact: 'self-care-level', points: 25 },
    ]);
  });
});

describe('a plan for people with empty profiles', () => {
  const planned = (hobbiesOfSecond: readonly string[]) => {
    const problem = aPairingProblem({
      elders: [anElder({ id: person(1), ...EMPTY_ELDER, hobbies: ['下棋'] })],
      helpers: [
        aHelper({ id: person(2), ...EMPTY_HELPER }),
        aHelper({ id: person(3), ...EMPTY_HELPER, hobbies: hobbiesOfSecond }),
      ],
    });
    return planPairings(problem, quietRun, null).pairs.find(({ role }) => role === 'primary');
  };

  it('never pairs them on likeness: the parts of likeness are unknown, and the confidence is shown low', () => {
    const pair = planned([]);
    expect(pair).toMatchObject({ helperId: 2, score: 450, confidence: 56 });
    const likeness = pair?.parts.filter(({ part }) => part === 'hobby' || part === 'temperament');
    expect(likeness?.map(({ points }) => points)).toEqual([null, null]);
  });

  it('takes the one with a shared hobby at an equal way', () => {
    expect(planned(['下棋'])).toMatchObject({ helperId: 3, score: 600, confidence: 75 });
  });
});

describe('the confidence of a score', () => {
  it('is whole where every part could be scored', () => {
    const liked = { temperaments: ['安静'], hobbies: ['喝茶'] };
    expect(scoreOf(liked, liked)).toMatchObject({ confidence: 100, missing: [] });
  });

  it('asks nobody about a way that is missing from the table, and counts it as unknown', () => {
    const score = scoreOf({ hamletId: place(77) }, {});
    expect(score.missing.map(({ fact }) => fact)).not.toContain('hamlet');
    expect(score.parts[0]).toMatchObject({ part: 'near', points: null });
    // Of 800 points 350 are known without the way: services, ages and levels make 100.
    expect(score.confidence).toBe(12);
  });

  it('minds only parts that the village gives points', () => {
    const weights = { ...PROGRAM_SETTINGS.weights, temperament: 0, hobby: 0 };
    const villageSettings = [{ villageId: place(1), settings: { ...PROGRAM_SETTINGS, weights } }];
    expect(scoreOf({}, {}, { villageSettings })).toMatchObject({ confidence: 100, missing: [] });
  });
});

describe('the score of a pair', () => {
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

  it.each([
    [
      [tie('clan'), tie('friend')],
      [100, 'friend'],
    ],
    [[tie('clan')], [60, 'clan']],
    [
      [tie('old_workmate'), tie('refuses')],
      [70, 'old_workmate'],
    ],
    [
      [tie('clan', 6), tie('old_workmate')],
      [70, 'old_workmate'],
    ],
    [[tie('cousin', 4)], [80, 'cousin']],
    [[tie('cousin', 6)], [60, 'cousin']],
    [[tie('sibling', 2)], [100, 'sibling']],
    [[tie('refuses')], [null]],
  ])('counts the strongest tie, kin by degree: %j', (ties, part) => {
    expect(partsOf({}, {}, { ties })['tie']).toEqual(part);
  });

  it('keeps the helper of today in either role, and gives nothing to another', () => {
    const present = (helperId: number, role: 'primary' | 'backup') => ({
      activePairs: [{ elderId: person(1), helperId: person(helperId), role, origin: 'assigned' as const }],
    });
    expect(partsOf({}, {}, present(2, 'primary'))['keep']).toEqual([150]);
    expect(partsOf({}, {}, present(2, 'backup'))['keep']).toEqual([150]);
    expect(partsOf({}, {}, present(9, 'primary'))['keep']).toEqual([0]);
  });

  it('knows the share of weekly visits that the helper could give', () => {
    const needs = [aNeed(1, 'meal_help', 3), aNeed(2, 'errand', 1)];
    expect(partsOf({ needs }, { services: ['meal_help'] })['services']).toEqual([37, 'meal_help']);
    expect(partsOf({ needs }, { availability: halfDays('1 afternoon') })['services']).toEqual([12, 'errand']);
    const everyThirdWeek = { ...aNeed(1, 'bathing_help'), everyWeeks: 3 };
    expect(
      partsOf({ needs: [everyThirdWeek, aNeed(2, 'errand')] }, { services: ['errand'] })['services'],
    ).toEqual([37, 'errand']);
    expect(partsOf({ needs: [aNeed(1, 'farm_help')] }, {})['services']).toEqual([null]);
  });

  it('grows with the years between the two, up to fifteen', () => {
    const gap = (elder: number | null, helper: number | null): unknown =>
      partsOf({ age: elder }, { age: helper })['age-gap'];
    expect([gap(80, 65), gap(80, 50), gap(80, 74), gap(70, 70), gap(70, 75), gap(null, 60)]).toEqual([
      [25],
      [25],
      [10],
      [0],
      [0],
      [null],
    ]);
  });

  it('grows with the elder’s dependence on somebody who is well', () => {
    const strength = (
      elder: PlanningElder['selfCareLevel'],
      helper: PlanningElder['selfCareLevel'],
    ): unknown => partsOf({ selfCareLevel: elder }, { selfCareLevel: helper })['strength'];
    expect([
      strength('total', 'independent'),
      strength('moderate', 'independent'),
      strength('independent', 'independent'),
      strength('mild', 'moderate'),
      strength('unknown', 'independent'),
      strength('severe', 'unknown'),
    ]).toEqual([[25], [12], [0], [0], [null], [null]]);
  });

  it('takes the points of the elder’s own village', () => {
    const settings = { ...PROGRAM_SETTINGS, weights: { ...PROGRAM_SETTINGS.weights, near: 100 } };
    const ofVillage = (villageId: number) => ({
      villageSettings: [{ villageId: place(villageId), settings }],
    });
    expect(partsOf({}, {}, ofVillage(1))['near']).toEqual([100]);
    expect(partsOf({}, { villageId: place(3) }, ofVillage(3))['near']).toEqual([400]);
  });
});

describe('points alone', () => {
  it('equal the total of the parts for every couple of an invented township', () => {
    const problem = aTownship(11, { ...USUAL_TOWNSHIP, villages: 2 });
    const { points, score } = pairScorer(problem, pairingFacts(problem));
    const sums = { points: 0, totals: 0, couples: 0 };
    for (const elder of problem.elders) {
      for (const helper of problem.helpers) {
        const total = score(elder, helper).total;
        if (points(elder, helper) !== total) throw new Error(`${elder.id} and ${helper.id} differ`);
        sums.points += points(elder, helper);
        sums.totals += total;
        sums.couples++;
      }
    }
    expect(sums.couples).toBe(200 * 74);
    expect(sums.points).toBe(sums.totals);
    expect(sums.totals).toBeGreaterThan(sums.couples);
  });
});
