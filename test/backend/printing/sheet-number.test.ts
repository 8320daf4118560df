import { describe, expect, test } from 'vitest';
import { sheetMark } from '../../../src/backend/printing/sheet-mark.ts';
import {
  nextSheetNumber,
  readSheetNumber,
  spacedSheetNumber,
} from '../../../src/backend/printing/sheet-number.ts';
import { sheetNumber, type SheetNumber } from '../../../src/shared/domain/printing.ts';

/** The first numbers, as they would be given out. */
function firstNumbers(count: number): SheetNumber[] {
  const numbers: SheetNumber[] = [];
  for (let index = 0; index < count; index += 1) numbers.push(nextSheetNumber(numbers.at(-1) ?? null));
  return numbers;
}

describe('the number of a sheet', () => {
  test('goes up by one, has seven digits, and never a nought in front', () => {
    const numbers = firstNumbers(200);
    expect(new Set(numbers).size).toBe(200);
    expect(numbers.every((number) => /^[1-9]\d{6}$/.test(number))).toBe(true);
    expect(numbers.map((number) => Number(number.slice(0, 6)))).toEqual(
      Array.from({ length: 200 }, (_, index) => 100_001 + index),
    );
  });

  test('is found again as it stands on paper, with blanks, hyphens or full-width digits', () => {
    const [number] = firstNumbers(1);
    if (number === undefined) throw new Error('no number');
    const spaced = spacedSheetNumber(number);
    expect(spaced).toMatch(/^\d{3} \d{4}$/);
    const fullWidth = [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    for (const typed of [
      number,
      spaced,
      ` ${number.slice(0, 3)}-${number.slice(3)} `,
      fullWidth,
      spaced.replace(' ', '　'),
    ])
      expect(readSheetNumber(typed)).toBe(number);
  });

  test('every single wrong digit and every swap of two neighbours is noticed', () => {
    for (const number of firstNumbers(30)) {
      const digits = [...number];
      digits.forEach((digit, place) => {
        for (const wrong of '0123456789') {
          if (wrong === digit) continue;
          expect(readSheetNumber(digits.with(place, wrong).join(''))).toBeNull();
        }
        const next = digits[place + 1];
        if (next === undefined || next === digit) return;
        expect(
          readSheetNumber(
            digits
              .with(place, next)
              .with(place + 1, digit)
              .join(''),
          ),
        ).toBeNull();
      });
    }
  });

  test.each(['', '123', '12345678', 'abc4567', '1234567890'])('“%s” is no number', (typed) => {
    expect(readSheetNumber(typed)).toBeNull();
  });

  test('there is an end to them, and it is said', () => {
    expect(() => nextSheetNumber(sheetNumber.parse('9999990'))).toThrow('given out');
  });

  test('stands on paper as bars and in figures, without an inline style', () => {
    const mark = sheetMark(sheetNumber.parse('1234567')).toString();
    expect(mark).toContain('<b>123 4567</b>');
    // Start, three pairs, a change of code set, a digit, the check and the stop are 90 modules wide.
    expect(mark).toContain('viewBox="-10 0 110 29"');
    expect(mark.match(/<path /g)?.length).toBeGreaterThanOrEqual(3);
    expect(mark).not.toMatch(/\sstyle=/);
  });
});
