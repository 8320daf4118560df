import { describe, expect, it } from 'vitest';
import { FormTrouble } from '../../../src/solver/door/form-trouble.ts';
import { readPairing } from '../../../src/solver/door/read-pairing.ts';

function troubleWith(text: string): readonly string[] {
  try {
    readPairing(text);
  } catch (error) {
    if (error instanceof FormTrouble) return error.lines;
    throw error;
  }
  return [];
}

const form = { format: 'shouwang-pairing/1' };
const troubleOf = (changes: object): readonly string[] =>
  troubleWith(JSON.stringify({ ...form, ...changes }));

const listed = {
  elders: ['a', 'b'],
  helpers: [{ id: 'x', capacity: 2 }, 'y'],
  candidates: [
    { elder: 'a', helper: 'x', cost: 1 },
    { elder: 'b', helper: 'y', cost: 2 },
  ],
};

describe('a problem file', () => {
  it('may leave out whatever has a usual value', () => {
    expect(readPairing(JSON.stringify({ ...form, ...listed }))).toEqual({
      name: null,
      elders: ['a', 'b'].map((id) => ({ id, wanted: [true, false], uncovered: [null, null] })),
      helpers: [
        { id: 'x', household: null, load: [0, 0], burdenLoad: [], budget: null },
        { id: 'y', household: null, load: [0], burdenLoad: [], budget: null },
      ],
      candidates: [
        { elder: 0, helper: 0, cost: 1, roleCost: [0, 0], burden: false, uses: [0, 0] },
        { elder: 1, helper: 1, cost: 2, roleCost: [0, 0], burden: false, uses: [0, 0] },
      ],
      locks: [],
      forbids: [],
      timeLimitSeconds: 60,
    });
  });

  it('says the same as a matrix, by elders or by helpers', () => {
    const byElders = readPairing(JSON.stringify({ ...form, costs: [[1, null, 3]], uses: [[4, 5, 6]] }));
    const byHelpers = readPairing(
      JSON.stringify({ ...form, rows: 'helpers', costs: [[1], [null], [3]], uses: [[4], [5], [6]] }),
    );
    expect(byElders).toEqual(byHelpers);
    expect(byElders.helpers.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(byElders.candidates.map(({ helper, cost, uses }) => [helper, cost, uses[0]])).toEqual([
      [0, 1, 4],
      [2, 3, 6],
    ]);
  });
});

describe('trouble with a problem file is told with its place', () => {
  it.each<[string, object, string]>([
    ['another version', { format: 'shouwang-pairing/9' }, 'format: must be "shouwang-pairing/1"'],
    ['no pairs', {}, '(file): must have either "candidates" (a list) or "costs" (a matrix)'],
    [
      'both forms',
      { ...listed, costs: [[1]] },
      '(file): must have either "candidates" (a list) or "costs" (a matrix)',
    ],
    [
      'a list without people',
      { candidates: [] },
      '(file): a list of "candidates" needs the lists "elders" and "helpers"',
    ],
    ['a fraction', { costs: [[1, 2.5]] }, 'costs[0][1]: must be a whole number'],
    ['a huge cost', { costs: [[1e12]] }, 'costs[0][0]: must not be above 1000000000'],
    ['a field nobody knows', { costs: [[1]], cost: 3 }, '(file): does not know the field "cost"'],
    [
      'a field nobody knows further down',
      { ...listed, helpers: [{ id: 'x', capcity: 2 }, 'y'] },
      'helpers[0]: does not know the field "capcity"',
    ],
    [
      'a missing field',
      { ...listed, candidates: [{ elder: 'a', helper: 'x' }] },
      'candidates[0].cost: is missing',
    ],
    [
      'a stranger',
      { ...listed, candidates: [{ elder: 'c', helper: 'x', cost: 1 }] },
      'candidates[0].elder: names "c", which is not among the elders',
    ],
    [
      'a pair said twice',
      { ...listed, candidates: [...listed.candidates, { elder: 'a', helper: 'x', cost: 9 }] },
      'candidates[2]: says elder "a", helper "x" a second time',
    ],
    [
      'two of one id',
      { ...listed, elders: ['a', 'b', 'a'] },
      'elders[2].id: is "a", which elders[0] already bears',
    ],
    [
      'steps that fall',
      { ...listed, helpers: [{ id: 'x', load: [5, 3] }, 'y'] },
      'helpers[0].load[1]: is less than the step before; steps must not fall (convex load)',
    ],
    [
      'steps and places that differ',
      { ...listed, helpers: [{ id: 'x', load: [5, 6], capacity: 3 }, 'y'] },
      'helpers[0].load: has 2 steps, but the capacity is 3',
    ],
    ['a ragged matrix', { costs: [[1, 2], [3]] }, 'costs[1]: has 1 numbers, but there are 2 helpers'],
    [
      'a matrix of another size',
      {
        costs: [[1, 2]],
        uses: [
          [1, 2],
          [3, 4],
        ],
      },
      'uses: has 2 rows, but there are 1 elders',
    ],
    [
      'a lock on no candidate',
      { ...listed, locks: [{ elder: 'a', helper: 'y' }] },
      'locks[0]: locks a pair that is not a candidate',
    ],
    [
      'a lock on a role nobody has',
      { ...listed, locks: [{ elder: 'a', helper: 'x', role: 'backup' }] },
      'locks[0]: locks the backup of an elder who has none',
    ],
    [
      'locks that contradict each other',
      {
        ...listed,
        candidates: [...listed.candidates, { elder: 'a', helper: 'y', cost: 1 }],
        locks: [
          { elder: 'a', helper: 'x' },
          { elder: 'a', helper: 'y' },
        ],
      },
      'locks[1]: contradicts locks[0]',
    ],
    [
      'a role that the problem has not',
      { ...listed, elders: ['a', { id: 'b', roles: ['backup'] }] },
      'elders[1].roles: names "backup", which is not among the problem\'s "roles"',
    ],
  ])('%s', (_, changes, line) => {
    expect(troubleOf(changes)).toContain(line);
  });

  it('text that is no JSON', () => {
    expect(troubleWith('{')[0]).toMatch(/^\(file\): is not JSON: /);
  });

  it('all of it at once', () => {
    expect(troubleOf({ costs: [[0.5]], rows: 'columns' })).toEqual([
      'costs[0][0]: must be a whole number',
      'rows: must be "elders" or "helpers"',
    ]);
  });
});
