import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import { printToFolder } from '../../src/main/print-to-folder.ts';
import type { Press } from '../../src/main/press.ts';
import { aPress, aVillageBackend, anOrder, withheld } from './a-village-backend.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'print-')), 'papers');
});

const steadily = { onProgress: () => undefined, isStopped: () => false };
const SIX = [1, 2, 3, 4, 5, 6].map((id) => ({ id, version: 1, sheets: 1 }));

describe('printing to a folder', () => {
  test('writes one file for each village and form, records it, and reports how far it is', async () => {
    const { backend, recorded } = aVillageBackend([
      { id: 1, version: 1, sheets: 3 },
      { id: 2, version: 1, sheets: 3 },
    ]);
    const done: number[] = [];
    const result = await printToFolder({
      ...steadily,
      backend,
      openPress: aPress(),
      order: { ...anOrder(['weekly-roster', 'wall-card']), folder, merged: false },
      onProgress: (progress) => done.push(progress.done),
    });
    expect(result.files.map((file) => file.fileName)).toEqual([
      'V1-weekly-roster.pdf',
      'V1-wall-card.pdf',
      'V2-weekly-roster.pdf',
      'V2-wall-card.pdf',
    ]);
    expect(result.files.map((file) => file.forms)).toEqual([
      ['weekly-roster'],
      ['wall-card'],
      ['weekly-roster'],
      ['wall-card'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(result.files.map((file) => file.fileName).sort());
    expect(readFileSync(path.join(folder, 'V2-wall-card.pdf'), 'utf8')).toBe('page of V2');
    expect(recorded).toHaveLength(4);
    expect(recorded).toContainEqual(
      expect.objectContaining({ profile: 'public', partKeys: ['piece'], copies: 1, printedBy: 3 }),
    );
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(result).toMatchObject({ stopped: false, withheld: [withheld, withheld, withheld, withheld] });
  });

  test('lays a village into one file: for both sides each copy of each form begins on a front page', async () => {
    const { backend, recorded } = aVillageBackend([{ id: 1, version: 2, sheets: 3 }]);
    const onePage = await aPdf(1);
    const { files } = await printToFolder({
      ...steadily,
      backend,
      openPress: aPress(() => undefined, onePage, 1),
      order: { ...anOrder(['weekly-roster', 'wall-card'], 2), folder, merged: true, forBothSides: true },
    });
    expect(files).toMatchObject([{ forms: ['weekly-roster', 'wall-card'], pages: 7 }]);
    expect(files[0]?.fileName).toBe('V1-全部表格-2026-11-23-第2版.pdf');
    const written = await PDFDocument.load(readFileSync(files[0]?.filePath ?? ''));
    expect(written.getPageCount()).toBe(7);
    expect(recorded).toMatchObject([
      { form: 'weekly-roster', copies: 2, pages: 1 },
      { form: 'wall-card', copies: 2, pages: 1 },
    ]);
  });

  test.each([
    { merged: true, forBothSides: true, blanks: [[false, true, false, true, false, false]] },
    { merged: true, forBothSides: false, blanks: [[false, false, false, false]] },
    {
      merged: false,
      forBothSides: true,
      blanks: [
        [false, true, false],
        [false, false],
      ],
    },
  ])(
    'only for both sides each page to be signed begins on a front page; cards have their backs ($merged, $forBothSides)',
    async ({ merged, forBothSides, blanks }) => {
      const { backend } = aVillageBackend([{ id: 1, version: 1, sheets: 3 }]);
      const twoPages = await aPdf(2);
      const { files } = await printToFolder({
        ...steadily,
        backend,
        openPress: aPress(() => undefined, twoPages, 2),
        order: { ...anOrder(['sign-in-sheet', 'contact-card']), folder, merged, forBothSides },
      });
      const written = await Promise.all(
        files.map(({ filePath }) => PDFDocument.load(readFileSync(filePath))),
      );
      const isBlank = written.map((pdf) => pdf.getPages().map((page) => page.node.Contents() === undefined));
      expect(isBlank).toEqual(blanks);
      expect(files.map(({ pages }) => pages)).toEqual(blanks.map((pages) => pages.length));
    },
  );

  test('prints only what is new or changed where that is asked for', async () => {
    const { backend, composed } = aVillageBackend([
      { id: 1, version: 2, sheets: 3, changedSheets: 0 },
      { id: 2, version: 2, sheets: 3, changedSheets: 1 },
    ]);
    const { files } = await printToFolder({
      ...steadily,
      backend,
      openPress: aPress(),
      order: { ...anOrder(['task-slip']), scope: 'changed', groupNos: [3], folder, merged: false },
    });
    expect(files.map((file) => file.villageName)).toEqual(['V2']);
    expect(composed).toMatchObject([{ villageId: 2, scope: 'changed', groupNos: [3] }]);
  });

  test('passes over villages without a published roster or without sheets', async () => {
    const { backend } = aVillageBackend([
      { id: 1, version: null, sheets: 0 },
      { id: 2, version: 1, sheets: 0 },
      { id: 3, version: 2, sheets: 1 },
    ]);
    const order = { ...anOrder(['task-slip']), folder, merged: false };
    const result = await printToFolder({ ...steadily, backend, openPress: aPress(), order });
    expect(result.files.map((file) => file.villageName)).toEqual(['V3']);
    expect(result.stopped).toBe(false);
  });

  test.each([
    [null, 'printing.not-published'],
    [1, 'printing.nothing-to-print'],
  ])('refuses when there is nothing at all (version %s): %s', async (version, code) => {
    const { backend } = aVillageBackend([{ id: 1, version, sheets: 0 }]);
    const order = { ...anOrder(['task-slip']), folder, merged: false };
    let open = 0;
    const openPress = (): Press => {
      open += 1;
      return { ...aPress()(), close: () => void (open -= 1) };
    };
    const printing = printToFolder({ ...steadily, backend, openPress, order });
    // They start while the papers are planned.
    expect(open).toBe(2);
    await expect(printing).rejects.toMatchObject({ code });
    expect(open).toBe(0);
  });

  test.each([false, true])(
    'stops between two sheets and keeps what is finished (merged: %s)',
    async (merged) => {
      const { backend, recorded } = aVillageBackend(SIX);
      let printed = 0;
      const result = await printToFolder({
        backend,
        openPress: aPress(() => (printed += 1)),
        order: { ...anOrder(['task-slip']), folder, merged },
        onProgress: () => undefined,
        isStopped: () => printed >= 2,
      });
      expect(result.stopped).toBe(true);
      expect(result.files).toHaveLength(printed);
      expect(recorded).toHaveLength(printed);
      expect(printed).toBeLessThan(6);
    },
  );

  test('a village that is stopped half-way is neither written nor counted as printed', async () => {
    const { backend, recorded } = aVillageBackend([{ id: 1, version: 1, sheets: 1 }]);
    let printed = 0;
    const result = await printToFolder({
      backend,
      openPress: aPress(() => (printed += 1)),
      order: {
        ...anOrder(['weekly-roster', 'task-slip', 'wall-card', 'sign-in-sheet']),
        folder,
        merged: true,
      },
      onProgress: () => undefined,
      isStopped: () => printed >= 1,
    });
    expect(result).toMatchObject({ stopped: true, files: [] });
    expect(recorded).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a sheet that fails ends the job, and closes every press', async () => {
    const { backend, recorded } = aVillageBackend(SIX);
    let open = 0;
    const openPress = (): Press => {
      open += 1;
      return {
        print: () => Promise.reject(new Error('paper jam')),
        send: () => Promise.reject(new Error('paper jam')),
        close: () => void (open -= 1),
      };
    };
    const order = { ...anOrder(['task-slip']), folder, merged: false };
    await expect(printToFolder({ ...steadily, backend, openPress, order })).rejects.toThrow('paper jam');
    expect(open).toBe(0);
    expect(recorded).toEqual([]);
  });
});

async function aPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage([842, 595]).drawText('page');
  return pdf.save({ useObjectStreams: false });
}
