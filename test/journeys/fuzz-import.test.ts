import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { refusalText } from '../../src/renderer/text/refusal-text.ts';
import { damagedBytes, goodFiles, mutatedTables } from '../builders/mutated-files.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';

/** Seeds are fixed, so that a failure is found again; fast-check prints the seed and the file of a failure. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const FILES = Number(process.env['FUZZ_JOURNEYS'] ?? 200);
/** A limit against hanging, far above what the files take. */
const LIMIT = 600_000;

let office: OfficeBackend;
let folder: OfficeFolder;
let dataFile: string;
let watch: Database.Database;
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());
beforeEach(() => {
  folder = anOfficeFolder();
  dataFile = path.join(folder.path, 'data.sqlite');
  office = anOfficeBackend(dataFile);
  watch = new Database(dataFile, { readonly: true });
});
afterEach(async () => {
  watch.close();
  await office.close();
  folder.remove();
});

/** A number that is another one as soon as anything is written into the data file, by whomever. */
function writings(): unknown {
  return watch.pragma('data_version', { simple: true });
}

it(
  'a damaged file is imported whole or refused with a sentence, and a refusal leaves no trace',
  async () => {
    const start = folder.table('老人.csv', [anElderRow()]);
    const first = await office.ask('imports.preview', { jobId: 'j', filePaths: [start], decisions: {} });
    await office.ask('imports.accept', { jobId: 'j', previewId: first.previewId });
    const outcomes = { imported: 0, refused: 0 };
    const file = fc.oneof(damagedBytes(await goodFiles()), mutatedTables());
    await fc.assert(
      fc.asyncProperty(file, async ({ bytes }) => {
        const filePath = path.join(folder.path, '表.xls');
        writeFileSync(filePath, bytes);
        const before = writings();
        const preview = await office.ask('imports.preview', {
          jobId: 'j',
          filePaths: [filePath],
          decisions: {},
        });
        expect(writings()).toBe(before);
        const [unread] = preview.unread;
        if (unread !== undefined) expect(refusalText(unread.code, unread.facts).sentence).not.toBe('');
        const answer = await office.call('imports.accept', { jobId: 'j', previewId: preview.previewId });
        if (answer.ok) {
          expect(writings()).not.toBe(before);
          outcomes.imported += 1;
          return;
        }
        expect(answer.kind).toBe('refusal');
        expect(writings()).toBe(before);
        outcomes.refused += 1;
      }),
      { seed: SEED, numRuns: FILES },
    );
    process.stdout.write(`seed ${String(SEED)}: ${JSON.stringify(outcomes)}\n`);
    expect(Math.min(outcomes.imported, outcomes.refused)).toBeGreaterThan(FILES / 20);
  },
  LIMIT,
);
