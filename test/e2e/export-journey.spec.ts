import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { aHelperRow, anElderRow, anIdNumber, anOfficeFolder } from '../builders/office-registers.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { readPdf } from './harness/read-pdf.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 60_000 };
const RARE_NAMES = ['龚䶮', '王㛃', '李𬭚', '𠮷秀英', '阿依古丽·买买提'];

const office = anOfficeFolder();
let running: RunningShouwang;
let shouwang: ShouwangWindow;
let papers = '';
let registerFile = '';

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  papers = path.join(running.folder, 'papers');
  mkdirSync(papers);
});

test.afterAll(async () => {
  await running.app.close();
  office.remove();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

const choose = async (filePaths: readonly string[]): Promise<void> => {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
  }, filePaths);
};
const saveAs = async (filePath: string): Promise<void> => {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
};

test('small registers are imported, rare names among them', async () => {
  await choose([
    office.table(
      'elders.csv',
      RARE_NAMES.map((name, index) =>
        anElderRow({
          姓名: name,
          身份证号: anIdNumber(`194${index}-03-05`, 100 + index * 2),
          户号: `01${index}`,
        }),
      ),
    ),
    office.table('helpers.csv', [aHelperRow()]),
  ]);
  await shouwang.open('导入');
  await shouwang.button('选择表格文件').click();
  await expect(shouwang.button('确认导入')).toBeEnabled(JOB);
  await shouwang.acceptImport();
});

test('the elders’ register goes out as a workbook, its extension put right', async () => {
  const { window } = running;
  await shouwang.open('打印');
  await window.getByText('花名册和空表').click();
  await saveAs(path.join(running.folder, '名册'));
  await shouwang.button('导出表格').first().click();
  await window.getByText(/带完整身份证号/).click();
  await window.getByLabel('用途').fill('换电脑');
  await shouwang.answer('导出').click();
  await expect(window.getByText('已导出“名册.xlsx”，共 5 行')).toBeVisible(JOB);
  registerFile = path.join(running.folder, '名册.xlsx');
  const { sheets } = await readXlsx(readFileSync(registerFile));
  const [sheet] = sheets;
  expect(sheet?.name).toBe('柳树村');
  expect(sheet?.rows[0]?.[0]).toBe('柳树村老年人花名册');
  expect(sheet?.rows.slice(4, 9).map((row) => row[2])).toEqual(RARE_NAMES);
  expect(sheet?.rows[4]?.[4]).toBe(anIdNumber('1940-03-05', 100));
});

test('what went out comes in again: nothing to take, nothing to decide', async () => {
  const { window } = running;
  await choose([registerFile]);
  await shouwang.open('导入');
  await shouwang.button('选择表格文件').click();
  await expect(window.locator('#accept-explained')).toBeVisible(JOB);
  await expect(shouwang.button('确认导入')).toBeDisabled();
  await shouwang.button('不导入').click();
});

test('the register is printed for the file, with its rare names and without a whole identity number', async () => {
  const { window } = running;
  await choose([papers]);
  await shouwang.open('打印');
  await expect(shouwang.button('导出表格').first()).toBeVisible();
  await shouwang.button('换文件夹').click();
  await expect(window.getByText('papers', { exact: false }).first()).toBeVisible();
  await shouwang.button('生成打印文件').click();
  await expect(window.getByText(/已生成 1 个文件，共 1 页/)).toBeVisible(JOB);
  expect(readdirSync(papers)).toEqual(['柳树村-老年人花名册.pdf']);
  const pdf = readPdf(path.join(papers, '柳树村-老年人花名册.pdf'));
  expect(pdf.size).toContain('A4');
  const text = pdf.pageTexts.join('\n').replaceAll(/\s/gu, '');
  // A long name stands in two lines of its column.
  for (const name of RARE_NAMES.flatMap((each) => each.split('·'))) expect(text).toContain(name);
  // A box would leave its text in the file too; so the letters are of the two fonts that travel with the program.
  expect(pdf.fonts.filter((font) => /NotoSans(?:SC|JP)-Regular/.test(font))).toHaveLength(2);
  expect(text).toContain('511900********1005');
  expect(text).not.toMatch(/\d{17}[\dX]/u);
  expect(text).toContain('表8老年人花名册');
});

test('the window shows the rare names in the fonts that travel with the program', async () => {
  const { window } = running;
  await shouwang.open('人员');
  await expect(window.getByText('𠮷秀英')).toBeVisible();
  const loaded = () =>
    window.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
  await expect.poll(loaded).toEqual(['Rare Name', 'Rarer Name']);
  await shouwang.open('打印');
});

test('an empty workbook and the survey form are saved where the clerk wants them', async () => {
  const { window } = running;
  await saveAs(path.join(running.folder, '空表.xlsx'));
  await shouwang.button('老人花名册空表').click();
  await expect(window.getByText('已存好“空表.xlsx”')).toBeVisible(JOB);
  expect(existsSync(path.join(running.folder, '空表.xlsx'))).toBe(true);
  const survey = path.join(running.folder, '登记表.pdf');
  await saveAs(survey);
  await shouwang.button('入户登记表').click();
  await expect(window.getByText('已存好“登记表.pdf”')).toBeVisible(JOB);
  expect(readPdf(survey)).toMatchObject({ pages: 1 });
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});
