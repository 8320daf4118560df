import { expect, it } from 'vitest';
import { elderTier } from '../../../src/backend/planning/elder-tier.ts';

const calm = {
  age: 70,
  living: 'spouse',
  selfCareLevel: 'independent',
  careFlags: [],
  veryOldFromAge: 80,
} as const;

it.each([
  [1, 'very old and alone', { age: 80, living: 'alone' }],
  [1, 'dependent and alone', { age: 62, living: 'alone', selfCareLevel: 'severe' }],
  [1, 'demented and alone by the flag', { careFlags: ['living_alone', 'dementia'] }],
  [2, 'alone at 79', { age: 79, living: 'alone' }],
  [1, 'alone at 79 where that is very old', { age: 79, living: 'alone', veryOldFromAge: 75 }],
  [2, 'dependent in a family', { selfCareLevel: 'total' }],
  [2, 'in extreme poverty', { careFlags: ['extreme_poverty'] }],
  [2, 'lost the only child', { careFlags: ['lost_only_child'] }],
  [3, 'in an empty nest', { careFlags: ['empty_nest'] }],
  [3, 'left behind', { careFlags: ['left_behind'] }],
  [4, 'very old in a family', { age: 95, living: 'children' }],
  [4, 'of unknown age', { age: null }],
] as const)('is %i for somebody %s', (tier, _who, changes) => {
  expect(elderTier({ ...calm, ...changes })).toBe(tier);
});
