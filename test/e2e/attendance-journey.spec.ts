import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { askWindow } from './harness/ask-window.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';
import { AttendancePage } from './page-models/attendance-page.ts';
import { ShouwangWindow } from './page-models/shouwang-window.ts';

/** Three sheets of last week come back, are entered by keys alone, checked by another person, and credited. */
test.describe.configure({ mode: 'serial' });

const JOB = { timeout: 60_000 };

let running: RunningShouwang;
let attendance: AttendancePage;
let numbers = new Map<string, string>();

test.beforeAll(async () => {
  const dataFile = path.join(mkdtempSync(path.join(tmpdir(), 'shouwang-attendance-')), 'office.shouwang');
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'attendance/make-office.ts'), dataFile]);
  running = await launchShouwang({ SHOUWANG_DATA_FILE: dataFile });
  attendance = new AttendancePage(running.window);
  await new ShouwangWindow(running.window).open('回收登记');
});

test.afterAll(async () => {
  await running.app.close();
});

test.afterEach(async () => {
  const testInfo = test.info();
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
});

test('the list says which sheets are still out', async () => {
  await expect(attendance.progress).toHaveText('已回 0/3', JOB);
  numbers = await attendance.listedNumbers();
  expect([...numbers.keys()].toSorted()).toEqual(['刘秀兰', '吴桂花', '周大明']);
});

test('a sheet that went as planned is kept with one key', async () => {
  await attendance.choose('录入人', '周敏');
  await attendance.number.focus();
  await attendance.type(numbers.get('刘秀兰') ?? '');
  const planned = await attendance.rows
    .filter({ has: running.window.locator('td.who:text-is("刘秀兰")') })
    .count();
  expect(planned).toBeGreaterThan(0);
  await attendance.press('Shift+Digit1');
  await attendance.confirm();
  await expect(attendance.saved).toContainText('已存：刘秀兰');
  await expect(attendance.progress).toHaveText('已回 1/3');
});

test('exceptions are single keys: not done and why, other times, a mark missing, somebody else', async () => {
  await attendance.type(numbers.get('周大明') ?? '');
  await attendance.press('Space');
  await attendance.confirmRefused();
  await expect(attendance.row(1)).toContainText('要写没做的原因');
  await attendance.press('2', 'ArrowDown', 'KeyT');
  await running.window.keyboard.type('830-945');
  await attendance.press('Enter', '3', 'ArrowDown', 'KeyQ', 'ArrowDown', 'KeyH');
  await running.window.keyboard.type('lxl');
  await expect(running.window.getByRole('option', { name: /刘秀兰/u })).toBeVisible();
  await attendance.press('Enter');
  await expect(attendance.row(1)).toContainText('没做 老人外出');
  await expect(attendance.row(2)).toContainText('08:30–09:45');
  await expect(attendance.row(2)).toContainText('75');
  await expect(attendance.row(3)).toContainText('缺签字');
  await expect(attendance.row(4)).toContainText('换了人');
  await attendance.confirm();
  await expect(attendance.saved).toContainText('没做 1 次');
});

test('what nobody planned goes onto a blank line', async () => {
  await attendance.type(numbers.get('吴桂花') ?? '');
  const blank = attendance.rows.filter({ hasText: '空行' });
  const before = await blank.count();
  await attendance.press('End', 'Space');
  await attendance.press('Enter');
  await running.window.keyboard.type('hsz');
  await expect(running.window.getByRole('option', { name: /何素珍/u })).toBeVisible();
  await attendance.press('Enter', '8', 'Enter');
  await running.window.keyboard.type('40');
  await attendance.press('Enter');
  await expect(blank).toHaveCount(before - 1);
  await expect(attendance.row(12)).toContainText('何素珍');
  await attendance.confirm();
  await expect(attendance.progress).toHaveText('已回 3/3');
});

test('who entered them cannot check them; another person sees what is credited and passes them', async () => {
  const { window } = running;
  await attendance.openTab(/^待复核/u);
  await attendance.choose('复核人', '周敏');
  await expect(window.getByText('本人录的，要换人复核')).toHaveCount(3);
  await expect(window.getByRole('button', { name: '复核通过 0 张' })).toBeDisabled();
  await attendance.choose('复核人', '何国强');
  await expect(window.getByText(/缺签字 1 处/u)).toBeVisible();
  await window.getByRole('button', { name: '复核通过 3 张' }).click();
  await new ShouwangWindow(window).answer('通过').click();
  await expect(window.getByText(/^已复核 3 张，入账 \d+ 分钟$/u)).toBeVisible(JOB);
});

test('the minutes are in the households’ accounts, and the records say so', async () => {
  const { window } = running;
  const accounts = await askWindow(window, 'timeBank.accounts', { villageId: null });
  const inBank = accounts.reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0);
  expect(inBank).toBeGreaterThan(0);
  await attendance.openTab(/^服务记录$/u);
  const listed = await askWindow(window, 'attendance.records', {
    villageId: null,
    personId: null,
    from: '2020-01-01',
    to: '2100-01-01',
    limit: 500,
  });
  expect(listed.records.reduce((sum, { creditedMinutes }) => sum + (creditedMinutes ?? 0), 0)).toBe(inBank);
  await expect(window.getByText(`共 ${String(listed.total)} 条`)).toBeVisible();
  await expect(window.getByText('没做 老人外出')).toBeVisible();
});

test('nothing was complained of', () => {
  expect(running.complaints).toEqual([]);
});
