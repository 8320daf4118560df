import { describe, expect, test } from 'vitest';
import {
  checkCharacter,
  hasRightCheckCharacter,
  readIdentityNumber,
} from '../../../../src/backend/importers/cells/identity-number.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const TODAY = toCalendarDate('2026-11-22');
const read = (cell: string | number | null) => readIdentityNumber(cell, TODAY);

describe('check character', () => {
  test.each(['511900194002290223', '511900195103020112', '511900193807150338', '51190019500315018X'])(
    '%s is right',
    (number) => {
      expect(hasRightCheckCharacter(number)).toBe(true);
    },
  );
  test('a wrong last digit is noticed', () => {
    expect(hasRightCheckCharacter('511900194001010241')).toBe(false);
  });
  test('the tenth remainder is written X', () => {
    expect(checkCharacter('51190019500315018')).toBe('X');
  });
});

describe('reading a cell', () => {
  test.each([
    ['511900194002290223', '511900194002290223', 'valid', '1940-02-29', 'F'],
    ['511900195103020112', '511900195103020112', 'valid', '1951-03-02', 'M'],
    ["'511900195103020112", '511900195103020112', 'valid', '1951-03-02', 'M'],
    ['511900500315018', '511900500315018', 'legacy15', '1950-03-15', 'F'],
    ['511900194001010241', '511900194001010241', 'checksum_bad', '1940-01-01', null],
    ['511900195013020112', '511900195013020112', 'checksum_bad', null, null],
    [511900195103020100, '511900195103020000', 'truncated', '1951-03-02', null],
    ['511900195103020000', '511900195103020000', 'truncated', '1951-03-02', null],
    ['5.11922E+17', '5.11922E+17', 'malformed', null, null],
    ['51190019510302011', '51190019510302011', 'malformed', null, null],
    ['511900********0223', '511900********0223', 'malformed', null, null],
    ['', null, 'missing', null, null],
    ['无', null, 'missing', null, null],
    [null, null, 'missing', null, null],
  ] as const)('%s is read as %s, %s', (cell, idNumber, status, birthDate, sex) => {
    expect(read(cell)).toMatchObject({ idNumber, status, birthDate, sex });
  });

  test('a number cell keeps the 15 digits that the spreadsheet showed, not those of its nearest double', () => {
    // The double nearest to this number is 511900193902014976.
    expect(read(Number('511900193902015652')).idNumber).toBe('511900193902015000');
  });

  test('a true number that ends in noughts is not taken for one that lost its tail', () => {
    const first17 = Array.from({ length: 99 }, (_, day) =>
      `5119001950010${String(day).padStart(2, '0')}00`.slice(0, 17),
    ).find((candidate) => candidate.endsWith('00') && checkCharacter(candidate) === '0');
    const number = `${String(first17)}0`;
    expect(read(number).status).not.toBe('truncated');
  });

  test.each([
    [
      '511900 19400229 0223',
      { hadSpaces: true, hadFullWidth: false, hadLowerCaseX: false, hadStrangeX: false },
    ],
    [
      '５１１９００１９４００２２９０２２３',
      { hadSpaces: false, hadFullWidth: true, hadLowerCaseX: false, hadStrangeX: false },
    ],
    [
      '51190019500315018x',
      { hadSpaces: false, hadFullWidth: false, hadLowerCaseX: true, hadStrangeX: false },
    ],
    [
      '51190019500315018×',
      { hadSpaces: false, hadFullWidth: false, hadLowerCaseX: false, hadStrangeX: true },
    ],
    [
      '51190019500315018Х',
      { hadSpaces: false, hadFullWidth: false, hadLowerCaseX: false, hadStrangeX: true },
    ],
  ])('%s is valid once cleaned, and the cleaning is told', (cell, remarks) => {
    expect(read(cell)).toMatchObject({ status: 'valid', ...remarks });
  });

  test('a birth date after today is no birth date', () => {
    const first17 = '51190020270101001';
    expect(read(`${first17}${checkCharacter(first17)}`)).toMatchObject({
      status: 'malformed',
      birthDate: null,
    });
  });
});
