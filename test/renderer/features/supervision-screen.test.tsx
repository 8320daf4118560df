import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { requestsCalls } from '../../../src/shared/contract/requests.ts';
import { supervisionCalls } from '../../../src/shared/contract/supervision.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { aCareMonth, aSpotCheck, someCaredElders, someMissed } from '../office-supervision.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

let bridge: FakeBridge;
beforeEach(() => {
  localStorage.clear();
  bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'people.placeTree': () => aPlaceTree(),
    'changes.undoState': () => ({ undo: null, redo: null }),
    'supervision.month': () => aCareMonth(),
    'supervision.elders': () => someCaredElders(),
    'supervision.missed': () => someMissed(),
    'supervision.saveLookIn': () => ({}),
    'supervision.spotChecks': () => [aSpotCheck().check],
    'supervision.spotCheck': () => aSpotCheck(),
    'supervision.saveSpotCheck': () => ({}),
    'supervision.inspections': () => [],
    'supervision.alarms': () => ({ records: 12, alarms: [] }),
    'requests.save': () => requestsCalls['requests.save'].output.parse({ id: 3, number: '2026-003' }),
  });
});

test('says how many of those who are to be visited each month were, so far, and names who was not', async () => {
  showWindow(bridge, 'supervision');
  expect(await screen.findByText('75%')).toBeDefined();
  expect(screen.getByText('本月还没过完，算到11月22日。')).toBeDefined();
  expect(screen.getByText('其中 2 人有复核过的签到表或探访记录，1 人只有录入、还没复核。')).toBeDefined();
  const row = within((await screen.findByText('王桂英')).closest('tr')!);
  expect(row.getByText('没来过')).toBeDefined();
  expect(row.getByText('每周2天')).toBeDefined();
  expect(row.getByText('3周里0周够')).toBeDefined();
  expect(row.getByText('2026年10月28日')).toBeDefined();
  expect(bridge.inputsOf('supervision.elders')[0]).toMatchObject({
    month: '2026-11-01',
    shown: 'not-visited',
  });
});

test('opens a request about somebody nobody visited; of red level it is due the next day', async () => {
  const user = showWindow(bridge, 'supervision');
  const row = within((await screen.findByText('王桂英')).closest('tr')!);
  await user.click(row.getByRole('button', { name: '登记诉求' }));
  const dialog = await findDialog('王桂英：登记诉求');
  await user.click(dialog.getByRole('button', { name: '登记诉求' }));
  await waitFor(() =>
    expect(bridge.inputsOf('requests.save')).toMatchObject([
      {
        id: null,
        form: {
          ...{
            kind: 'emergency',
            villageId: 11,
            personId: 101,
            reportedOn: '2026-11-22',
            dueOn: '2026-11-23',
          },
          text: '2026年11月还没有探访（最近一次10月28日），请安排上门。',
        },
      },
    ]),
  );
});

test('says what a missed visit asks for and what was done, and writes down a look-in', async () => {
  const user = showWindow(bridge, 'supervision');
  // One is still to be seen to; for the other a request is open.
  await user.click(await screen.findByRole('tab', { name: '漏访 1' }));
  const row = within((await screen.findByText('王桂英')).closest('tr')!);
  expect(row.getByText('2次')).toBeDefined();
  expect(row.getByText('11月18日 没人在家')).toBeDefined();
  expect(row.getByText('联络点派人去看')).toBeDefined();
  expect(screen.getByText('诉求 2026-007，11月17日前')).toBeDefined();
  expect(screen.getByText('11月16日 周社工电话：有事')).toBeDefined();
  await user.click(row.getByRole('button', { name: '记下电话、去看' }));
  const dialog = await findDialog('王桂英：打了电话，或者去看了');
  await user.click(dialog.getByText('平安'));
  await user.type(dialog.getByLabelText('谁'), '周社工');
  await user.click(dialog.getByRole('button', { name: /保\s?存/u }));
  await waitFor(() =>
    expect(bridge.inputsOf('supervision.saveLookIn')).toEqual([
      {
        ...{ elderId: 101, missedOn: '2026-11-18', step: 'go', doneOn: '2026-11-22' },
        ...{ outcome: 'well', doneBy: '周社工' },
      },
    ]),
  );
});

test('goes through a sample with a click for each record, once it is known who asks', async () => {
  const user = showWindow(bridge, 'supervision');
  await user.click(await screen.findByRole('tab', { name: '抽查' }));
  await user.click((await screen.findByText('100%')).closest('tr')!);
  expect(await screen.findByText(/抽签号 004711/u)).toBeDefined();
  expect(screen.getByText('先填“谁核实”，再选结果。')).toBeDefined();
  await user.type(screen.getByLabelText('谁核实'), '周社工');
  const row = within(screen.getByText('陈大爷').closest('tr')!);
  await user.click(row.getByText('没联系上'));
  await waitFor(() =>
    expect(bridge.inputsOf('supervision.saveSpotCheck')).toEqual([
      {
        ...{ id: 5, recordId: 32 },
        finding: {
          ...{ result: 'not-reached', difference: null, channel: 'phone' },
          ...{ checkedOn: '2026-11-22', checkedBy: '周社工' },
        },
      },
    ]),
  );
});

test('says what to do where there is nothing, tab by tab', async () => {
  bridge.answer({
    'supervision.missed': () => [],
    'supervision.spotChecks': () => [],
    'supervision.elders': () => supervisionCalls['supervision.elders'].output.parse({ total: 0, elders: [] }),
  });
  const user = showWindow(bridge, 'supervision');
  expect(await screen.findByText('必访的老人，当月都探访到了')).toBeDefined();
  for (const [tab, words] of [
    ['漏访', '没有漏访的老人'],
    ['抽查', '还没有抽查过'],
    ['检查', '还没有登记过检查'],
    ['异常', '没有发现异常'],
  ] as const) {
    await user.click(screen.getByRole('tab', { name: tab }));
    expect(await screen.findByText(words)).toBeDefined();
  }
});
