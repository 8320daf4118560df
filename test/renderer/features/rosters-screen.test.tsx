import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../src/shared/contract/contract.ts';
import { rostersCalls } from '../../../src/shared/contract/rosters.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aRoster, aRosterSummary, aVisit } from '../office-rosters.ts';
import { anOverview, MONDAY } from '../office.ts';
import { findDialog, type Part, showWindow } from '../show.tsx';

const TUESDAY_MORNING = { weekday: 2, slot: 'morning' } as const;
const choices = rostersCalls['rosters.choices'].output;

/** 赵春梅 could go instead, at a price; 李秀兰 on Thursday would be too much for one day. */
const others = choices.parse([
  {
    helperId: 202,
    to: { at: TUESDAY_MORNING, helperIds: [202] },
    wayMinutes: 7,
    outcome: { breaches: [], points: 12, parts: [{ part: 'other-comes', points: 12 }] },
    inPlan: false,
  },
  {
    helperId: 203,
    to: { at: TUESDAY_MORNING, helperIds: [203] },
    wayMinutes: 40,
    outcome: { breaches: [{ rule: 'travel-limit', helperId: 203, by: 25 }], points: 22, parts: [] },
    inPlan: false,
  },
]);

const answers = {
  'overview.get': () => anOverview(),
  'rosters.listWeek': () => [aRosterSummary()],
  'rosters.get': () => aRoster(),
  'rosters.choices': (): Output<'rosters.choices'> => others,
  'rosters.explain': (): Output<'rosters.explain'> =>
    rostersCalls['rosters.explain'].output.parse({
      parts: [{ part: 'wished-half-day', points: 4 }],
      otherHelper: others[0],
      otherHalfDay: null,
    }),
  'rosters.fixes': (): Output<'rosters.fixes'> =>
    rostersCalls['rosters.fixes'].output.parse([
      {
        kind: 'free-half-day',
        helperId: 202,
        to: { at: TUESDAY_MORNING, helperIds: [201, 202] },
        points: -15990,
      },
    ]),
};
const drafted = answers;
const nothing = { ...answers, 'rosters.listWeek': () => [], 'rosters.get': () => null };

beforeEach(() => localStorage.clear());

test('begins with the coming week and offers to draft it as people are used to', async () => {
  const bridge = fakeBridge({ ...nothing, 'rosters.draft': () => [aRosterSummary()] });
  const user = showWindow(bridge, 'rosters');
  expect(await screen.findByText('2026年11月23日 至 11月29日（第48周）')).toBeDefined();
  expect(await screen.findByText('这个村这一周还没有排班')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '排全部村' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.draft')[0]).toMatchObject({
      weekStart: MONDAY,
      villageIds: [],
      basis: { kind: 'last-week' },
    }),
  );
});

test('shows who goes to whom on which half-day: by helper with the idle ones, by elder, by place', async () => {
  const user = showWindow(fakeBridge(drafted), 'rosters');
  const shown = async (): Promise<Part> =>
    within(await screen.findByRole('region', { name: '东沟村排班表' }));
  const board = await shown();
  expect(board.getByRole('rowheader', { name: '李秀兰' })).toBeDefined();
  expect(within(board.getByRole('rowheader', { name: '赵春梅' })).getByText('这周没有派')).toBeDefined();
  expect(board.getByText('王桂英')).toBeDefined();
  expect(board.getByText('逢场')).toBeDefined();
  await user.click(screen.getByText('按老人看'));
  expect((await shown()).getByRole('rowheader', { name: '王桂英' })).toBeDefined();
  await user.click(screen.getByText('按村组和站点看'));
  const places = await shown();
  expect(places.getByRole('rowheader', { name: '东沟村互助养老服务站' })).toBeDefined();
  expect(places.getByRole('button', { name: /助餐.*王桂英.*李秀兰/ })).toBeDefined();
});

test('shades the half-days in which a helper is not free', async () => {
  showWindow(fakeBridge(drafted), 'rosters');
  const board = await screen.findByRole('region', { name: '东沟村排班表' });
  const cellOf = (cell: string): Element | null => board.querySelector(`[data-cell="${cell}"]`);
  expect(cellOf('helper-202@0')?.className).toContain('unfree');
  expect(cellOf('helper-202@2')?.className).not.toContain('unfree');
});

test('says why a visit stands where it does, and what the best other way would cost', async () => {
  const user = showWindow(fakeBridge(drafted), 'rosters');
  await user.click(await screen.findByRole('button', { name: /助餐.*王桂英/ }));
  const panel = within(await screen.findByRole('complementary', { name: '助餐 · 王桂英' }));
  expect(await panel.findByText('不在想要的半天')).toBeDefined();
  expect(panel.getByText(/代价多 12 分/)).toBeDefined();
  expect(panel.getByText('没有别的时间可以换。')).toBeDefined();
});

test('lists everybody for a visit: at a price, or with the rule and by how much', async () => {
  const user = showWindow(fakeBridge(drafted), 'rosters');
  await user.click(await screen.findByRole('button', { name: /助餐.*王桂英/ }));
  const panel = within(await screen.findByRole('complementary', { name: '助餐 · 王桂英' }));
  await user.click(panel.getByText('换人'));
  expect(await panel.findByText(/代价多 12 分/)).toBeDefined();
  await user.click(panel.getByRole('button', { name: '还有 1 位去不了，展开看原因' }));
  expect(panel.getByText('路太远：超过 25 分钟')).toBeDefined();
});

test('asks once before a visit is put against a rule, and then does it', async () => {
  const trial = { breaches: [{ rule: 'daily-minutes', helperId: 203, by: 20 }], points: 3, parts: [] };
  const bridge = fakeBridge({
    ...drafted,
    'rosters.try': () => rostersCalls['rosters.try'].output.parse(trial),
    'rosters.move': () => aRoster({ moves: { held: 1, undone: 0 } }),
  });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: /助餐.*王桂英/ }));
  const panel = within(await screen.findByRole('complementary', { name: '助餐 · 王桂英' }));
  await user.click(panel.getByText('换人'));
  await user.click(await panel.findByRole('button', { name: /展开看原因/ }));
  await user.click(panel.getByRole('button', { name: '还是派' }));
  const question = await findDialog('还是要这样排？');
  expect(question.getByText(/当天时间已满：超过 20 分钟/)).toBeDefined();
  await user.click(question.getByRole('button', { name: '还是这样排' }));
  await waitFor(() => expect(bridge.inputsOf('rosters.move')).toHaveLength(1));
  expect(await screen.findByText('手工调整 1 处')).toBeDefined();
});

test('a visit is taken up with Enter, carried with the arrows and dropped with Enter', async () => {
  const bridge = fakeBridge({
    ...drafted,
    'rosters.try': () => ({ breaches: [], points: 5, parts: [{ part: 'wished-half-day', points: 5 }] }),
    'rosters.move': () => aRoster({ moves: { held: 1, undone: 0 } }),
  });
  const user = showWindow(bridge, 'rosters');
  const chip = await screen.findByRole('button', { name: /助餐.*王桂英/ });
  chip.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('移到要去的格子上')).toBeDefined();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('代价多 5 分')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.move')).toEqual([
      {
        rosterId: 9,
        move: {
          kind: 'place',
          visit: { task: { kind: 'need', needId: 1 }, number: 1 },
          to: { at: { weekday: 2, slot: 'afternoon' }, helperIds: [201] },
        },
      },
    ]),
  );
});

test('the cell under a dragged visit is red where a rule forbids it', async () => {
  const bridge = fakeBridge({
    ...drafted,
    'rosters.try': () =>
      rostersCalls['rosters.try'].output.parse({
        breaches: [{ rule: 'helper-available', helperId: 202, by: 1 }],
        points: 0,
        parts: [],
      }),
  });
  showWindow(bridge, 'rosters');
  const chip = await screen.findByRole('button', { name: /助餐.*王桂英/ });
  const cell = document.querySelector<HTMLElement>('[data-cell="helper-202@0"]');
  document.elementFromPoint = () => cell;
  fireEvent.pointerDown(chip, { button: 0, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(window, { clientX: 60, clientY: 60 });
  await waitFor(() => expect(cell?.dataset['verdict']).toBe('forbidden'));
  expect(screen.getByText(/赵春梅那半天没空/)).toBeDefined();
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(cell?.dataset['verdict']).toBeUndefined();
  expect(bridge.inputsOf('rosters.move')).toEqual([]);
});

test('a visit dropped on another takes its place, and the other takes the place of the first, in one step', async () => {
  const other = {
    id: 5,
    ref: { task: { kind: 'need' as const, needId: 5 }, number: 1 },
    title: '何德明',
    date: '2026-11-25',
    helpers: [{ personId: 202, name: '赵春梅', part: 'primary' as const, travelMinutes: 5 }],
  };
  const bridge = fakeBridge({
    ...drafted,
    'rosters.get': () => aRoster({ visits: [aVisit(), aVisit(other)] }),
    'rosters.try': () => ({ breaches: [], points: 7, parts: [{ part: 'other-comes', points: 7 }] }),
    'rosters.move': () => aRoster({ moves: { held: 1, undone: 0 } }),
  });
  showWindow(bridge, 'rosters');
  const chip = await screen.findByRole('button', { name: /助餐.*王桂英/ });
  const onto = screen.getByRole('button', { name: /助餐.*何德明/ });
  document.elementFromPoint = () => onto;
  fireEvent.pointerDown(chip, { button: 0, clientX: 10, clientY: 10 });
  fireEvent.pointerMove(window, { clientX: 60, clientY: 60 });
  expect(await screen.findByText(/⇄ 助餐 何德明（两边对调）/)).toBeDefined();
  expect(await screen.findByText('代价多 7 分')).toBeDefined();
  expect(bridge.inputsOf('rosters.move')).toEqual([]);
  fireEvent.pointerUp(window);
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.move')).toEqual([
      { rosterId: 9, move: { kind: 'swap', one: aVisit().ref, other: other.ref } },
    ]),
  );
});

test('a visit in hand is exchanged by key with the one in the cell', async () => {
  const other = {
    id: 5,
    ref: { task: { kind: 'need' as const, needId: 5 }, number: 1 },
    title: '何德明',
    slot: 'afternoon' as const,
  };
  const bridge = fakeBridge({
    ...drafted,
    'rosters.get': () => aRoster({ visits: [aVisit(), aVisit(other)] }),
    'rosters.try': () => ({ breaches: [], points: 0, parts: [] }),
    'rosters.move': () => aRoster({ moves: { held: 1, undone: 0 } }),
  });
  const user = showWindow(bridge, 'rosters');
  const chip = await screen.findByRole('button', { name: /助餐.*王桂英/ });
  chip.focus();
  await user.keyboard('{Enter}{ArrowRight}');
  expect(await screen.findByText(/→ 李秀兰/)).toBeDefined();
  await user.keyboard('s');
  expect(await screen.findByText(/⇄ 助餐 何德明/)).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.move')).toEqual([
      { rosterId: 9, move: { kind: 'swap', one: aVisit().ref, other: other.ref } },
    ]),
  );
});

test('lists every gap with its reason and fills it by the change that is proposed', async () => {
  const filled = aRoster({ visits: [aVisit()], moves: { held: 1, undone: 0 } });
  const bridge = fakeBridge({ ...drafted, 'rosters.applyFix': () => filled });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('tab', { name: '空缺（1）' }));
  expect((await screen.findAllByText('村里37名互助员：37人找不到第二个人同去。')).length).toBeGreaterThan(0);
  expect(await screen.findByText('问问赵春梅：周二上午能不能抽出空')).toBeDefined();
  expect(screen.getByText(/这样就由：李秀兰、赵春梅 周二上午 去。代价少 15990 分/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '问过了，有空' }));
  expect(await screen.findByText('没有空缺')).toBeDefined();
  expect(screen.getByRole('tab', { name: '空缺（0）' })).toBeDefined();
});

test('Ctrl+Z and Ctrl+Y act on the moves of the draft', async () => {
  const moved = { ...drafted, 'rosters.get': () => aRoster({ moves: { held: 2, undone: 1 } }) };
  const bridge = fakeBridge({
    ...moved,
    'rosters.undoMove': () => aRoster({ moves: { held: 1, undone: 2 } }),
    'rosters.redoMove': () => aRoster({ moves: { held: 2, undone: 1 } }),
  });
  const user = showWindow(bridge, 'rosters');
  expect(await screen.findByText('手工调整 2 处')).toBeDefined();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('手工调整 1 处')).toBeDefined();
  await user.keyboard('{Control>}y{/Control}');
  expect(await screen.findByText('手工调整 2 处')).toBeDefined();
});

test('tells of the state, the paper, and how good the plan is', async () => {
  const published = aRoster({
    state: 'published',
    version: 2,
    status: 'proven-best',
    gapPercent: 0,
    publishedAt: '2026-11-22T09:00:00.000Z',
  });
  showWindow(
    fakeBridge({
      ...drafted,
      'rosters.get': () => published,
      'rosters.listWeek': () => [aRosterSummary({ state: 'published', version: 2 })],
    }),
    'rosters',
  );
  expect(await screen.findByText('第 2 版')).toBeDefined();
  expect(screen.getByText('还没有打印')).toBeDefined();
  expect(screen.getByText(/已证明是最好的排法/)).toBeDefined();
  expect(screen.getByText(/农历十月十五 至 廿一/)).toBeDefined();
  expect(screen.queryByRole('button', { name: '放弃草稿' })).toBeNull();
  expect(screen.getByRole('button', { name: '突发情况' })).toBeDefined();
});

test('a stale draft is drafted again, with what is pinned', async () => {
  const bridge = fakeBridge({
    ...drafted,
    'rosters.get': () => aRoster({ stale: true }),
    'rosters.draft': () => [aRosterSummary()],
  });
  const user = showWindow(bridge, 'rosters');
  expect(await screen.findByText('排好以后，资料又有了变动。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '保留固定的再排' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.draft')[0]).toMatchObject({
      villageIds: [11],
      basis: { kind: 'pinned' },
    }),
  );
});

test('publishes after warning of the gaps', async () => {
  const bridge = fakeBridge({
    ...drafted,
    'rosters.publish': () => [aRosterSummary({ state: 'published' })],
  });
  const user = showWindow(bridge, 'rosters');
  await screen.findByRole('region', { name: '东沟村排班表' });
  await user.click(screen.getByRole('button', { name: '公布全部' }));
  const question = await findDialog('公布 1 个村的排班？');
  expect(question.getByText(/还有 1 次上门没有人去/)).toBeDefined();
  await user.click(question.getByRole('button', { name: '公布' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.publish')).toEqual([{ weekStart: MONDAY, villageIds: [] }]),
  );
});

test('agrees on the week of one village at the meeting', async () => {
  const bridge = fakeBridge({ ...drafted, 'rosters.agree': () => [aRosterSummary({ state: 'agreed' })] });
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '会上已定' }));
  const question = await findDialog('会上定下 1 个村的排班？');
  await user.click(question.getByRole('button', { name: '定下' }));
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.agree')).toEqual([{ weekStart: MONDAY, villageIds: [11] }]),
  );
});

test('goes a week back and forth, and remembers the village', async () => {
  const bridge = fakeBridge(nothing);
  const user = showWindow(bridge, 'rosters');
  await user.click(await screen.findByRole('button', { name: '下一周' }));
  expect(await screen.findByText('2026年11月30日 至 12月6日（第49周）')).toBeDefined();
  await waitFor(() =>
    expect(bridge.inputsOf('rosters.listWeek').at(-1)).toEqual({ weekStart: '2026-11-30' }),
  );
  await user.click(screen.getByRole('button', { name: '回到要排的一周' }));
  expect(await screen.findByText('2026年11月23日 至 11月29日（第48周）')).toBeDefined();
  expect(localStorage.getItem('shouwang.rosters.week')).toBe(`"${MONDAY}"`);
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
