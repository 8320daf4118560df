import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RosterPlanForm } from '../../../../src/solver/door/roster/roster-plan-form.ts';
import { solveRosterText } from '../../../../src/solver/door/roster/solve-roster-text.ts';
import { quietRun } from '../../../../src/solver/planning/run-control.ts';
import { highs } from '../../../builders/mip-engines.ts';

const untimed = { run: quietRun, seconds: null };
const fileOf = (name: string): string => readFileSync(`test/problems/${name}.json`, 'utf8');
const answer = (text: string, limits: Parameters<typeof solveRosterText>[2] = untimed): RosterPlanForm =>
  JSON.parse(solveRosterText(text, highs, limits)) as RosterPlanForm;

it('answers the worked example of the manual, point by point', () => {
  const plan = answer(fileOf('roster-small'));
  expect(plan).toMatchObject({ status: 'proven-best', price: 4027, lowerBound: 4027, gapPercent: 0 });
  expect(plan.parts).toEqual([
    { part: 'unfilled', points: 4000 },
    { part: 'backup-comes', points: 5 },
    { part: 'other-comes', points: 10 },
    { part: 'way', points: 1 },
    { part: 'errand-off-market', points: 2 },
    { part: 'heavy-load', points: 9 },
  ]);
  expect(plan.visits.find(({ need }) => need === 'Zhang bath')).toMatchObject({
    elder: 'Zhang',
    halfDay: 2,
    helpers: [
      { helper: 'Chen', part: 'primary', order: 1, travelMinutes: 5 },
      { helper: 'Wang', part: 'backup', order: 1, travelMinutes: 3 },
    ],
  });
  expect(plan.unfilled).toEqual([
    {
      duty: 'station',
      number: 1,
      minutes: 60,
      stoppedBy: [
        { rule: 'daily-minutes', helpers: 1 },
        { rule: 'weekly-minutes', helpers: 1 },
      ],
    },
  ]);
  const manual = readFileSync('docs/models/roster-door.md', 'utf8');
  expect(manual).toContain(`| **price** | **${plan.price}** |`);
});

it('answers the smallest problem of the manual', () => {
  const manual = readFileSync('docs/models/roster-door.md', 'utf8');
  const [, smallest] = /```json\n([\s\S]+?)```/.exec(manual)!;
  const plan = answer(smallest!);
  expect(plan).toMatchObject({ status: 'proven-best', unfilled: [] });
  expect(plan.visits.map(({ need, elder, number }) => [need, elder, number])).toEqual([
    ['a-1', 'a', 1],
    ['a-1', 'a', 2],
  ]);
});

it('gives the same plan byte for byte on every machine', () => {
  const texts = ['roster-small', 'roster-home-care'].map((name) =>
    solveRosterText(fileOf(name), highs, untimed),
  );
  expect(texts.map((text) => createHash('sha256').update(text).digest('hex'))).toEqual([
    '84c7dcd18afccd552be6aee5f09ebc6a21e300538369d3764615ffb5e8b14a40',
    '9d373fd1b45fd6c068e336f07e5c7c8df8c84b6fe4d6200d540b26d44563ef4a',
  ]);
});

it('leaves nobody out of a home-health-care week with a distance matrix, proven', () => {
  const plan = answer(fileOf('roster-home-care'));
  expect(plan).toMatchObject({ status: 'proven-best', gapPercent: 0, unfilled: [] });
  expect(plan.lowerBound).toBe(plan.price);
});

it('prints a whole, checked plan where there is no time at all', () => {
  const late = { run: { ...quietRun, elapsedMilliseconds: () => 1e9 }, seconds: 0.001 };
  const plan = answer(fileOf('roster-home-care'), late);
  expect(plan.visits.length + plan.unfilled.length).toBe(27);
  expect(plan.price).toBeGreaterThanOrEqual(297);
  expect(plan.lowerBound ?? 0).toBeLessThanOrEqual(297);
});

it('reads promises and fixed visits back in the words of the file', () => {
  const problem = JSON.parse(fileOf('roster-small')) as object;
  const fixed = [{ need: 'Zhang errands', number: 2, halfDay: 6, helpers: ['Chen'] }];
  // Chen is not free then, so last week's visit cannot be kept.
  const promises = [{ need: 'Li house', number: 1, halfDay: 5, helpers: ['Chen'], kind: 'last-week' }];
  const plan = answer(JSON.stringify({ ...problem, fixed, promises }));
  expect(plan.visits.find(({ need, number }) => need === 'Zhang errands' && number === 2)).toMatchObject({
    halfDay: 6,
    helpers: [{ helper: 'Chen' }],
  });
  expect(plan.parts).toContainEqual({ part: 'last-week-changed', points: 8 });
});
