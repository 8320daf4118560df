import { expect, test } from '@playwright/test';
import { anElderRow, anIdNumber, anOfficeFolder, type Row } from '../builders/office-registers.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { PeopleScreenModel } from './page-models/people-screen.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const ELDERS = 6000;
const VILLAGES = ['柳树村', '双井村', '石门村', '桃园村', '龙潭村', '红岩村'];
const FAMILIES = [...'李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董'];
const GIVEN = ['德明', '秀兰', '大山', '春梅', '福生', '素珍', '国强', '玉芳', '长寿', '明英'];

/** A township of 6,000 elders as its register stands in a table; the first is 王桂英. */
function aLargeRegister(): Row[] {
  return Array.from({ length: ELDERS }, (_, at): Row => {
    const born = `${1936 + (at % 28)}-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}`;
    const name = `${FAMILIES[at % FAMILIES.length] ?? ''}${GIVEN[Math.floor(at / 28) % GIVEN.length] ?? ''}`;
    return anElderRow({
      姓名: at === 0 ? '王桂英' : name,
      身份证号: anIdNumber(born, 2 * (1 + Math.floor(at / 84))),
      村: VILLAGES[at % VILLAGES.length] ?? '',
      村组: `${1 + (Math.floor(at / 6) % 5)}组`,
      院落: `${FAMILIES[Math.floor(at / 30) % FAMILIES.length] ?? ''}家院子`,
      户号: String(at).padStart(4, '0'),
      电话: `1990000${String(at).padStart(4, '0')}`,
      出生年月: born,
    });
  });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let people: PeopleScreenModel;
const files = anOfficeFolder();

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  people = new PeopleScreenModel(running.window);
});

test.afterAll(async () => {
  await running.app.close();
  files.remove();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('a township of 6,000 elders comes in', async () => {
  const register = files.table('老人花名册.csv', aLargeRegister());
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, register);
  await shouwang.open('导入');
  await shouwang.button('选择表格文件').click();
  await expect(shouwang.button('确认导入')).toBeEnabled({ timeout: 120_000 });
  await shouwang.acceptImport();
  await shouwang.open('人员');
  await expect(running.window.getByText(`${ELDERS} 人`, { exact: true })).toBeVisible();
});

test('the table of 6,000 people scrolls by wheel without a blank frame', async () => {
  await expect(people.rows.first()).toBeVisible();
  const seen = await people.framesWhile(() => people.wheelThroughTable());
  expect(seen.frames).toBeGreaterThan(20);
  expect(seen.topRows).toBeGreaterThan(10);
  expect(seen.blank, JSON.stringify(seen)).toBe(0);
});

test('it scrolls by dragging without a blank frame', async () => {
  const seen = await people.framesWhile(() => people.dragThroughTable());
  expect(seen.topRows).toBeGreaterThan(5);
  expect(seen.blank, JSON.stringify(seen)).toBe(0);
});

test('王桂英 is found by her initials and opened with the keyboard', async () => {
  await people.search('wgy');
  await expect(people.rows).toHaveCount(1);
  await people.rows.first().focus();
  await running.window.keyboard.press('Enter');
  await expect(people.person.getByRole('heading', { name: '王桂英', level: 1 })).toBeVisible();
});

test('what is sensitive is hidden, and an identity number is not shown without a reason', async () => {
  const { window } = running;
  await expect(people.person.getByText('已隐藏').first()).toBeVisible();
  await people.person.getByRole('button', { name: '查看' }).click();
  await shouwang.answer('查看').click();
  await expect(window.getByText('请写明理由，至少两个字')).toBeVisible();
  await window.getByLabel('查看理由').fill('核对证件');
  await shouwang.answer('查看').click();
  await expect(people.person.getByText(/511900\d{11}[\dX]/)).toBeVisible();
});

test('her record is changed and saved, and the frame says what could be taken back', async () => {
  const { window } = running;
  await window.keyboard.press('Control+e');
  await window.getByLabel('称呼').fill('王大嫂');
  await window.keyboard.press('Control+s');
  await expect(people.person.getByText('王大嫂')).toBeVisible();
  await expect(window.locator('.undo-bar').getByText('修改资料，1 人')).toBeVisible();
  await expect(window.getByText('已保存')).toBeVisible();
});

test('what was typed and not saved is asked about, and still there the next time', async () => {
  const { window } = running;
  await window.keyboard.press('Control+e');
  await window.getByLabel('称呼').fill('王婆婆');
  await window.keyboard.press('Escape');
  await shouwang.answer('先放着').click();
  await window.keyboard.press('Control+e');
  await expect(window.getByText('上次没保存的内容还在，已经填回。')).toBeVisible();
  await expect(window.getByLabel('称呼')).toHaveValue('王婆婆');
  await window.keyboard.press('Escape');
  await shouwang.answer('放弃修改').click();
  await expect(window.getByLabel('称呼')).toBeHidden();
});

test('Ctrl+Z takes the change back, Ctrl+Y brings it again, and the history tells both', async () => {
  const { window } = running;
  await window.keyboard.press('Control+z');
  await expect(people.person.getByText('王大嫂')).toBeHidden();
  await window.keyboard.press('Control+y');
  await expect(people.person.getByText('王大嫂')).toBeVisible();
  await people.person.getByRole('tab', { name: '改动历史' }).click();
  await expect(people.person.getByRole('rowheader', { name: '称呼' }).first()).toBeVisible();
  await window.getByRole('button', { name: '改动记录' }).click();
  await expect(window.getByRole('dialog').getByText('导入文件', { exact: false }).first()).toBeVisible();
  await window.keyboard.press('Escape');
});

test('three people are changed at once, after a look at what would become of each', async () => {
  const { window } = running;
  await people.person.getByRole('button', { name: '返回名单' }).click();
  await people.search('');
  for (const at of [1, 2, 3]) await people.rows.nth(at).getByRole('checkbox').click();
  await shouwang.button('批量修改（3 人）').click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('新状态').click();
  await window.locator('.ant-select-item-option').filter({ hasText: '外出' }).click();
  await expect(dialog.getByRole('button', { name: '修改 3 人' })).toBeEnabled();
  await dialog.getByRole('button', { name: '修改 3 人' }).click();
  await expect(window.getByText('已修改 3 人。')).toBeVisible();
});

test('the page complained of nothing', () => {
  expect(running.complaints).toEqual([]);
});
