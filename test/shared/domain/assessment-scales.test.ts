import { describe, expect, it } from 'vitest';
import type { AssessmentForm } from '../../../src/shared/domain/assessment.ts';
import { assess, ASSESSMENT_SCALES, validUntil } from '../../../src/shared/domain/assessment-scales.ts';
import type { SelfCareSource } from '../../../src/shared/domain/person.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

type Scored = Parameters<typeof assess>[0];
const form = (changes: Partial<Scored>): Scored => ({
  scale: 'gbt42195',
  items: null,
  score: null,
  adjustments: [],
  level: null,
  ...changes,
});
const items = (scale: SelfCareSource) => ASSESSMENT_SCALES[scale].groups.flatMap((group) => group.items);
const full = (scale: SelfCareSource): NonNullable<AssessmentForm['items']> =>
  Object.fromEntries(items(scale).map(({ code, most }) => [code, most]));
const levelAt = (scale: SelfCareSource, score: number): string => {
  const result = assess(form({ scale, score }));
  return result.ok ? result.level : result.code;
};

describe('a scale', () => {
  it('of GB/T 42195 has 26 items of 32 + 15 + 28 + 15 = 90 points', () => {
    expect(items('gbt42195')).toHaveLength(26);
    expect(
      ASSESSMENT_SCALES.gbt42195.groups.map((group) => group.items.reduce((sum, { most }) => sum + most, 0)),
    ).toEqual([32, 15, 28, 15]);
  });

  it.each(['gbt42195', 'public_health', 'six_items', 'mzt039_old'] as const)(
    '%s has as many points as its items together',
    (scale) => {
      expect(items(scale).reduce((sum, { most }) => sum + most, 0)).toBe(
        ASSESSMENT_SCALES[scale].highestScore,
      );
    },
  );

  it.each<[SelfCareSource, [number, string][]]>([
    [
      'gbt42195',
      [
        [0, 'total'],
        [29, 'total'],
        [30, 'severe'],
        [45, 'severe'],
        [46, 'moderate'],
        [65, 'moderate'],
        [66, 'mild'],
        [89, 'mild'],
        [90, 'independent'],
      ],
    ],
    [
      'public_health',
      [
        [0, 'independent'],
        [3, 'independent'],
        [4, 'mild'],
        [8, 'mild'],
        [9, 'moderate'],
        [18, 'moderate'],
        [19, 'severe'],
      ],
    ],
    [
      'six_items',
      [
        [0, 'independent'],
        [1, 'mild'],
        [2, 'mild'],
        [3, 'moderate'],
        [4, 'severe'],
        [5, 'severe'],
        [6, 'total'],
      ],
    ],
    [
      'mzt039_old',
      [
        [40, 'severe'],
        [45, 'moderate'],
        [60, 'moderate'],
        [65, 'mild'],
        [95, 'mild'],
        [100, 'independent'],
      ],
    ],
  ])('%s changes its level at the right scores', (scale, expected) => {
    expect(expected.map(([score]) => [score, levelAt(scale, score)])).toEqual(expected);
  });
});

describe('an assessment', () => {
  it('sums its items', () => {
    expect(assess(form({ items: { ...full('gbt42195'), memory: 1, eating: 2 } }))).toEqual({
      ok: true,
      score: 85,
      level: 'mild',
    });
  });

  it('needs every item, and none above its most', () => {
    const { stairs: _, ...rest } = full('gbt42195');
    expect(assess(form({ items: rest }))).toMatchObject({
      code: 'assessment.items-missing',
      facts: { count: 1 },
    });
    expect(assess(form({ items: { ...rest, stairs: 4 } }))).toMatchObject({
      code: 'assessment.item-too-high',
      facts: { most: 3 },
    });
    expect(assess(form({ score: 91 }))).toMatchObject({
      code: 'assessment.item-too-high',
      facts: { most: 90 },
    });
  });

  it('takes the sum before a typed score, and a score before a typed level', () => {
    expect(assess(form({ items: full('gbt42195'), score: 10, level: 'total' }))).toMatchObject({
      score: 90,
      level: 'independent',
    });
    expect(assess(form({ score: 50, level: 'total' }))).toMatchObject({ level: 'moderate' });
    expect(assess(form({ level: 'severe' }))).toEqual({ ok: true, score: null, level: 'severe' });
    expect(assess(form({}))).toMatchObject({ code: 'assessment.level-missing' });
  });

  it('by the words of the village is only its level', () => {
    expect(assess(form({ scale: 'village_words', items: {}, score: 3, level: 'mild' }))).toEqual({
      ok: true,
      score: null,
      level: 'mild',
    });
  });

  it.each([
    [['mental_disorder'], 90, 'mild'],
    [['care_risk_events'], 66, 'moderate'],
    [['mental_disorder', 'care_risk_events'], 66, 'moderate'],
    [['mental_disorder'], 10, 'total'],
    [['coma'], 90, 'total'],
  ] as const)('with %j and %i points comes to %s', (adjustments, score, expected) => {
    expect(assess(form({ adjustments: [...adjustments], score }))).toMatchObject({ level: expected });
  });

  it('is made worse by illness on the national scale alone', () => {
    expect(assess(form({ scale: 'six_items', score: 0, adjustments: ['coma'] }))).toMatchObject({
      level: 'independent',
    });
  });

  it('is good for twelve months', () => {
    expect(validUntil(toCalendarDate('2026-11-22'))).toBe('2027-11-22');
    expect(validUntil(toCalendarDate('2028-02-29'))).toBe('2029-02-28');
  });
});
