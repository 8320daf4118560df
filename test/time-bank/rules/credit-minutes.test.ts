import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/shared/domain/time-bank.ts';
import { creditMinutes, type ServiceDone } from '../../../src/time-bank/rules/credit-minutes.ts';
import { USUAL_RULES } from '../../../src/time-bank/rules/usual-rules.ts';

const done = (changes: Partial<ServiceDone> = {}): ServiceDone => ({
  serviceCode: 'cleaning_help',
  minutes: 60,
  isLookIn: false,
  kinship: 'none',
  isPaidVisit: false,
  isOnPaidPost: false,
  ...changes,
});
const FRESH = { dayMinutes: 0, weekMinutes: 0 };
const earned = (changes: Partial<ServiceDone>, rules: Partial<RuleSet> = {}, before = FRESH): number =>
  creditMinutes(done(changes), { ...USUAL_RULES, ...rules }, before).minutes;

describe('by the usual rules a service earns', () => {
  it.each([
    [60, 60],
    [59, 30],
    [30, 30],
    [29, 0],
    [15, 0],
    [95, 90],
  ])('for %i minutes %i, in half-hours rounded down', (minutes, expected) => {
    expect(earned({ minutes })).toBe(expected);
  });

  it('nothing where it is paid, done on a paid post, or for kin of the same household', () => {
    expect(earned({ isPaidVisit: true })).toBe(0);
    expect(earned({ isOnPaidPost: true })).toBe(0);
    expect(earned({ kinship: 'kin-of-household' })).toBe(0);
    expect(earned({ kinship: 'kin' })).toBe(60);
  });

  it('no more than four hours a day and twenty a week, what is over is lost', () => {
    expect(earned({ minutes: 120 }, {}, { dayMinutes: 180, weekMinutes: 180 })).toBe(60);
    expect(earned({ minutes: 60 }, {}, { dayMinutes: 0, weekMinutes: 1170 })).toBe(30);
    expect(earned({ minutes: 60 }, {}, { dayMinutes: 240, weekMinutes: 240 })).toBe(0);
  });
});

describe('a village may decide', () => {
  it('that some services weigh more: before rounding', () => {
    expect(earned({ minutes: 45 }, { weightPercent: { cleaning_help: 150 } })).toBe(60);
  });

  it('that a short look-in earns something', () => {
    expect(earned({ minutes: 15, isLookIn: true }, { lookInMinutes: 30 })).toBe(30);
    expect(earned({ minutes: 14, isLookIn: true }, { lookInMinutes: 30 })).toBe(0);
    expect(earned({ minutes: 15 }, { lookInMinutes: 30 })).toBe(0);
  });
});

it('tells every step that changed the sum, in order', () => {
  const rules = { ...USUAL_RULES, weightPercent: { cleaning_help: 150 } };
  const { lines } = creditMinutes(done({ minutes: 50 }), rules, { dayMinutes: 210, weekMinutes: 210 });
  expect(lines).toEqual([
    { step: 'served', minutes: 50 },
    { step: 'weight', minutes: 75 },
    { step: 'whole-units', minutes: 60 },
    { step: 'day-limit', minutes: 30 },
  ]);
});
