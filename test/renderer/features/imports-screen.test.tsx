import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPreview, anOverview } from '../office.ts';
import { showWindow } from '../show.tsx';

const office = { 'overview.get': () => anOverview(), 'imports.list': () => [] };

test('shows what each file would bring before anything is written', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseWorkbooks': () => ['/register.xlsx'],
    'imports.preview': () => aPreview(),
  });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '选择表格文件' }));
  expect(await screen.findByText('身份证号校验位不对，可能有一位写错')).toBeDefined();
  expect(screen.getByText('合计行')).toBeDefined();
  expect(screen.getByText('将写入 480 行新增或变更，一次写完。')).toBeDefined();
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
  const unread = [{ fileName: '名册.xlsx', code: 'file.column-missing', facts: { column: '姓名' } }];
  const bridge = fakeBridge({ ...office, 'imports.previewDemo': () => aPreview({ files: [], unread }) });
  const user = showWindow(bridge, 'imports');
  await user.click(await screen.findByRole('button', { name: '试用示范乡镇' }));
  expect(await screen.findByText('没有读：名册.xlsx')).toBeDefined();
  expect(screen.getByText(/缺少“姓名”这一列。请在表头补上这一列/)).toBeDefined();
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
