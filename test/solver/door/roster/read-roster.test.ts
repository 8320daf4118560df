import { describe, expect, it } from 'vitest';
import { FormTrouble } from '../../../../src/solver/door/form-trouble.ts';
import { readRoster } from '../../../../src/solver/door/roster/read-roster.ts';

const small = {
  format: 'shouwang-roster-problem/1',
  elders: [{ id: 'a', needs: [{ minutes: 45 }] }],
  helpers: ['x', { id: 7 }],
};

function troubleOf(changes: object): readonly string[] {
  try {
    readRoster(JSON.stringify({ ...small, ...changes }));
  } catch (error) {
    if (error instanceof FormTrouble) return error.lines;
    throw error;
  }
  return [];
}

describe('a week file', () => {
  it('says little: the rest is everything, always, here', () => {
    const { problem, names } = readRoster(JSON.stringify(small));
    expect(problem.elders).toMatchObject([
      {
        id: 1,
        tier: 4,
        sex: 'unknown',
        needs: [{ serviceCode: 'cleaning_help', timesPerWeek: 1, minutes: 45 }],
      },
    ]);
    expect(
      problem.helpers.map(({ availability, services }) => [availability.length, services.length]),
    ).toEqual([
      [14, 9],
      [14, 9],
    ]);
    expect(new Set([...problem.elders, ...problem.helpers].map(({ hamletId }) => hamletId)).size).toBe(1);
    expect(names.needs.nameOf(1)).toBe('a-1');
    expect(names.helpers.nameOf(2)).toBe('7');
    expect(problem).toMatchObject({ timeLimitMilliseconds: 60_000, settings: { mostFaces: 4 } });
    expect(problem.pastMinutes).toBeUndefined();
  });

  it('reads a matrix of ways as links, both ways the same', () => {
    const { problem } = readRoster(
      JSON.stringify({
        ...small,
        matrix: {
          places: ['p', 'q', 'r'],
          minutes: [
            [0, 12, null],
            [12, 0, 7],
            [null, 7, 0],
          ],
        },
      }),
    );
    expect(problem.links.map(({ minutes }) => minutes)).toEqual([1, 12, 1, 7, 1]);
  });

  it('turns lists of who may come into refusals of everybody else', () => {
    const elders = [{ ...small.elders[0], helpers: ['x'] }];
    const { problem } = readRoster(JSON.stringify({ ...small, elders }));
    expect(problem.refusals).toEqual([{ personId: 1, refusedId: 1_000_002 }]);
  });

  it('reckons the way of a round from door to door, and its tier, where nobody says them', () => {
    const { problem } = readRoster(
      JSON.stringify({
        ...small,
        links: [{ from: 'p', to: 'q', minutes: 9 }],
        elders: [
          { id: 'a', place: 'p', tier: 3, needs: [] },
          { id: 'b', place: 'q', tier: 2, needs: [] },
        ],
        rounds: [{ id: 'noon', rider: 'x', times: 5, stops: ['a', { elder: 'b', times: 3 }], minutes: 20 }],
      }),
    );
    expect(problem.mealRounds).toMatchObject([
      {
        riderId: 1_000_001,
        wayMinutes: 9,
        tier: 2,
        stops: [{ elderId: 1 }, { elderId: 2, timesPerWeek: 3 }],
      },
    ]);
  });

  it('takes calendar entries one after another', () => {
    const { problem } = readRoster(
      JSON.stringify({
        ...small,
        calendar: [
          { halfDays: [0, 1], wayPercent: 150, closed: true },
          { halfDays: [1], closed: false },
        ],
      }),
    );
    expect(problem.calendar?.slice(0, 3)).toMatchObject([
      { closed: true, wayPercent: 150 },
      { closed: false, wayPercent: 150 },
      { closed: false, wayPercent: 100 },
    ]);
  });
});

describe('trouble in a week file is told with its place', () => {
  const need = { needs: [{ minutes: 45 }] };
  it.each<[string, object, string]>([
    ['another version', { format: 'x' }, 'format: must be "shouwang-roster-problem/1"'],
    ['no helpers', { helpers: undefined }, 'helpers: is missing'],
    ['a field nobody knows', { elder: [] }, '(file): does not know the field "elder"'],
    [
      'a fraction',
      { elders: [{ id: 'a', needs: [{ minutes: 4.5 }] }] },
      'elders[0].needs[0].minutes: must be a whole number',
    ],
    ['minutes missing', { elders: [{ id: 'a', needs: [{}] }] }, 'elders[0].needs[0].minutes: is missing'],
    [
      'a half-day too late',
      { elders: [{ id: 'a', ...need, away: [14] }] },
      'elders[0].away[0]: must not be above 13',
    ],
    [
      'a tier',
      { elders: [{ id: 'a', ...need, tier: 5 }] },
      'elders[0].tier: must be 1, 2, 3 or 4 (1 = most urgent)',
    ],
    [
      'two of one id',
      {
        elders: [
          { id: 'a', ...need },
          { id: 'a', ...need },
        ],
      },
      'elders[1].id: is "a", which another of the elders already bears',
    ],
    [
      'a stranger',
      { pairs: [{ elder: 'a', helper: 'z' }] },
      'pairs[0].helper: names "z", which is not among the helpers',
    ],
    [
      'a service that is not planned by week',
      { elders: [{ id: 'a', needs: [{ minutes: 30, service: 'emergency_help' }] }] },
      'elders[0].needs[0].service: "emergency_help" is not planned by week; see "farmWork" and "duties"',
    ],
    [
      'both kinds of ways',
      { links: [], matrix: { places: [], minutes: [] } },
      '(file): must not have both "links" and "matrix"',
    ],
    [
      'a matrix that is not square',
      { matrix: { places: ['p', 'q'], minutes: [[0, 1]] } },
      'matrix.minutes: has 1 rows, but there are 2 places',
    ],
    [
      'a way that is known one way only',
      {
        matrix: {
          places: ['p', 'q'],
          minutes: [
            [0, null],
            [2, 0],
          ],
        },
      },
      'matrix.minutes[1][0]: is 2, but back it is null; a way is known both ways or not at all',
    ],
    [
      'a promise of nothing',
      { promises: [{ number: 1, halfDay: 0, helpers: ['x'] }] },
      'promises[0]: must have exactly one of "need", "round", "duty", "farmWork"',
    ],
    [
      'a promise of a stranger',
      { promises: [{ need: 'b-1', number: 1, halfDay: 0, helpers: ['x'] }] },
      'promises[0].need: names "b-1", which is not among the needs',
    ],
    [
      'a fixed visit that is nowhere',
      { fixed: [{ need: 'a-1', number: 1, halfDay: 3 }] },
      'fixed[0]: must have either "halfDay" and "helpers", or "unfilled": true',
    ],
    [
      'a round without a known way',
      {
        elders: [
          { id: 'a', place: 'p', needs: [] },
          { id: 'b', place: 'q', needs: [] },
        ],
        rounds: [{ id: 1, times: 1, stops: ['a', 'b'], minutes: 9 }],
      },
      'rounds[0].wayMinutes: must be said: nobody knows the way to stops[1]',
    ],
  ])('%s', (_, changes, line) => {
    expect(troubleOf(changes)).toContain(line);
  });
});
