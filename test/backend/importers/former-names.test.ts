import { expect, test } from 'vitest';
import {
  formerGroupName,
  formerHamletName,
  formerVillageName,
  withoutFormer,
  withVillageInFront,
} from '../../../src/backend/importers/former-names.ts';

test('places of a merged village are called as offices call them', () => {
  expect(formerVillageName('大坪村')).toBe('原大坪村');
  expect(formerGroupName('大坪村', 5)).toBe('原大坪村5组');
  expect(formerHamletName('大坪村', '李家湾')).toBe('原大坪村李家湾');
  expect(withVillageInFront('大坪村', '007')).toBe('大坪村007');
});

test('a village whose own name begins with 原 keeps it', () => {
  expect(withoutFormer('原大坪村')).toBe('大坪村');
  expect(withoutFormer('原村')).toBe('原村');
});
