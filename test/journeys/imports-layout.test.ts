import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview, SheetLayout } from '../../src/shared/domain/import-preview.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import {
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
  type Row,
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

/** The same register with headings that no office was known to use. */
const strange = (row: Row): Row => {
  const { 姓名: name = '', 自理能力: selfCare = '', ...others } = row;
  return { 老人家: name, 能不能动: selfCare, ...others };
};
const other = anElderRow({ 姓名: '王建国', 性别: '男', 身份证号: anIdNumber('1950-06-01', 11), 户号: '008' });
const preview = (filePaths: string[]) =>
  office.ask('imports.preview', { jobId: 'j', filePaths, decisions: {} });
const layOut = (shown: ImportPreview, of: 'files' | 'unread', change: Partial<SheetLayout>) => {
  const [layout] = (of === 'files' ? shown.files : shown.unread)[0]?.layouts ?? [];
  if (!layout) throw new Error('The file has no sheet to lay out');
  const { sample: _left, ...given } = { ...layout, ...change };
  return office.ask('imports.setLayout', {
    jobId: 'j',
    previewId: shown.previewId,
    of,
    fileIndex: 0,
    sheets: [given],
  });
};
const named = (columns: SheetLayout['columns'], meant: Row): SheetLayout['columns'] =>
  columns.map((column) => ({ ...column, key: meant[column.heading] ?? column.key }));
const meant = { 老人家: 'name', 能不能动: 'selfCare' };

describe('a file without a required column', () => {
  it('is no dead end: its sheets are shown, and the clerk says what the columns are', async () => {
    const shown = await preview([folder.table('老人.csv', [strange(anElderRow())])]);
    expect(shown.unread.map(({ code }) => code)).toEqual(['file.column-missing']);
    const [layout] = shown.unread[0]?.layouts ?? [];
    const key = shown.columnChoices.elders.find(({ label }) => label === '自理能力')?.key ?? '';
    const mended = await layOut(shown, 'unread', {
      use: true,
      kind: 'elders',
      columns: named(layout?.columns ?? [], { ...meant, 能不能动: key }),
    });
    expect(mended.unread).toEqual([]);
    expect(mended.files.map(({ counts }) => counts.new)).toEqual([1]);
  });

  it('stays open to be mended where the clerk did not name all that is needed', async () => {
    const shown = await preview([folder.table('老人.csv', [strange(anElderRow())])]);
    const [layout] = shown.unread[0]?.layouts ?? [];
    const half = await layOut(shown, 'unread', {
      use: true,
      kind: 'elders',
      columns: named(layout?.columns ?? [], { 老人家: 'name' }),
    });
    expect(half.unread.map(({ code }) => code)).toEqual(['import.layout-incomplete']);
    expect(half.unread[0]?.layouts).toHaveLength(1);
  });
});

describe('what the clerk said of the columns', () => {
  it('is remembered for the next file with the same headings, once the first was imported', async () => {
    const shown = await preview([folder.table('老人.csv', [strange(anElderRow())])]);
    const key = shown.columnChoices.elders.find(({ label }) => label === '自理能力')?.key ?? '';
    const [layout] = shown.unread[0]?.layouts ?? [];
    const columns = named(layout?.columns ?? [], { ...meant, 能不能动: key });
    const mended = await layOut(shown, 'unread', { use: true, kind: 'elders', columns });

    const next = folder.table('新.csv', [strange(other)]);
    await office.ask('imports.accept', { jobId: 'j', previewId: mended.previewId });
    const remembered = await preview([next]);
    expect(remembered.unread).toEqual([]);
    expect(remembered.files.map(({ layoutRemembered, counts }) => [layoutRemembered, counts.new])).toEqual([
      [true, 1],
    ]);
  });

  it('is not remembered from a preview that was given up', async () => {
    const file = folder.table('老人.csv', [strange(anElderRow())]);
    const shown = await preview([file]);
    const [layout] = shown.unread[0]?.layouts ?? [];
    await layOut(shown, 'unread', {
      use: true,
      kind: 'elders',
      columns: named(layout?.columns ?? [], meant),
    });
    expect((await preview([file])).unread.map(({ code }) => code)).toEqual(['file.column-missing']);
  });

  it('can leave a column out, and the decisions made before stay', async () => {
    const shown = await preview([folder.table('老人.csv', [anElderRow()])]);
    const decided = await office.ask('imports.decide', {
      jobId: 'j',
      previewId: shown.previewId,
      decisions: { 'id-malformed': 'leave-out' },
    });
    const [layout] = decided.files[0]?.layouts ?? [];
    const without = (layout?.columns ?? []).map((column) =>
      column.heading === '爱好' ? { ...column, key: null } : column,
    );
    const anew = await layOut(decided, 'files', { columns: without });
    expect(anew.decisions).toEqual({ 'id-malformed': 'leave-out' });
    await office.ask('imports.accept', { jobId: 'j', previewId: anew.previewId });
    const [elder] = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '',
    });
    expect((await office.ask('people.get', { personId: elder?.id ?? 0 })).hobbies).toEqual([]);
  });
});

describe('the heading row', () => {
  it('is where the clerk says, and the columns are found anew below it', async () => {
    const rows = [
      '柳树村登记',
      Object.keys(anElderRow()).join(','),
      Object.values(anElderRow()).join(','),
      Object.values(other).join(','),
    ];
    const shown = await preview([folder.file('老人.csv', `\uFEFF${rows.join('\r\n')}\r\n`)]);
    expect(shown.files[0]?.layouts[0]).toMatchObject({ headingRow: 2, use: true });
    const anew = await layOut(shown, 'files', { headingRow: 1, columns: [] });
    expect(anew.unread.map(({ code }) => code)).toEqual(['import.layout-incomplete']);
    const back = await layOut(anew, 'unread', { headingRow: 2, kind: 'elders', use: true, columns: [] });
    expect(back.files[0]?.counts.new).toBe(2);
  });

  it('of a file that is gone from the preview is refused', async () => {
    const shown = await preview([folder.table('老人.csv', [anElderRow()])]);
    expect(
      await office.refusalOf('imports.setLayout', {
        jobId: 'j',
        previewId: shown.previewId,
        fileIndex: 5,
        sheets: [],
      }),
    ).toBe('import.preview-gone');
  });
});
