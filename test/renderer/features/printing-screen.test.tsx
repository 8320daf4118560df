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
    forms: ['weekly-roster', 'task-slip', 'change-slip', 'wall-card'],
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
      forms: ['weekly-roster', 'task-slip', 'change-slip'],
    }),
  );
});

test('says that an unpublished village cannot be printed', async () => {
  const plan = aPrintPlan().map((line) => ({ ...line, version: null, sheets: 0, withheld: [] }));
  showWindow(fakeBridge({ ...office, 'printing.plan': () => plan }), 'printing');
  expect(await screen.findByText(/东沟村 这一周还没有公布排班/)).toBeDefined();
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

test('prints registers of the chosen villages, and gives each as a workbook', async () => {
  const file = {
    paper: 'helpers-register' as const,
    villageName: '西坡村',
    fileName: '西坡村-互助员花名册.pdf',
    filePath: '/papers/西坡村-互助员花名册.pdf',
    pages: 2,
  };
  const bridge = fakeBridge({
    ...office,
    'shell.printRegisters': () => ({ files: [file], stopped: false }),
    'shell.chooseSaveFile': () => '/papers/西坡村-老年人花名册.xlsx',
    'exports.write': () => ({ rows: 480 }),
    'shell.openPath': () => ({ opened: true }),
  });
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByText('花名册和空表'));
  await user.click(await screen.findByLabelText('西坡村'));
  await user.click(screen.getByLabelText(/互助员花名册（表8b）/));
  await user.click(screen.getByRole('button', { name: '生成打印文件' }));
  expect(await screen.findByText('西坡村-互助员花名册.pdf')).toBeDefined();
  expect(bridge.inputsOf('shell.printRegisters')[0]).toMatchObject({
    papers: ['elders-register', 'helpers-register'],
    villageIds: [12],
    folder: '/papers',
  });

  const [first] = screen.getAllByRole('button', { name: '导出表格' });
  await user.click(first as HTMLElement);
  await user.click(await screen.findByText('Excel 表格（.xlsx）'));
  expect(await screen.findByText('已导出“西坡村-老年人花名册.xlsx”，共 480 行')).toBeDefined();
  expect(bridge.inputsOf('exports.write')).toEqual([
    {
      table: 'elders-register',
      format: 'xlsx',
      placeId: 12,
      personIds: null,
      batchId: null,
      idNumberReason: null,
      filePath: '/papers/西坡村-老年人花名册.xlsx',
    },
  ]);
  await user.click(screen.getByRole('button', { name: '打开所在文件夹' }));
  expect(bridge.inputsOf('shell.openPath')).toEqual([{ path: '/papers' }]);
});

test('whole identity numbers leave only with a reason', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseSaveFile': () => '/papers/名册.xlsx',
    'exports.write': () => ({ rows: 3 }),
  });
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByText('花名册和空表'));
  const [first] = await screen.findAllByRole('button', { name: '导出表格' });
  await user.click(first as HTMLElement);
  await user.click(await screen.findByText(/带完整身份证号/));
  const confirm = await screen.findByRole<HTMLButtonElement>('button', { name: '导出' });
  expect(confirm.disabled).toBe(true);
  await user.type(screen.getByLabelText('用途'), '报送县民政局');
  await user.click(confirm);
  await waitFor(() =>
    expect(bridge.inputsOf('exports.write')[0]).toMatchObject({ idNumberReason: '报送县民政局' }),
  );
});

test('saves an empty workbook where the clerk says', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseSaveFile': () => '/papers/老人花名册（空表）.xlsx',
    'exports.template': () => ({}),
  });
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByText('花名册和空表'));
  await user.click(await screen.findByRole('button', { name: '老人花名册空表' }));
  expect(await screen.findByText('已存好“老人花名册（空表）.xlsx”')).toBeDefined();
  expect(bridge.inputsOf('exports.template')).toEqual([
    { kind: 'elders', filePath: '/papers/老人花名册（空表）.xlsx' },
  ]);
});
