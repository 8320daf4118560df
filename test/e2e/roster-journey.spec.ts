import { expect, test } from '@playwright/test';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { percentile } from './page-models/pairings-page.ts';
import { RostersPage } from './page-models/rosters-page.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 120_000 };

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let week: RostersPage;
let village = '';

test.beforeAll(async () => {
  running = await launchShouwang();
  shouwang = new ShouwangWindow(running.window);
  week = new RostersPage(running.window);
  await shouwang.tryDemoTownship();
  await shouwang.acceptImport();
  await shouwang.proposePairs();
  await shouwang.acceptPairs();
});

test.afterAll(async () => {
  await running.app.close();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('the week of the demo township is drafted, village by village', async () => {
  test.setTimeout(300_000);
  await shouwang.draftWeek();
  village = await week.openVillageWithGaps();
  await expect(
    running.window.getByText(/已证明是最好的排法|离最好最多差|先用目前最好的/).first(),
  ).toBeVisible();
  await expect(week.visits.first()).toBeVisible();
});

test('a visit tells why it stands there, who else could go, and why not the others', async () => {
  await week.visits.first().click();
  await expect(week.panel.getByText('这样排的代价')).toBeVisible();
  await week.panel.getByText('换人', { exact: true }).click();
  await expect(week.panel.getByText('现在就是这样排的').first()).toBeVisible();
  await week.panel.getByRole('button', { name: /展开看原因/ }).click();
  await expect(week.panel.getByRole('list', { name: '去不了的人' }).locator('li').first()).toContainText(
    /不|没有|已|太|须|满/,
  );
});

test('each gap tells its reason, and a change that is proposed fills it', async () => {
  await week.openTab(/^空缺/);
  await expect(week.gaps.first()).toContainText(/村里\d+名互助员：\d+人/);
  const before = await week.gapCount();
  const last = Math.min(await week.gaps.count(), 20) - 1;
  for (let at = 0; at <= last; at += 1) {
    await week.gaps.nth(at).click();
    await expect(week.panel.getByText('正在算…')).toBeHidden();
    await expect(week.panel.locator('.fix-list li').first()).toBeVisible();
    if (await week.fixes.first().isVisible()) break;
  }
  await expect(week.fixes.first()).toContainText(/代价/);
  await week.fixes.first().locator('.ant-btn-primary').click();
  await expect.poll(() => week.gapCount(), JOB).toBe(before - 1);
});

test('while a visit is carried, every cell answers in a blink', async () => {
  await week.openTab(/^排班表/);
  await week.closePanel();
  const took = await week.measureVerdicts([await week.visitInView(1)]);
  expect(took.length).toBeGreaterThanOrEqual(30);
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
  process.stdout.write(
    `verdict under the pointer: ${took.length} cells, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`,
  );
});

test('dragged against a rule: red with the reason, asked once, and the breach is recorded', async () => {
  const { window } = running;
  const held = await movesHeld();
  await week.takeUp(await week.visitInView(2));
  const [unfree] = await week.cellsInView('unfree');
  if (unfree === undefined) throw new Error('Everybody is always free.');
  await week.holdOver(unfree);
  await expect(unfree).toHaveAttribute('data-verdict', 'forbidden');
  await expect(week.strip).toContainText(/不合规则：./);
  await window.mouse.up();
  await expect(week.question).toHaveText('还是要这样排？');
  await shouwang.answer('还是这样排').click();
  await expect(week.question).toBeHidden();
  await week.expectMoves(held + 1);
  await expect(unfree.locator('.mark-breach')).toBeVisible();
  await expect(week.panel.getByRole('list', { name: '不合的规则' })).toContainText(/不合规则：./);
  await window.keyboard.press('Control+z');
  await week.expectMoves(held);
  await expect(unfree.locator('.mark-breach')).toBeHidden();
});

test('dragged to where it may go: the price is told, and Ctrl+Z and Ctrl+Y take it back and bring it again', async () => {
  const { window } = running;
  const held = await movesHeld();
  await week.closePanel();
  const cell = await week.carryToWhereItMayGo(['price', 'better', 'same']);
  await expect(week.strip).toContainText(/代价/);
  await window.mouse.up();
  await expect(week.strip).toBeHidden();
  await week.expectMoves(held + 1);
  await expect(cell.locator('.visit').first()).toBeVisible();
  await window.keyboard.press('Control+z');
  await week.expectMoves(held);
  await window.keyboard.press('Control+y');
  await week.expectMoves(held + 1);
  await window.keyboard.press('Control+z');
  await week.expectMoves(held);
});

test('a visit is carried by key: taken up, moved a half-day on, let go', async () => {
  const { window } = running;
  const visit = await week.visitInView(1);
  await visit.focus();
  await window.keyboard.press('Enter');
  await expect(week.strip).toBeVisible();
  await window.keyboard.press('ArrowRight');
  await expect(week.strip).toHaveAttribute('data-verdict', /forbidden|price|better|same/);
  await window.keyboard.press('Escape');
  await expect(week.strip).toBeHidden();
});

test('the meeting agrees, and the week is published', async () => {
  const { window } = running;
  await shouwang.button('会上已定').click();
  await shouwang.answer('定下').click();
  await expect(window.getByText('已定下 1 个村。')).toBeVisible(JOB);
  await shouwang.button('公布这个村').click();
  await shouwang.answer('公布').click();
  await expect(window.getByText(/已公布 1 个村/)).toBeVisible(JOB);
  await expect(window.getByText('还没有打印')).toBeVisible();
});

test('a helper falls ill: the least change is shown, accepted, and its slips are printed', async () => {
  const { window } = running;
  await shouwang.button('突发情况').click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '哪位互助员' }).click();
  await window.locator('.ant-select-item-option:visible').first().click();
  await shouwang.button('算出改动最少的办法').click();
  await expect(window.getByText(`${village}：怎样调整`)).toBeVisible(JOB);
  await expect(dialog.getByText(/次上门落了空|没有人落空/).first()).toBeVisible();
  await shouwang.button('采用，公布第 2 版').click();
  await expect(week.question).toHaveText(`${village}第 2 版已公布`, JOB);
  await shouwang.button('打印变更通知和新排班表').click();
  await expect(window.getByText(/已生成 [1-9]\d* 个文件/)).toBeVisible(JOB);
  await shouwang.answer('关闭').click();
  await expect(window.locator('.roster-version', { hasText: '第 2 版' })).toBeVisible();
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});

async function movesHeld(): Promise<number> {
  const words = running.window.getByText(/^手工调整 \d+ 处$/);
  return (await words.isVisible()) ? Number(/\d+/.exec((await words.textContent()) ?? '')?.[0]) : 0;
}
