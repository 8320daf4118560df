import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileLog, lineLog } from '../../../src/backend/logging/log.ts';
import { anOfficeFolder } from '../../builders/office-registers.ts';

it('writes a fault down with its place, without names and numbers of people', () => {
  const lines: string[] = [];
  lineLog(
    (line) => void lines.push(line),
    () => 'now',
  ).fault('4F2A', 'people.get', new Error('陈桂英 511900194303050223'));
  expect(lines[0]).toContain('4F2A');
  expect(lines[0]).toContain('log.test.ts');
  expect(lines[0]).not.toMatch(/陈桂英|511900/);
});

it('keeps the file small, and the one before', () => {
  const folder = anOfficeFolder();
  const logFilePath = path.join(folder.path, 'logs', 'backend.log');
  const log = fileLog(logFilePath, () => 'now');
  for (let line = 0; line < 1100; line += 1) log.note('x'.repeat(1000));
  expect(readdirSync(path.dirname(logFilePath)).toSorted()).toEqual(['backend.log', 'backend.log.1']);
  expect(readFileSync(logFilePath, 'utf8').length).toBeLessThan(200_000);
  folder.remove();
});
