import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { timeBankCalls } from '../../../../src/shared/contract/time-bank.ts';
import { USUAL_RULES } from '../../../../src/shared/domain/usual-time-bank-rules.ts';
import { type FakeBridge, fakeBridge } from '../../fake-bridge.ts';
import {
  aBankOverview,
  anAccount,
  aPreview,
  someAccounts,
  someItems,
  twoStaff,
} from '../../office-time-bank.ts';
import { anOverview, aPlaceTree } from '../../office.ts';
import { findDialog, hasDialog, showWindow } from '../../show.tsx';

let bridge: FakeBridge;
beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('shouwang.attendance.enteredBy', '1');
  localStorage.setItem('shouwang.attendance.checkedBy', '2');
  bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'people.placeTree': () => aPlaceTree(),
    'changes.undoState': () => ({ undo: null, redo: null }),
    'attendance.staff': () => twoStaff(),
    'timeBank.overview': () => aBankOverview(),
    'timeBank.accounts': () => someAccounts(),
    'timeBank.account': () => anAccount(),
    'timeBank.items': () => someItems(),
    'timeBank.disputes': () => [],
    'timeBank.dueByRules': () => [],
    'timeBank.rules': () => [],
    'timeBank.previewDecision': () => aPreview(),
    'timeBank.decide': () =>
      timeBankCalls['timeBank.decide'].output.parse({ decisionId: 21, entryNumber: 10 }),
  });
});

test('asks for rules before anything else, and begins with the usual ones from the first day of the year', async () => {
  bridge.answer({
    'timeBank.overview': () => aBankOverview({ rules: null }),
    'timeBank.saveRules': () => ({ version: 1 }),
  });
  const user = showWindow(bridge, 'time-bank');
  await user.click(await screen.findByRole('button', { name: '定细则' }));
  await user.click(await screen.findByRole('button', { name: '定第一版细则' }));
  const dialog = await findDialog('定第一版细则');
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: /^保\s?存$/u }).disabled).toBe(true);
  await user.type(dialog.getByLabelText('谁通过的'), '村民代表会议');
  await user.click(dialog.getByRole('button', { name: /^保\s?存$/u }));
  const { version: _, ...usual } = USUAL_RULES;
  await waitFor(() =>
    expect(bridge.inputsOf('timeBank.saveRules')).toEqual([
      { form: { ...usual, effectiveFrom: '2026-01-01', approvedBy: '村民代表会议' } },
    ]),
  );
});

test('says that the ledger holds with its last seal, or where it does not', async () => {
  const lastHash = 'ab12cd34ef56'.padEnd(64, '0');
  bridge.answer({ 'timeBank.verify': () => ({ entries: 1234, accounts: 5, lastHash, flaws: [] }) });
  const user = showWindow(bridge, 'time-bank');
  await user.click(await screen.findByRole('button', { name: '核对账本' }));
  expect(await screen.findByText('账本无误：1,234 笔，5 个账户，末笔校验码 ab12cd34ef56')).toBeDefined();
  bridge.answer({
    'timeBank.verify': () =>
      timeBankCalls['timeBank.verify'].output.parse({
        entries: 1234,
        accounts: 5,
        lastHash,
        flaws: [{ number: 77, flaw: 'seal' }],
      }),
  });
  await user.click(screen.getByRole('button', { name: '核对账本' }));
  expect(await screen.findByText('第 77 笔：内容和校验码不符，被改过')).toBeDefined();
});

test('hands goods over at the desk: card, thing, mark, and what is left before it is written', async () => {
  localStorage.setItem('shouwang.time-bank.tab', '"redeem"');
  const user = showWindow(bridge, 'time-bank');
  await user.type(await screen.findByRole('combobox', { name: '哪一户' }), 'DG-0007');
  await user.click(await screen.findByText('王大山 · 东沟村 3组 · 卡 DG-0007'));
  await user.click(await screen.findByRole('button', { name: /^大米/u }));
  expect(await screen.findByText('450 分钟（7.5 分） → 300 分钟（5 分）')).toBeDefined();
  await user.click(screen.getByText('按了手印'));
  fireEvent.keyDown(screen.getByLabelText('大米 要几袋'), { key: 'Enter', ctrlKey: true });
  await waitFor(() =>
    expect(bridge.inputsOf('timeBank.decide')).toEqual([
      {
        form: {
          kind: 'redeem-goods',
          householdId: 7,
          memberId: null,
          itemId: 3,
          quantity: 1,
          date: '2026-11-22',
          handler: 1,
          reviewer: 2,
          reason: '',
          receiverMark: 'thumb-print',
          filedAt: '',
        },
      },
    ]),
  );
  expect(await screen.findByText('刚才兑换的 1 笔')).toBeDefined();
});

test('does not write what the ledger would decline, and says what to do instead', async () => {
  bridge.answer({ 'timeBank.previewDecision': () => aPreview({ objection: 'reviewer-of-household' }) });
  localStorage.setItem('shouwang.time-bank.tab', '"accounts"');
  const user = showWindow(bridge, 'time-bank');
  await user.click(await screen.findByText('王大山'));
  await user.click((await findDialog('户账户：王大山')).getByRole('button', { name: '捐给村里' }));
  const dialog = await findDialog('捐给村里 · 王大山');
  await user.type(dialog.getByLabelText('多少分钟'), '150');
  expect(await dialog.findByText('自家的账不能自己复核，请换一个人复核。')).toBeDefined();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: /^记\s?账$/u }).disabled).toBe(true);
  fireEvent.keyDown(dialog.getByLabelText('多少分钟'), { key: 'Enter', ctrlKey: true });
  expect(bridge.inputsOf('timeBank.decide')).toEqual([]);
});

test('reverses an entry with a reason and two people, and shows what that does to the household', async () => {
  bridge.answer({
    'timeBank.reverse': () => timeBankCalls['timeBank.reverse'].output.parse({ entryNumber: 11 }),
  });
  localStorage.setItem('shouwang.time-bank.tab', '"accounts"');
  const user = showWindow(bridge, 'time-bank');
  await user.click(await screen.findByText('王大山'));
  const account = await findDialog('户账户：王大山');
  await user.click(account.getAllByRole('button', { name: /^冲\s?正$/u })[0]!);
  const dialog = await findDialog('冲正第 9 笔');
  expect(dialog.getByText('这一户结余：450 分钟（7.5 分） → 600 分钟（10 分）')).toBeDefined();
  await user.type(dialog.getByLabelText('为什么冲正'), '没有领');
  await user.click(dialog.getByRole('button', { name: /^冲\s?正$/u }));
  await waitFor(() => expect(hasDialog('冲正第 9 笔')).toBe(false));
  expect(bridge.inputsOf('timeBank.reverse')).toEqual([
    { number: 9, reason: '没有领', handler: 1, reviewer: 2 },
  ]);
});

test('spends nothing from a frozen account and leads to what froze it', async () => {
  bridge.answer({
    'timeBank.account': () => anAccount(true),
    'timeBank.disputes': () =>
      timeBankCalls['timeBank.disputes'].output.parse([
        {
          requestId: 4,
          number: '2026-004',
          householdId: 7,
          headName: '王大山',
          villageName: '东沟村',
          about: 5,
          text: '少记一次',
          reportedOn: '2026-11-20',
          dueOn: '2026-11-25',
          open: true,
          result: '',
        },
      ]),
    'timeBank.settleDispute': () => timeBankCalls['timeBank.settleDispute'].output.parse({ entryNumber: 12 }),
  });
  localStorage.setItem('shouwang.time-bank.tab', '"accounts"');
  const user = showWindow(bridge, 'time-bank');
  await user.click(await screen.findByText('王大山'));
  const account = await findDialog('户账户：王大山');
  expect(account.getByRole<HTMLButtonElement>('button', { name: '转赠别户' }).disabled).toBe(true);
  await user.click(await account.findByRole('button', { name: '了结…' }));
  const dialog = await findDialog('了结异议 2026-004');
  await user.type(dialog.getByLabelText('怎么了结的'), '已补记');
  await user.click(dialog.getByRole('button', { name: '了结并解冻' }));
  await waitFor(() =>
    expect(bridge.inputsOf('timeBank.settleDispute')).toEqual([
      { requestId: 4, result: '已补记', handler: 1, reviewer: 2 },
    ]),
  );
});
