import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
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

const NOVEMBER = { kind: 'month', from: '2026-11-01' } as const;
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};

describe('rules', () => {
  it('hold from a day on that lies behind everything credited, and tell how many entries rest on them', async () => {
    await bank.serve(60, { date: '2026-11-21' });
    const late = someRules({ effectiveFrom: '2026-11-21', minutesPerPoint: 30 });
    expect(await office.refusalOf('timeBank.saveRules', { form: late })).toBe('time-bank.rules-in-past');
    const form = { ...late, effectiveFrom: '2026-11-22' };
    expect(await office.ask('timeBank.saveRules', { form })).toEqual({ version: 2 });
    const listed = await office.ask('timeBank.rules', {});
    expect(listed.map(({ rules, entries }) => [rules.version, entries])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect((await office.ask('timeBank.overview', { villageId: null })).rules).toMatchObject({
      minutesPerPoint: 30,
    });
  });

  it('are tried on what was done before they hold, and nothing is written', async () => {
    await bank.serve(75);
    await bank.serve(50);
    const form = someRules({ effectiveFrom: '2026-12-01', unitMinutes: 5 });
    expect(await office.ask('timeBank.previewRules', { form, period: NOVEMBER })).toMatchObject({
      ...{ services: 2, creditedMinutes: 90, wouldBeMinutes: 125, helpersMore: 1, helpersLess: 0 },
      largest: [{ creditedMinutes: 90, wouldBeMinutes: 125 }],
    });
    expect(await bank.balanceOf(bank.householdId)).toBe(90);
  });

  it('propose what is to expire or to pass on, the oldest minutes first, and never do it themselves', async () => {
    const { householdId, helperId } = bank;
    await bank.serve(120);
    const due = async () => office.ask('timeBank.dueByRules', { villageId: bank.villageId });
    await office.ask('timeBank.saveRules', {
      form: someRules({ effectiveFrom: '2026-11-22', expiryMonths: 12, monthsAfterDeath: 24 }),
    });
    await bank.decide({ kind: 'donate', householdId, memberId: null, minutes: 50 });
    expect(await due()).toEqual([]);
    office.goTo('2028-02-01T09:00:00');
    expect(await due()).toMatchObject([{ kind: 'expire', householdId, minutes: 70 }]);
    await office.ask('people.setStatus', {
      ...{ personId: helperId, status: 'deceased', on: '2028-02-01', reason: '' },
    });
    office.goTo('2030-02-02T09:00:00');
    expect(await due()).toMatchObject([{ kind: 'inherit', householdId, minutes: 70, since: '2028-02-01' }]);
    expect(await bank.balanceOf(householdId)).toBe(70);
    await bank.decide({
      ...{ kind: 'inherit', householdId, toHouseholdId: null, minutes: 70, date: '2030-02-02' },
    });
    expect(await due()).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is listed by village, kind and day, page by page, the latest first', async () => {
    await bank.serve(60);
    await bank.serve(60);
    const { householdId, villageId } = bank;
    await bank.decide({ kind: 'donate', householdId, memberId: null, minutes: 30 });
    const list = (changes: object) => office.ask('timeBank.entries', { villageId: null, ...changes });
    const { total, entries } = await list({});
    expect(total).toBe(3);
    expect(entries.map(({ number, kind, minutes, to }) => [number, kind, minutes, to])).toEqual([
      [3, 'donate', 30, '大坪村'],
      [2, 'deposit', 60, 'DP-0001'],
      [1, 'deposit', 60, 'DP-0001'],
    ]);
    expect((await list({ offset: 1, limit: 1 })).entries.map(({ number }) => number)).toEqual([2]);
    expect(await list({ kinds: ['deposit'], limit: 1 })).toMatchObject({
      total: 2,
      entries: [{ number: 2 }],
    });
    expect(await list({ villageId, kinds: ['donate'] })).toMatchObject({
      total: 1,
      entries: [{ number: 3 }],
    });
    expect(await list({ villageId, offset: 2 })).toMatchObject({ total: 3, entries: [{ number: 1 }] });
    expect((await list({ from: '2026-11-23' })).total).toBe(0);
    expect((await list({ to: '2026-11-22' })).total).toBe(3);
  });

  it('keeps what a village saved when it becomes part of another one', async () => {
    await bank.serve(60);
    const { householdId, villageId, elderHouseholdId } = bank;
    await bank.decide({ kind: 'donate', householdId, memberId: null, minutes: 60 });
    const places = await office.ask('people.placeTree', {});
    const other = places.find(({ level, id }) => level === 'village' && id !== villageId)?.id ?? 0;
    await office.ask('places.merge', { fromId: villageId, intoId: other });
    expect((await office.ask('timeBank.overview', { villageId: other })).poolMinutes).toBe(60);
    await bank.decide({ kind: 'grant', householdId: elderHouseholdId, minutes: 40 });
    expect((await office.ask('timeBank.overview', { villageId: other })).poolMinutes).toBe(20);
    expect(await bank.balanceOf(elderHouseholdId)).toBe(40);
  });

  it('leaves a member his life-time hours and the household its minutes when he moves out', async () => {
    await bank.serve(90);
    const { householdId, elderHouseholdId, helperId } = bank;
    const members = [{ personId: helperId, relationToHead: '' }];
    await office.ask('places.setMembers', { householdId: elderHouseholdId, members });
    expect(await office.ask('timeBank.account', { householdId })).toMatchObject({
      ...{ balanceMinutes: 90, lifetimeMinutes: 0 },
      members: [{ personId: helperId, balanceMinutes: 90 }],
    });
    const { members: joined } = await office.ask('timeBank.account', { householdId: elderHouseholdId });
    expect(joined.find(({ personId }) => personId === helperId)).toMatchObject({
      ...{ balanceMinutes: 0, lifetimeMinutes: 90 },
    });
  });
});

describe('honours', () => {
  it('count what was credited in the months of a period, and groups by what their members did', async () => {
    await bank.serve(90);
    await bank.serve(60, { points: 'donate', satisfaction: 'poor' });
    const placeId = bank.villageId;
    await office.ask('places.saveRule', { placeId, rule: 'group-leader-party-member', value: 0 });
    const form = {
      placeId,
      kind: 'mutual_aid_group',
      name: '李家湾互助组',
      remark: '',
    } as const;
    await office.ask('places.saveTeam', {
      teamId: null,
      form: { ...form, members: [{ personId: bank.helperId, duty: 'member' }] },
    });
    const asked = { villageId: null, from: '2026-11-01', to: '2026-11-30' } as const;
    const honours = await office.ask('timeBank.honours', { ...asked, only: 'all' });
    expect(honours.helpers).toMatchObject([
      { personId: bank.helperId, periodMinutes: 150, lifetimeMinutes: 150, stars: 0, poorMarks: 1 },
    ]);
    expect(honours.teams).toMatchObject([
      { name: '李家湾互助组', minutes: 150, visits: 2, doneRate: 1, goodRate: 0.5, stars: 2 },
    ]);
    const members = await office.ask('timeBank.honours', { ...asked, only: 'party-members' });
    expect(members.helpers).toEqual([]);
  });
});

const paidCare = (): Input<'timeBank.savePaidCare'>['form'] => ({
  elderId: bank.elderId,
  helperId: bank.helperId,
  fromDate: '2026-11-01',
  toDate: null,
  agreedFen: 3000,
  per: 'visit',
  paidFen: 0,
  services: ['cleaning_help'],
  note: '',
});
const donation = (usedFor: string): Input<'timeBank.saveDonation'>['form'] => ({
  villageId: bank.villageId,
  date: '2026-11-20',
  donor: '张先生',
  namePublic: false,
  kind: 'thing',
  what: '投影仪',
  amountFen: null,
  source: 'donation',
  usedFor,
  note: '',
});

describe('registers beside the ledger', () => {
  it('are changes like any other, and paid care leaves the ledger alone', async () => {
    await office.ask('timeBank.savePaidCare', { id: null, form: paidCare() });
    expect(await office.ask('timeBank.paidCare', { villageId: bank.villageId })).toMatchObject([
      { agreedFen: 3000, elderName: '赵淑芬', services: ['cleaning_help'] },
    ]);
    expect((await office.ask('timeBank.entries', { villageId: null })).total).toBe(0);
    await undoLast();
    expect(await office.ask('timeBank.paidCare', { villageId: null })).toEqual([]);
  });

  it('keep what was given, and what it is used for once that is known', async () => {
    const { id } = await office.ask('timeBank.saveDonation', { id: null, form: donation('') });
    await office.ask('timeBank.saveDonation', { id, form: donation('活动室') });
    expect(await office.ask('timeBank.donations', { villageId: null })).toMatchObject([
      { what: '投影仪', usedFor: '活动室', namePublic: false },
    ]);
  });
});
