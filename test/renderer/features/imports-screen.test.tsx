import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { changeSetId } from '../../../src/shared/domain/change.ts';
import type { ImportedRow } from '../../../src/shared/domain/import-preview.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPreview, aSheetLayout } from '../office-imports.ts';
import { anOverview } from '../office.ts';
import { showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'changes.undoState': () => ({ undo: null, redo: null }),
  'imports.list': () => [],
  'imports.rows': () => ({ total: 1, rows: [aRow()] }),
};
const aRow = (): ImportedRow => ({
  sheet: '东沟村',
  row: 17,
  label: '王桂英',
  outcome: 'changed',
  doubtful: true,
  changes: [
    { field: 'phones', was: '19900001001', becomes: '19900001999' },
    { field: 'living', was: 'alone', becomes: 'spouse' },
    { field: 'needs', was: '', becomes: 'cleaning_help 2/1 60' },
  ],
  findings: [
    {
      code: 'id-check-digit-fails',
      sheet: '东沟村',
      row: 17,
      column: '身份证号',
      raw: '511900********0021',
      proposal: null,
    },
  ],
});
const batch = {
  id: 3,
  importedAt: '2026-11-22T09:00:00',
  fileName: '老人花名册.xlsx',
  kind: 'elders',
  counts: { read: 483, new: 480, changed: 0, same: 0, doubtful: 2, refused: 3 },
  changeSetId: changeSetId.parse(7),
  undoneAt: null,
  originalKept: true,
} as const;

test('shows what each file would bring before anything is written', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseWorkbooks': () => ['/register.xlsx'],
    'imports.preview': () => aPreview(),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '选择表格文件' }));
  expect(await screen.findByText('身份证号校验位不对，可能有一位写错')).toBeDefined();
  expect(screen.getByText('将新增 480 行，3 行不收。一次写完，以后可以整个撤销。')).toBeDefined();
  await user.click(screen.getByText('不用定的说明（2 类）'));
  expect(screen.getByText('合计行')).toBeDefined();
  expect(bridge.inputsOf('imports.preview')[0]?.filePaths).toEqual(['/register.xlsx']);
  expect(bridge.inputsOf('imports.accept')).toHaveLength(0);
});

test('rehearses anew when the clerk leaves a kind of doubt out', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview(),
    'imports.decide': ({ decisions }) => aPreview({ decisions }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByText('不收'));
  await waitFor(() =>
    expect(bridge.inputsOf('imports.decide')[0]).toMatchObject({
      previewId: 'p1',
      decisions: { 'id-check-digit-fails': 'leave-out' },
    }),
  );
});

test('imports on one click and says what is stored now', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview(),
    'imports.accept': () => ({ batches: [], totals: aPreview().after }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByRole('button', { name: '确认导入' }));
  expect(await screen.findByText('现在共有老人 480 人，互助员 0 人，结对 0 对。')).toBeDefined();
});

test('cannot import where nothing is new, and says so', async () => {
  const [file] = aPreview().files;
  const same = { read: 480, new: 0, changed: 0, same: 480, doubtful: 0, refused: 0 };
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview({ files: file ? [{ ...file, counts: same, findings: [] }] : [] }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  const accept = await screen.findByRole<HTMLButtonElement>('button', { name: '确认导入' });
  expect(accept.disabled).toBe(true);
  expect(screen.getByText('没有可以收的新内容，不需要导入。')).toBeDefined();
});

test('says of an unreadable file what is wrong and what to do', async () => {
  const unread = [{ fileName: '名册.xlsx', code: 'file.protected', facts: {}, layouts: [] }];
  const bridge = fakeBridge({ ...office, 'imports.previewDemo': () => aPreview({ files: [], unread }) });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  expect(await screen.findByText('没有读：名册.xlsx')).toBeDefined();
  expect(screen.getByText(/设了密码，读不出来。请在 Excel 或 WPS 里去掉打开密码/)).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '确认导入' }).disabled).toBe(true);
});

test('does nothing when the clerk closes the file dialog', async () => {
  const bridge = fakeBridge({ ...office, 'shell.chooseWorkbooks': () => [] });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '选择表格文件' }));
  await waitFor(() => expect(bridge.inputsOf('shell.chooseWorkbooks')).toHaveLength(1));
  expect(bridge.inputsOf('imports.preview')).toHaveLength(0);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('tells a refusal by its sentence and a next step', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview(),
    'imports.accept': () => {
      throw new Refusal('import.stale');
    },
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByRole('button', { name: '确认导入' }));
  expect(await screen.findByText('预览之后，人员数据又有了变动，不能按原来的预览导入。')).toBeDefined();
});

test('takes a stop as a stop, not as an error', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => {
      throw new Refusal('job.stopped');
    },
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  expect(await screen.findByText('已经停止，没有改动任何数据。')).toBeDefined();
});

test('opens a file that lacks a column where its columns can be pointed out', async () => {
  const layout = aSheetLayout({ columns: [{ index: 0, heading: '老人家', key: null }] });
  const unread = [
    { fileName: '名册.xlsx', code: 'file.column-missing', facts: { column: '姓名' }, layouts: [layout] },
  ];
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview({ files: [], unread }),
    'imports.setLayout': () => aPreview(),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  expect((await screen.findByText('还缺：姓名')).textContent).toBe('还缺：姓名');
  await user.click(screen.getByRole('combobox', { name: '老人家 当作' }));
  const name = (await screen.findAllByTitle('姓名')).at(-1);
  if (name) await user.click(name);
  await user.click(screen.getByRole('button', { name: '按这样重新读' }));
  await waitFor(() =>
    expect(bridge.inputsOf('imports.setLayout')[0]).toMatchObject({
      previewId: 'p1',
      of: 'unread',
      fileIndex: 0,
      sheets: [{ sheet: '东沟村', kind: 'elders', columns: [{ heading: '老人家', key: 'name' }] }],
    }),
  );
});

test('finds the columns anew under the row that the clerk points at', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview(),
    'imports.setLayout': () => aPreview(),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByRole('button', { name: /老人花名册\.xlsx.*读 1 个工作表/ }));
  await user.click(await screen.findByRole('button', { name: /东沟村.*表头在第 2 行/ }));
  await user.click(await screen.findByRole('button', { name: '第 3 行是表头' }));
  await waitFor(() =>
    expect(bridge.inputsOf('imports.setLayout')[0]?.sheets).toMatchObject([
      { sheet: '东沟村', headingRow: 3, columns: [] },
    ]),
  );
});

test('lets the clerk decide on one row otherwise than on its kind', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.previewDemo': () => aPreview(),
    'imports.decide': ({ rowDecisions }) => aPreview({ rowDecisions: rowDecisions ?? {} }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByRole('button', { name: /^逐个定 身份证号校验位不对/ }));
  const choice = await screen.findByRole('combobox', { name: '东沟村 第 17 行 王桂英 怎么办' });
  await user.click(choice);
  const leaveOut = (await screen.findAllByTitle('不收')).at(-1);
  if (leaveOut) await user.click(leaveOut);
  await waitFor(() =>
    expect(bridge.inputsOf('imports.decide')[0]?.rowDecisions).toEqual({
      '老人花名册.xlsx\n东沟村\n17\nid-check-digit-fails': 'leave-out',
    }),
  );
  expect(await screen.findByText('另有 1 行单独定了')).toBeDefined();
});

test('tells of a row what was and what becomes, in words', async () => {
  const bridge = fakeBridge({ ...office, 'imports.previewDemo': () => aPreview() });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  await user.click(await screen.findByText('王桂英'));
  const detail = await screen.findByRole('complementary', { name: '东沟村 第 17 行' });
  const lines = within(detail)
    .getAllByRole('row')
    .map((line) => line.textContent);
  expect(lines).toEqual([
    '项目原来改成',
    '电话1990000100119900001999',
    '居住情况独自居住与老伴同住',
    expect.stringMatching(/^服务需求（空）.*每周2次$/),
  ]);
  await user.click(screen.getByText(/^未收 3$/));
  await waitFor(() => expect(bridge.inputsOf('imports.rows').at(-1)).toMatchObject({ outcome: 'refused' }));
});

test('undoes an import after a question that names every file of it', async () => {
  const other = { ...batch, id: 4, fileName: '互助员.csv', kind: 'helpers' } as const;
  const bridge = fakeBridge({
    ...office,
    'imports.list': () => [other, batch],
    'imports.undo': () => ({ files: 2, entries: 900 }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '撤销导入 老人花名册.xlsx' }));
  const question = await screen.findByRole('dialog');
  expect(within(question).getByText(/会一起撤销：“互助员.csv”、“老人花名册.xlsx”/)).toBeDefined();
  expect(bridge.inputsOf('imports.undo')).toHaveLength(0);
  await user.click(within(question).getByRole('button', { name: /撤\s?销/ }));
  await waitFor(() => expect(bridge.inputsOf('imports.undo')).toEqual([{ batchId: 3 }]));
});

test('offers no undo for what is undone already or cannot be', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.list': () => [
      { ...batch, undoneAt: '2026-11-22T10:00:00' },
      { ...batch, id: 2, fileName: '旧.xlsx', changeSetId: null, originalKept: false },
    ],
  });
  showWindow(bridge, 'imports');
  expect(await screen.findByText('已撤销')).toBeDefined();
  expect(screen.getByText('旧版本导入的，不能撤销')).toBeDefined();
  expect(screen.getByText('原件已清除')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^撤销导入/ })).toBeNull();
});

test('saves the original where the clerk wants it', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.list': () => [batch],
    'shell.chooseSaveFile': () => '/usb/名册.xlsx',
    'imports.saveOriginal': () => ({}),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '存原件 老人花名册.xlsx' }));
  await waitFor(() =>
    expect(bridge.inputsOf('imports.saveOriginal')).toEqual([{ batchId: 3, filePath: '/usb/名册.xlsx' }]),
  );
  expect(bridge.inputsOf('shell.chooseSaveFile')).toEqual([
    { suggestedName: '老人花名册.xlsx', extension: 'original' },
  ]);
});

test('shows again what was remarked when a file was imported', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.list': () => [batch],
    'imports.findings': () => aRow().findings,
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '老人花名册.xlsx：读表时的说明' }));
  await waitFor(() => expect(bridge.inputsOf('imports.findings')).toEqual([{ batchId: 3 }]));
  expect(await screen.findByText('511900********0021')).toBeDefined();
});

test('what was remarked goes out as a list of its file', async () => {
  const bridge = fakeBridge({
    ...office,
    'imports.list': () => [batch],
    'imports.findings': () => aRow().findings,
    'shell.chooseSaveFile': () => '/usb/问题.xlsx',
    'exports.write': () => ({ rows: 1 }),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '老人花名册.xlsx：读表时的说明' }));
  await screen.findByText('511900********0021');
  await user.click(screen.getByRole('button', { name: '导出' }));
  await user.click(await screen.findByText('Excel 表格（.xlsx）'));
  expect(await screen.findByText('已导出“问题.xlsx”，共 1 行')).toBeDefined();
  expect(bridge.inputsOf('exports.write')[0]).toMatchObject({ table: 'import-findings', batchId: 3 });
});

test('an office without a register saves an empty workbook to fill in', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseSaveFile': () => '/usb/互助员花名册（空表）.xlsx',
    'exports.template': () => ({}),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '互助员花名册空表' }));
  expect(await screen.findByText('已存好“互助员花名册（空表）.xlsx”')).toBeDefined();
  expect(bridge.inputsOf('exports.template')).toEqual([
    { kind: 'helpers', filePath: '/usb/互助员花名册（空表）.xlsx' },
  ]);
});
