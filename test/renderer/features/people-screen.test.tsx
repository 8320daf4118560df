import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonDetail, aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow(), aPersonRow({ id: 102, name: '张大山', sex: 'M' })],
  'people.get': () => aPersonDetail(),
  'places.rules': () => [],
  'people.check': () => [],
};

beforeEach(() => localStorage.clear());

test('sends to the import where there are no places yet', async () => {
  const bridge = fakeBridge({ ...office, 'people.placeTree': () => [], 'people.list': () => [] });
  showWindow(bridge, 'people');
  expect(await screen.findByText('还没有人员')).toBeDefined();
  expect(screen.getByRole('button', { name: '去导入' })).toBeDefined();
});

test('asks for the people that the filters mean, and keeps the filters for the next time', async () => {
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
      status: null,
      gap: null,
      search: 'wgy',
    }),
  );
  await user.keyboard('{Control>}2{/Control}{Control>}3{/Control}');
  expect((await screen.findByLabelText<HTMLInputElement>('查找人员')).value).toBe('wgy');
});

test('opens everything about a person with Enter, and goes back to the list with Escape', async () => {
  const user = showWindow(fakeBridge(office), 'people');
  const row = (await screen.findByText('王桂英')).closest<HTMLElement>('.openable-row');
  row?.focus();
  await user.keyboard('{Enter}');
  const page = within(await screen.findByRole('region', { name: '王桂英 的资料' }));
  expect(page.getByText('1943年5月')).toBeDefined();
  expect(page.getByText('每周 3 次')).toBeDefined();
  expect(page.getByText('2026年3月1日')).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('region', { name: '王桂英 的资料' })).toBeNull());
});

test('goes to the search field with a slash, and begins a new person with Ctrl+N', async () => {
  const user = showWindow(fakeBridge(office), 'people');
  await screen.findByText('王桂英');
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByLabelText('查找人员'));
  await user.keyboard('{Control>}n{/Control}');
  expect(await findDialog('新增人员')).toBeDefined();
});

test('hides what is sensitive until it is asked for', async () => {
  const user = showWindow(fakeBridge(office), 'people');
  await screen.findByText('王桂英');
  expect(screen.queryByText('特殊情况')).toBeNull();
  await user.click(screen.getByRole('switch', { name: '显示敏感资料' }));
  expect(await screen.findByText('特殊情况')).toBeDefined();
});

test('shows the chosen columns in the chosen order, and remembers them', async () => {
  const user = showWindow(fakeBridge(office), 'people');
  await screen.findByText('王桂英');
  await user.click(screen.getByRole('button', { name: '列' }));
  await user.click(await screen.findByRole('checkbox', { name: '性别' }));
  await user.click(screen.getByRole('button', { name: '“住处”往前移' }));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: '性别' })).toBeNull());
  const shown = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(shown.indexOf('住处')).toBeLessThan(shown.indexOf('年龄'));
  const kept = JSON.parse(localStorage.getItem('shouwang.people.columns') ?? '[]') as string[];
  expect(kept.slice(0, 2)).toEqual(['place', 'age']);
});

test('sorts by a column and remembers it', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.list': () => [aPersonRow({ age: 83 }), aPersonRow({ id: 102, name: '张大山', age: 71 })],
  });
  const user = showWindow(bridge, 'people');
  await screen.findByText('王桂英');
  await user.click(screen.getByRole('columnheader', { name: '年龄' }));
  const names = (): (string | null)[] =>
    [...document.querySelectorAll('.openable-row strong')].map((name) => name.textContent);
  await waitFor(() => expect(names()).toEqual(['张大山', '王桂英']));
  expect(localStorage.getItem('shouwang.people.sorted-by')).toBe('{"key":"age","order":"ascend"}');
});

test('shows the list anew when somebody changed', async () => {
  const bridge = fakeBridge(office);
  showWindow(bridge, 'people');
  await screen.findByText('张大山');
  bridge.answer({ 'people.list': () => [aPersonRow()] });
  act(() => bridge.tell('data.changed', { areas: ['people'] }));
  await waitFor(() => expect(screen.queryByText('张大山')).toBeNull());
});
