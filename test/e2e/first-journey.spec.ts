import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchWatchedShouwang, type WatchedShouwang } from './harness/launch-shouwang.ts';
import { readPdf, type ReadPdf } from './harness/read-pdf.ts';
import { isOwnDebuggingPort, readContacts } from './harness/socket-watch.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

let running: WatchedShouwang;
let shouwang: ShouwangWindow;
let papers = '';
let pdfByName = new Map<string, ReadPdf>();

test.beforeAll(async () => {
  running = await launchWatchedShouwang();
  shouwang = new ShouwangWindow(running.window);
  papers = path.join(running.folder, 'papers');
  mkdirSync(papers);
});

test.afterAll(async () => {
  await running.app.close();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('the empty program offers the demo township', async () => {
  expect(await running.window.title()).toBe('守望');
  await shouwang.tryDemoTownship();
});

test('the township is imported as the preview showed it', async () => {
  await shouwang.acceptImport();
  await shouwang.open('总览');
  await expect(running.window.getByText('各村情况')).toBeVisible();
});

test('the elders are paired, and the proposal is accepted', async () => {
  await shouwang.proposePairs();
  await shouwang.acceptPairs();
});

test('the week is drafted and published', async () => {
  await shouwang.draftWeek();
  await shouwang.publishWeek();
});

test('the papers are printed as the window says, on A4 and in the font that travels with the program', async () => {
  await running.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, papers);
  const { files, pages } = await shouwang.printInto('papers');
  const names = readdirSync(papers);
  expect(names).toHaveLength(files);
  expect(files).toBeGreaterThanOrEqual(3);
  expect(new Set(names.map((name) => name.split('-')[0])).size).toBe(1);
  pdfByName = new Map(names.map((name) => [name, readPdf(path.join(papers, name))]));
  expect([...pdfByName.values()].reduce((sum, pdf) => sum + pdf.pages, 0)).toBe(pages);
  for (const [name, pdf] of pdfByName) {
    expect(pdf.size, name).toContain('A4');
    expect(pdf.fonts.join(' '), name).toMatch(/NotoSansSC-(Regular|Bold|\d)/);
    expect(pdf.pageTexts, name).toHaveLength(pdf.pages);
    for (const [page, text] of pdf.pageTexts.entries()) {
      expect(text.replaceAll(/\s/g, ''), `${name} page ${page + 1}`).toContain(
        `第${page + 1}页共${pdf.pages}页`,
      );
    }
  }
});

test('paper for the wall and the house carries no identity number', () => {
  expect(pdfByName.size).toBeGreaterThan(0);
  for (const [name, pdf] of pdfByName) {
    expect(pdf.pageTexts.join('\n'), name).not.toMatch(/\d{17}[\dXx]|\d{15}/);
  }
});

test('nothing was complained of: no error, no refusal by the content security policy', () => {
  expect(running.complaints).toEqual([]);
});

test('nobody outside was spoken to', () => {
  const contacts = readContacts(running.socketFile).filter((contact) => !isOwnDebuggingPort(contact));
  expect(contacts).toEqual([]);
});
