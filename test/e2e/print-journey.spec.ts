import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { anOfficeFolder } from '../builders/office-registers.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { publishVillage } from './harness/publish-village.ts';
import { readPdf } from './harness/read-pdf.ts';
import { type ListedPiece, PrintingPage } from './page-models/printing-page.ts';
import { RostersPage } from './page-models/rosters-page.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** Print, change one visit, print only what changed. Each step begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 60_000 };

const registers = anOfficeFolder();
let running: RunningShouwang;
let shouwang: ShouwangWindow;
let printing: PrintingPage;
let firstPieces: ListedPiece[] = [];

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  printing = new PrintingPage(running.window);
  await publishVillage(running.window, registers);
});

test.afterAll(async () => {
  await running.app.close();
  registers.remove();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('the window shows the very paper, page by page, before anything is printed', async () => {
  await shouwang.open('打印');
  await expect(printing.standing).toHaveText('这一周选的表还没有打过。', JOB);
  await expect(printing.pageCount).toHaveText('第 1 页，共 2 页', JOB);
  await expect(printing.sheet).toHaveAttribute('data-page', '1');
  await expect.poll(() => printing.inkOfSheet()).toBeGreaterThan(3);
  await running.window.getByRole('group', { name: '柳树村 周排班表 第1页' }).press('PageDown');
  await expect(printing.sheet).toHaveAttribute('data-page', '2');
  await expect(printing.pageCount).toHaveText('第 2 页，共 2 页');
});

test('one press prints what the township needs for the week', async () => {
  const texts = await printInto('first');
  expect([...texts.keys()].toSorted()).toEqual(['任务单', '周排班表', '服务签到表']);
  for (const text of texts.values()) expect(text).toContain('第1版');
  await expect(printing.standing).toHaveText('自上次打印后没有变动，纸上的都还对。', JOB);
  firstPieces = await printing.listPieces();
  expect(firstPieces.map(({ form, piece, state }) => `${form} ${piece} ${state}`)).toEqual([
    '周排班表 1组 没变',
    '周排班表 2组 没变',
    '任务单 刘秀兰 没变',
    '任务单 周大明 没变',
    '服务签到表 刘秀兰 没变',
    '服务签到表 周大明 没变',
  ]);
  for (const { number } of firstPieces.filter(({ form }) => form === '服务签到表')) {
    expect(number).toMatch(/^\d{7}$/u);
    expect(texts.get('服务签到表')).toContain(number);
  }
});

test('one visit is moved by hand, and the week is published anew', async () => {
  const { window } = running;
  const week = new RostersPage(window);
  await shouwang.open('周排班');
  await shouwang.button('修改').click();
  await shouwang.answer('开始修改').click();
  await expect(shouwang.button('公布这个村')).toBeVisible(JOB);
  await week.visits.filter({ hasText: '陈桂英' }).focus();
  await window.keyboard.press('Enter');
  await expect(week.strip).toBeVisible();
  await expect(async () => {
    await window.keyboard.press('ArrowRight');
    await expect(week.strip).toHaveAttribute('data-verdict', /price|better|same/, { timeout: 500 });
  }).toPass();
  await window.keyboard.press('Enter');
  await week.expectMoves(1);
  await shouwang.button('公布这个村').click();
  await shouwang.answer('公布').click();
  await expect(window.getByText(/已公布 1 个村/)).toBeVisible(JOB);
});

test('only what changed is offered and printed, and says that it is the second version', async () => {
  await shouwang.open('打印');
  await expect(printing.standing).toHaveText(/^自上次打印后有 3 份变了/, JOB);
  const pieces = await printing.listPieces();
  expect(pieces.filter(({ state }) => state === '变了').map(({ form, piece }) => `${form} ${piece}`)).toEqual(
    ['周排班表 1组', '任务单 刘秀兰', '服务签到表 刘秀兰'],
  );
  expect(
    new Set(pieces.filter(({ state }) => state === '变了').map((piece) => piece.printedVersion)),
  ).toEqual(new Set(['第1版']));
  await printing.chooseScope('只打变动的');
  const texts = await printInto('second');
  for (const form of ['任务单', '周排班表', '服务签到表']) expect(texts.get(form), form).toContain('第2版');
  expect(texts.get('周排班表')).toContain('1组');
  expect(texts.get('周排班表')).not.toContain('2组');
  for (const form of ['任务单', '服务签到表']) {
    expect(texts.get(form)).toContain('刘秀兰');
    expect(texts.get(form)).not.toContain('周大明');
  }
});

test('the sheet that did not change keeps its number; the other one has a new one', async () => {
  await printing.chooseScope('全部');
  const pieces = await printing.listPieces();
  expect(numberOf(pieces, '周大明')).toBe(numberOf(firstPieces, '周大明'));
  expect(numberOf(pieces, '刘秀兰')).toMatch(/^\d{7}$/u);
  expect(numberOf(pieces, '刘秀兰')).not.toBe(numberOf(firstPieces, '刘秀兰'));
});

test('a scanned number opens exactly its sheet, and an old one says which took its place', async () => {
  const { window } = running;
  const pieces = await printing.listPieces();
  await window.getByRole('heading', { name: '打印' }).click();
  await printing.scan(numberOf(pieces, '周大明'));
  const heading = window.locator('.sheet-title');
  await expect(heading).toContainText(spaced(numberOf(pieces, '周大明')));
  await expect(heading).toContainText('周大明');
  await expect(window.getByText('这张是最新的')).toBeVisible();
  await expect(window.getByRole('cell', { name: '王建国' })).toBeVisible();

  const field = window.getByLabel('纸上的编号');
  await expect(field).toBeFocused();
  await printing.scan(numberOf(firstPieces, '刘秀兰'));
  await expect(
    window.getByText(`这张已作废，后来换成了 ${spaced(numberOf(pieces, '刘秀兰'))}`),
  ).toBeVisible();
  await shouwang.button('看新的那张').click();
  await expect(heading).toContainText(spaced(numberOf(pieces, '刘秀兰')));
  await expect(window.getByText('第2版')).toBeVisible();

  await field.fill(`${numberOf(pieces, '刘秀兰').slice(0, 6)}x`);
  await field.press('Enter');
  await expect(window.getByRole('alert')).toContainText('编号');
});

test('what was printed is on record', async () => {
  const { window } = running;
  await printing.openSection('打印记录');
  await expect(window.getByRole('cell', { name: '第1版', exact: true })).toHaveCount(3);
  await expect(window.getByRole('cell', { name: '第2版', exact: true }).first()).toBeVisible();
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});

/** Prints into a new folder; returns the text of each form's file, without blanks. */
async function printInto(name: string): Promise<Map<string, string>> {
  const folder = path.join(running.folder, name);
  mkdirSync(folder);
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await shouwang.button('换文件夹').click();
  await expect(running.window.locator('.print-bar .folder')).toContainText(name);
  const { files, pages } = await printing.printToFolder();
  const printed = readdirSync(folder).map((file) => ({ file, pdf: readPdf(path.join(folder, file)) }));
  expect(printed).toHaveLength(files);
  expect(printed.reduce((sum, { pdf }) => sum + pdf.pages, 0)).toBe(pages);
  return new Map(
    printed.map(({ file, pdf }) => [
      file.split('-')[1] ?? '',
      pdf.pageTexts.join('\n').replaceAll(/\s/gu, ''),
    ]),
  );
}

function numberOf(pieces: readonly ListedPiece[], helper: string): string {
  return pieces.find(({ form, piece }) => form === '服务签到表' && piece === helper)?.number ?? '';
}

function spaced(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`;
}
