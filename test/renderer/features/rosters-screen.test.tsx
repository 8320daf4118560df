import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { anOverview, aRoster, aRosterSummary, MONDAY } from '../office.ts';
import { showWindow } from '../show.tsx';

const drafted = {
  'overview.get': () => anOverview(),
  'rosters.listWeek': () => [aRosterSummary()],
  'rosters.get': () => aRoster(),
};
const nothing = { ...drafted, 'rosters.listWeek': () => [], 'rosters.get': () => null };

test('begins with the coming week and offers to draft it', async () => {
  const bridge = fakeBridge({ ...nothing, 'rosters.draft': () => [aRosterSummary()] });
  const user = showWindow(bridge, 'rosters');
  expect(await screen.findByText('2026年11月23日 至 11月29日（第48周）')).toBeDefined();
  expect(await screen.findByText('这个村这一周还没有排班')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '排全部村' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.draft')[0]).toMatchObject({ weekStart: MONDAY, villageIds: [] }),
  );
});

test('shows who goes to whom on which half-day, by helper and by elder', async () => {
  const user = showWindow(fakeBridge(drafted), 'rosters');
  const board = within(await screen.findByRole('region', { name: '东沟村排班表' }));
  expect(board.getByRole('rowheader', { name: '李秀兰' })).toBeDefined();
  expect(board.getByText('王桂英')).toBeDefined();
  await user.click(screen.getByText('按老人看'));
  const turned = within(screen.getByRole('region', { name: '东沟村排班表' }));
  expect(turned.getByRole('rowheader', { name: '王桂英' })).toBeDefined();
});

test('lists every unfilled visit with its reason', async () => {
  const user = showWindow(fakeBridge(drafted), 'rosters');
  await user.click(await screen.findByRole('tab', { name: '空缺（1）' }));
  expect(await screen.findByText('何素珍')).toBeDefined();
  expect(screen.getByText('村里37名互助员：37人找不到第二个人同去。')).toBeDefined();
});

test('publishes after warning of the gaps', async () => {
  const bridge = fakeBridge({
    ...drafted,
    'rosters.publish': () => [aRosterSummary({ state: 'published' })],
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '发布全部草稿' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/还有 1 次上门没有人去/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: '发布' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.publish')).toEqual([{ weekStart: MONDAY, villageIds: [] }]),
  );
});

test('goes a week back and forth', async () => {
  const bridge = fakeBridge(nothing);
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '下一周' }));
  expect(await screen.findByText('2026年11月30日 至 12月6日（第49周）')).toBeDefined();
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.listWeek').at(-1)).toEqual({ weekStart: '2026-11-30' }),
  );
  await user.click(screen.getByRole('button', { name: '回到要排的一周' }));
  expect(await screen.findByText('2026年11月23日 至 11月29日（第48周）')).toBeDefined();
});

test('sends to the pairings where there are no pairs', async () => {
  const bridge = fakeBridge({
    ...nothing,
    'rosters.draft': () => {
      throw new Refusal('rosters.no-pairs');
    },
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '排全部村' }));
  expect(await screen.findByText('还没有结对，排不了班。')).toBeDefined();
  expect(screen.getByRole('button', { name: '去结对' })).toBeDefined();
});

test('sends to the import where there are no villages', async () => {
  showWindow(fakeBridge({ ...nothing, 'overview.get': () => anOverview({ villages: [] }) }), 'rosters');
  expect(await screen.findByText('还没有村')).toBeDefined();
});
