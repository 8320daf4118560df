import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { fakeBridge } from '../../fake-bridge.ts';
import { anOverview } from '../../office.ts';
import { showWindow } from '../../show.tsx';
import { forgetChoices, office } from './office.ts';

afterEach(forgetChoices);

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
