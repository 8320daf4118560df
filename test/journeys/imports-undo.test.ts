import { readFileSync } from 'node:fs';
import path from 'node:path';
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
const threeFiles = (): string[] => [
  folder.table('老人.csv', [anElderRow()]),
  folder.table('互助员.csv', [aHelperRow()]),
  folder.table('结对.csv', [aPairRow()]),
];
const batchOf = async (fileName: string) => {
  const batch = (await office.ask('imports.list', {})).find((one) => one.fileName === fileName);
  if (!batch) throw new Error(`${fileName} was not imported`);
  return batch;
};

describe('undoing an import', () => {
  it('takes back all files that were imported together, and everything that they brought', async () => {
    await importFiles(office, threeFiles());
    const { id } = await batchOf('互助员.csv');
    expect(await office.ask('imports.undo', { batchId: id })).toMatchObject({ files: 3 });
    expect(await office.ask('people.list', everybody)).toEqual([]);
    expect(await office.ask('people.placeTree', {})).toEqual([]);
    expect(await office.ask('pairings.list', {})).toEqual([]);
    const batches = await office.ask('imports.list', {});
    expect(batches.map((batch) => batch.undoneAt)).toEqual(Array(3).fill('2026-11-22T09:00:00'));
  });

  it('lets the same file come in again', async () => {
    const files = threeFiles();
    const first = await importFiles(office, files);
    await office.ask('imports.undo', { batchId: (await batchOf('老人.csv')).id });
    const again = await importFiles(office, files);
    expect(again.files.map((file) => file.counts)).toEqual(first.files.map((file) => file.counts));
    expect(await office.ask('people.list', everybody)).toHaveLength(2);
  });

  it('gives back what a later file had changed, and leaves the earlier import alone', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    await importFiles(office, [folder.table('新.csv', [anElderRow({ 电话: '19900001999', 爱好: '下棋' })])]);
    await office.ask('imports.undo', { batchId: (await batchOf('新.csv')).id });
    const [elder] = await office.ask('people.list', everybody);
    const detail = await office.ask('people.get', { personId: elder?.id ?? 0 });
    expect(detail.phones.map((phone) => phone.number)).toEqual(['19900001001']);
    expect(detail.hobbies).toEqual(['喝茶']);
    expect((await batchOf('老人.csv')).undoneAt).toBeNull();
  });

  it('is refused where a later import rests on it, and changes nothing', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    await importFiles(office, [folder.table('新.csv', [anElderRow({ 电话: '19900001999' })])]);
    const { id } = await batchOf('老人.csv');
    expect(await office.refusalOf('imports.undo', { batchId: id })).toBe('changes.changed-since');
    expect(await office.ask('people.list', everybody)).toHaveLength(1);
  });

  it('is refused the second time, and for a file that was never imported', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const { id } = await batchOf('老人.csv');
    await office.ask('imports.undo', { batchId: id });
    expect(await office.refusalOf('imports.undo', { batchId: id })).toBe('changes.already-undone');
    expect(await office.refusalOf('imports.undo', { batchId: id + 1 })).toBe('import.not-undoable');
  });

  it('makes an open preview stale', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const open = await office.ask('imports.preview', {
      jobId: 'j',
      filePaths: [folder.table('互助员.csv', [aHelperRow()])],
      decisions: {},
    });
    await office.ask('imports.undo', { batchId: (await batchOf('老人.csv')).id });
    expect(await office.refusalOf('imports.accept', { jobId: 'j', previewId: open.previewId })).toBe(
      'import.stale',
    );
  });
});

describe('the history of imports', () => {
  it('stands as one change, told by the number of files and the name of the first', async () => {
    await importFiles(office, threeFiles());
    const [change] = await office.ask('changes.list', { limit: 10 });
    expect(change).toMatchObject({ kind: 'import', about: { files: 3, fileName: '老人.csv' }, people: 2 });
    expect((await batchOf('结对.csv')).changeSetId).toBe(change?.id);
  });

  it('keeps what was remarked about each file', async () => {
    const number = anIdNumber('1943-03-05', 22).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { files } = await importFiles(office, [
      folder.table('老人.csv', [anElderRow({ 身份证号: number })]),
    ]);
    const told = await office.ask('imports.findings', { batchId: (await batchOf('老人.csv')).id });
    expect(told).toEqual(files[0]?.findings);
    expect(told.map((finding) => finding.code)).toContain('id-check-digit-fails');
  });

  it('gives the file back byte for byte', async () => {
    const [elders = ''] = threeFiles();
    await importFiles(office, [elders]);
    const filePath = path.join(folder.path, '原件.csv');
    await office.ask('imports.saveOriginal', { batchId: (await batchOf('老人.csv')).id, filePath });
    expect(readFileSync(filePath)).toEqual(readFileSync(elders));
  });

  it('says so when the original cannot be written or is not there', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const { id } = await batchOf('老人.csv');
    const filePath = path.join(folder.path, 'no-such-folder', 'x.csv');
    expect(await office.refusalOf('imports.saveOriginal', { batchId: id, filePath })).toBe(
      'exports.file-unwritable',
    );
    expect(await office.refusalOf('imports.saveOriginal', { batchId: id + 1, filePath })).toBe(
      'import.original-gone',
    );
  });
});
