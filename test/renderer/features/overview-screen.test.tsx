import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeBridge } from '../fake-bridge.ts';
import { aPreview } from '../office-imports.ts';
import { anOverview, aVillage, noGaps } from '../office.ts';
import { showWindow } from '../show.tsx';

test('offers the own register and the demo township where nothing is stored yet', async () => {
  const bridge = fakeBridge({
    'overview.get': () => anOverview({ townshipName: null, villages: [] }),
    'imports.previewDemo': () => aPreview(),
    'imports.list': () => [],
  });
  const user = showWindow(bridge);
  expect(await screen.findByRole('button', { name: /导入您的花名册/ })).toBeDefined();
  await user.click(screen.getByRole('button', { name: /试用示范乡镇/ }));
  expect((await screen.findAllByText(/老人花名册\.xlsx/)).length).toBeGreaterThan(0);
  expect(bridge.inputsOf('imports.previewDemo')).toHaveLength(1);
});

test('names the step that is to be done next', async () => {
  showWindow(fakeBridge({ 'overview.get': () => anOverview({ proposalDue: true }) }));
  expect(await screen.findByRole('button', { name: '下一步 去结对' })).toBeDefined();
});

test('sends on to printing once every village is published', async () => {
  const published = { version: 1, state: 'published' as const, planned: 200, unfilled: 2 };
  const villages = [aVillage({ paired: 118, withoutHelper: 2, roster: published })];
  showWindow(fakeBridge({ 'overview.get': () => anOverview({ villages }) }));
  expect(await screen.findByRole('button', { name: '下一步 去打印' })).toBeDefined();
  expect(screen.getByRole('button', { name: '已公布 第1版' })).toBeDefined();
});

test('adds the villages up', async () => {
  showWindow(fakeBridge({ 'overview.get': () => anOverview() }));
  const total = (await screen.findByText('合计')).closest('tr');
  expect(within(total as HTMLElement).getByText('960')).toBeDefined();
});

test('lists only the gaps that there are', async () => {
  const gaps = { ...noGaps, 'elder-without-hamlet': 4 };
  showWindow(fakeBridge({ 'overview.get': () => anOverview({ gaps }) }));
  expect(await screen.findByText('4 位有需求的老人没有登记院落或户号，算不出路程')).toBeDefined();
  expect(screen.queryByText(/没有填可服务时间/)).toBeNull();
});
