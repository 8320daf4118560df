import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/contract.ts';
import { calendarCalls } from '../../../src/shared/contract/calendar.ts';
import { dayMarks } from '../../../src/shared/domain/day-marks.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

const markets = calendarCalls['calendar.markets'].output.parse([
  {
    id: 1,
    placeId: 1,
    placeName: '青石乡',
    name: '青石场',
    pattern: { kind: 'lunar-digits', digits: [6, 3, 9] },
    awaySlots: ['morning'],
    goodForErrands: true,
  },
]);
const periods = calendarCalls['calendar.periods'].output.parse([]);
const saved = calendarCalls['calendar.saveMarket'].output.parse({ id: 2 });

let bridge: FakeBridge;
beforeEach(() => {
  localStorage.clear();
  bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'people.placeTree': () => aPlaceTree(),
    'changes.undoState': () => ({ undo: null, redo: null }),
    'calendar.days': ({ from, to }: Input<'calendar.days'>) =>
      dayMarks({ markets, periods: [] }, toCalendarDate(from), toCalendarDate(to)),
    'calendar.markets': () => markets,
    'calendar.periods': () => periods,
    'calendar.closures': () => [],
    'calendar.elderAbsences': () => [],
    'calendar.saveMarket': () => saved,
    'calendar.addUsualPeriods': () => ({ added: 12 }),
  });
});

test('shows a month with lunar dates and market days, and pages through the year', async () => {
  const user = showWindow(bridge, 'calendar');
  const table = await screen.findByRole('table', { name: '月历' });
  await waitFor(() =>
    expect(within(table).getByRole('cell', { name: '2026年11月24日' }).textContent).toBe(
      '24十六【逢场】青石场',
    ),
  );
  expect(within(table).getByRole('cell', { name: '2026年11月22日' }).textContent).toBe('22十四小雪');
  expect(within(table).getByRole('cell', { name: '2026年11月9日' }).textContent).toBe('9十月');
  await user.click(screen.getByRole('button', { name: '下一月' }));
  await waitFor(() =>
    expect(within(table).getByRole('cell', { name: '2026年12月22日' }).textContent).toContain('冬至'),
  );
  expect(bridge.inputsOf('calendar.days').at(-1)).toEqual({
    placeId: 1,
    from: '2026-11-30',
    to: '2027-01-03',
  });
});

test('tells a market in plain words, shows the next ten days while one ticks, and saves it', async () => {
  const user = showWindow(bridge, 'calendar');
  await user.click(await screen.findByRole('tab', { name: '逢场' }));
  expect(await screen.findByText('农历逢三、六、九')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '新增逢场' }));
  const dialog = await findDialog('新增逢场');
  await user.type(dialog.getByLabelText('场名'), '河坝场');
  await user.click(dialog.getByRole('checkbox', { name: '十' }));
  const status = dialog.getByRole('status');
  expect(status.textContent).toContain('农历逢十（小月没有三十，这一场就没有）');
  expect(within(status).getAllByRole('listitem')).toHaveLength(10);
  expect(status.textContent).toContain('周六 11月28日十月二十');
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(bridge.inputsOf('calendar.saveMarket')).toEqual([
      {
        id: null,
        form: {
          placeId: 1,
          name: '河坝场',
          pattern: { kind: 'lunar-digits', digits: [0], withoutThirtieth: 'falls-out' },
          awaySlots: ['morning'],
          goodForErrands: true,
        },
      },
    ]),
  );
});

test('where nothing is set, says what to do, and adds the usual festivals for the chosen place', async () => {
  const user = showWindow(bridge, 'calendar');
  await user.click(await screen.findByRole('tab', { name: '农忙节日' }));
  expect(await screen.findByText('还没有登记农忙和节日')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '添上常有的农忙节日' }));
  await waitFor(() => expect(bridge.inputsOf('calendar.addUsualPeriods')).toEqual([{ placeId: 1 }]));
  expect(await screen.findByText('添了 12 条，可以逐条改。')).toBeTruthy();
});
