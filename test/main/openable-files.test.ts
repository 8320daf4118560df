import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openableFiles } from '../../src/main/openable-files.ts';

let folder = '';
const file = (name: string): string => {
  const filePath = path.join(folder, name);
  writeFileSync(filePath, '');
  return filePath;
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'open-'));
});

describe('what may be opened', () => {
  test('folders and PDFs', async () => {
    const files = openableFiles();
    expect(await files.mayOpen(folder)).toBe(true);
    expect(await files.mayOpen(file('a.pdf'))).toBe(true);
    expect(await files.mayOpen(path.join(folder, 'gone.pdf'))).toBe(false);
  });

  test('a list only where the clerk named it in the save dialog', async () => {
    const files = openableFiles();
    const [ours, others] = [file('ours.xlsx'), file('others.xlsx')];
    files.allow(ours);
    expect(await files.mayOpen(ours)).toBe(true);
    expect(await files.mayOpen(path.join(folder, '.', 'ours.xlsx'))).toBe(true);
    expect(await files.mayOpen(others)).toBe(false);
  });

  test('never a program, whatever the dialog said', async () => {
    const files = openableFiles();
    const program = file('a.exe');
    files.allow(program);
    expect(await files.mayOpen(program)).toBe(false);
  });
});
