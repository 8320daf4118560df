import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import { paperText } from '../backend/printing/paper-text.ts';
import { TODAY, type OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { aBank, type Bank, openABank } from '../builders/office-time-bank.ts';

let office: OfficeBackend;
let bank: Bank;
beforeEach(async () => {
  office = await anOfficeAfter(openABank);
  bank = await aBank(office);
});
afterEach(async () => {
  await office.close();
});

type Asked = Input<'exports.composePaper'>;
const ofVillage = (asked: Partial<Asked> & Pick<Asked, 'paper'>): Asked => ({
  villageId: bank.villageId,
  personId: null,
  ...asked,
});
const compose = async (asked: Partial<Asked> & Pick<Asked, 'paper'>) =>
  office.ask('exports.composePaper', ofVillage(asked));
const textOf = async (asked: Partial<Asked> & Pick<Asked, 'paper'>) => paperText(await compose(asked));
const refusalOf = async (asked: Partial<Asked> & Pick<Asked, 'paper'>) =>
  office.refusalOf('exports.composePaper', ofVillage(asked));
const QUARTER = { kind: 'quarter', from: TODAY } as const;
const MONTH = { kind: 'month', from: TODAY } as const;

describe('a passbook', () => {
  const own = { householdId: 0 };
  beforeEach(() => {
    own.householdId = bank.householdId;
  });

  it('is printed whole once, then goes on below the lines that stand there', async () => {
    await bank.serve(60);
    await bank.serve(90);
    const whole = await compose({ paper: 'passbook-book', ...own });
    expect(paperText(whole)).toMatch(/11\.21[^\n]*\n60\n60\n王芳/u);
    expect(whole.passbooks).toEqual([{ householdId: bank.householdId, book: 1, lines: 2 }]);
    // Nothing was printed yet: it is offered again.
    expect((await compose({ paper: 'passbook-book', ...own })).passbooks).toHaveLength(1);
    await office.ask('exports.passbooksPrinted', { passbooks: whole.passbooks ?? [] });
    for (const paper of ['passbook-book', 'passbook-lines'] as const)
      expect(await refusalOf({ paper, ...own })).toBe('exports.nothing-to-write');

    await bank.serve(30);
    const further = await compose({ paper: 'passbook-lines', ...own });
    expect(further.passbooks).toEqual([{ householdId: bank.householdId, book: 1, lines: 3 }]);
    const text = paperText(further);
    expect(text).toContain('第 1 页，从第 3 行起');
    expect(text).toMatch(/\n30\n180\n王芳/u);
    expect(text).not.toMatch(/\n90\n150\n/u);
    expect(paperText(await compose({ paper: 'passbook-book', anew: true, ...own }))).toMatch(/\n90\n150\n/u);
  });

  it('is whole for who asks for new lines and has none to go on with', async () => {
    await bank.serve(60);
    expect((await compose({ paper: 'passbook-lines', ...own })).form).toBe('passbook-book');
    expect(await refusalOf({ paper: 'passbook-lines' })).toBe('exports.nothing-to-write');
  });
});

describe('the notice of a quarter', () => {
  const notice = { paper: 'quarter-notice', period: QUARTER } as const;
  const agree = async (decision: 'given' | 'withdrawn') => {
    const who = { personIds: [bank.helperId], purpose: 'points_public' as const, date: TODAY };
    if (decision === 'given') await office.ask('people.recordConsent', { ...who, form: 'signature' });
    else await office.ask('people.withdrawConsent', who);
  };
  beforeEach(async () => {
    const village = { householdId: bank.householdId };
    const household = await office.ask('places.household', village);
    await office.ask('places.saveHousehold', { ...village, form: { ...household, headId: bank.helperId } });
  });

  it('names a household only while its head agrees, and always adds up', async () => {
    await bank.serve(60);
    await bank.decide({ kind: 'donate', householdId: bank.householdId, memberId: null, minutes: 30 });
    await agree('withdrawn');
    const { headName } = await office.ask('timeBank.account', { householdId: bank.householdId });
    const name = headName ?? '';
    expect(name).not.toBe('');
    const masked = await textOf(notice);
    expect(masked).not.toContain(name);
    expect(masked).toMatch(
      /没有列名的 1 户合计\n0\n60\n30\n30\n全村各户合计\n0\n60\n30\n30\n村公共池\n0\n30\n0\n30/u,
    );
    await agree('given');
    expect(await textOf(notice)).toMatch(new RegExp(`${name}\\nDP-0001\\n0\\n60\\n30\\n30\\n`, 'u'));
  });

  it('bears the code of the last entry, by which the ledger can be proved', async () => {
    await bank.serve(60);
    const { lastHash, entries } = await office.ask('timeBank.verify', {});
    const code = lastHash?.slice(0, 12) ?? '';
    expect(await textOf(notice)).toContain(`共 ${String(entries)} 笔，校验码 ${code}`);
  });

  it('gives each household its own statement', async () => {
    await bank.serve(60);
    const text = await textOf({ paper: 'quarter-statements', period: QUARTER });
    expect(text).toMatch(/0 分钟\n60 分钟\n0 分钟\n60 分钟/u);
    const before = { kind: 'quarter', from: '2026-07-01' } as const;
    expect(await refusalOf({ paper: 'quarter-statements', period: before })).toBe('exports.nothing-to-write');
  });
});

describe('papers of the office', () => {
  it('fill slips and the list of an exchange day from what was redeemed, and from nothing that was reversed', async () => {
    await bank.serve(180);
    const { id: itemId } = await office.ask('timeBank.saveItem', {
      id: null,
      form: {
        ...{ name: '大米', kind: 'goods', unit: '袋', minutes: 60, yuanNote: '', stock: 5, lowStock: 1 },
        ...{ fromDate: null, toDate: null, active: true },
      },
    });
    const { decisionId, entryNumber } = await bank.decide({
      ...{
        kind: 'redeem-goods',
        householdId: bank.householdId,
        memberId: bank.helperId,
        itemId,
        quantity: 2,
      },
    });
    const slip = { paper: 'redemption-slip' as const, decisionIds: [decisionId] };
    const day = { paper: 'exchange-day', from: TODAY } as const;
    expect(await textOf(slip)).toMatch(/大米\n2袋\n120\n60/u);
    expect(await textOf(day)).toContain('其中 大米 2袋');
    await office.ask('timeBank.reverse', {
      ...{ number: entryNumber, reason: '退回来了', handler: bank.clerk, reviewer: bank.checker },
    });
    expect(await refusalOf(slip)).toBe('exports.nothing-to-write');
    expect(await refusalOf(day)).toBe('exports.nothing-to-write');
  });

  it('certify the hours of checked sheets, and honour those who agreed to be named', async () => {
    await bank.serve(75);
    await bank.serve(60, { paid: true });
    const personId = bank.helperId;
    const text = await textOf({ paper: 'service-certificate', personId });
    expect(text).toContain('1小时15分钟（1 次）');
    expect(await textOf({ paper: 'honours-list' })).toContain('还有 1 位互助员一样出了力');
    await office.ask('people.recordConsent', {
      personIds: [personId],
      purpose: 'public_list',
      date: TODAY,
      form: 'signature',
    });
    expect(await textOf({ paper: 'honours-list' })).toMatch(/1小时\n1小时\n—/u);
  });

  it('print the rules in force, and an older version when it is asked for', async () => {
    expect(await textOf({ paper: 'bank-rules' })).toContain('村民代表会议通过');
    expect(await refusalOf({ paper: 'bank-rules', ruleVersion: 9 })).toBe('exports.nothing-to-write');
  });

  it('tell of supervision: a month’s visits, the year, where to complain, how services are done', async () => {
    await bank.serve(60);
    expect(await textOf({ paper: 'compliance-report', period: MONTH })).toContain('重点老人每月探访');
    expect(await textOf({ paper: 'yearly-review' })).toMatch(/做了的服务（次）\n1\n0/u);
    expect(await textOf({ paper: 'complaint-notice' })).toContain('12345');
    expect(await textOf({ paper: 'step-cards' })).toContain('助浴');
  });
});

describe('lists of the time bank', () => {
  it('hold every record and entry of a quarter, and say when there is nothing', async () => {
    await bank.serve(60, { note: '他说血压高' });
    const folder = mkdtempSync(path.join(tmpdir(), 'lists-'));
    const write = (table: Input<'exports.write'>['table'], period: Input<'exports.write'>['period']) => ({
      ...{
        table,
        period,
        format: 'csv',
        filePath: path.join(folder, `${table}.csv`),
        placeId: bank.villageId,
      },
    });
    const textIn = async (
      table: Input<'exports.write'>['table'],
      period = QUARTER as Input<'exports.write'>['period'],
    ) => {
      await office.ask('exports.write', write(table, period) as Input<'exports.write'>);
      return readFileSync(path.join(folder, `${table}.csv`), 'utf8');
    };
    const records = await textIn('service-records');
    expect(records).toMatch(/"赵淑芬","助洁","做了"/u);
    expect(records).not.toContain('血压');
    expect(await textIn('ledger-entries')).toMatch(/"服务存入","（做了服务）"/u);
    expect(await textIn('accounts')).toContain('"DP-0001","60","0","60"');
    expect(await textIn('helper-subsidies')).toMatch(/"2026-11","1","1","60","1","0"/u);
    expect(await textIn('compliance', MONTH)).toContain('赵淑芬');
    const empty = write('donations', null) as Input<'exports.write'>;
    expect(await office.refusalOf('exports.write', empty)).toBe('exports.nothing-to-write');
  });
});
