import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { preparePapersFolder, writePaper } from '../../src/main/papers-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'papers-'));
});

test('makes the folder and leaves nothing in it', async () => {
  const made = path.join(folder, 'new', 'papers');
  await preparePapersFolder(made);
  expect(readdirSync(made)).toEqual([]);
});

test('refuses a folder that cannot be written', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(preparePapersFolder(path.join(file, 'below'))).rejects.toMatchObject({
    code: 'printing.folder-unwritable',
  });
});

test('replaces an earlier paper of the same name as a whole', async () => {
  await writePaper(folder, 'a.pdf', Buffer.from('first'));
  const filePath = await writePaper(folder, 'a.pdf', Buffer.from('second'));
  expect(readFileSync(filePath, 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('keeps the earlier paper and no leavings when writing fails', async () => {
  const inTheWay = path.join(folder, 'a.pdf');
  await preparePapersFolder(path.join(inTheWay, 'full'));
  await expect(writePaper(folder, 'a.pdf', Buffer.from('x'))).rejects.toMatchObject({
    code: 'printing.folder-unwritable',
  });
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});
