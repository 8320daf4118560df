import { expect, type Page, test } from '@playwright/test';
import type { Input } from '../../src/shared/contract/contract.ts';
import { aHelperRow, anElderRow, anIdNumber, anOfficeFolder } from '../builders/office-registers.ts';
import { askWindow } from './harness/ask-window.ts';
import { launchShouwang, type RunningShouwang } from './harness/launch-shouwang.ts';

/** One journey, told in steps: each begins where the one before ended. */
test.describe.configure({ mode: 'serial' });

let running: RunningShouwang;
let window: Page;
const files = anOfficeFolder();

test.beforeAll(async () => {
  running = await launchShouwang();
  ({ window } = running);
  await furnish();
  await window.getByRole('navigation').getByRole('button', { name: /^督导/u }).click();
});

test.afterAll(async () => {
  await running.app.close();
  files.remove();
});

test('who has to be visited this month and was not is named, one click from the person', async () => {
  await expect(window.getByText('当月探访率')).toBeVisible();
  await expect(window.getByText('33%')).toBeVisible();
  await window.getByRole('button', { name: '赵福生' }).click();
  await expect(window.getByRole('heading', { name: /赵福生/u })).toBeVisible();
  await window.getByRole('navigation').getByRole('button', { name: /^督导/u }).click();
});

test('a missed visit of red level leads to a request that is due the next day', async () => {
  await window.getByRole('tab', { name: '漏访 1' }).click();
  const row = window.getByRole('row', { name: /王建国/u });
  await expect(row.getByText(/没人在家/u)).toBeVisible();
  await row.getByRole('button', { name: '登记诉求' }).click();
  await window.getByRole('dialog').getByRole('button', { name: '登记诉求' }).click();
  await expect(row.getByText(/诉求 \d{4}-001，/u)).toBeVisible();
  await expect(window.getByRole('tab', { name: '漏访', exact: true })).toBeVisible();
});

test('a sample of the checked records is asked after, and what was found is kept', async () => {
  await window.getByRole('tab', { name: '抽查' }).click();
  await window.getByRole('button', { name: '抽这个月的 5%' }).click();
  await expect(window.getByText('已核实 0／1')).toBeVisible();
  await window.getByLabel('谁核实').fill('周社工');
  await window
    .getByRole('row', { name: /陈桂英/u })
    .getByText('属实', { exact: true })
    .click();
  await expect(window.getByText('属实率 100%')).toBeVisible();
  await window.getByRole('button', { name: '返回抽查列表' }).click();
  await expect(window.getByRole('row', { name: /100%/u })).toBeVisible();
});

test('what was done is drawn week by week, and the window has nothing to complain of', async () => {
  await window.getByRole('tab', { name: '服务量' }).click();
  await expect(window.getByRole('img', { name: '近十二周排班和完成情况' }).locator('canvas')).toBeVisible();
  await window.getByRole('tab', { name: '满意与投诉' }).click();
  await expect(window.getByText('这个月没有打“差”的。')).toBeVisible();
  expect(running.complaints).toEqual([]);
});

/** 柳树村: 陈桂英 was visited, 王建国 was not at home, 赵福生 nobody came to; entered by one and checked by another. */
async function furnish(): Promise<void> {
  const elder = (姓名: string, birth: string, sequence: number) =>
    anElderRow({ 姓名, 身份证号: anIdNumber(birth, sequence), 户号: String(sequence), 需求: '', 电话: '' });
  const elders = [
    elder('陈桂英', '1940-03-05', 12),
    elder('王建国', '1941-06-01', 13),
    elder('赵福生', '1955-06-01', 15),
  ];
  const { previewId } = await askWindow(window, 'imports.preview', {
    jobId: 'preview',
    filePaths: [files.table('老人.csv', elders), files.table('互助员.csv', [aHelperRow()])],
    decisions: {},
  });
  await askWindow(window, 'imports.accept', { jobId: 'accept', previewId });
  const { today, villages } = await askWindow(window, 'overview.get', {});
  const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
  const people = await askWindow(window, 'people.list', everybody);
  const idOf = (name: string): number => people.find((person) => person.name === name)?.id ?? 0;
  const line = {
    ...{ lineNo: 1, date: today, helperId: idOf('刘秀兰'), elderId: idOf('陈桂英') },
    ...{ services: ['cleaning_help'], done: true, notDone: null, arrive: '08:00', leave: '08:45' },
    ...{ minutes: 45, minutesReason: '', elderMark: 'thumb-print', proxyName: '', helperSigned: true },
    ...{ satisfaction: 'good', points: 'store', paid: false, note: '' },
  } satisfies Input<'attendance.saveSheet'>['lines'][number];
  const notMade = {
    ...{ ...line, lineNo: 2, elderId: idOf('王建国'), done: false, notDone: 'nobody-home' },
    ...{ services: [], arrive: null, leave: null, minutes: 0, elderMark: 'missing', satisfaction: 'blank' },
  } satisfies Input<'attendance.saveSheet'>['lines'][number];
  const staff: number[] = [];
  for (const name of ['王芳', '李强']) {
    const form = { name, householdId: null, active: true };
    staff.push((await askWindow(window, 'attendance.saveStaff', { id: null, form })).id);
  }
  const { id } = await askWindow(window, 'attendance.saveSheet', {
    sheet: { id: null, villageId: villages[0]?.villageId ?? 0, weekStart: today, title: '刘秀兰签到表' },
    lines: [line, notMade],
    enteredBy: staff[0] ?? null,
    paperKept: true,
  });
  const checking = { sheetIds: [id ?? 0], checkedBy: staff[1] ?? 0 };
  const { digest } = await askWindow(window, 'attendance.previewCheck', checking);
  await askWindow(window, 'attendance.checkSheets', { ...checking, digest });
}
