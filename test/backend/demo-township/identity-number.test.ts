import { expect, test } from 'vitest';
import { seededChance } from '../../../src/backend/demo-township/chance.ts';
import { identityNumberDrawer, phoneDrawer } from '../../../src/backend/demo-township/identity-number.ts';
import { readIdentityNumber } from '../../../src/backend/importers/cells/identity-number.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

test('every number is right, of an area that is issued to nobody, and drawn once', () => {
  const draw = identityNumberDrawer(seededChance(1));
  const numbers = Array.from({ length: 300 }, (_, index) => draw('1950-03-15', index % 2 === 0 ? 'M' : 'F'));
  expect(new Set(numbers).size).toBe(300);
  for (const [index, number] of numbers.entries()) {
    expect(number).toMatch(/^51190019500315/);
    expect(readIdentityNumber(number, toCalendarDate('2026-11-22'))).toMatchObject({
      status: 'valid',
      birthDate: '1950-03-15',
      sex: index % 2 === 0 ? 'M' : 'F',
    });
  }
});

test('phones never repeat', () => {
  const draw = phoneDrawer();
  expect([draw(), draw()]).toEqual(['19900000001', '19900000002']);
});
