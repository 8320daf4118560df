import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { aChangeSet, anOverview, aPlaceTree } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow()],
  'changes.undoState': () => ({ undo: aChangeSet(), redo: null }),
  'changes.undo': () => ({ entries: 1 }),
  'changes.redo': () => ({ entries: 1 }),
};

beforeEach(() => localStorage.clear());

test('takes back with Ctrl+Z what it says in words, and brings it back with Ctrl+Y', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  expect(await screen.findByText('修改资料，1 人')).toBeDefined();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(bridge.inputsOf('changes.undo')).toEqual([{ changeSetId: 31 }]));
  expect(await screen.findByText('已撤销：修改资料，1 人')).toBeDefined();
  bridge.answer({ 'changes.undoState': () => ({ undo: null, redo: aChangeSet() }) });
  act(() => bridge.tell('data.changed', { areas: ['changes'] }));
  await screen.findByRole('button', { name: '恢复：修改资料，1 人（Ctrl+Y）' });
  await user.keyboard('{Control>}y{/Control}');
  await waitFor(() => expect(bridge.inputsOf('changes.redo')).toEqual([{ changeSetId: 31 }]));
});

test('leaves Ctrl+Z to the field while somebody types', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  await screen.findByText('修改资料，1 人');
  await user.click(await screen.findByLabelText('查找人员'));
  await user.keyboard('w{Control>}z{/Control}');
  expect(bridge.inputsOf('changes.undo')).toHaveLength(0);
});

test('says after a saving that it is kept and can be taken back', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  await screen.findByText('修改资料，1 人');
  expect(screen.queryByText('已保存')).toBeNull();
  bridge.answer({
    'changes.undoState': () => ({
      undo: aChangeSet({ id: 32, kind: 'people-changed', people: 9 }),
      redo: null,
    }),
  });
  act(() => bridge.tell('data.changed', { areas: ['people', 'changes'] }));
  const notice = within((await screen.findByText('已保存')).closest('[role="status"]') as HTMLElement);
  expect(notice.getByText('批量修改，9 人')).toBeDefined();
  await user.click(notice.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(bridge.inputsOf('changes.undo')).toEqual([{ changeSetId: 32 }]));
});

test.each(['import', 'walking-minutes-changed'] as const)(
  'keeps quiet after %s, which tells of itself',
  async (kind) => {
    const bridge = fakeBridge(office);
    showWindow(bridge, 'people');
    await screen.findByText('修改资料，1 人');
    bridge.answer({ 'changes.undoState': () => ({ undo: aChangeSet({ id: 32, kind }), redo: null }) });
    act(() => bridge.tell('data.changed', { areas: ['people', 'changes'] }));
    await waitFor(() => expect(screen.queryByText('修改资料，1 人')).toBeNull());
    expect(screen.queryByText('已保存')).toBeNull();
  },
);

test('keeps quiet beside the survey, which counts its sheets itself', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  await screen.findByText('修改资料，1 人');
  await user.click(await screen.findByRole('button', { name: '按调查表录入' }));
  await screen.findByRole('heading', { name: '按调查表录入' });
  bridge.answer({
    'changes.undoState': () => ({ undo: aChangeSet({ id: 32, kind: 'survey-entered' }), redo: null }),
  });
  act(() => bridge.tell('data.changed', { areas: ['people', 'changes'] }));
  await waitFor(() => expect(screen.queryByText('修改资料，1 人')).toBeNull());
  expect(screen.queryByText('已保存')).toBeNull();
});

test('says plainly why something cannot be taken back', async () => {
  const bridge = fakeBridge({
    ...office,
    'changes.undo': () => {
      throw new Refusal('changes.changed-since', { count: 2 });
    },
  });
  const user = showWindow(bridge, 'people');
  await screen.findByText('修改资料，1 人');
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('之后又改过其中的 2 处，不能整个撤销。')).toBeDefined();
});

test('lists every change of the office, and takes an older one back after asking', async () => {
  const bridge = fakeBridge({
    ...office,
    'changes.list': () => [
      aChangeSet({ id: 33, kind: 'undo', undoesId: 32 }),
      aChangeSet({ id: 32, kind: 'person-added', undoneById: 33 }),
      aChangeSet({ id: 30, kind: 'import', about: { file: '老人花名册.xlsx' }, people: 480 }),
    ],
  });
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByRole('button', { name: '改动记录' }));
  const drawer = await findDialog('改动记录');
  expect(await drawer.findByText('导入文件“老人花名册.xlsx”，480 人')).toBeDefined();
  expect(drawer.getByText('撤销，1 人（新增人员，1 人）')).toBeDefined();
  expect(drawer.getAllByText('已撤销')).toHaveLength(1);
  await user.click(drawer.getByRole('button', { name: '撤销这次改动：导入文件“老人花名册.xlsx”，480 人' }));
  expect(bridge.inputsOf('changes.undo')).toHaveLength(0);
  await user.click(within(await screen.findByRole('tooltip')).getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(bridge.inputsOf('changes.undo')).toEqual([{ changeSetId: 30 }]));
});
