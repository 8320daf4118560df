import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficeBackend, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';
import { importSmallTownship } from '../builders/office-small-township.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const propose = () => office.ask('pairings.propose', { jobId: 'j' });

describe('a proposal', () => {
  it('names every elder with needs, and pairs nobody until it is accepted', async () => {
    await importSmallTownship(office, folder);
    const proposal = await propose();
    expect(proposal).toMatchObject({ status: 'proven-best', stale: false, unserved: [], ends: [] });
    const helperOf = (name: string, role: string) =>
      proposal.pairs
        .filter((pair) => pair.elder.name === name && pair.role === role)
        .map((pair) => pair.helper.name);
    for (const name of ['王建国', '陈桂英']) {
      // Each of the two helpers comes to one elder and stands in at the other.
      expect([...helperOf(name, 'primary'), ...helperOf(name, 'backup')].toSorted()).toEqual(
        ['刘秀兰', '周大明'].toSorted(),
      );
    }
    expect(proposal.pairs).toHaveLength(4);
    expect(proposal).toMatchObject({
      name: '',
      decisions: [],
      redoable: 0,
      acceptedVillageIds: [],
      gapPoints: 0,
    });
    expect(proposal.figures).toMatchObject({
      primaries: 2,
      backups: 2,
      withoutPrimary: 0,
      withoutBackup: 0,
      kept: 0,
      ends: 0,
      totalScore: proposal.totalScore,
      mostElders: 2,
    });
    expect(await office.ask('pairings.list', {})).toEqual([]);
    expect(await office.ask('pairings.openProposal', {})).toEqual(proposal);
    expect(await office.ask('overview.get', {})).toMatchObject({ openProposal: true, proposalDue: true });

    expect(await office.ask('pairings.accept', { proposalId: proposal.id })).toEqual({
      started: 4,
      kept: 0,
      ended: 0,
    });
    const pairs = await office.ask('pairings.list', {});
    expect(pairs.map((pair) => pair.startDate)).toEqual([TODAY, TODAY, TODAY, TODAY]);
    expect(pairs.map((pair) => pair.role)).toEqual(['primary', 'backup', 'primary', 'backup']);
    expect(pairs.every((pair) => pair.score !== null && pair.parts.length > 0)).toBe(true);
    expect(await office.ask('pairings.openProposal', {})).toBeNull();
    expect(await office.ask('overview.get', {})).toMatchObject({
      openProposal: false,
      proposalDue: false,
      villages: [{ withNeeds: 2, paired: 2, withoutHelper: 0 }],
    });
  });

  it('is the same again for the same registers, and goes on with the pairs there are', async () => {
    await importSmallTownship(office, folder);
    const first = await propose();
    const second = await propose();
    expect(second.pairs).toEqual(first.pairs);
    await office.ask('pairings.accept', { proposalId: second.id });
    expect(await office.refusalOf('pairings.accept', { proposalId: second.id })).toBe('proposal.closed');
    // The other one stands beside it, and is of yesterday now.
    expect(await office.ask('pairings.proposals', {})).toMatchObject([{ id: first.id, stale: true }]);
    expect(await office.refusalOf('pairings.accept', { proposalId: first.id })).toBe('proposal.stale');

    const third = await propose();
    expect(third.pairs.every((pair) => pair.kept)).toBe(true);
    expect(await office.ask('pairings.accept', { proposalId: third.id })).toEqual({
      started: 0,
      kept: 4,
      ended: 0,
    });
  });

  it('cannot be accepted after people changed', async () => {
    await importSmallTownship(office, folder);
    const proposal = await propose();
    await importFiles(office, [folder.table('neu.csv', [anElderRow({ 备注: '搬到儿子家' })])]);
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({ stale: true });
    expect(await office.refusalOf('pairings.accept', { proposalId: proposal.id })).toBe('proposal.stale');
    expect(await office.ask('pairings.list', {})).toEqual([]);
  });

  it('can be put aside, once', async () => {
    await importSmallTownship(office, folder);
    const { id } = await propose();
    await office.ask('pairings.discard', { proposalId: id });
    expect(await office.ask('pairings.openProposal', {})).toBeNull();
    expect(await office.refusalOf('pairings.discard', { proposalId: id })).toBe('proposal.closed');
    expect(await office.refusalOf('pairings.accept', { proposalId: 99 })).toBe('proposal.not-found');
  });

  it('never plans for who has died, and leaves the helper who is away out', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [
        anElderRow({ 姓名: '赵德贵（已故）', 身份证号: anIdNumber('1941-01-01', 44), 户号: '1' }),
        anElderRow(),
      ]),
      folder.table('互助员.csv', [
        aHelperRow({ 姓名: '周大明（外出）', 身份证号: anIdNumber('1970-01-01', 56), 电话: '19900002002' }),
        aHelperRow(),
      ]),
    ]);
    const proposal = await propose();
    expect(proposal.pairs.map((pair) => [pair.elder.name, pair.helper.name])).toEqual([['陈桂英', '刘秀兰']]);
    expect(proposal.unserved).toMatchObject([{ role: 'backup', elder: { name: '陈桂英' } }]);
  });

  it('lists an elder whom nobody may help with the rule that stopped each helper', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [anElderRow({ 院落: '远山湾' })]),
      folder.table('互助员.csv', [aHelperRow()]),
    ]);
    const { pairs, unserved } = await propose();
    expect(pairs).toEqual([]);
    expect(unserved).toMatchObject([
      { role: 'primary', stoppedBy: [{ rule: 'travel-known', helpers: 1 }] },
      { role: 'backup', stoppedBy: [{ rule: 'travel-known', helpers: 1 }] },
    ]);
  });
});

describe('a township that cannot be paired', () => {
  it('has nobody in it', async () => {
    expect(await office.refusalOf('pairings.propose', { jobId: 'j' })).toBe('people.none');
  });

  it('has no helpers', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    expect(await office.refusalOf('pairings.propose', { jobId: 'j' })).toBe('pairings.no-helpers');
  });

  it('has helpers without hours', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [anElderRow()]),
      folder.table('互助员.csv', [aHelperRow({ 可服务时间: '' })]),
    ]);
    expect(await office.refusalOf('pairings.propose', { jobId: 'j' })).toBe('pairings.no-hours');
    expect(await office.ask('overview.get', {})).toMatchObject({ gaps: { 'helper-without-hours': 1 } });
  });

  it('has no needs', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [anElderRow({ 需求: '' })]),
      folder.table('互助员.csv', [aHelperRow()]),
    ]);
    expect(await office.refusalOf('pairings.propose', { jobId: 'j' })).toBe('pairings.no-needs');
  });
});
