import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { requestsCalls } from '../../../src/shared/contract/requests.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { someAgreements, someRequests, anUnsignedPair } from '../office-requests.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { findDialog, hasDialog, showWindow } from '../show.tsx';

let bridge: FakeBridge;
beforeEach(() => {
  localStorage.clear();
  bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'people.placeTree': () => aPlaceTree(),
    'people.list': () => [aPersonRow()],
    'changes.undoState': () => ({ undo: null, redo: null }),
    'requests.list': () => someRequests(),
    'requests.save': () => requestsCalls['requests.save'].output.parse({ id: 3, number: '2026-003' }),
    'requests.close': () => ({}),
    'requests.agreements': () => someAgreements(),
    'requests.unsignedPairs': () => anUnsignedPair(),
    'shell.chooseSaveFile': () => '/papers/处理单.pdf',
    'shell.printSheet': () => ({ filePath: '/papers/处理单.pdf', pages: 1 }),
  });
});

test('says in words how late a request is, which is due today, and who nobody sees to', async () => {
  showWindow(bridge, 'requests');
  expect(await screen.findByText('晚了 3 天')).toBeDefined();
  expect(screen.getByText('1 件过了期限')).toBeDefined();
  expect(screen.getByText('今天到期')).toBeDefined();
  expect(screen.getByText('还没人办')).toBeDefined();
});

test('writes down who asks for what, with the usual due day of its kind, and saves it with Ctrl+Enter', async () => {
  const user = showWindow(bridge, 'requests');
  await screen.findByText('屋顶漏雨');
  await user.click(screen.getByRole('button', { name: '登记诉求' }));
  const dialog = await findDialog('登记诉求');
  await user.type(dialog.getByRole('combobox', { name: '谁的事' }), 'wgy');
  await user.click(await screen.findByText(/^王桂英 · /u));
  expect(dialog.getByLabelText<HTMLInputElement>('哪天以前办好').value).toBe('2026-11-29');
  await user.click(dialog.getByText('摔倒'));
  expect(dialog.getByLabelText<HTMLInputElement>('哪天以前办好').value).toBe('2026-11-23');
  const words = dialog.getByLabelText('什么事');
  await user.type(words, '院坝里滑倒');
  fireEvent.keyDown(words, { key: 'Enter', ctrlKey: true });
  await waitFor(() =>
    expect(bridge.inputsOf('requests.save')).toEqual([
      {
        id: null,
        form: {
          kind: 'fall',
          villageId: 11,
          reportedOn: '2026-11-22',
          channel: 'phone',
          personId: 101,
          reportedBy: '',
          text: '院坝里滑倒',
          handler: '',
          dueOn: '2026-11-23',
        },
      },
    ]),
  );
  await waitFor(() => expect(hasDialog('登记诉求')).toBe(false));
});

test('closes a request with what came of it, and says why where that is declined', async () => {
  const user = showWindow(bridge, 'requests');
  await user.click(await screen.findByText('屋顶漏雨'));
  await user.click((await findDialog('诉求 2026-001')).getByRole('button', { name: '办结…' }));
  const closing = await findDialog('办结 2026-001');
  await user.type(closing.getByLabelText('办理结果'), '已请人捡瓦');
  bridge.answer({
    'requests.close': () => {
      throw new Refusal('requests.days-reversed');
    },
  });
  await user.click(closing.getByRole('button', { name: /办\s?结/u }));
  expect(await closing.findByText('后面的日子在前面的日子之前。')).toBeDefined();
  expect(bridge.inputsOf('requests.close')).toEqual([
    { id: 1, closing: { state: 'settled', closedOn: '2026-11-22', result: '已请人捡瓦' } },
  ]);
  expect(bridge.inputsOf('requests.save')).toEqual([]);
});

test('prints slips of the requests that are ticked, else of all that are listed', async () => {
  const user = showWindow(bridge, 'requests');
  await user.click(await screen.findByRole('button', { name: '打印处理单（列出的 2 件）' }));
  expect(await screen.findByText('已生成，共 1 页')).toBeDefined();
  const row = screen.getByText('屋顶漏雨').closest('tr')!;
  await user.click(within(row).getByRole('checkbox'));
  await user.click(await screen.findByRole('button', { name: '打印处理单（勾选的 1 件）' }));
  await waitFor(() =>
    expect(bridge.inputsOf('shell.printSheet').map(({ requestIds }) => requestIds)).toEqual([[1, 2], [1]]),
  );
});

test('fills number and parties of a printed agreement in, and keeps what the next sheet shares', async () => {
  bridge.answer({
    'requests.saveAgreement': () => requestsCalls['requests.saveAgreement'].output.parse({ id: 3 }),
  });
  const user = showWindow(bridge, 'requests');
  await user.click(await screen.findByRole('tab', { name: '协议' }));
  await user.click(await screen.findByText('还没签 1'));
  const register = (): HTMLElement => screen.getByRole('button', { name: /^登\s?记$/u });
  await user.click(await screen.findByRole('button', { name: /^登\s?记$/u }));
  const dialog = await findDialog('登记协议');
  expect(dialog.getByLabelText<HTMLInputElement>('协议编号').value).toBe('2026-103-202');
  await user.type(dialog.getByLabelText('时间银行规则版本'), '2026年版');
  await user.click(dialog.getByRole('button', { name: /^保\s?存$/u }));
  await waitFor(() => expect(hasDialog('登记协议')).toBe(false));
  expect(bridge.inputsOf('requests.saveAgreement')[0]?.form).toMatchObject({
    number: '2026-103-202',
    kind: 'three-party',
    elderId: 103,
    helperId: 202,
    from: '2026-11-22',
    to: '2027-11-21',
    rulesVersion: '2026年版',
  });
  await user.click(register());
  const next = await findDialog('登记协议');
  expect(next.getByLabelText<HTMLInputElement>('时间银行规则版本').value).toBe('2026年版');
});

test('counts the agreements that run out apart', async () => {
  const user = showWindow(bridge, 'requests');
  await user.click(await screen.findByRole('tab', { name: '协议' }));
  await user.click(await screen.findByText('快到期、到期 1'));
  await waitFor(() => expect(screen.queryByText('2026-101-201')).toBeNull());
  expect(screen.getByText('陈大爷')).toBeDefined();
});
