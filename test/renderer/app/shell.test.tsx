import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Fault } from '../../../src/shared/errors/fault.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPreview } from '../office-imports.ts';
import { aProposal } from '../office-pairings.ts';
import { anOverview } from '../office.ts';
import { showWindow } from '../show.tsx';

test('opens a page with Ctrl and its number, and remembers it', async () => {
  const user = showWindow(fakeBridge({ 'overview.get': () => anOverview(), 'imports.list': () => [] }));
  await screen.findByRole('heading', { name: '青石乡' });
  await user.keyboard('{Control>}2{/Control}');
  expect(await screen.findByRole('heading', { name: '导入' })).toBeDefined();
  expect(localStorage.getItem('shouwang.page')).toBe('imports');
  const navigation = within(screen.getByRole('navigation', { name: '主导航' }));
  expect(navigation.getByRole('button', { name: '导入' }).getAttribute('aria-current')).toBe('page');
});

test('tells a fault by its number and invents nothing', async () => {
  showWindow(
    fakeBridge({
      'overview.get': () => {
        throw new Fault('4F2A');
      },
    }),
  );
  expect(await screen.findByText('出了点问题，编号 4F2A。')).toBeDefined();
});

test('keeps the navigation when a screen breaks while it is drawn', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...anOverview(), villages: null } as unknown as ReturnType<typeof anOverview>;
  const user = showWindow(fakeBridge({ 'overview.get': () => broken, 'imports.list': () => [] }));
  expect(await screen.findByText(/出了点问题，编号 W/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '导入' }));
  expect(await screen.findByRole('heading', { name: '导入' })).toBeDefined();
  silenced.mockRestore();
});

test('asks again for what changed, and for nothing else', async () => {
  const bridge = fakeBridge({ 'overview.get': () => anOverview(), 'imports.list': () => [] });
  showWindow(bridge, 'imports');
  await waitFor(() => expect(bridge.inputsOf('imports.list')).toHaveLength(1));
  await waitFor(() => expect(bridge.inputsOf('overview.get')).toHaveLength(1));
  act(() => bridge.tell('data.changed', { areas: ['rosters'] }));
  await waitFor(() => expect(bridge.inputsOf('overview.get')).toHaveLength(2));
  expect(bridge.inputsOf('imports.list')).toHaveLength(1);
});

test('says that the backend was restarted and asks for everything anew', async () => {
  const bridge = fakeBridge({ 'overview.get': () => anOverview() });
  showWindow(bridge);
  await screen.findByRole('heading', { name: '青石乡' });
  act(() => bridge.tell('backend.restarted', {}));
  expect(await screen.findByText('后台程序中断后已重新启动')).toBeDefined();
  await waitFor(() => expect(bridge.inputsOf('overview.get')).toHaveLength(2));
});

test('shows what a long job does, and stops it under its own number', async () => {
  let finish: (value: ReturnType<typeof aProposal>) => void = () => undefined;
  const bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'pairings.openProposal': () => null,
    'pairings.list': () => [],
    'pairings.propose': () => new Promise((resolve) => (finish = resolve)),
    'jobs.stop': () => ({ known: true }),
    'imports.preview': () => aPreview(),
  });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '生成结对方案' }));
  const panel = within(await screen.findByRole('dialog'));
  const jobId = bridge.inputsOf('pairings.propose')[0]?.jobId ?? '';
  act(() => bridge.tell('job.progress', { jobId, phase: 'solving', done: 3, total: 4, about: '东沟村' }));
  expect(panel.getByRole('status').textContent).toBe('计算方案：东沟村 3 / 4');
  expect(panel.getByText('75%')).toBeDefined();
  await user.keyboard('{Control>}1{/Control}');
  expect(screen.getByRole('heading', { name: '结对' })).toBeDefined();
  await user.click(panel.getByRole('button', { name: '停止' }));
  expect(bridge.inputsOf('jobs.stop')).toEqual([{ jobId }]);
  bridge.answer({ 'pairings.openProposal': () => aProposal() });
  act(() => finish(aProposal()));
  await waitFor(() => expect(screen.queryByText('计算方案：东沟村 3 / 4')).toBeNull());
});
