import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { aBank, type Bank, openABank, someRules } from '../builders/office-time-bank.ts';

let office: OfficeBackend;
let bank: Bank;
beforeEach(async () => {
  office = await anOfficeAfter(openABank);
  bank = await aBank(office);
});
afterEach(async () => {
  expect((await office.ask('timeBank.verify', {})).flaws).toEqual([]);
  await office.close();
});

const saveItem = async (kind: 'goods' | 'service', changes: object = {}): Promise<number> => {
  const form = {
    ...{ name: kind === 'goods' ? '大米' : '理发', kind, unit: kind === 'goods' ? '袋' : '次', minutes: 60 },
    ...{ yuanNote: '', stock: 3, lowStock: 1, fromDate: null, toDate: null, active: true, ...changes },
  };
  return (await office.ask('timeBank.saveItem', { id: null, form })).id;
};
const stockOf = async (id: number) =>
  (await office.ask('timeBank.items', { withEnded: true })).find((item) => item.id === id)?.stock;

describe('a household', () => {
  it('saves what its member did, and has goods for it, with the stock following', async () => {
    await bank.serve(150);
    expect(await bank.balanceOf(bank.householdId)).toBe(150);
    const itemId = await saveItem('goods');
    const { householdId } = bank;
    const wanted = {
      kind: 'redeem-goods',
      householdId,
      memberId: bank.helperId,
      itemId,
      quantity: 2,
    } as const;
    const preview = await office.ask('timeBank.previewDecision', { form: bank.form(wanted) });
    expect(preview).toMatchObject({ objection: null, stoppedBy: null, minutes: 120 });
    expect(preview.changes[0]).toMatchObject({
      accountKind: 'household',
      beforeMinutes: 150,
      afterMinutes: 30,
    });
    expect(await bank.balanceOf(householdId)).toBe(150);
    const { entryNumber } = await bank.decide(wanted);
    expect(await stockOf(itemId)).toBe(1);
    const account = await office.ask('timeBank.account', { householdId });
    expect(
      account.lines.map(({ about, minutes, balanceMinutes }) => [about, minutes, balanceMinutes]),
    ).toEqual([
      ['大米 ×2袋', -120, 30],
      ['助洁 赵淑芬', 150, 150],
    ]);
    expect(account.members).toMatchObject([{ balanceMinutes: 30, lifetimeMinutes: 150 }]);
    await office.ask('timeBank.reverse', {
      ...{ number: entryNumber, reason: '领错了' },
      ...{ handler: bank.clerk, reviewer: bank.checker },
    });
    expect([await bank.balanceOf(householdId), await stockOf(itemId)]).toEqual([150, 3]);
  });

  it('is refused what is not there, in words that say why', async () => {
    await bank.serve(60);
    const { householdId } = bank;
    const itemId = await saveItem('goods');
    const goods = (changes: object) =>
      office.refusalOf('timeBank.decide', {
        form: {
          ...bank.form({ kind: 'redeem-goods', householdId, memberId: null, itemId, quantity: 1 }),
          ...changes,
        },
      });
    expect(await goods({ quantity: 4 })).toBe('time-bank.out-of-stock');
    expect(await goods({ quantity: 2 })).toBe('time-bank.objection');
    expect(await goods({ reviewer: bank.clerk })).toBe('time-bank.objection');
    expect(await goods({ date: '2026-11-23' })).toBe('time-bank.date-in-future');
    expect(await goods({ kind: 'hold-service' })).toBe('time-bank.item-not-offered');
    expect(await goods({ memberId: bank.elderId })).toBe('time-bank.not-a-member');
    expect(await bank.balanceOf(householdId)).toBe(60);
  });

  it('books a service: its minutes are set aside until it was had or given up', async () => {
    await bank.serve(120);
    const { householdId, helperId } = bank;
    const itemId = await saveItem('service');
    const hold = { kind: 'hold-service', householdId, memberId: helperId, itemId, quantity: 1 } as const;
    const first = await bank.decide(hold);
    const second = await bank.decide(hold);
    expect(await office.ask('timeBank.account', { householdId })).toMatchObject({
      ...{ balanceMinutes: 0, heldMinutes: 120 },
      holds: [{ itemName: '理发', minutes: 60 }, { itemName: '理发' }],
    });
    await bank.decide({ kind: 'settle-service', holdId: first.decisionId });
    const again = bank.form({ kind: 'release-hold', holdId: first.decisionId });
    expect(await office.refusalOf('timeBank.decide', { form: again })).toBe('time-bank.hold-not-open');
    const reverse = { reason: '没有约', handler: bank.clerk, reviewer: bank.checker };
    expect(await office.refusalOf('timeBank.reverse', { number: first.entryNumber, ...reverse })).toBe(
      'time-bank.objection',
    );
    await bank.decide({ kind: 'release-hold', holdId: second.decisionId });
    expect(await office.ask('timeBank.account', { householdId })).toMatchObject({
      ...{ balanceMinutes: 60, heldMinutes: 0, holds: [] },
      members: [{ balanceMinutes: 60 }],
    });
    expect(await stockOf(itemId)).toBe(2);
  });

  it('gives to whom the rules allow, and to the village', async () => {
    await bank.serve(120);
    const { householdId, elderHouseholdId: toHouseholdId, villageId } = bank;
    const gift = { kind: 'gift', householdId, memberId: null, toHouseholdId, minutes: 30 } as const;
    await office.ask('timeBank.saveRules', {
      form: someRules({ giftsTo: ['kin'], effectiveFrom: '2026-11-22' }),
    });
    expect(await office.refusalOf('timeBank.decide', { form: bank.form(gift) })).toBe(
      'time-bank.gift-not-allowed',
    );
    await office.ask('people.saveRelations', {
      personId: bank.helperId,
      relations: [{ otherId: bank.elderId, kind: 'cousin', degree: null, note: '' }],
    });
    await bank.decide(gift);
    await bank.decide({ kind: 'donate', householdId, memberId: null, minutes: 60 });
    expect((await office.ask('timeBank.overview', { villageId })).poolMinutes).toBe(60);
    await bank.decide({ kind: 'grant', householdId: toHouseholdId, minutes: 45 });
    expect(await office.ask('timeBank.overview', { villageId })).toMatchObject({
      ...{ households: 2, balanceMinutes: 105, poolMinutes: 15, lifetimeMinutes: 120, helpersCredited: 1 },
      quarter: { depositedMinutes: 120 },
    });
  });
});

describe('a dispute', () => {
  it('keeps the account from spending until it is settled, and stands among the requests', async () => {
    await bank.serve(60);
    const { householdId } = bank;
    const staff = { handler: bank.clerk, reviewer: bank.checker };
    const { requestId } = await office.ask('timeBank.dispute', {
      ...{ householdId, number: 1, text: '少记了一次', reportedBy: '户主', ...staff },
    });
    const form = bank.form({ kind: 'donate', householdId, memberId: null, minutes: 30 });
    expect(await office.ask('timeBank.previewDecision', { form })).toMatchObject({
      objection: 'account-frozen',
    });
    expect(await office.ask('requests.list', { villageId: null, withClosed: false })).toMatchObject([
      { kind: 'ledger', text: '少记了一次' },
    ]);
    await bank.serve(60);
    expect(await office.ask('timeBank.disputes', { withClosed: false })).toMatchObject([
      { about: 1, open: true },
    ]);
    await office.ask('timeBank.settleDispute', { requestId, result: '核对签到表，已补记', ...staff });
    expect(await office.ask('timeBank.disputes', { withClosed: false })).toEqual([]);
    expect(await office.refusalOf('timeBank.settleDispute', { requestId, result: '再办', ...staff })).toBe(
      'time-bank.dispute-closed',
    );
    await office.ask('timeBank.decide', { form });
    expect(await bank.balanceOf(householdId)).toBe(90);
  });
});
