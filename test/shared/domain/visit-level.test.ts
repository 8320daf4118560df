import { describe, expect, it } from 'vitest';
import { visitLevelOf, type VisitLevelFacts } from '../../../src/shared/domain/visit-level.ts';

const level = (facts: Partial<VisitLevelFacts>) =>
  visitLevelOf({
    age: 70,
    living: 'spouse',
    selfCareLevel: 'independent',
    careFlags: [],
    veryOldFromAge: 80,
    ...facts,
  });

describe('the level of visiting care', () => {
  it.each<[string, Partial<VisitLevelFacts>, string]>([
    ['80 and alone', { age: 80, living: 'alone' }, 'red'],
    ['79 and alone', { age: 79, living: 'alone' }, 'yellow'],
    ['79 and alone where that is very old', { age: 79, living: 'alone', veryOldFromAge: 75 }, 'red'],
    ['of unknown age and alone', { age: null, living: 'alone' }, 'yellow'],
    ['flagged as living alone at 85', { age: 85, living: 'unknown', careFlags: ['living_alone'] }, 'red'],
    ['alone and severely limited', { living: 'alone', selfCareLevel: 'severe' }, 'red'],
    ['alone with dementia', { living: 'alone', careFlags: ['dementia'] }, 'red'],
    ['with a spouse and dementia', { careFlags: ['dementia'] }, 'yellow'],
    ['severely limited with a spouse', { selfCareLevel: 'severe' }, 'yellow'],
    ['bereft of the only child', { careFlags: ['lost_only_child'] }, 'yellow'],
    ['supported as extremely poor', { careFlags: ['extreme_poverty'] }, 'yellow'],
    ['in an empty nest', { careFlags: ['empty_nest'] }, 'blue'],
    [
      'left behind and moderately limited',
      { careFlags: ['left_behind'], selfCareLevel: 'moderate' },
      'yellow',
    ],
    ['moderately limited among children', { living: 'children', selfCareLevel: 'moderate' }, 'blue'],
    ['well among children', { living: 'children' }, 'green'],
    ['90 in an institution', { age: 90, living: 'institution', selfCareLevel: 'total' }, 'green'],
  ])('of an elder who is %s', (_, facts, expected) => {
    expect(level(facts)).toBe(expected);
  });
});
