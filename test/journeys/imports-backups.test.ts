import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  aPairRow,
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

const standIn = (changes: Row = {}) =>
  aHelperRow({ 姓名: '张玉芬', 身份证号: anIdNumber('1965-02-03', 24), 电话: '19900002002', ...changes });
const register = (helpers: readonly Row[] = [aHelperRow(), standIn()]) =>
  importFiles(office, [folder.table('老人.csv', [anElderRow()]), folder.table('互助员.csv', helpers)]);
const importPairs = async (rows: readonly Row[], decisions = {}) =>
  said(await importFiles(office, [folder.table('结对.csv', rows)], decisions));
const previewPairs = async (rows: readonly Row[]) => {
  const filePaths = [folder.table('结对.csv', rows)];
  return said(await office.ask('imports.preview', { jobId: 'j', filePaths, decisions: {} }));
};
const said = ({ files: [file] }: ImportPreview) => ({
  counts: file?.counts,
  codes: file?.findings.map(({ code }) => code).filter((code) => code.startsWith('pair-')),
});
const pairs = async () =>
  (await office.ask('pairings.list', {})).map((pair) => [
    pair.role,
    pair.helper.name,
    pair.origin,
    pair.startDate,
  ]);
const primary = ['primary', '刘秀兰', 'voluntary', '2025-03-01'];

describe('a list of pairs that names who stands in', () => {
  it('starts both pairs, of the same origin and from the same day', async () => {
    await register();
    const { counts, codes } = await importPairs([
      aPairRow({ 结对方式: '组织', 后备互助员: '张 玉芬', 后备电话: '199 0000 2002' }),
    ]);
    expect(codes).toEqual([]);
    expect(counts).toMatchObject({ read: 1, new: 1 });
    expect(await pairs()).toEqual([
      ['primary', '刘秀兰', 'assigned', '2025-03-01'],
      ['backup', '张玉芬', 'assigned', '2025-03-01'],
    ]);
    const people = { role: 'elder', placeId: null, onlyWithNeeds: false, search: '' } as const;
    const [elder] = await office.ask('people.list', people);
    // The list names who comes every week; the page names both.
    expect(elder?.pairedWith).toEqual(['刘秀兰']);
    const sheet = await office.ask('people.get', { personId: elder?.id ?? 0 });
    expect(sheet.pairs.map(({ name, role, mode }) => [name, role, mode])).toEqual([
      ['刘秀兰', 'primary', 'pair'],
      ['张玉芬', 'backup', 'pair'],
    ]);
  });

  it.each(['后备', '顶班人', '后备人姓名'])(
    'under the heading %s too, where 无 names nobody',
    async (heading) => {
      await register();
      expect(await importPairs([aPairRow({ [heading]: '无' })])).toMatchObject({
        codes: [],
        counts: { new: 1 },
      });
      expect(await importPairs([aPairRow({ [heading]: '张玉芬' })])).toMatchObject({
        codes: [],
        counts: { new: 0, changed: 1 },
      });
      expect(await pairs()).toEqual([primary, ['backup', '张玉芬', 'voluntary', '2025-03-01']]);
      expect(await previewPairs([aPairRow({ [heading]: '张玉芬', 备注: '再来' })])).toMatchObject({
        counts: { same: 1 },
      });
    },
  );

  it.each([
    ['pair-backup-unknown', '无此人', {}],
    ['pair-backup-same-person', '刘秀兰', {}],
    ['pair-backup-not-active', '张玉芬', { 姓名: '张玉芬（外出）' }],
  ])('takes the pair alone where %s', async (code, backupName, changes) => {
    await register([aHelperRow(), standIn(changes)]);
    const { counts, codes } = await importPairs([aPairRow({ 后备互助员: backupName })]);
    expect(codes).toEqual([code]);
    expect(counts).toMatchObject({ new: 1, refused: 0 });
    expect(await pairs()).toEqual([primary]);
  });

  it('takes the pair alone where both helpers are of one household', async () => {
    await register();
    const atHome = { 户号: '031', 需求: '' };
    await importFiles(office, [
      folder.table('同户.csv', [
        anElderRow({ ...atHome, 姓名: '刘秀兰', 身份证号: anIdNumber('1968-07-15', 46) }),
        anElderRow({ ...atHome, 姓名: '张玉芬', 身份证号: anIdNumber('1965-02-03', 24) }),
      ]),
    ]);
    const { codes } = await importPairs([aPairRow({ 后备互助员: '张玉芬' })]);
    expect(codes).toContain('pair-backup-same-household');
    expect(await pairs()).toEqual([primary]);
  });

  it('leaves who stands in already', async () => {
    await register([
      aHelperRow(),
      standIn(),
      standIn({ 姓名: '何秀珍', 身份证号: anIdNumber('1966-02-03', 24), 电话: '19900002003' }),
    ]);
    await importPairs([aPairRow({ 后备互助员: '张玉芬' })]);
    const { counts, codes } = await previewPairs([aPairRow({ 后备互助员: '何秀珍' })]);
    expect([codes, counts?.same]).toEqual([['pair-elder-has-backup'], 1]);
    expect(await pairs()).toEqual([primary, ['backup', '张玉芬', 'voluntary', '2025-03-01']]);
  });

  it('asks about one who has no place left, and takes the pair alone where that is wished', async () => {
    await register([aHelperRow(), standIn({ 最多帮扶人数: '0' })]);
    const leftOut = { 'pair-helper-too-many': 'leave-out' } as const;
    const { counts, codes } = await importPairs([aPairRow({ 后备互助员: '张玉芬' })], leftOut);
    expect([codes, counts?.new]).toEqual([['pair-helper-too-many'], 1]);
    expect(await pairs()).toEqual([primary]);
  });

  it('is what the exported register says: every row the same', async () => {
    await register([
      aHelperRow(),
      standIn(),
      // Of the same name: only the number tells who stands in.
      standIn({ 身份证号: anIdNumber('1971-02-03', 24), 电话: '19900002004' }),
    ]);
    await importPairs([aPairRow({ 后备互助员: '张玉芬', 后备电话: '19900002002' })]);
    const before = await pairs();
    expect(before).toHaveLength(2);
    for (const format of ['xlsx', 'csv'] as const) {
      const filePath = path.join(folder.path, `out.${format}`);
      const table = 'pairs-register';
      await office.ask('exports.write', { table, format, filePath, placeId: null, idNumberReason: null });
      const shown = await office.ask('imports.preview', { jobId: 'j', filePaths: [filePath], decisions: {} });
      expect(shown.files[0]?.counts).toMatchObject({ same: 1, new: 0, changed: 0, doubtful: 0 });
      expect(
        shown.files[0]?.findings.map(({ code }) => code).filter((code) => code.startsWith('pair-')),
      ).toEqual([]);
    }
    expect(await pairs()).toEqual(before);
  });
});
