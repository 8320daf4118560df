import { render, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { Providers } from '../../../src/renderer/app/providers.tsx';
import { EndDialog } from '../../../src/renderer/features/pairings/active/end-dialog.tsx';
import { VoluntaryDialog } from '../../../src/renderer/features/pairings/active/voluntary-dialog.tsx';
import { DeclineDialog } from '../../../src/renderer/features/pairings/declines/decline-dialog.tsx';
import { DeclinesView } from '../../../src/renderer/features/pairings/declines/declines-view.tsx';
import { ReviewsView } from '../../../src/renderer/features/pairings/reviews/reviews-view.tsx';
import { WeightsDialog } from '../../../src/renderer/features/pairings/weights/weights-dialog.tsx';
import { PRESETS } from '../../../src/renderer/features/pairings/weights/weights-form.ts';
import { pairingsCalls } from '../../../src/shared/contract/pairings.ts';
import { pairingSettingsOf, PROGRAM_RULES } from '../../../src/shared/domain/office-rules.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { fakeBridge, type FakeBridge } from '../fake-bridge.ts';
import { anActivePair } from '../office-pairings.ts';
import { aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { newUser, WithoutLooks } from '../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'pairings.decline': () => pairingsCalls['pairings.decline'].output.parse({ declineId: 3 }),
  'pairings.addVoluntary': () => pairingsCalls['pairings.addVoluntary'].output.parse({ pairId: 7 }),
  'pairings.end': () => ({}),
  'pairings.review': () => ({}),
  'pairings.withdrawDecline': () => ({}),
  'pairings.settings': () => pairingSettingsOf(PROGRAM_RULES),
};

function show(bridge: FakeBridge, view: ReactNode): UserEvent {
  Object.defineProperty(window, 'shouwang', { value: bridge, configurable: true });
  render(
    <WithoutLooks>
      <Providers nonce="">{view}</Providers>
    </WithoutLooks>,
  );
  return newUser();
}

/** antd puts a space between the two characters of a short button. */
const button = (words: string): HTMLButtonElement =>
  screen.getByRole('button', { name: new RegExp(`^${[...words].join('\\s?')}$`) });

const declined = {
  elderId: 101,
  helperId: 202,
  elderName: '王桂英',
  helperName: '赵春梅',
  proposalId: 5,
} as const;

test('a refusal is written down only with who said no and why', async () => {
  const bridge = fakeBridge(office);
  const onClose = vi.fn();
  const user = show(bridge, <DeclineDialog open {...declined} onClose={onClose} />);
  await screen.findByText('王桂英 和 赵春梅 没谈成');
  expect(button('记下').disabled).toBe(true);
  await user.click(screen.getByText('互助员 赵春梅'));
  expect(button('记下').disabled).toBe(true);
  await user.click(screen.getByText('路太远'));
  await user.click(button('记下'));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(bridge.inputsOf('pairings.decline')).toEqual([
    { elderId: 101, helperId: 202, by: 'helper', reason: 'too-far', proposalId: 5 },
  ]);
});

test('each of the eight reasons tells what the next proposal will do with it', async () => {
  show(fakeBridge(office), <DeclineDialog open {...declined} onClose={() => undefined} />);
  await screen.findByText('王桂英 和 赵春梅 没谈成');
  expect(document.querySelectorAll('.lesson')).toHaveLength(8);
  expect(screen.getByText('下次不再请这位互助员做重活。')).toBeDefined();
});

test('a refusal that could not be written down stays on the screen', async () => {
  const onClose = vi.fn();
  const bridge = fakeBridge({
    ...office,
    'pairings.decline': () => {
      throw new Refusal('proposal.stale');
    },
  });
  const user = show(bridge, <DeclineDialog open {...declined} onClose={onClose} />);
  await user.click(await screen.findByText('老人 王桂英'));
  await user.click(screen.getByText('没说原因'));
  await user.click(button('记下'));
  await waitFor(() =>
    expect(
      document.querySelector('.ant-modal-body .ant-alert, .ant-modal-body [role="alert"]'),
    ).not.toBeNull(),
  );
  expect(onClose).not.toHaveBeenCalled();
});

test('a pair that the two agreed is written down with its role, its way of helping and the trial month', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.list': ({ role }) =>
      role === 'elder'
        ? [aPersonRow({ id: 101, name: '王桂英' })]
        : [aPersonRow({ id: 202, name: '赵春梅' })],
  });
  const onClose = vi.fn();
  const user = show(bridge, <VoluntaryDialog onClose={onClose} />);
  await screen.findByText('登记自愿结对');
  expect(button('登记').disabled).toBe(true);
  for (const [role, name] of [
    ['elder', '王桂英'],
    ['helper', '赵春梅'],
  ] as const) {
    await user.type(document.querySelector(`#voluntary-${role}`)!, name);
    const option = await screen.findByTitle(new RegExp(name)).catch(() => screen.findByText(name));
    await user.click(option);
  }
  await user.click(screen.getByText('后备互助员'));
  await user.click(screen.getByText('邻里看望'));
  await user.click(screen.getByText('先试行一个月，到期回访双方'));
  await user.click(button('登记'));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(bridge.inputsOf('pairings.addVoluntary')).toEqual([
    { elderId: 101, helperId: 202, role: 'backup', mode: 'neighbour_watch', trial: true },
  ]);
});

test('a pair is ended with who asked for it', async () => {
  const bridge = fakeBridge(office);
  const onClose = vi.fn();
  const user = show(bridge, <EndDialog pair={anActivePair({ id: 4 })} onClose={onClose} />);
  await screen.findByText('结束 张大山 和 赵春梅 的结对？');
  expect(button('结束').disabled).toBe(true);
  await user.click(screen.getByText('搬走了'));
  await user.click(button('结束'));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(bridge.inputsOf('pairings.end')).toEqual([{ pairId: 4, reason: 'moved' }]);
});

test('a ready-made set of points asks for one proposal under its name', async () => {
  const onPropose = vi.fn();
  const user = show(
    fakeBridge(office),
    <WeightsDialog open onClose={() => undefined} onPropose={onPropose} />,
  );
  await user.click(await screen.findByText('看重路近'));
  await user.click(button('只用这一次，生成方案'));
  expect(onPropose).toHaveBeenCalledWith(PRESETS.near, '看重路近');
});

test('points are kept as the rules of the township in one change', async () => {
  const bridge = fakeBridge({ ...office, 'places.saveRules': () => ({}) });
  const onClose = vi.fn();
  const user = show(bridge, <WeightsDialog open onClose={onClose} onPropose={() => undefined} />);
  await user.click(await screen.findByText('可以跨村结对').then(() => screen.getAllByRole('switch')[1]!));
  expect(screen.getByText('改了 1 项')).toBeDefined();
  await user.click(button('存为全乡镇的规则'));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(bridge.inputsOf('places.saveRules')).toEqual([
    { placeId: null, rules: [{ rule: 'pair-across-villages', value: 1 }] },
  ]);
});

function someReviews() {
  return pairingsCalls['pairings.reviews'].output.parse([
    { pair: anActivePair({ id: 8 }), due: '2026-12-01', because: 'long-not-asked' },
    {
      pair: anActivePair({
        id: 9,
        trialUntil: '2026-11-20',
        elder: { ...anActivePair().elder, name: '何素珍' },
      }),
      due: '2026-11-20',
      because: 'trial-ends',
    },
  ]);
}

test('the review that is due longest stands first, and says that it is overdue', async () => {
  show(fakeBridge({ ...office, 'pairings.reviews': () => someReviews() }), <ReviewsView />);
  expect(await screen.findByText(/要回访 2 对，其中 1 对已过期/)).toBeDefined();
  const [first, second] = [screen.getByText('何素珍'), screen.getByText('张大山')];
  expect(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a trial that ended may have another month; a pair not asked about for long goes on or ends', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.reviews': () => someReviews() });
  const user = show(bridge, <ReviewsView />);
  await user.click(await screen.findByLabelText('再试一个月：何素珍 和 赵春梅'));
  expect(screen.queryByLabelText('再试一个月：张大山 和 赵春梅')).toBeNull();
  await waitFor(() =>
    expect(bridge.inputsOf('pairings.review')).toEqual([{ pairId: 9, outcome: 'another-month' }]),
  );
});

test('a pair that ends at its review says who wanted it and why', async () => {
  const bridge = fakeBridge({ ...office, 'pairings.reviews': () => someReviews() });
  const user = show(bridge, <ReviewsView />);
  await user.click(await screen.findByLabelText('结束…：张大山 和 赵春梅'));
  await user.click(await screen.findByText('老人 张大山'));
  await user.click(screen.getByText('合不来'));
  await user.click(button('结束'));
  await waitFor(() =>
    expect(bridge.inputsOf('pairings.review')).toEqual([
      { pairId: 8, outcome: 'ends', by: 'elder', reason: 'not-getting-along' },
    ]),
  );
});

test('a refusal is told with what follows from it, and is taken back after a question', async () => {
  const { elder, helper } = anActivePair();
  const declines = pairingsCalls['pairings.declines'].output.parse([
    {
      ...{ id: 3, elderId: 102, helperId: 202, elder, helper, by: 'helper', reason: 'too-far' },
      ...{ travelMinutes: 18, declinedOn: '2026-11-01', proposalId: null, pairId: null },
    },
  ]);
  const bridge = fakeBridge({ ...office, 'pairings.declines': () => declines });
  const user = show(bridge, <DeclinesView />);
  expect(await screen.findByText('下次给这位互助员只找单程不到 18 分钟的。')).toBeDefined();
  await user.click(button('撤销'));
  expect(bridge.inputsOf('pairings.withdrawDecline')).toEqual([]);
  const buttons = await waitFor(() => {
    const found = screen.getAllByRole('button', { name: /^撤\s?销$/ });
    expect(found).toHaveLength(2);
    return found;
  });
  await user.click(buttons.find((one) => one.closest('.ant-popover') !== null)!);
  await waitFor(() => expect(bridge.inputsOf('pairings.withdrawDecline')).toEqual([{ declineId: 3 }]));
});
