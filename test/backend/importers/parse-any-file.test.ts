import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/backend/importers/parse-file.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { aHelpersRegister, anEldersRegister } from '../../builders/a-register.ts';

/** Seeds are fixed, so that a failure is found again; fast-check prints the file that made it. */
const RUNS = { seed: 20261122, numRuns: 150 };

/** Every file is either read with figures that add up, or refused with a code; anything else is a fault. */
async function readOrRefused(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const parsed = await parseFile({
      bytes,
      fileName: '表.xlsx',
      decisions: {},
      today: toCalendarDate('2026-11-22'),
    });
    expect(parsed.records.length + parsed.rowsRefused + parsed.rowsMerged).toBe(parsed.rowsRead);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 'refused';
  }
}

describe('a file of any content', () => {
  it('is read or refused when it is bytes without meaning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await readOrRefused(bytes);
      }),
      RUNS,
    );
  });

  it('is read or refused when cells of a register hold anything', async () => {
    const [title, headings] = new TextDecoder().decode(aHelpersRegister([{}])).split(/\r?\n/u);
    const cell = fc.oneof(
      fc.string({ maxLength: 20, unit: 'grapheme' }),
      fc.constantFrom(
        '1950.1',
        '5.119E+17',
        '二月初二',
        '19900000001/儿子19900000002',
        '助餐 每周99次',
        '"',
        '=#REF!',
      ),
      fc.double().map(String),
    );
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 24 }), { maxLength: 8 });
    const encoding = fc.constantFrom('utf8', 'gb18030', 'utf16-le');
    let read = 0;
    await fc.assert(
      fc.asyncProperty(rows, encoding, async (lines, encodingName) => {
        const text = [title, headings, ...lines.map((line) => line.join(','))].join('\r\n');
        const bytes = iconv.encode(text, encodingName, { addBOM: encodingName === 'utf16-le' });
        if ((await readOrRefused(bytes)) === 'read') read += 1;
      }),
      RUNS,
    );
    expect(read).toBeGreaterThan(RUNS.numRuns / 2);
  });

  it('is read or refused when bytes of a good register are damaged', async () => {
    const good = [await anEldersRegister([{}, { 姓名: '李　芳' }]), aHelpersRegister([{}])];
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), damage, async (file, hits) => {
        const bytes = Uint8Array.from(file);
        for (const [place, value] of hits) bytes[place % bytes.length] = value;
        await readOrRefused(bytes);
      }),
      RUNS,
    );
  });
});
