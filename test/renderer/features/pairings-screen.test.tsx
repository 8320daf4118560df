import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { aChoice, aDifference, anActivePair, aProposal, aProposalHead } from '../office-pairings.ts';
import { aPersonDetail, aPersonRow } from '../office-people.ts';
import { aChangeSet, anOverview } from '../office.ts';
import { findDialog, showWindow } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'changes.undoState': () => ({ undo: aChangeSet(), redo: null }),
  'pairings.proposals': () => [aProposalHead()],
  'pairings.proposal': () => aProposal(),
  'pairings.list': () => [anActivePair()],
  'pairings.choices': () => [aChoice()],
  'pairings.fixes': () => [],
  'pairings.try': () => ({ kind: 'different' as const, difference: aDifference() }),
  'people.list': () => [],
  'people.get': () => aPersonDetail(),
};

beforeEach(() => localStorage.clear());

const LOCK = { kind: 'lock', elderId: 101, helperId: 202, role: 'primary' } as const;

function rowOf(name: string): HTMLElement {
  const row = screen
    .getAllByText(name)
    .map((element) => element.closest<HTMLElement>('.openable-row'))
    .find((element) => element !== null);
  if (!row) throw new Error(`No row of ${name}`);
  return row;
}

async function choose(user: ReturnType<typeof showWindow>, name: string): Promise<void> {
  await screen.findAllByText(name);
  await user.click(rowOf(name));
}

test('says what to do where there is neither proposal nor pair', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.proposals': () => [], 'pairings.list': () => [] });
  showWindow(bridge, 'pairings');
  expect(await screen.findByText('没有等待定夺的方案')).toBeDefined();
});

test('shows each elder with the helper of the plan beside the helper of today', async () => {
  showWindow(fakeBridge(office), 'pairings');
  await screen.findAllByText('王桂英');
  const row = within(rowOf('王桂英'));
  expect(row.getByText('李秀兰')).toBeDefined();
  expect(row.getByText('原：吴小军')).toBeDefined();
  expect(row.getByText('约10分钟')).toBeDefined();
  expect(row.getByText('换')).toBeDefined();
  expect(within(rowOf('何素珍')).getByText('无互助员')).toBeDefined();
});

test('tells in words how sure the plan is to be the best', async () => {
  const good = { status: 'good', gapPoints: 12 } as const;
  showWindow(fakeBridge({ ...office, 'pairings.proposal': () => aProposal(good) }), 'pairings');
  expect(await screen.findByText(/离最好不超过 12 分/)).toBeDefined();
});

test('says for each elder left over what stopped every helper of the village', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await user.click(await screen.findByRole('tab', { name: '没有互助员/后备（1/2）' }));
  const why = await screen.findAllByTitle('村里37名互助员：21人路太远，9人性别不合老人意愿，7人已满。');
  expect(why).toHaveLength(1);
});

test('tells who nobody takes over', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await user.click(await screen.findByRole('tab', { name: '将结束（1）' }));
  expect(await screen.findByText('没有人接替')).toBeDefined();
});

test('lists what to ask on the next visit with the points that hang on it', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await user.click(await screen.findByRole('tab', { name: '先问什么（1）' }));
  expect(await screen.findByText('性情、爱好')).toBeDefined();
  expect(screen.getByText('30 分')).toBeDefined();
});

test('shows only whom a filter names, and remembers the filter', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await screen.findAllByText('张大山');
  await user.click(screen.getByText('无互助员 1'));
  await waitFor(() => expect(() => rowOf('张大山')).toThrow());
  expect(rowOf('何素珍')).toBeDefined();
  expect(JSON.parse(localStorage.getItem('shouwang.pairings.filter') ?? '')).toEqual({
    kind: 'without-helper',
    villageId: null,
  });
});

test('finds an elder by the initials that the register knows', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.list': ({ search }) => (search === 'zds' ? [aPersonRow({ id: 102, name: '张大山' })] : []),
  });
  const user = showWindow(bridge, 'pairings');
  await screen.findAllByText('张大山');
  await user.type(screen.getByLabelText('查老人或互助员'), 'zds');
  await waitFor(() => expect(rowOf('张大山')).toBeDefined());
  await waitFor(() => expect(() => rowOf('王桂英')).toThrow());
});

test('gives the reasons of a helper and the price of another one in plain words', async () => {
  const inPlan = aChoice({
    helperId: 201,
    helper: { name: '李秀兰', villageId: 11, villageName: '东沟村', hamletName: '李家院子', age: 58 },
    parts: [
      { part: 'near', points: 30, most: 40, words: [] },
      { part: 'hobby', points: 12, most: 15, words: ['下棋', '喝茶'] },
    ],
    travelMinutes: 10,
    travelEstimated: true,
    why: { kind: 'in-plan', role: 'primary' },
  });
  const user = showWindow(
    fakeBridge({ ...office, 'pairings.choices': () => [inPlan, aChoice()] }),
    'pairings',
  );
  await choose(user, '王桂英');
  expect(await screen.findByText('路上约10分钟；都喜欢下棋、喝茶')).toBeDefined();
  expect(screen.getByText('方案里的主要互助员')).toBeDefined();
  expect(screen.getByText(/换成这位：全乡镇少 35 分，另有 1 户要换人/)).toBeDefined();
  expect(screen.getByText('（张大山：赵春梅 → 李秀兰）')).toBeDefined();
  expect(screen.getByText(/爱好相投没有登记，不计分/)).toBeDefined();
});

test('names each rule that forbids a helper, with its amount, and offers to raise the limit', async () => {
  const forbidden = aChoice({
    travelMinutes: 21,
    why: { kind: 'forbidden', breaches: [{ rule: 'travel-limit', by: 6 }] },
  });
  const bridge = fakeBridge({
    ...office,
    'pairings.choices': () => [forbidden],
    'pairings.decide': () => aProposal(),
  });
  const user = showWindow(bridge, 'pairings');
  await choose(user, '王桂英');
  await user.click(await screen.findByText('还有 1 位配不了，展开看原因'));
  expect(await screen.findByText('路太远：超过 6 分钟')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '最远单程放宽到21分钟' }));
  await waitFor(() =>
    expect(bridge.inputsOf('pairings.decide')).toEqual([
      {
        proposalId: 5,
        decision: { kind: 'set-limit', helperId: 202, limit: 'travel-minutes', value: 21 },
      },
    ]),
  );
});

test('shows what a decision would do before it is taken: not asked where the choice tells, else asked once', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'pairings');
  await choose(user, '王桂英');
  const choice = within(await screen.findByRole('listitem', { name: '赵春梅' }));
  await user.hover(choice.getByRole('button', { name: '定下' }));
  expect(await screen.findByText('王桂英：李秀兰 → 赵春梅')).toBeDefined();
  expect(bridge.inputsOf('pairings.try')).toEqual([]);
  const forbid = choice.getByRole('button', { name: '不配' });
  await user.hover(forbid);
  await user.unhover(forbid);
  await user.hover(forbid);
  const decision = { kind: 'forbid', elderId: 101, helperId: 202 };
  await waitFor(() => expect(bridge.inputsOf('pairings.try')).toEqual([{ proposalId: 5, decision }]));
  expect(bridge.inputsOf('pairings.decide')).toEqual([]);
});

test('locks with the L key, and Ctrl+Z takes that back instead of the last saved change', async () => {
  const locked = aProposal({ decisions: [LOCK] });
  const bridge = fakeBridge({
    ...office,
    'pairings.decide': () => locked,
    'pairings.undoDecision': () => aProposal({ redoable: 1 }),
    'pairings.redoDecision': () => locked,
  });
  const user = showWindow(bridge, 'pairings');
  await choose(user, '王桂英');
  await user.keyboard('l');
  await waitFor(() =>
    expect(bridge.inputsOf('pairings.decide')).toEqual([
      {
        proposalId: 5,
        decision: { kind: 'lock', elderId: 101, helperId: 201, role: 'primary' },
      },
    ]),
  );
  await screen.findByText('我的调整（1）');
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('我的调整（0）');
  await user.keyboard('{Control>}y{/Control}');
  await screen.findByText('我的调整（1）');
  expect(bridge.inputsOf('pairings.undoDecision')).toHaveLength(1);
  expect(bridge.inputsOf('pairings.redoDecision')).toHaveLength(1);
  expect(bridge.inputsOf('changes.undo')).toHaveLength(0);
});

test('leaves Ctrl+Z to the frame where nothing was decided', async () => {
  const bridge = fakeBridge({ ...office, 'changes.undo': () => ({}) as never });
  const user = showWindow(bridge, 'pairings');
  await choose(user, '王桂英');
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(bridge.inputsOf('changes.undo')).toHaveLength(1));
});

test('walks through the elders with the arrow keys and shows each at the right', async () => {
  const user = showWindow(fakeBridge(office), 'pairings');
  await choose(user, '何素珍');
  expect(await screen.findByRole('complementary', { name: '何素珍 的人选' })).toBeDefined();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findByRole('complementary', { name: '王桂英 的人选' })).toBeDefined();
});

test('offers each single change that would find somebody, and takes it with one click', async () => {
  const decision = { kind: 'set-limit', helperId: 201, limit: 'travel-minutes', value: 20 } as const;
  const bridge = fakeBridge({
    ...office,
    'pairings.fixes': () => [aRaisedLimit(decision)] as never,
    'pairings.decide': () => aProposal(),
  });
  const user = showWindow(bridge, 'pairings');
  await choose(user, '何素珍');
  expect(await screen.findByText(/李秀兰：最远单程从 15 放宽到 20 分钟/)).toBeDefined();
  expect(screen.getByText(/1 位老人有互助员了/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '就这样' }));
  await waitFor(() => expect(bridge.inputsOf('pairings.decide')).toEqual([{ proposalId: 5, decision }]));
});

test('accepts only after saying what will happen', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.accept': () => ({ started: 1, kept: 1, ended: 1 }) });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '采用方案' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/将新结 1 对，保留 1 对，结束 1 对/)).toBeDefined();
  expect(bridge.inputsOf('pairings.accept')).toHaveLength(0);
  await user.click(dialog.getByRole('button', { name: '采用' }));
  await waitFor(() =>
    expect(bridge.inputsOf('pairings.accept')).toEqual([{ proposalId: 5, villageId: null }]),
  );
  expect(await screen.findByText('已采用：新结 1 对，保留 1 对，结束 1 对。')).toBeDefined();
});

test('a stale proposal is neither changed nor accepted, and its decisions go along into a new one', async () => {
  const bridge = fakeBridge({
    ...office,
    'pairings.proposal': () => aProposal({ stale: true, decisions: [LOCK] }),
    'pairings.propose': () => aProposal({ id: 6 }),
  });
  const user = showWindow(bridge, 'pairings');
  expect(await screen.findByText('人员有变动，请重新生成')).toBeDefined();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '采用方案' }).disabled).toBe(true);
  expect(bridge.inputsOf('pairings.choices')).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '带着我的调整重新生成' }));
  await waitFor(() => expect(bridge.inputsOf('pairings.propose')[0]).toMatchObject({ decisionsOf: 5 }));
});

test('compares with the pairs of today: signed differences, and whose helper differs', async () => {
  const figures = aProposalHead().figures;
  const east = { villageId: 11, villageName: '东沟村', hamletName: '李家院子' };
  const bridge = fakeBridge({
    ...office,
    'pairings.compare': () =>
      ({
        one: { ...figures, withoutPrimary: 4, totalScore: 100 },
        other: figures,
        differences: [
          {
            elderId: 101,
            elder: { name: '王桂英', age: 83, ...east },
            role: 'primary',
            oneHelperName: null,
            otherHelperName: '李秀兰',
            oneScore: null,
            otherScore: 82,
          },
        ],
      }) as never,
  });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '比较…' }));
  const dialog = await findDialog('比较');
  await dialog.findByText('互助员不一样的老人（1）');
  expect(bridge.inputsOf('pairings.compare')).toEqual([{ one: null, other: 5 }]);
  expect(dialog.getByText('−3').className).toBe('better');
  expect(dialog.getByText('+40').className).toBe('better');
});

test('sends to the import when there is nobody to help', async () => {
  const bridge: FakeBridge = fakeBridge({
    ...office,
    'pairings.proposals': () => [],
    'pairings.list': () => [],
    'pairings.propose': () => {
      throw new Refusal('pairings.no-helpers');
    },
  });
  const user = showWindow(bridge, 'pairings');
  await user.click(await screen.findByRole('button', { name: '生成结对方案' }));
  expect(await screen.findByText('没有可用的互助员，结不了对。')).toBeDefined();
  expect(screen.getByRole('button', { name: '去导入' })).toBeDefined();
});

function aRaisedLimit(decision: object): object {
  return {
    helper: { name: '李秀兰', age: 58, villageId: 11, villageName: '东沟村', hamletName: '李家院子' },
    hamletName: null,
    fix: {
      kind: 'raise-limit',
      helperId: 201,
      limit: 'travel-minutes',
      from: 15,
      to: 20,
      decision,
      difference: aDifference({
        price: 0,
        primariesLost: -1,
        moves: [{ elderId: 103, role: 'primary', fromHelperId: null, toHelperId: 201 }],
      }),
    },
  };
}
