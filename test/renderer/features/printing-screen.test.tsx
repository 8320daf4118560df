import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { anOverview, aPrintPlan, MONDAY } from '../office.ts';
import { showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'shell.defaultFolder': () => '/papers',
  'printing.plan': () => aPrintPlan(),
};

test('shows what would be printed and for whom nothing', async () => {
  showWindow(fakeBridge(office), 'printing');
  expect(await screen.findByText('30 张')).toBeDefined();
  expect(screen.getByText('共 3 个文件，114 张')).toBeDefined();
  expect(screen.getByText('明白卡：还没有登记“张贴明白卡”的同意（1 人）')).toBeDefined();
  expect(screen.getByRole('button', { name: '去登记同意' })).toBeDefined();
});

test('prints into the folder and opens what was made', async () => {
  const file = {
    villageName: '东沟村',
    form: 'task-slip' as const,
    fileName: '任务单.pdf',
    filePath: '/papers/任务单.pdf',
    pages: 30,
  };
  const bridge = fakeBridge({
    ...office,
    'shell.printToFolder': () => ({ files: [file], withheld: [], stopped: false }),
    'shell.openPath': () => ({ opened: true }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(screen.getByRole('button', { name: '生成打印文件' }));
  expect(await screen.findByText('已生成 1 个文件，共 30 页')).toBeDefined();
  expect(bridge.inputsOf('shell.printToFolder')[0]).toMatchObject({
    weekStart: MONDAY,
    villageIds: [],
    forms: ['weekly-roster', 'task-slip', 'wall-card'],
    folder: '/papers',
  });
  await user.click(screen.getByRole('button', { name: '打开 任务单.pdf' }));
  expect(bridge.inputsOf('shell.openPath')).toEqual([{ path: '/papers/任务单.pdf' }]);
});

test('prints only the chosen villages and forms', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByLabelText('西坡村'));
  await user.click(screen.getByLabelText(/明白卡/));
  await waitFor(() =>
    expect(bridge.inputsOf('printing.plan').at(-1)).toEqual({
      weekStart: MONDAY,
      villageIds: [12],
      forms: ['weekly-roster', 'task-slip'],
    }),
  );
});

test('says that an unpublished village cannot be printed', async () => {
  const plan = aPrintPlan().map((line) => ({ ...line, version: null, sheets: 0, withheld: [] }));
  showWindow(fakeBridge({ ...office, 'printing.plan': () => plan }), 'printing');
  expect(await screen.findByText(/东沟村 这一周还没有发布排班/)).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '生成打印文件' }).disabled).toBe(true);
});

test('tells a refusal of the folder and lets another be chosen', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseFolder': () => '/stick',
    'shell.printToFolder': () => {
      throw new Refusal('printing.folder-unwritable');
    },
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(screen.getByRole('button', { name: '生成打印文件' }));
  expect(await screen.findByText('这个文件夹存不进文件。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '换文件夹' }));
  expect(await screen.findByText('/stick')).toBeDefined();
});

test('sends to the import where there are no villages', async () => {
  showWindow(fakeBridge({ ...office, 'overview.get': () => anOverview({ villages: [] }) }), 'printing');
  expect(await screen.findByText('还没有村')).toBeDefined();
});
