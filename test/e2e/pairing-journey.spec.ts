import { expect, type Locator, test } from '@playwright/test';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { PairingsPage, percentile } from './page-models/pairings-page.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 60_000 };

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let desk: PairingsPage;
/** The elder with whom the decisions by hand are made, and the helper who was dragged there. */
let elder = '';
let helper = '';
let locked = '';

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  desk = new PairingsPage(running.window);
  await shouwang.tryDemoTownship();
  await shouwang.acceptImport();
});

test.afterAll(async () => {
  await running.app.close();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

const choose = async (select: string, option: RegExp): Promise<void> => {
  await running.window.getByRole('combobox', { name: select }).click();
  await running.window.locator('.ant-select-item-option:visible').filter({ hasText: option }).first().click();
};
const menuItem = (name: RegExp): Locator => running.window.getByRole('menuitem', { name }).first();

test('pairs are proposed, a row for each elder', async () => {
  await shouwang.proposePairs();
  await desk.showKind('新结');
  await expect(desk.rows.first()).toBeVisible();
});

test('each pair tells why this helper, in words and bars', async () => {
  await desk.openElder(desk.rows.first());
  const inPlan = desk.choices.filter({ hasText: '方案里的主要互助员' });
  await expect(inPlan.locator('.choice-reasons')).toContainText(/路上\d+分钟/);
  await expect(inPlan.locator('.number')).toHaveText(/^\d+$/);
  await expect(inPlan.getByRole('img')).toBeVisible();
});

test('others say their price, or the rule that forbids them and by how much', async () => {
  await expect(desk.choices.filter({ hasText: /换成这位：.*(少 (约 )?\d+ 分|没有)/ }).first()).toBeVisible();
  await desk.showForbidden();
  await expect(desk.forbidden.first()).toContainText(/不|没有|已|太/);
  const withAmount = desk.forbidden
    .filter({ hasText: /：(超过 \d+ 分钟|多出 \d+ 位|还差 \d+ 分钟)/ })
    .first();
  for (let elders = 0; elders < 20 && !(await withAmount.isVisible()); elders += 1) {
    await desk.openNext();
    await desk.showForbidden();
  }
  await expect(withAmount).toBeVisible();
});

test('the price of a choice appears under the pointer in a blink', async () => {
  const took = await desk.measureStrip(40);
  expect(took.length).toBeGreaterThanOrEqual(30);
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
  process.stdout.write(
    `price under the pointer: ${took.length} times, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`,
  );
  await expect(desk.priceStrip).toHaveAttribute('data-verdict', /.+/);
});

test('a helper is dragged: red over an elder who may not, amber with the price over one who may', async () => {
  // Sorted by name the villages are mixed, and a helper stays in the own village.
  await desk.sortByName();
  elder = await desk.openElder(desk.rows.nth(1));
  const priced = desk.possible.filter({ hasText: /换成这位：全乡镇少 (约 )?\d+ 分/ }).first();
  for (let elders = 0; elders < 6 && !(await priced.isVisible()); elders += 1) elder = await desk.openNext();
  helper = (await priced.getAttribute('aria-label')) ?? '';
  const village = await desk.villageOf(desk.row(elder));
  const elsewhere = desk.rows.filter({ hasNotText: village }).first();

  await desk.carryOver(priced, elsewhere);
  await expect(desk.dragStrip).toHaveAttribute('data-verdict', 'forbidden');
  await expect(desk.dragStrip).toContainText(/配不了：./);
  await expect(elsewhere).toHaveAttribute('data-verdict', 'forbidden');
  await desk.holdOver(desk.row(elder));
  await expect(desk.dragStrip).toHaveAttribute('data-verdict', 'price');
  await expect(desk.dragStrip).toContainText(/少 (约 )?\d+ 分/);
  await running.window.mouse.up();
  await expect(desk.dragStrip).toBeHidden();
  await desk.expectDecisions(1);
  await expect(desk.row(elder)).toContainText(helper);
  await expect(desk.row(elder)).toContainText('定下');
});

test('another pair is locked with the key L; Ctrl+Z and Ctrl+Y take it back and bring it again', async () => {
  const { window } = running;
  locked = await desk.openElder(desk.rows.filter({ hasNotText: elder }).nth(3));
  const other = desk.row(locked);
  await window.keyboard.press('l');
  await desk.expectDecisions(2);
  await expect(other).toContainText('定下');
  await window.keyboard.press('Control+z');
  await desk.expectDecisions(1);
  await expect(other).not.toContainText('定下');
  await window.keyboard.press('Control+y');
  await desk.expectDecisions(2);
});

test('a new proposal keeps the decisions', async () => {
  await shouwang.button('其他生成办法').click();
  await menuItem(/带着我的调整重新生成/).click();
  await expect(shouwang.button('采用方案')).toBeDisabled();
  await expect(shouwang.button('采用方案')).toBeEnabled(JOB);
  await desk.expectDecisions(2);
  await desk.showKind('已定下');
  await expect(desk.row(elder)).toContainText(helper);
  await expect(desk.row(locked)).toContainText('定下');
  await desk.showKind('全部');
});

test('a proposal with other weights is compared with the first and with the pairs of today', async () => {
  const { window } = running;
  await shouwang.button('其他生成办法').click();
  await menuItem(/换一组分值再生成/).click();
  await window.getByRole('dialog').getByText('看重路近', { exact: true }).click();
  await shouwang.answer('只用这一次，生成方案').click();
  await expect(window.locator('.proposal-select').first()).toContainText('看重路近', JOB);
  await shouwang.button('比较').click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText(/互助员不一样的老人（\d+）/)).toBeVisible(JOB);
  await expect(dialog.getByRole('row', { name: /中间一对的路程/ })).toBeVisible();
  await choose('左边', /^现有结对$/);
  await expect(dialog.getByRole('row', { name: /^有互助员的老人 \d+ \d+ \+\d+/ })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('one village is accepted, then the rest, and the pairs stand', async () => {
  const { window } = running;
  await shouwang.button('按村采用').click();
  await menuItem(/^只采用/).click();
  await shouwang.answer('采用').click();
  await expect(window.getByText(/已采用：新结 [1-9]\d* 对/)).toBeVisible(JOB);
  const active = window.getByRole('tab', { name: /现有结对（[1-9]\d*）/ });
  await expect(active).toBeVisible();
  await expect(window.getByText(/已采用：新结/)).toBeHidden(JOB);
  await shouwang.acceptPairs();
  await expect(active).toHaveAttribute('aria-selected', 'true');
});

test('Ctrl+Z takes the acceptance back', async () => {
  const { window } = running;
  const count = async (): Promise<number> =>
    Number(/（(\d+)）/.exec((await window.getByRole('tab', { name: /现有结对/ }).textContent()) ?? '')?.[1]);
  const before = await count();
  await window.keyboard.press('Control+z');
  await expect.poll(count, JOB).toBeLessThan(before);
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});
