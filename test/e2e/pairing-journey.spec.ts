import { expect, test } from '@playwright/test';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { PairingsPage } from './page-models/pairings-page.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningShouwang;
let shouwang: ShouwangWindow;
let desk: PairingsPage;

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

test('pairs are proposed, a row for each elder', async () => {
  await shouwang.proposePairs();
  await expect(desk.rows.first()).toBeVisible();
});

test('each pair tells why this helper', async () => {
  await desk.openElder(desk.served.first());
  await expect(desk.choices.filter({ hasText: '方案里的' }).first()).toBeVisible();
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});
