import { expect, it } from 'vitest';
import { ladderStepOf, missedInARow } from '../../../src/shared/domain/missed-visits.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const date = toCalendarDate;

it('counts what was missed since somebody was last there, the latest first', () => {
  expect(
    missedInARow([
      { date: date('2026-11-02'), missed: 'helper-ill' },
      { date: date('2026-11-04'), missed: null },
      { date: date('2026-11-09'), missed: 'unfilled' },
      { date: date('2026-11-11'), missed: 'nobody-home' },
    ]),
  ).toEqual([
    { date: '2026-11-11', reason: 'nobody-home' },
    { date: '2026-11-09', reason: 'unfilled' },
  ]);
});

it('counts nothing where somebody was there on the last day', () => {
  expect(
    missedInARow([
      { date: date('2026-11-02'), missed: 'weather' },
      { date: date('2026-11-04'), missed: null },
    ]),
  ).toEqual([]);
  expect(missedInARow([])).toEqual([]);
});

it('asks for a call, then for somebody to go, then for a request; of red level for a request at once', () => {
  expect([1, 2, 3, 7].map((missed) => ladderStepOf(missed, 'yellow'))).toEqual([
    'call',
    'go',
    'request',
    'request',
  ]);
  expect(ladderStepOf(1, 'red')).toBe('request');
});
