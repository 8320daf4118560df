import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { electronToRun, projectFolder } from './harness/launch-shouwang.ts';
import { readPdf } from './harness/read-pdf.ts';
import { readContacts, underSocketWatch } from './harness/socket-watch.ts';

const run = promisify(execFile);

test('the demonstration runs to its end without a window and speaks to nobody', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
  const socketFile = path.join(folder, 'sockets.log');
  const papers = path.join(folder, 'papers');
  const { program, args } = electronToRun();
  const watched = underSocketWatch(program, socketFile);
  const { stdout } = await run(watched.program, [...args, '.', '--demo', papers], {
    cwd: projectFolder,
    env: { ...process.env, ...watched.env },
  });

  expect(stdout).toMatch(/elders without a helper: \d+/);
  expect(stdout).toMatch(/visits: [1-9]\d* planned, \d+ unfilled/);
  const [, files] = /papers: (\d+) files/.exec(stdout) ?? [];
  const pdfs = readdirSync(papers).filter((name) => name.endsWith('.pdf'));
  expect(pdfs).toHaveLength(Number(files));
  const stated = [...stdout.matchAll(/[\w-]+ (\d+) pages/g)].reduce(
    (sum, match) => sum + Number(match[1]),
    0,
  );
  expect(pdfs.reduce((sum, name) => sum + readPdf(path.join(papers, name)).pages, 0)).toBe(stated);
  expect(readContacts(socketFile)).toEqual([]);
});

test('a demonstration that cannot be kept says so in one sentence and fails', async () => {
  const inTheWay = path.join(mkdtempSync(path.join(tmpdir(), 'demo-')), 'a-file');
  writeFileSync(inTheWay, '');
  const { program, args } = electronToRun();
  const failure: unknown = await run(program, [...args, '.', '--demo', path.join(inTheWay, 'demo')], {
    cwd: projectFolder,
    timeout: 30_000,
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 1 });
  expect((failure as { stderr: string }).stderr).toMatch(/^The (program could not start|demo stopped): .+$/m);
});
