import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportPreview, rowDecisionKey } from '../../src/shared/domain/import-preview.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  aPairRow,
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

const preview = (filePaths: string[]) =>
  office.ask('imports.preview', { jobId: 'j', filePaths, decisions: {} });
const rowsOf = (
  shown: ImportPreview,
  change: Partial<Parameters<typeof office.ask<'imports.rows'>>[1]> = {},
) =>
  office.ask('imports.rows', {
    previewId: shown.previewId,
    fileIndex: 0,
    outcome: null,
    search: '',
    offset: 0,
    limit: 100,
    ...change,
  });
const wrongNumber = (birth: string, sequence: number): string =>
  anIdNumber(birth, sequence).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
const secondElder = anElderRow({
  姓名: '王建国',
  性别: '男',
  身份证号: anIdNumber('1950-06-01', 11),
  户号: '008',
});

describe('the rows of a preview', () => {
  it('are all rows of the file, each with one outcome, as many as were counted', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow(), secondElder])]);
    const file = folder.table('新.csv', [
      anElderRow({ 电话: '19900001999' }),
      secondElder,
      anElderRow({ 姓名: '李春梅', 身份证号: anIdNumber('1948-02-02', 64), 户号: '9' }),
      secondElder,
      { 姓名: '合计' },
    ]);
    const shown = await preview([file]);
    const { rows, total } = await rowsOf(shown);
    expect(rows.map(({ row, label, outcome }) => [row, label, outcome])).toEqual([
      [2, '陈桂英', 'changed'],
      [3, '王建国', 'same'],
      [4, '李春梅', 'new'],
      [5, '王建国', 'same'],
      [6, '合计', 'refused'],
    ]);
    expect(shown.files[0]?.counts.read).toBe(total);
  });

  it('tell field by field what was and what becomes', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const shown = await preview([
      folder.table('新.csv', [anElderRow({ 电话: '19900001999', 爱好: '下棋' })]),
    ]);
    const [row] = (await rowsOf(shown)).rows;
    expect(row?.changes.map(({ was, becomes }) => [was, becomes])).toEqual([
      ['19900001001', '19900001999'],
      ['喝茶', '下棋'],
    ]);
    expect(new Set(row?.changes.map(({ field }) => field)).size).toBe(2);
  });

  it('tell of somebody new what will be registered, never the whole identity number', async () => {
    const shown = await preview([folder.table('老人.csv', [anElderRow()])]);
    const { rows } = await rowsOf(shown);
    expect(rows[0]?.changes.map(({ was }) => was).filter((was) => was !== '')).toEqual([]);
    expect(rows[0]?.changes.map(({ becomes }) => becomes)).toContain('陈桂英');
    expect(JSON.stringify(rows)).not.toContain(anIdNumber('1943-03-05', 22));
  });

  it('are found by outcome, by remark, by name, by initials and by number, a page at a time', async () => {
    const doubtful = anElderRow({ 姓名: '李春梅', 身份证号: wrongNumber('1948-02-02', 64), 户号: '9' });
    const shown = await preview([folder.table('老人.csv', [anElderRow(), secondElder, doubtful])]);
    const names = async (change: Parameters<typeof rowsOf>[1]) =>
      (await rowsOf(shown, change)).rows.map(({ label }) => label);
    expect(await names({ outcome: 'doubtful' })).toEqual(['李春梅']);
    expect(await names({ outcome: 'changed' })).toEqual([]);
    expect(await names({ code: 'id-check-digit-fails' })).toEqual(['李春梅']);
    expect(await names({ search: '建国' })).toEqual(['王建国']);
    expect(await names({ search: 'cgy' })).toEqual(['陈桂英']);
    expect(await names({ search: '4' })).toEqual(['李春梅']);
    expect(await rowsOf(shown, { offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      rows: [{ label: '王建国' }],
    });
  });

  it('of pairs and of walking minutes name both ends', async () => {
    const minutes = folder.file(
      '步行.csv',
      '\uFEFF柳树村院落步行时间（分钟）\r\n,上院子,下院子\r\n上院子,,12\r\n下院子,,\r\n',
    );
    const shown = await preview([
      folder.table('老人.csv', [anElderRow(), { ...secondElder, 院落: '下院子' }]),
      folder.table('互助员.csv', [aHelperRow()]),
      folder.table('结对.csv', [aPairRow()]),
      minutes,
    ]);
    const labels = await Promise.all(
      shown.files.map(async ({ kind }, fileIndex) => [
        kind,
        (await rowsOf(shown, { fileIndex })).rows.map(({ label }) => label),
      ]),
    );
    expect(Object.fromEntries(labels)).toMatchObject({
      pairs: ['陈桂英 — 刘秀兰'],
      'walking-minutes': ['柳树村 上院子 — 下院子'],
    });
  });
});

describe('a decision on a kind of doubt', () => {
  it('taken back leaves the preview as it was, whether the doubt is of the file or of the registers', async () => {
    await importFiles(office, [folder.table('老人.csv', [secondElder])]);
    const shown = await preview([
      folder.table('新.csv', [
        anElderRow({ 身份证号: wrongNumber('1943-03-05', 22) }),
        anElderRow({ 姓名: '李春梅（已故）', 身份证号: anIdNumber('1948-02-02', 64), 户号: '9' }),
        { ...secondElder, 电话: '19900001888' },
      ]),
    ]);
    const kinds = ['id-check-digit-fails', 'name-marked-deceased', 'changed-since-last-import'] as const;
    const before = await rowsOf(shown);
    let { previewId } = shown;
    for (const kind of kinds) {
      const decide = async (decision: 'leave-out' | 'take-proposal') => {
        const decided = await office.ask('imports.decide', {
          jobId: 'j',
          previewId,
          decisions: { [kind]: decision },
        });
        ({ previewId } = decided);
        return decided;
      };
      expect(await rowsOf(await decide('leave-out'))).not.toEqual(before);
      const back = await decide('take-proposal');
      expect(await rowsOf(back)).toEqual(before);
      expect({ files: back.files, after: back.after }).toEqual({ files: shown.files, after: shown.after });
    }
  });
});

describe('a decision on a single row', () => {
  it('wins over the decision on its kind, whichever that is', async () => {
    const wrong = wrongNumber('1948-02-02', 64);
    const file = folder.table('老人.csv', [
      anElderRow({ 身份证号: wrongNumber('1943-03-05', 22) }),
      anElderRow({ 姓名: '李春梅', 身份证号: wrong, 户号: '9' }),
    ]);
    const shown = await preview([file]);
    const decided = await office.ask('imports.decide', {
      jobId: 'j',
      previewId: shown.previewId,
      decisions: { 'id-check-digit-fails': 'leave-out' },
      rowDecisions: {
        [rowDecisionKey('老人.csv', shown.files[0]?.layouts[0]?.sheet ?? '', 3, 'id-check-digit-fails')]:
          'take-proposal',
      },
    });
    await office.ask('imports.accept', { jobId: 'j', previewId: decided.previewId });
    const people = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '',
    });
    const numbers = await Promise.all(
      people.map(async ({ id, name }) => {
        const { idStatus } = await office.ask('people.get', { personId: id });
        return [name, idStatus] as const;
      }),
    );
    expect(Object.fromEntries(numbers)).toEqual({ 陈桂英: 'missing', 李春梅: 'checksum_bad' });
  });

  it('keeps the registered content of one row while the others change', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow(), secondElder])]);
    const shown = await preview([
      folder.table('新.csv', [anElderRow({ 电话: '19900001999' }), { ...secondElder, 电话: '19900001888' }]),
    ]);
    expect(shown.files[0]?.counts).toMatchObject({ changed: 2, same: 0 });
    const sheet = shown.files[0]?.layouts[0]?.sheet ?? '';
    const decided = await office.ask('imports.decide', {
      jobId: 'j',
      previewId: shown.previewId,
      decisions: {},
      rowDecisions: { [rowDecisionKey('新.csv', sheet, 2, 'changed-since-last-import')]: 'leave-out' },
    });
    expect(decided.files[0]?.counts).toMatchObject({ changed: 1, same: 1 });
    expect(decided.rowDecisions).not.toEqual({});
    expect((await rowsOf(decided)).rows.map(({ outcome }) => outcome)).toEqual(['same', 'changed']);
  });
});
