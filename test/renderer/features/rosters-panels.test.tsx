import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { rostersCalls } from '../../../src/shared/contract/rosters.ts';
import type { Roster } from '../../../src/shared/domain/roster.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { aRoster, aRosterSummary } from '../office-rosters.ts';
import { anOverview, MONDAY } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

const TUESDAY_MORNING = { weekday: 2, slot: 'morning' } as const;
const WEDNESDAY_MORNING = { weekday: 3, slot: 'morning' } as const;
const MEAL = { task: { kind: 'need', needId: 1 }, number: 1 } as const;
const NEW_NEED = { kind: 'need', needId: 77 } as const;

const published = aRoster({ state: 'published', publishedAt: '2026-11-22T09:00:00.000Z' });

type Answers = Parameters<typeof fakeBridge>[0];

function officeWith(roster: Roster, more: Answers): FakeBridge {
  return fakeBridge({
    'overview.get': () => anOverview(),
    'rosters.listWeek': () => [aRosterSummary({ state: roster.state, version: roster.version })],
    'rosters.get': () => roster,
    ...more,
  });
}

/** 李秀兰 cannot come: 赵春梅 goes on Wednesday; at the usual time she would break a rule. */
const repair = rostersCalls['rosters.planRepair'].output.parse({
  rosterId: 9,
  incident: {
    kind: 'helper-absent',
    helperId: 201,
    from: { weekday: 1, slot: 'morning' },
    to: { weekday: 7, slot: 'afternoon' },
    reason: 'ill',
  },
  status: 'proven-best',
  gapPercent: 0,
  differences: [
    {
      visit: MEAL,
      title: '王桂英',
      serviceName: '助餐',
      before: { at: TUESDAY_MORNING, helperIds: [201] },
      after: { at: WEDNESDAY_MORNING, helperIds: [202] },
      beforeNames: ['李秀兰'],
      afterNames: ['赵春梅'],
      kind: 'both',
    },
  ],
  affected: [
    {
      visit: MEAL,
      title: '王桂英',
      choices: [
        {
          helperId: 202,
          helperName: '赵春梅',
          to: { at: TUESDAY_MORNING, helperIds: [202] },
          wayMinutes: 5,
          outcome: {
            breaches: [{ rule: 'helper-available', helperId: 202, by: 1 }],
            points: 0,
            parts: [],
          },
          inPlan: false,
        },
      ],
    },
  ],
  unfilled: 1,
  price: [],
});

beforeEach(() => localStorage.clear());

test('an illness: the least change is shown with every stand-in and the rule in the way, and accepted', async () => {
  const bridge = officeWith(published, {
    'people.list': ({ search }) => (search === 'lxl' ? [aPersonRow({ id: 201, name: '李秀兰' })] : []),
    'rosters.planRepair': () => repair,
    'rosters.acceptRepair': () => aRoster({ id: 10, state: 'published', version: 2 }),
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '突发情况' }));
  const form = await findDialog('东沟村：出了什么事？');
  const plan = form.getByRole<HTMLButtonElement>('button', { name: '算出改动最少的办法' });
  expect(plan.disabled).toBe(true);
  await user.type(form.getByRole('combobox', { name: '哪位互助员' }), 'lxl');
  await user.click(await screen.findByText(/^李秀兰 · .*本周/));
  expect(screen.queryByText(/^赵春梅 · .*本周/)).toBeNull();
  await user.click(plan);
  const shown = await findDialog('东沟村：怎样调整');
  expect(shown.getByText('1 次上门落了空，1 次有人去；别的都不动')).toBeDefined();
  expect(shown.getByText('已证明改动最少')).toBeDefined();
  await user.click(shown.getByRole('combobox', { name: '王桂英 助餐改由谁去' }));
  expect(await screen.findByText('不合规则：赵春梅那半天没空')).toBeDefined();
  await user.click(shown.getByRole('button', { name: '采用，公布第 2 版' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.acceptRepair')).toMatchObject([
      { weekStart: MONDAY, villageId: 11, incident: { helperId: 201, reason: 'ill' } },
    ]),
  );
});

test('a need that came up since is chosen among what the week does not know', async () => {
  const bridge = officeWith(published, {
    'rosters.newTasks': () =>
      rostersCalls['rosters.newTasks'].output.parse([
        { task: NEW_NEED, title: '孙玉珍', serviceName: '助洁' },
      ]),
    'rosters.planRepair': () => repair,
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '突发情况' }));
  const form = await findDialog('东沟村：出了什么事？');
  await user.click(form.getByText('有了新的需要'));
  await user.click(await form.findByRole('combobox', { name: '哪项需要' }));
  await user.click(await screen.findByTitle('孙玉珍 助洁'));
  await user.click(form.getByRole('button', { name: '算出改动最少的办法' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.planRepair')[0]?.incident).toMatchObject({
      kind: 'new-need',
      task: NEW_NEED,
    }),
  );
});

test('tells who has too much and who has nothing over four weeks', async () => {
  localStorage.setItem('shouwang.rosters.fairness.look', '"table"');
  const line = { capMinutes: 480, leastMinutes: 60, mostMinutes: 1000 };
  const bridge = officeWith(published, {
    'rosters.fairness': () =>
      rostersCalls['rosters.fairness'].output.parse([
        { helperId: 201, name: '李秀兰', weeks: [300, 300, 300, 200], ...line },
        { helperId: 202, name: '赵春梅', weeks: [0, 0, 0, 0], ...line },
        { helperId: 203, name: '周大海', weeks: [60, 60, 60, 60], ...line },
      ]),
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('tab', { name: '工作量与均衡' }));
  expect(await screen.findByText('派得太多：李秀兰（1 人）')).toBeDefined();
  expect(screen.getByText('一次都没有派：赵春梅（1 人）')).toBeDefined();
  expect(screen.getByText('18小时20分')).toBeDefined();
});

test('puts the two newest versions side by side, visit by visit', async () => {
  const two = aRosterSummary({ id: 10, state: 'published', version: 2 });
  const one = aRosterSummary({ id: 9, state: 'superseded', version: 1 });
  const bridge = officeWith(aRoster({ id: 10, state: 'published', version: 2 }), {
    'rosters.versions': () => [two, one],
    'rosters.compare': () => ({
      one: { ...one, price: [] },
      other: { ...two, price: [] },
      differences: repair.differences,
    }),
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('tab', { name: '各版与比较' }));
  expect(await screen.findByText('有 1 次上门不同')).toBeDefined();
  expect(screen.getByText('周三上午 赵春梅')).toBeDefined();
  expect(bridge.inputsOf('rosters.compare')[0]).toEqual({ one: 9, other: 10 });
});

test('keeps a week as a template and drafts from one', async () => {
  const bridge = officeWith(aRoster(), {
    'rosters.templates': () =>
      rostersCalls['rosters.templates'].output.parse([
        { id: 4, name: '农忙周', visits: 12, savedAt: '2026-10-05T08:00:00.000Z' },
      ]),
    'rosters.saveTemplate': () => rostersCalls['rosters.saveTemplate'].output.parse({ id: 5 }),
    'rosters.draft': () => [aRosterSummary()],
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '模板 ▾' }));
  await user.click(await screen.findByText('把这一周存成模板'));
  const dialog = await findDialog('存成模板');
  await user.click(dialog.getByRole('button', { name: '存下' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.saveTemplate')).toEqual([{ rosterId: 9, name: '东沟村平常周' }]),
  );
  await user.click(screen.getByRole('button', { name: '模板 ▾' }));
  await user.click(await screen.findByText('农忙周'));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.draft')[0]?.basis).toEqual({ kind: 'template', templateId: 4 }),
  );
});
