import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseFile } from '../../../src/backend/importers/parse-file.ts';
import { refusalText } from '../../../src/renderer/text/refusal-text.ts';
import { Refusal, refusalCode } from '../../../src/shared/errors/refusal.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import {
  damagedBytes,
  damagedCells,
  damagedParts,
  goodFiles,
  type MutatedFile,
  mutatedTables,
} from '../../builders/mutated-files.ts';

/**
 * How many files each run of all the tests here tries together. Seeds are fixed, so that a failure is found again;
 * `FUZZ_SEED` tries others. fast-check prints the seed and the file of a failure.
 */
const FILES = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
/** A limit against hanging, far above what the files take. */
const LIMIT = { timeout: 600_000 };
const files = (share: number) => ({ seed: SEED, numRuns: Math.ceil(FILES * share) });

/** Every file is either read with figures that add up, or refused with a sentence; anything else is a fault. */
async function readOrRefused({ bytes }: Pick<MutatedFile, 'bytes'>): Promise<'read' | 'refused'> {
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
    expect(refusalCode.options).toContain(error.code);
    expect(refusalText(error.code, error.facts).sentence).not.toBe('');
    return 'refused';
  }
}

/** Tells how many were read, so that a change which makes all be refused is seen. */
async function tryFiles(
  what: string,
  file: fc.Arbitrary<Pick<MutatedFile, 'bytes'>>,
  share: number,
): Promise<number> {
  const runs = files(share);
  let read = 0;
  await fc.assert(
    fc.asyncProperty(file, async (made) => {
      if ((await readOrRefused(made)) === 'read') read += 1;
    }),
    runs,
  );
  process.stdout.write(
    `seed ${String(SEED)}, ${what}: ${String(read)} of ${String(runs.numRuns)} files read, the others refused\n`,
  );
  return read / runs.numRuns;
}

/** The second reader writes a line for every record that it does not know. */
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

describe('a file of any content is read or refused with a sentence', LIMIT, () => {
  it('when it is bytes without meaning', async () => {
    expect(
      await tryFiles(
        'bytes without meaning',
        fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ bytes })),
        0.05,
      ),
    ).toBeLessThan(0.5);
  });

  it('when bytes of a good file of any form are damaged', async () => {
    expect(await tryFiles('damaged bytes', damagedBytes(await goodFiles()), 0.45)).toBeGreaterThan(0.05);
  });

  it('when the parts inside of a good .xlsx are changed', async () => {
    const [xlsx] = await goodFiles();
    if (xlsx === undefined) throw new Error('There is no file to damage');
    expect(await tryFiles('damaged parts', damagedParts(xlsx), 0.15)).toBeGreaterThan(0.1);
  });

  it('when cells, texts, dimensions and styles of a good .xlsx say something else, and most are read', async () => {
    const [xlsx] = await goodFiles();
    if (xlsx === undefined) throw new Error('There is no file to damage');
    expect(await tryFiles('other cells', damagedCells(xlsx), 0.1)).toBeGreaterThan(0.4);
  });

  it('when headings and cells of a register hold anything', async () => {
    expect(await tryFiles('strange tables', mutatedTables(), 0.25)).toBeGreaterThan(0.2);
  });
});
