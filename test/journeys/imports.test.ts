import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
const preview = (filePaths: string[], decisions = {}) =>
  office.ask('imports.preview', { jobId: 'j', filePaths, decisions });
const secondElder = anElderRow({
  姓名: '王建国',
  性别: '男',
  身份证号: anIdNumber('1950-06-01', 11),
  户号: '008',
});

describe('a preview', () => {
  it('shows what accepting does, and writes nothing by itself', async () => {
    const files = [
      folder.table('互助员.csv', [aHelperRow()]),
      folder.table('老人.csv', [anElderRow(), secondElder]),
    ];
    const shown = await preview(files);
    expect(shown.files.map((file) => [file.kind, file.counts.new])).toEqual([
      ['elders', 2],
      ['helpers', 1],
    ]);
    expect(shown.before.elders).toBe(0);
    expect(await office.ask('people.list', everybody)).toEqual([]);
    expect(await office.ask('imports.list', {})).toEqual([]);

    const accepted = await office.ask('imports.accept', { jobId: 'j', previewId: shown.previewId });
    expect(accepted.totals).toEqual(shown.after);
    expect(accepted.batches.map((batch) => batch.counts)).toEqual(shown.files.map((file) => file.counts));
    expect(await office.ask('people.list', everybody)).toHaveLength(3);
  });

  it('takes the helper who is a registered elder as one person with two roles', async () => {
    const both = { 姓名: '王建国', 性别: '男', 身份证号: anIdNumber('1950-06-01', 11) };
    const { after } = await importFiles(office, [
      folder.table('老人.csv', [anElderRow(), secondElder]),
      folder.table('互助员.csv', [aHelperRow(both)]),
    ]);
    expect([after.elders, after.helpers, after.both]).toEqual([2, 1, 1]);
  });

  it('carries old pairs over, with their first day', async () => {
    await importFiles(office, [
      folder.table('结对.csv', [aPairRow()]),
      folder.table('老人.csv', [anElderRow()]),
      folder.table('互助员.csv', [aHelperRow()]),
    ]);
    const pairs = await office.ask('pairings.list', {});
    expect(pairs.map((pair) => [pair.elder.name, pair.helper.name, pair.startDate, pair.score])).toEqual([
      ['陈桂英', '刘秀兰', '2025-03-01', null],
    ]);
  });

  it('lists a pair of somebody unknown or dead with its reason', async () => {
    const dead = anElderRow({
      姓名: '赵德贵（已故）',
      性别: '男',
      身份证号: anIdNumber('1941-01-01', 33),
      户号: '9',
    });
    const { files } = await importFiles(office, [
      folder.table('老人.csv', [anElderRow(), dead]),
      folder.table('互助员.csv', [aHelperRow()]),
      folder.table('结对.csv', [
        aPairRow({ 老人姓名: '赵德贵', 老人身份证号: anIdNumber('1941-01-01', 33) }),
        aPairRow({ 互助员姓名: '无此人', 互助员电话: '' }),
        aPairRow({ 老人姓名: '无此人', 老人身份证号: anIdNumber('1939-09-09', 44) }),
      ]),
    ]);
    const pairs = files.find((file) => file.kind === 'pairs');
    expect(pairs?.findings.map((finding) => finding.code).filter((code) => code.startsWith('pair-'))).toEqual(
      ['pair-person-not-active', 'pair-helper-drafted', 'pair-elder-unknown'],
    );
    expect(pairs?.counts).toMatchObject({ read: 3, new: 1, refused: 2 });
  });
});

describe('a second import', () => {
  it('of the same file is refused, and says when it came first', async () => {
    const file = folder.table('老人.csv', [anElderRow()]);
    await importFiles(office, [file]);
    const shown = await preview([file]);
    expect(shown.unread).toEqual([
      {
        fileName: '老人.csv',
        code: 'file.already-imported',
        facts: { file: '老人.csv', importedAt: '2026-11-22T09:00:00' },
        layouts: [],
      },
    ]);
    expect(await office.refusalOf('imports.accept', { jobId: 'j', previewId: shown.previewId })).toBe(
      'import.nothing-to-take',
    );
  });

  it('counts who is the same and tells what changed, field by field', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow(), secondElder])]);
    const changed = folder.table('新.csv', [anElderRow({ 电话: '19900001999' }), secondElder]);
    const shown = await preview([changed]);
    expect(shown.files[0]?.counts).toEqual({ read: 2, new: 0, changed: 1, same: 1, doubtful: 1, refused: 0 });
    expect(
      shown.files[0]?.findings.filter((finding) => finding.code === 'changed-since-last-import'),
    ).toEqual([expect.objectContaining({ row: 2, raw: '19900001001', proposal: '19900001999' })]);
  });

  it('keeps what is registered where the clerk leaves changes out', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const file = folder.table('新.csv', [anElderRow({ 电话: '19900001999' }), secondElder]);
    const shown = await preview([file]);
    const decided = await office.ask('imports.decide', {
      jobId: 'j',
      previewId: shown.previewId,
      decisions: { 'changed-since-last-import': 'leave-out' },
    });
    await office.ask('imports.accept', { jobId: 'j', previewId: decided.previewId });
    const [elder] = await office.ask('people.list', { ...everybody, search: '陈桂英' });
    const detail = await office.ask('people.get', { personId: elder?.id ?? 0 });
    expect(detail.phones.map((phone) => phone.number)).toEqual(['19900001001']);
  });

  it('of an old list of pairs does not bring back a pair that has ended', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [anElderRow()]),
      folder.table('互助员.csv', [
        aHelperRow(),
        aHelperRow({
          姓名: '周大明',
          性别: '男',
          身份证号: anIdNumber('1970-01-01', 55),
          电话: '19900002002',
        }),
      ]),
      folder.table('结对.csv', [aPairRow()]),
    ]);
    // She dies: the pair ends with her. A list from before must not pair her again.
    await importFiles(office, [folder.table('更新.csv', [anElderRow({ 姓名: '陈桂英（已故）' })])]);
    expect(await office.ask('pairings.list', {})).toEqual([]);
    const shown = await preview([folder.table('旧结对.csv', [aPairRow({ 结对方式: '组织' })])]);
    expect(shown.after.pairs).toBe(0);
    const back = await preview([folder.table('旧花名册.csv', [anElderRow({ 备注: '旧' })])]);
    expect(back.after.deceased).toBe(1);
  });
});

describe('bad input', () => {
  it.each([
    [
      'a picture that calls itself a workbook',
      'x.xlsx',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    ],
    ['an empty file', 'x.csv', ''],
    ['headings without rows', 'x.csv', Object.keys(anElderRow()).join(',')],
    ['a table of something else', 'x.csv', '水费,电费\r\n1,2\r\n'],
  ])('%s is named with its reason, and the other files go on', async (_what, fileName, content) => {
    const shown = await preview([folder.file(fileName, content), folder.table('老人.csv', [anElderRow()])]);
    expect(shown.unread.map((file) => [file.fileName, file.code])).toEqual([
      [fileName, expect.stringMatching(/^file\./)],
    ]);
    expect(shown.after.elders).toBe(1);
  });

  it('names the column that is missing', async () => {
    const { 自理能力: _left, ...row } = anElderRow();
    const shown = await preview([folder.table('老人.csv', [row])]);
    expect(shown.unread).toMatchObject([{ code: 'file.column-missing', facts: { column: '自理能力' } }]);
  });

  it('names a file that is not there', async () => {
    const shown = await preview([`${folder.path}/none.xlsx`]);
    expect(shown.unread.map((file) => file.code)).toEqual(['file.not-found']);
  });

  it('takes no file twice in one import', async () => {
    const file = folder.table('老人.csv', [anElderRow()]);
    const shown = await preview([file, file]);
    expect(shown.unread.map((unread) => unread.code)).toEqual(['file.already-imported']);
    expect(shown.after.elders).toBe(1);
  });
});

describe('accepting', () => {
  it('is refused when the registers changed after the preview, and writes nothing', async () => {
    const first = await preview([folder.table('老人.csv', [anElderRow()])]);
    await office.close();
    office = anOfficeBackend(`${folder.path}/office.sqlite`);
    const stale = await office.ask('imports.preview', {
      jobId: 'j',
      filePaths: [folder.table('a.csv', [secondElder])],
      decisions: {},
    });
    const other = anOfficeBackend(`${folder.path}/office.sqlite`);
    await importFiles(other, [folder.table('b.csv', [anElderRow()])]);
    await other.close();
    expect(await office.refusalOf('imports.accept', { jobId: 'j', previewId: stale.previewId })).toBe(
      'import.stale',
    );
    expect(await office.ask('people.list', everybody)).toHaveLength(1);
    expect(await office.refusalOf('imports.accept', { jobId: 'j', previewId: first.previewId })).toBe(
      'import.preview-gone',
    );
  });

  it('leaves nothing behind when it is stopped while reading', async () => {
    const running = office.call('imports.preview', {
      jobId: 'long',
      filePaths: [folder.table('老人.csv', [anElderRow()])],
      decisions: {},
    });
    expect(await office.ask('jobs.stop', { jobId: 'long' })).toEqual({ known: true });
    expect(await running).toMatchObject({ ok: false, code: 'job.stopped' });
    expect(await office.ask('people.list', everybody)).toEqual([]);
  });
});
