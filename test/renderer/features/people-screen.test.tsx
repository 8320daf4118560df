import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { anOverview, aPersonDetail, aPersonRow, aPlaceTree } from '../office.ts';
import { showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow(), aPersonRow({ id: 102, name: '张大山', sex: 'M' })],
  'people.get': () => aPersonDetail(),
};

test('sends to the import where there are no places yet', async () => {
  const bridge = fakeBridge({ ...office, 'people.placeTree': () => [], 'people.list': () => [] });
  showWindow(bridge, 'people');
  expect(await screen.findByText('还没有人员')).toBeDefined();
  expect(screen.getByRole('button', { name: '去导入' })).toBeDefined();
});

test('asks for the people that the filters mean', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  await screen.findByText('王桂英');
  await user.type(screen.getByLabelText('查找人员'), 'wgy');
  await user.click(screen.getByLabelText('只看有需求'));
  await user.click(screen.getByText('东沟村'));
  await waitFor(() =>
    expect(bridge.inputsOf('people.list').at(-1)).toEqual({
      role: 'elder',
      placeId: 11,
      onlyWithNeeds: true,
      gap: null,
      search: 'wgy',
    }),
  );
});

test('opens everything about a person with Enter', async () => {
  const user = showWindow(fakeBridge(office), 'people');
  const row = (await screen.findByText('王桂英')).closest<HTMLElement>('.openable-row');
  row?.focus();
  await user.keyboard('{Enter}');
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('王桂英 的资料')).toBeDefined();
  expect(drawer.getByText('1943年5月')).toBeDefined();
  expect(drawer.getByText('助餐：每周 3 次，每次 20 分钟')).toBeDefined();
  expect(drawer.getByText('2026年3月1日 · 按手印')).toBeDefined();
});

test('records a pile of signed sheets for the chosen people at once', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.recordConsent': () => ({ recorded: 1, alreadyOnRecord: 1 }),
  });
  const user = showWindow(bridge, 'people');
  await screen.findByText('王桂英');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '登记同意' }).disabled).toBe(true);
  for (const box of within(screen.getByText('王桂英').closest('.ant-table') as HTMLElement)
    .getAllByRole('checkbox')
    .slice(1, 3))
    await user.click(box);
  await user.click(screen.getByRole('button', { name: '登记同意（2 人）' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.recordConsent')).toEqual([
      { personIds: [101, 102], purpose: 'wall_card', form: 'signature', date: '2026-11-22' },
    ]),
  );
  expect(await screen.findByText('新登记 1 人，另有 1 人早已登记。')).toBeDefined();
});

test('withdraws a consent only after asking', async () => {
  const bridge = fakeBridge({ ...office, 'people.withdrawConsent': () => ({ withdrawn: 1 }) });
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  await user.click(await screen.findByRole('button', { name: '撤回“接受互助服务”' }));
  expect(bridge.inputsOf('people.withdrawConsent')).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.withdrawConsent')).toEqual([
      { personIds: [101], purpose: 'basic_service', date: '2026-11-22' },
    ]),
  );
});

test('tells in the drawer when the person is no longer there', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.get': () => {
      throw new Refusal('people.not-found');
    },
  });
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  expect(await screen.findByText('找不到这个人。')).toBeDefined();
});
