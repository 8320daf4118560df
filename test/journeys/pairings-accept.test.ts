import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { idsOf, importPairingTownship, whoHelps } from '../builders/office-pairing-township.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
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
const undo = async () => {
  const { undo: newest } = await office.ask('changes.undoState', {});
  if (!newest) throw new Error('Nothing to undo');
  await office.ask('changes.undo', { changeSetId: newest.id });
};
const redo = async () => {
  const { redo: newest } = await office.ask('changes.undoState', {});
  if (!newest) throw new Error('Nothing to redo');
  await office.ask('changes.redo', { changeSetId: newest.id });
};

describe('a proposal accepted village by village', () => {
  it('stays good for the other villages, makes every other proposal stale, and closes with the last', async () => {
    const other = await propose();
    const { id: proposalId } = await propose();
    const [liushu, daping] = [await placeIdOf(office, '柳树村'), await placeIdOf(office, '大坪村')];
    expect(await office.ask('pairings.accept', { proposalId, villageId: daping })).toEqual({
      started: 4,
      kept: 0,
      ended: 0,
    });
    const pairs = await office.ask('pairings.list', {});
    expect(pairs.map((pair) => pair.elder.name)).toEqual(['赵淑芬', '赵淑芬', '李玉兰', '李玉兰']);
    expect(await office.ask('pairings.proposal', { proposalId })).toMatchObject({
      stale: false,
      acceptedVillageIds: [daping],
      figures: { kept: 4 },
    });
    expect(await office.refusalOf('pairings.accept', { proposalId, villageId: daping })).toBe(
      'proposal.village-accepted',
    );
    expect(await office.refusalOf('pairings.accept', { proposalId: other.id })).toBe('proposal.stale');
    const inAccepted = {
      kind: 'forbid' as const,
      elderId: await idOf('赵淑芬'),
      helperId: await idOf('马玉兰'),
    };
    expect(await office.refusalOf('pairings.decide', { proposalId, decision: inAccepted })).toBe(
      'proposal.village-accepted',
    );

    // Another village may still be pulled about, and what was accepted stays.
    const decided = await office.ask('pairings.decide', {
      proposalId,
      decision: {
        kind: 'lock',
        elderId: await idOf('陈桂英'),
        helperId: await idOf('周淑华'),
        role: 'primary',
      },
    });
    expect(await office.ask('pairings.accept', { proposalId, villageId: liushu })).toMatchObject({
      started: 6,
    });
    expect(await office.refusalOf('pairings.accept', { proposalId })).toBe('proposal.closed');
    const now = await office.ask('pairings.list', {});
    expect(whoHelps({ pairs: now as never })).toEqual(whoHelps(decided));
  });
});

describe('an acceptance that is undone', () => {
  it('gives the pairs of before back and opens the proposal again, which can be accepted anew', async () => {
    const proposal = await propose();
    const { id: proposalId } = proposal;
    await office.ask('pairings.accept', { proposalId });
    expect(await office.ask('pairings.list', {})).toHaveLength(10);
    await undo();
    expect(await office.ask('pairings.list', {})).toEqual([]);
    expect(await office.ask('pairings.openProposal', {})).toEqual(proposal);
    expect(await office.ask('pairings.accept', { proposalId })).toMatchObject({ started: 10 });
  });

  it('follows village by village, and forth again', async () => {
    const { id: proposalId } = await propose();
    const daping = await placeIdOf(office, '大坪村');
    await office.ask('pairings.accept', { proposalId, villageId: daping });
    await office.ask('pairings.accept', { proposalId });
    expect(await office.ask('pairings.openProposal', {})).toBeNull();
    await undo();
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({
      acceptedVillageIds: [daping],
      stale: false,
    });
    await undo();
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({
      acceptedVillageIds: [],
      stale: false,
    });
    await redo();
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({
      acceptedVillageIds: [daping],
      stale: false,
    });
  });

  it('opens a proposal that is of yesterday where somebody changed since', async () => {
    const { id: proposalId } = await propose();
    await office.ask('pairings.accept', { proposalId });
    const { undo: acceptance } = await office.ask('changes.undoState', {});
    await office.ask('people.setStatus', {
      personId: await idOf('何玉芬'),
      status: 'away',
      on: TODAY,
      reason: '',
    });
    await office.ask('changes.undo', { changeSetId: acceptance?.id ?? 0 });
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({ id: proposalId, stale: true });
  });
});

describe('a proposal over pairs of today', () => {
  it('is compared with them by the same figures', async () => {
    const { id: proposalId } = await propose();
    await office.ask('pairings.accept', { proposalId });
    const next = await propose();
    expect(next.pairs.every((pair) => pair.kept)).toBe(true);
    const same = await office.ask('pairings.compare', { one: null, other: next.id });
    expect(same.one).toEqual(same.other);
    expect(same.differences).toEqual([]);
    const decided = await office.ask('pairings.decide', {
      proposalId: next.id,
      decision: { kind: 'forbid', elderId: await idOf('陈桂英'), helperId: await idOf('刘秀兰') },
    });
    const changed = await office.ask('pairings.compare', { one: null, other: next.id });
    expect(changed.other).toEqual(decided.figures);
    expect(changed.differences.some((line) => line.elder.name === '陈桂英')).toBe(true);
    expect(changed.one.totalScore).toBeGreaterThan(changed.other.totalScore);
    expect(decided.ends.some((end) => end.elderName === '陈桂英' && end.helperName === '刘秀兰')).toBe(true);
  });

  it('begins a trial month where it was asked for, which comes up for review', async () => {
    const { id: proposalId, pairs } = await propose();
    const pair = pairs.find(({ elder, role }) => elder.name === '陈桂英' && role === 'primary');
    const { elderId = 0, helperId = 0 } = pair ?? {};
    await office.ask('pairings.decide', {
      proposalId,
      decision: { kind: 'trial', elderId, helperId, on: true },
    });
    await office.ask('pairings.accept', { proposalId });
    const started = (await office.ask('pairings.list', {})).filter((line) => line.trialUntil !== null);
    expect(started).toMatchObject([{ elderId, helperId, trialUntil: '2026-12-22' }]);
    expect(await office.ask('pairings.reviews', {})).toEqual([]);
  });
});
