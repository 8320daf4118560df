import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeclineReason, declineReason } from '../../src/shared/domain/pair-decline.ts';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { idsOf, importPairingTownship, whoHelps } from '../builders/office-pairing-township.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

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
const decline = async (reason: DeclineReason, by: 'elder' | 'helper') =>
  office.ask('pairings.decline', {
    elderId: await idOf('陈桂英'),
    helperId: await idOf('刘秀兰'),
    by,
    reason,
    proposalId: (await office.ask('pairings.openProposal', {}))?.id ?? null,
  });
const helpersOf = (proposal: Awaited<ReturnType<typeof propose>>, elder: string) =>
  proposal.pairs.filter((pair) => pair.elder.name === elder).map((pair) => pair.helper.name);

describe('a pair that was declined', () => {
  it.each(declineReason.options)('is not proposed again: %s', async (reason) => {
    const before = await propose();
    expect(helpersOf(before, '陈桂英')).toContain('刘秀兰');
    await decline(reason, reason === 'no-time' || reason === 'too-heavy' ? 'helper' : 'elder');
    expect(await office.ask('pairings.proposal', { proposalId: before.id })).toMatchObject({ stale: true });
    expect(helpersOf(await propose(), '陈桂英')).not.toContain('刘秀兰');
  });

  it('may be proposed again once the no is taken back', async () => {
    const before = await propose();
    const { declineId } = await decline('not-said', 'elder');
    expect(await office.ask('pairings.declines', {})).toMatchObject([
      { id: declineId, declinedOn: TODAY, travelMinutes: 5, proposalId: before.id, pairId: null },
    ]);
    await office.ask('pairings.withdrawDecline', { declineId });
    expect(await office.ask('pairings.declines', {})).toEqual([]);
    expect(whoHelps(await propose())).toEqual(whoHelps(before));
    expect(await office.refusalOf('pairings.withdrawDecline', { declineId })).toBe(
      'pairings.decline-not-found',
    );
  });

  it('ends where it holds today, and takes the no back when the two agree after all', async () => {
    const { id: proposalId } = await propose();
    await office.ask('pairings.accept', { proposalId });
    await decline('not-getting-along', 'elder');
    const two = { elderId: await idOf('陈桂英'), helperId: await idOf('刘秀兰') };
    const together = async () =>
      (await office.ask('pairings.list', {})).filter(
        (pair) => pair.elderId === two.elderId && pair.helperId === two.helperId,
      );
    expect(await together()).toEqual([]);
    await office.ask('pairings.addVoluntary', two);
    expect(await together()).toHaveLength(1);
    expect(await office.ask('pairings.declines', {})).toEqual([]);
    expect(helpersOf(await propose(), '陈桂英')).toContain('刘秀兰');
  });
});

describe('what a reason teaches', () => {
  it('no time: the helper takes on nobody further', async () => {
    await decline('no-time', 'helper');
    expect((await propose()).pairs.filter((pair) => pair.helper.name === '刘秀兰')).toEqual([]);
  });

  it('too far: no helper whose way is as long', async () => {
    await decline('too-far', 'elder');
    expect(helpersOf(await propose(), '陈桂英')).toEqual([]);
    // Only the one who declined is spared.
    expect(helpersOf(await propose(), '王秀珍')).toContain('刘秀兰');
  });

  it('wants the other sex: no helper of this one', async () => {
    await decline('wants-other-sex', 'elder');
    expect(helpersOf(await propose(), '陈桂英')).toEqual([]);
  });

  it('is helped already: left alone until the no is taken back', async () => {
    const { declineId } = await decline('already-helped', 'elder');
    const proposal = await propose();
    expect([...proposal.pairs, ...proposal.unserved].filter((of) => of.elder.name === '陈桂英')).toEqual([]);
    await office.ask('pairings.withdrawDecline', { declineId });
    expect(helpersOf(await propose(), '陈桂英')).toHaveLength(2);
  });

  it('not getting along: the two, and nothing else', async () => {
    await decline('not-getting-along', 'elder');
    const proposal = await propose();
    expect(helpersOf(proposal, '陈桂英')).toHaveLength(2);
    expect(proposal.pairs.some((pair) => pair.helper.name === '刘秀兰')).toBe(true);
  });
});
