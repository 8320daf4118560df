import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { anActivePair, anOverview, aProposal } from '../office.ts';
import { showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'pairings.openProposal': () => aProposal(),
  'pairings.list': () => [anActivePair()],
};

test('says what to do where there is neither proposal nor pair', async () => {
  const bridge = fakeBridge({
    ...office,
    'pairings.openProposal': () => null,
    'pairings.list': () => [],
  });
  showWindow(bridge, 'pairings');
  expect(await screen.findByText('没有等待定夺的方案')).toBeDefined();
});

test('gives the reasons of each pair in words and marks estimated minutes', async () => {
  showWindow(fakeBridge(office), 'pairings');
  expect(await screen.findByText('路上约10分钟；性情都安静；都喜欢下棋、喝茶')).toBeDefined();
  expect(screen.getByText('估')).toBeDefined();
});

test('says for each elder left over what stopped every helper of the village', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await user.click(await screen.findByRole('tab', { name: '还没有互助员（1）' }));
  expect(await screen.findByText('村里37名互助员：21人路太远，9人性别不合老人意愿，7人已满。')).toBeDefined();
});

test('tells who nobody takes over', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await user.click(await screen.findByRole('tab', { name: '将结束（1）' }));
  expect(await screen.findByText('没有人接替')).toBeDefined();
});

test('shows only new pairs when asked to', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  expect(await screen.findByText('张大山')).toBeDefined();
  await user.click(screen.getAllByText('新结对').at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByText('张大山')).toBeNull());
  expect(screen.getByText('王桂英')).toBeDefined();
});

test('accepts only after saying what will happen', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.accept': () => ({ started: 1, kept: 1, ended: 1 }) });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '采用方案' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/将新结 1 对，保留 1 对，结束 1 对/)).toBeDefined();
  expect(bridge.inputsOf('pairings.accept')).toHaveLength(0);
  await user.click(dialog.getByRole('button', { name: '采用' }));
  await waitFor(() => expect(bridge.inputsOf('pairings.accept')).toEqual([{ proposalId: 5 }]));
  expect(await screen.findByText('已采用：新结 1 对，保留 1 对，结束 1 对。')).toBeDefined();
});

test('cannot accept a stale proposal', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.openProposal': () => aProposal({ stale: true }) });
  showWindow(bridge, 'pairings');
  expect(await screen.findByText('方案生成之后，人员或结对又有变动')).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '采用方案' }).disabled).toBe(true);
});

test('sends to the import when there is nobody to help', async () => {
  const bridge = fakeBridge({
    ...office,
    'pairings.openProposal': () => null,
    'pairings.propose': () => {
      throw new Refusal('pairings.no-helpers');
    },
  });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '生成结对方案' }));
  expect(await screen.findByText('没有可用的互助员，结不了对。')).toBeDefined();
  expect(screen.getByRole('button', { name: '去导入' })).toBeDefined();
});
