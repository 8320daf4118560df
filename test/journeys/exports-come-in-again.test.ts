import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { doubts, refusals } from '../builders/preview-findings.ts';
import { importRareNames } from '../builders/office-rare-names.ts';
import {
  aHelperRow,
  aPairRow,
  anElderRow,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';

let office: OfficeBackend;
let folder: OfficeFolder;

beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const fileOf = (name: string): string => path.join(folder.path, name);

const aKnownTownship = () => importRareNames(office, folder);

async function exported(
  table: 'elders-register' | 'helpers-register' | 'pairs-register' | 'walking-minutes',
  format: 'xlsx' | 'csv',
  idNumberReason: string | null,
): Promise<string> {
  const filePath = fileOf(`${table}.${format}`);
  await office.ask('exports.write', { table, format, filePath, placeId: null, idNumberReason });
  return filePath;
}

function previewOf(filePath: string): Promise<ImportPreview> {
  return office.ask('imports.preview', { jobId: 'again', filePaths: [filePath], decisions: {} });
}

describe('what goes out comes in again', () => {
  test.each([
    ['elders-register', 'xlsx', 7],
    ['elders-register', 'csv', 7],
    ['helpers-register', 'xlsx', 1],
    ['helpers-register', 'csv', 1],
    ['pairs-register', 'xlsx', 1],
    ['pairs-register', 'csv', 1],
    ['walking-minutes', 'xlsx', 1],
  ] as const)('%s as %s: every row the same, no question', async (table, format, rows) => {
    await aKnownTownship();
    const preview = await previewOf(await exported(table, format, '换电脑'));
    expect(preview.unread).toEqual([]);
    expect(doubts(preview)).toEqual([]);
    expect(refusals(preview)).toEqual([]);
    expect(preview.files[0]?.counts).toMatchObject({ new: 0, changed: 0, doubtful: 0, same: rows });
    expect(preview.after).toEqual(preview.before);
  });

  test.each([
    ['elders-register', 7],
    ['helpers-register', 1],
    ['pairs-register', 1],
  ] as const)('%s with masked identity numbers: still everybody is known', async (table, rows) => {
    await aKnownTownship();
    const preview = await previewOf(await exported(table, 'xlsx', null));
    expect(doubts(preview)).toEqual([]);
    expect(refusals(preview)).toEqual([]);
    expect(preview.files[0]?.counts).toMatchObject({ new: 0, changed: 0, same: rows });
  });
});

describe('empty workbooks', () => {
  const filled = {
    elders: anElderRow({ 姓名: '阿依古丽·买买提', 民族: '维吾尔族' }),
    helpers: aHelperRow(),
    pairs: aPairRow(),
  };

  test.each(['elders', 'helpers', 'pairs'] as const)(
    '%s: filled in, it imports without a question',
    async (kind) => {
      if (kind === 'pairs') await aKnownTownship();
      const filePath = fileOf(`${kind}.xlsx`);
      await office.ask('exports.template', { kind, filePath });
      const { sheets } = await readXlsx(readFileSync(filePath));
      const [register] = sheets;
      const headings = register?.rows[0] ?? [];
      expect(headings.length).toBeGreaterThan(5);
      expect(sheets.at(-1)?.name).toBe('说明');
      if (kind !== 'pairs') expect(register?.dataValidations?.some((one) => one.type === 'list')).toBe(true);

      const row = withLabels(filled[kind], headings.map(String));
      await fillTemplate(filePath, register?.name ?? '', [
        headings,
        headings.map((label) => row[String(label)] ?? null),
      ]);
      const preview = await previewOf(filePath);
      expect(preview.unread).toEqual([]);
      expect(doubts(preview)).toEqual([]);
      expect(refusals(preview)).toEqual([]);
      expect(preview.files[0]?.kind).toBe(kind);
      expect(preview.files[0]?.counts).toMatchObject(
        kind === 'pairs' ? { read: 1, same: 1 } : { read: 1, new: 1 },
      );
    },
  );

  test('walking minutes: the hamlets of the office stand across and down', async () => {
    await aKnownTownship();
    const filePath = fileOf('walking.xlsx');
    await office.ask('exports.template', { kind: 'walking-minutes', filePath });
    const { sheets } = await readXlsx(readFileSync(filePath));
    const village = sheets.find((sheet) => sheet.name === '柳树村');
    expect(village?.rows.slice(1).map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['院落', '上院子', '下院子'],
      ['上院子', '—', ''],
      ['下院子', '', '—'],
    ]);
    const rows = (village?.rows ?? []).map((row) => [...row]);
    rows[2]?.splice(2, 1, 15);
    await fillTemplate(filePath, '柳树村', rows);
    const preview = await previewOf(filePath);
    expect(preview.files[0]?.counts).toMatchObject({ read: 1, changed: 1, refused: 0 });
  });

  /** What a clerk does: writes into the first sheet and leaves the explanation where it is. */
  async function fillTemplate(
    filePath: string,
    name: string,
    rows: readonly (readonly unknown[])[],
  ): Promise<void> {
    const { sheets } = await readXlsx(readFileSync(filePath));
    const written = sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.name === name ? rows.map((row) => [...row] as CellValue[]) : sheet.rows,
    }));
    writeFileSync(filePath, await writeXlsx({ sheets: written }));
  }

  /** The same row under the headings of the template. */
  function withLabels(
    row: Readonly<Record<string, string>>,
    labels: readonly string[],
  ): Record<string, string> {
    const other: Readonly<Record<string, string>> = {
      身份证号: '公民身份号码',
      组: '村组',
      电话: '本人电话',
      明白卡: '同意制卡',
    };
    return Object.fromEntries(
      Object.entries(row).map(([heading, cell]) => {
        const label = labels.includes(heading) ? heading : (other[heading] ?? heading);
        return [label, cell];
      }),
    );
  }
});
