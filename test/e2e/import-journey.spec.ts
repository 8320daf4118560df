import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 60_000 };
const HEADINGS =
  '序号 户号 姓名 性别 公民身份号码 出生年月 村组 院落 居住情况 自理能力 需求 本人电话 备注'.split(' ');
/** Identity numbers of area 511900, which is issued to nobody; most of their check digits are wrong. */
const ELDERS: readonly (readonly CellValue[])[] = [
  elder(1, '王桂英', '女', '511900194305010027', '1943.05.01', '1组', '上院子', '19900001001'),
  elder(2, '李德明', '男', '511900194812120019', '1948.12.12', '1组', '上院子', '19900001002'),
  elder(3, '周素珍（已故）', '女', '511900193902030044', '1939.02.03', '2组', '下院子', ''),
  elder(4, '吴大贵（已故）', '男', '511900193810100013', '1938.10.10', '2组', '下院子', ''),
  elder(5, '赵春梅', '女', '511900195007070028', '1950.07.07', '2组', '下院子', '199 0000 1005'),
];

function elder(
  serial: number,
  name: string,
  sex: string,
  idNumber: string,
  born: string,
  ...where: string[]
) {
  const [group = '', hamlet = '', phone = ''] = where;
  const needs = serial === 1 ? '助洁 每周1次' : '';
  return [serial, `00${serial}`, name, sex, idNumber, born, group, hamlet, '独居', '自理', needs, phone, ''];
}

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let eldersFile = '';
let strangeFile = '';

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  eldersFile = path.join(running.folder, '老人花名册.xlsx');
  strangeFile = path.join(running.folder, '新来的老人.xlsx');
  const title = ['东沟村老年人花名册'];
  const total = ['合计', '', `${ELDERS.length}人`];
  writeFileSync(
    eldersFile,
    await writeXlsx({
      sheets: [
        { name: '说明', rows: [['请于月底前上报。']] },
        { name: '东沟村', rows: [title, HEADINGS, ...ELDERS.map((row) => [...row]), total] },
      ],
    }),
  );
  const strange = HEADINGS.map((heading) => (heading === '姓名' ? '老人家叫啥' : heading));
  const newcomer = elder(9, '钱长生', '男', '', '1951.03.03', '1组', '上院子', '');
  writeFileSync(
    strangeFile,
    await writeXlsx({ sheets: [{ name: '东沟村', rows: [title, strange, newcomer] }] }),
  );
});

test.afterAll(async () => {
  await running.app.close();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

const choose = async (filePath: string): Promise<void> => {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, filePath);
  await shouwang.button('选择表格文件').click();
  await expect(shouwang.button('确认导入')).toBeVisible(JOB);
};
const bar = () => running.window.locator('#accept-explained');

test('a file of the office is read, and its doubts are asked kind by kind', async () => {
  await shouwang.open('导入');
  await choose(eldersFile);
  await expect(bar()).toContainText('将新增 5 行，1 行不收', JOB);
  await expect(running.window.getByText('姓名后注明已故').first()).toBeVisible();
});

test('a kind of doubt is left out with one click, and one row of it is taken all the same', async () => {
  const { window } = running;
  await window.getByLabel('这一类怎么办 姓名后注明已故').getByText('不收').click();
  await expect(bar()).toContainText('将新增 3 行，3 行不收', JOB);
  await shouwang.button('逐个定 姓名后注明已故').click();
  await window.getByRole('combobox', { name: /第 5 行.*怎么办/ }).click();
  await window
    .locator('.ant-select-item-option')
    .filter({ hasText: /^采用建议$/ })
    .click();
  await expect(bar()).toContainText('将新增 4 行，2 行不收', JOB);
  await expect(window.getByText('另有 1 行单独定了')).toBeVisible();
});

test('each row tells what becomes of it', async () => {
  const { window } = running;
  await window.getByRole('searchbox', { name: /拼音首字母/ }).fill('zcm');
  const row = window.locator('.import-rows').getByText('赵春梅', { exact: true });
  await row.click();
  const detail = window.getByRole('complementary', { name: '东沟村 第 7 行' });
  await expect(detail.getByRole('cell', { name: '19900001005' })).toBeVisible();
  await expect(detail.getByText('电话号码里有空格或横线')).toBeVisible();
});

test('it is imported in one go and stands in the history', async () => {
  await shouwang.acceptImport();
  await expect(running.window.getByText('现在共有老人 4 人', { exact: false })).toBeVisible();
  await expect(running.window.getByRole('row', { name: /老人花名册\.xlsx/ })).toContainText('6');
});

test('a file that was imported is recognised', async () => {
  await choose(eldersFile);
  await expect(running.window.getByText('没有读：老人花名册.xlsx')).toBeVisible(JOB);
  await shouwang.button('不导入').click();
});

test('the whole import is undone from the history, and the file comes in again', async () => {
  const { window } = running;
  await shouwang.button('撤销导入 老人花名册.xlsx').click();
  await shouwang.answer('撤销').click();
  await expect(window.getByText('已撤销 1 个文件的导入', { exact: false })).toBeVisible(JOB);
  await expect(window.getByText('已撤销', { exact: true })).toBeVisible();
  await choose(eldersFile);
  await expect(bar()).toContainText('将新增 5 行', JOB);
  await shouwang.acceptImport();
  await expect(window.getByText('现在共有老人 5 人', { exact: false })).toBeVisible();
});

test('a column that nobody knows is pointed out once, and the file is read', async () => {
  const { window } = running;
  await choose(strangeFile);
  await expect(window.getByText('没有读：新来的老人.xlsx')).toBeVisible(JOB);
  await window.getByRole('combobox', { name: '老人家叫啥 当作' }).click();
  await window
    .locator('.ant-select-item-option')
    .filter({ hasText: /^姓名$/ })
    .click();
  await shouwang.button('按这样重新读').click();
  await expect(bar()).toContainText('将新增 1 行', JOB);
  await shouwang.acceptImport();
});

test('the original of a file is saved where the clerk wants it', async () => {
  const saved = path.join(running.folder, '原件.xlsx');
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, saved);
  await shouwang.button('存原件 老人花名册.xlsx').first().click();
  await expect(running.window.getByText('原件已存好')).toBeVisible();
  expect(existsSync(saved)).toBe(true);
  expect(readFileSync(saved)).toEqual(readFileSync(eldersFile));
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});
