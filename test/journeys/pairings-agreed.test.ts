import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aPairingElder,
  aPairingHelper,
  idsOf,
  importPairingTownship,
  whoHelps,
} from '../builders/office-pairing-township.ts';
import { anIdNumber, anOfficeFolder, aPairRow, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let idOf: (name: string) => Promise<number>;
beforeEach(async () => {
  office = await anOfficeAfter(importPairingTownship);
  folder = anOfficeFolder();
  idOf = idsOf(office);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const propose = () => office.ask('pairings.propose', { jobId: 'j' });
type Agreed = Partial<Input<'pairings.addVoluntary'>>;
const two = async (elder: string, helper: string, more: Agreed = {}) => ({
  elderId: await idOf(elder),
  helperId: await idOf(helper),
  ...more,
});
const agree = async (elder: string, helper: string, more: Agreed = {}) =>
  office.ask('pairings.addVoluntary', await two(elder, helper, more));
const refusal = async (elder: string, helper: string, more: Agreed = {}) =>
  office.refusalOf('pairings.addVoluntary', await two(elder, helper, more));

describe('a pair that two agreed themselves', () => {
  it('is never broken by a proposal, whatever else would be better', async () => {
    await agree('陈桂英', '周淑华');
    await agree('王秀珍', '刘秀兰');
    const proposal = await propose();
    expect(whoHelps(proposal)['陈桂英']).toMatch(/^周淑华/);
    expect(whoHelps(proposal)['王秀珍']).toMatch(/^刘秀兰/);
    await office.ask('pairings.accept', { proposalId: proposal.id });
    const pairs = await office.ask('pairings.list', {});
    const voluntary = pairs.filter((pair) => pair.origin === 'voluntary');
    expect(voluntary.map((pair) => `${pair.elder.name} ${pair.helper.name} ${pair.role}`)).toEqual([
      '陈桂英 周淑华 primary',
      '王秀珍 刘秀兰 primary',
    ]);
  });

  it('is refused where it cannot be', async () => {
    expect(await refusal('刘秀兰', '周淑华')).toBe('pairings.not-an-elder');
    expect(await refusal('陈桂英', '王秀珍')).toBe('pairings.not-a-helper');
    await agree('陈桂英', '刘秀兰');
    expect(await refusal('陈桂英', '周淑华')).toBe('pairings.already-paired');
    expect(await refusal('陈桂英', '刘秀兰', { role: 'backup' })).toBe('pairings.already-paired');
    // Sisters of one household, as the register of its people says.
    const inHousehold = (name: string, sequence: number) =>
      aPairingElder(name, sequence, { 身份证号: anIdNumber('1968-07-15', sequence), 户号: '900', 需求: '' });
    await importFiles(office, [
      folder.table('互助员.csv', [aPairingHelper('刘秀芳', 54)]),
      folder.table('家人.csv', [inHousehold('刘秀兰', 42), inHousehold('刘秀芳', 54)]),
    ]);
    expect(await refusal('陈桂英', '刘秀芳', { role: 'backup' })).toBe('pairings.two-of-one-household');
    await agree('陈桂英', '刘秀芳', { mode: 'neighbour_watch' });
  });

  it.each([
    ['the elder', '陈桂英', '刘秀兰'],
    ['the helper', '刘秀兰', '陈桂英'],
  ])('is refused in every role where %s refused the other', async (_, refusing, refused) => {
    const refuses = { otherId: await idOf(refused), kind: 'refuses' as const, degree: null, note: '' };
    await office.ask('people.saveRelations', { personId: await idOf(refusing), relations: [refuses] });
    for (const role of ['primary', 'backup'] as const)
      expect(await refusal('陈桂英', '刘秀兰', { role })).toBe('pairings.refused-each-other');
    expect(await office.ask('pairings.list', {})).toEqual([]);
    await agree('王秀珍', '刘秀兰');
  });

  it('stands beside neighbours who look in, who hold no role and stand in no proposal', async () => {
    await agree('陈桂英', '刘秀兰', { mode: 'neighbour_watch' });
    const { pairId } = await agree('陈桂英', '周淑华', { mode: 'volunteer_task', role: 'backup' });
    const proposal = await propose();
    expect(proposal.pairs.filter((pair) => pair.elder.name === '陈桂英' && pair.kept)).toEqual([]);
    await office.ask('pairings.setMode', { pairId, mode: 'pair' });
    expect((await propose()).pairs.filter((pair) => pair.kept)).toMatchObject([
      { elder: { name: '陈桂英' }, helper: { name: '周淑华' }, origin: 'voluntary' },
    ]);
    await agree('陈桂英', '杨春花');
    const watching = (await office.ask('pairings.list', {})).find((pair) => pair.mode === 'neighbour_watch');
    expect(await office.refusalOf('pairings.setMode', { pairId: watching?.id ?? 0, mode: 'pair' })).toBe(
      'pairings.already-paired',
    );
  });

  it('ends by hand, once, and comes back with the undo', async () => {
    const { pairId } = await agree('陈桂英', '刘秀兰');
    await office.ask('pairings.end', { pairId, reason: 'asked_by_elder' });
    expect(await office.ask('pairings.list', {})).toEqual([]);
    expect(await office.refusalOf('pairings.end', { pairId, reason: 'other' })).toBe(
      'pairings.pair-not-found',
    );
    const { undo } = await office.ask('changes.undoState', {});
    expect(undo?.kind).toBe('pair-ended');
    await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect(await office.ask('pairings.list', {})).toMatchObject([{ id: pairId }]);
  });
});

describe('the review list', () => {
  beforeEach(async () => {
    const pair = aPairRow({
      老人姓名: '陈桂英',
      互助员姓名: '刘秀兰',
      互助员电话: '',
      结对日期: '2025-03-01',
    });
    await importFiles(office, [folder.table('结对.csv', [pair])]);
  });

  it('asks about a pair that nobody asked about for long, until it is asked', async () => {
    const [review] = await office.ask('pairings.reviews', {});
    expect(review).toMatchObject({
      because: 'long-not-asked',
      due: '2025-09-01',
      pair: { elder: { name: '陈桂英' } },
    });
    const proposal = await propose();
    await office.ask('pairings.review', { pairId: review?.pair.id ?? 0, outcome: 'goes-on' });
    expect(await office.ask('pairings.reviews', {})).toEqual([]);
    expect(await office.ask('pairings.proposal', { proposalId: proposal.id })).toMatchObject({
      stale: false,
    });
  });

  it('gives another month, and ends a pair with the reason for the next proposal', async () => {
    const [review] = await office.ask('pairings.reviews', {});
    const pairId = review?.pair.id ?? 0;
    await office.ask('pairings.review', { pairId, outcome: 'another-month' });
    expect(await office.ask('pairings.list', {})).toMatchObject([{ id: pairId, trialUntil: '2026-12-22' }]);
    await office.ask('pairings.review', { pairId, outcome: 'ends', by: 'helper', reason: 'no-time' });
    expect(await office.ask('pairings.list', {})).toEqual([]);
    expect(await office.ask('pairings.declines', {})).toMatchObject([
      { by: 'helper', reason: 'no-time', elder: { name: '陈桂英' }, helper: { name: '刘秀兰' }, pairId },
    ]);
    const { pairs } = await propose();
    expect(pairs.filter((pair) => pair.helper.name === '刘秀兰')).toEqual([]);
  });
});

describe('the drawn village and the fairness list', () => {
  it('show the pairs of today, or those of a proposal', async () => {
    const { id: proposalId } = await propose();
    const villageId = await placeIdOf(office, '大坪村');
    const today = await office.ask('pairings.map', { proposalId: null, villageId });
    expect(today).toMatchObject({ hamlets: [{ name: '李家湾', x: 0, y: 0 }], pairs: [] });
    expect(today.people.map((person) => `${person.name} ${person.is}`).toSorted()).toEqual(
      ['赵淑芬 elder', '李玉兰 elder', '马玉兰 helper', '唐小红 helper'].toSorted(),
    );
    expect((await office.ask('pairings.map', { proposalId, villageId })).pairs).toHaveLength(4);

    const before = await office.ask('pairings.fairness', {});
    expect(before.elders.every((elder) => elder.alert && elder.servedMinutes === 0)).toBe(true);
    await office.ask('pairings.accept', { proposalId });
    const after = await office.ask('pairings.fairness', {});
    expect(after.elders.every((elder) => !elder.alert && elder.servedMinutes === elder.neededMinutes)).toBe(
      true,
    );
    const served = after.elders.reduce((sum, elder) => sum + elder.servedMinutes, 0);
    expect(after.helpers.reduce((sum, helper) => sum + helper.minutes, 0)).toBe(served);
    expect(after.helpers.reduce((sum, helper) => sum + helper.primaries + helper.backups, 0)).toBe(10);
  });
});
