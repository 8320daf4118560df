import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
let elderId: number;
beforeEach(async () => {
  office = await anOfficeAfter(importTwoVillages);
  folder = anOfficeFolder();
  villageId = await placeIdOf(office, '大坪村');
  elderId = await personIdOf(office, '赵淑芬');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

type RequestInput = Input<'requests.save'>['form'];
const aRequest = (changes: Partial<RequestInput> = {}): RequestInput => ({
  kind: 'need',
  villageId,
  reportedOn: '2026-11-20',
  channel: 'home',
  personId: elderId,
  reportedBy: '大儿子',
  text: '屋顶漏雨，要人上房捡瓦',
  handler: '',
  dueOn: '2026-11-21',
  ...changes,
});
const list = async (withClosed = false) => office.ask('requests.list', { villageId, withClosed });
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};

describe('requests', () => {
  it('are numbered within their year, and the one due first stands on top', async () => {
    await office.ask('requests.save', { id: null, form: aRequest() });
    await office.ask('requests.save', { id: null, form: aRequest({ kind: 'fall', dueOn: '2026-11-20' }) });
    const last = aRequest({ reportedOn: '2025-12-31', dueOn: '2026-12-31' });
    const { number } = await office.ask('requests.save', { id: null, form: last });
    expect(number).toBe('2025-001');
    expect((await list()).map((one) => [one.number, one.personName, one.daysLate])).toEqual([
      ['2026-002', '赵淑芬', 2],
      ['2026-001', '赵淑芬', 1],
      ['2025-001', '赵淑芬', 0],
    ]);
  });

  it('are closed with what came of it, stay as they were, and are opened again only on purpose', async () => {
    const { id } = await office.ask('requests.save', { id: null, form: aRequest() });
    const closing = { state: 'settled' as const, closedOn: '2026-11-22', result: '已请人捡瓦，不漏了' };
    await office.ask('requests.close', { id, closing });
    expect(await list()).toEqual([]);
    expect(await list(true)).toMatchObject([{ state: 'settled', result: closing.result, daysLate: 0 }]);
    expect(await office.refusalOf('requests.save', { id, form: aRequest() })).toBe('requests.closed');
    await office.ask('requests.reopen', { id });
    expect(await list()).toMatchObject([{ state: 'open', closedOn: null }]);
  });

  it('are refused where the days run backwards, and change nothing then', async () => {
    const backwards = aRequest({ dueOn: '2026-11-19' });
    expect(await office.refusalOf('requests.save', { id: null, form: backwards })).toBe(
      'requests.days-reversed',
    );
    expect(await list(true)).toEqual([]);
  });

  it('are taken back with one step', async () => {
    await office.ask('requests.save', { id: null, form: aRequest() });
    await undoLast();
    expect(await list(true)).toEqual([]);
  });

  it('go on a slip to whoever sees to them, in the order asked for', async () => {
    const first = await office.ask('requests.save', { id: null, form: aRequest() });
    const second = await office.ask('requests.save', {
      id: null,
      form: aRequest({ personId: null, text: '路灯坏了' }),
    });
    const slips = await office.ask('exports.composePaper', {
      paper: 'request-slip',
      villageId: null,
      personId: null,
      requestIds: [second.id, first.id],
    });
    expect(slips).toMatchObject({ profile: 'internal', villageName: '大坪村', sheets: 1 });
    expect(slips.html).toMatch(/2026-002[^]*路灯坏了[^]*2026-001[^]*赵淑芬[^]*5组 李家湾/u);
  });

  it('forget who was erased, and are still counted', async () => {
    await office.ask('requests.save', { id: null, form: aRequest() });
    await office.ask('privacy.erase', { personId: elderId, reason: '本人要求' });
    const [left] = await list();
    expect(left).toMatchObject({ number: '2026-001', personName: null, reportedBy: '' });
    expect(JSON.stringify(left)).not.toContain('屋顶');
  });
});

describe('agreements', () => {
  type AgreementInput = Input<'requests.saveAgreement'>['form'];
  const anAgreement = (
    helperId: number,
    number: string,
    changes: Partial<AgreementInput> = {},
  ): AgreementInput => ({
    number,
    kind: 'three-party',
    elderId,
    helperId,
    signedOn: '2026-11-20',
    from: '2026-11-20',
    to: null,
    witness: '村支书',
    copies: 3,
    insurance: '',
    rulesVersion: '2026年版',
    filedAt: '柜2 第3夹',
    ...changes,
  });
  const pair = async (): Promise<number> => {
    const helperId = await personIdOf(office, '刘秀兰');
    await office.ask('pairings.addVoluntary', { elderId, helperId, role: 'primary' });
    return helperId;
  };
  const unsigned = async () => office.ask('requests.unsignedPairs', { villageId });
  const stored = async () => office.ask('requests.agreements', { villageId });

  it('are still to be signed for every pair that has none, and bear the number of the printed one', async () => {
    const helperId = await pair();
    const [open] = await unsigned();
    expect(open).toMatchObject({ elderId, helperId, number: `2026-${elderId}-${helperId}` });
    await office.ask('requests.saveAgreement', { id: null, form: anAgreement(helperId, open!.number) });
    expect(await unsigned()).toEqual([]);
    expect(await stored()).toMatchObject([{ state: 'in-force', elderName: '赵淑芬', ending: null }]);
  });

  it('run out, end, and leave their pair unsigned again', async () => {
    const helperId = await pair();
    const form = anAgreement(helperId, '协-1', { to: '2026-12-10' });
    const { id } = await office.ask('requests.saveAgreement', { id: null, form });
    expect(await stored()).toMatchObject([{ state: 'running-out' }]);
    const ending = { endedOn: '2026-11-22', reason: 'elder-wishes' as const, note: '' };
    await office.ask('requests.endAgreement', { id, ending });
    expect(await stored()).toMatchObject([{ state: 'ended', ending }]);
    expect(await unsigned()).toHaveLength(1);
  });

  it('are refused twice under one number, and with oneself', async () => {
    const helperId = await pair();
    await office.ask('requests.saveAgreement', { id: null, form: anAgreement(helperId, '协-1') });
    expect(
      await office.refusalOf('requests.saveAgreement', { id: null, form: anAgreement(helperId, '协-1') }),
    ).toBe('requests.number-taken');
    expect(
      await office.refusalOf('requests.saveAgreement', { id: null, form: anAgreement(elderId, '协-2') }),
    ).toBe('requests.same-person');
  });
});
