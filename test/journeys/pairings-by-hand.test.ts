import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/contract.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aPairingElder,
  idsOf,
  importPairingTownship,
  whoHelps,
} from '../builders/office-pairing-township.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

type Proposal = Output<'pairings.proposal'>;

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

const propose = (input: Partial<Parameters<OfficeBackend['ask']>[1]> = {}) =>
  office.ask('pairings.propose', { jobId: 'j', ...input });

/** What of a proposal a decision may change, to compare plans by. */
const planOf = ({ pairs, unserved, ends, toAsk, status, gapPoints, figures }: Proposal) => ({
  ...{ pairs, unserved, ends, toAsk, status, gapPoints, figures },
});

async function lockOf(elder: string, helper: string, role: 'primary' | 'backup' = 'primary') {
  return { kind: 'lock' as const, elderId: await idOf(elder), helperId: await idOf(helper), role };
}

describe('a proposal pulled about by hand', () => {
  it('says what a lock would cost, and then changes by exactly that', async () => {
    const proposal = await propose();
    expect(whoHelps(proposal)['陈桂英']).toMatch(/^刘秀兰/);
    const decision = await lockOf('陈桂英', '周淑华');
    const tried = await office.ask('pairings.try', { proposalId: proposal.id, decision });
    if (tried.kind !== 'different') throw new Error('forbidden');
    expect(tried.difference.price).toBeGreaterThan(0);
    expect(await office.ask('pairings.proposal', { proposalId: proposal.id })).toEqual(proposal);

    const decided = await office.ask('pairings.decide', { proposalId: proposal.id, decision });
    expect(whoHelps(decided)['陈桂英']).toMatch(/^周淑华/);
    expect(decided.decisions).toEqual([decision]);
    expect(movesBetween(proposal, decided)).toEqual(sorted(tried.difference.moves));
    expect(
      decided.pairs.find((pair) => pair.helper.name === '周淑华' && pair.elder.name === '陈桂英'),
    ).toMatchObject({
      locked: true,
      role: 'primary',
    });
    // The price is the way back, too.
    const why = await office.ask('pairings.whyNot', {
      proposalId: proposal.id,
      elderId: decision.elderId,
      helperId: decision.helperId,
      role: 'primary',
    });
    expect(why).toEqual({ kind: 'in-plan', role: 'primary' });
    expect(await office.ask('pairings.list', {})).toEqual([]);
  });

  it('goes back and forth through the decisions, byte for byte', async () => {
    const first = await propose();
    const { id: proposalId } = first;
    const second = await office.ask('pairings.decide', {
      proposalId,
      decision: await lockOf('陈桂英', '周淑华'),
    });
    const forbid = {
      kind: 'forbid' as const,
      elderId: await idOf('王秀珍'),
      helperId: await idOf('刘秀兰'),
    };
    const third = await office.ask('pairings.decide', { proposalId, decision: forbid });
    expect(
      third.pairs.some((pair) => pair.elderId === forbid.elderId && pair.helperId === forbid.helperId),
    ).toBe(false);

    expect(JSON.stringify(planOf(await office.ask('pairings.undoDecision', { proposalId })))).toBe(
      JSON.stringify(planOf(second)),
    );
    const back = await office.ask('pairings.undoDecision', { proposalId });
    expect(JSON.stringify(planOf(back))).toBe(JSON.stringify(planOf(first)));
    expect(back).toMatchObject({ decisions: [], redoable: 2 });
    expect(await office.refusalOf('pairings.undoDecision', { proposalId })).toBe('proposal.nothing-to-undo');

    await office.ask('pairings.redoDecision', { proposalId });
    const forth = await office.ask('pairings.redoDecision', { proposalId });
    expect(JSON.stringify(planOf(forth))).toBe(JSON.stringify(planOf(third)));
    expect(await office.refusalOf('pairings.redoDecision', { proposalId })).toBe('proposal.nothing-to-redo');

    // A new decision after going back forgets the ones that were undone.
    await office.ask('pairings.undoDecision', { proposalId });
    const other = await office.ask('pairings.decide', {
      proposalId,
      decision: { kind: 'trial', elderId: await idOf('陈桂英'), helperId: await idOf('周淑华'), on: true },
    });
    expect(other.decisions.map((decision) => decision.kind)).toEqual(['lock', 'trial']);
    expect(other.redoable).toBe(0);
    expect(other.pairs.filter((pair) => pair.trial).map((pair) => pair.helper.name)).toEqual(['周淑华']);
  });

  it('tells the same after the program was started again', async () => {
    const dataFile = `${folder.path}/office.db`;
    const before = anOfficeBackend(dataFile);
    await importPairingTownship(before, folder);
    const { id: proposalId } = await before.ask('pairings.propose', { jobId: 'j' });
    const decision = await lockOf('陈桂英', '周淑华');
    const decided = await before.ask('pairings.decide', { proposalId, decision });
    const ask = { proposalId, elderId: decision.elderId, role: 'primary' as const };
    const choices = await before.ask('pairings.choices', ask);
    await before.close();

    const after = anOfficeBackend(dataFile);
    expect(await after.ask('pairings.proposal', { proposalId })).toEqual(decided);
    expect(await after.ask('pairings.choices', ask)).toEqual(choices);
    const undone = await after.ask('pairings.undoDecision', { proposalId });
    const redone = await after.ask('pairings.redoDecision', { proposalId });
    expect(undone.decisions).toEqual([]);
    expect(redone).toEqual(decided);
    await after.close();
  });

  it('lists every helper of the village, and why each is not the one', async () => {
    const proposal = await propose();
    const choices = await office.ask('pairings.choices', {
      proposalId: proposal.id,
      elderId: await idOf('陈桂英'),
      role: 'primary',
    });
    expect(choices.map((choice) => choice.helper.name).toSorted()).toEqual(
      ['刘秀兰', '周淑华', '杨春花'].toSorted(),
    );
    expect(choices[0]).toMatchObject({
      helper: { name: '刘秀兰' },
      why: { kind: 'in-plan', role: 'primary' },
    });
    expect(choices.slice(1).every((choice) => choice.why.kind !== 'forbidden')).toBe(true);
    for (const choice of choices) {
      const { id: proposalId } = proposal;
      const { helperId } = choice;
      const elderId = await idOf('陈桂英');
      expect(await office.ask('pairings.whyNot', { proposalId, elderId, helperId, role: 'primary' })).toEqual(
        choice.why,
      );
    }
  });

  it('refuses what a hard rule forbids, and what speaks of strangers', async () => {
    const { id: proposalId } = await propose();
    const decision = await lockOf('陈桂英', '马玉兰');
    expect(await office.ask('pairings.try', { proposalId, decision })).toMatchObject({
      kind: 'forbidden',
      breaches: [{ rule: 'village-boundary' }, { rule: 'travel-known' }],
    });
    expect(await office.refusalOf('pairings.decide', { proposalId, decision })).toBe('proposal.forbidden');
    expect(
      await office.refusalOf('pairings.try', { proposalId, decision: { ...decision, helperId: 999 } }),
    ).toBe('people.not-found');
    expect((await office.ask('pairings.proposal', { proposalId })).decisions).toEqual([]);
  });

  it('can be read and not changed once people changed', async () => {
    const proposal = await propose();
    await importFiles(office, [folder.table('neu.csv', [aPairingElder('钱素珍', 34)])]);
    const { id: proposalId } = proposal;
    expect(await office.ask('pairings.proposal', { proposalId })).toEqual({ ...proposal, stale: true });
    const decision = await lockOf('陈桂英', '周淑华');
    for (const name of ['pairings.try', 'pairings.decide'] as const) {
      expect(await office.refusalOf(name, { proposalId, decision })).toBe('proposal.stale');
    }
    const elderId = decision.elderId;
    expect(await office.refusalOf('pairings.choices', { proposalId, elderId, role: 'primary' })).toBe(
      'proposal.stale',
    );
    expect(await office.refusalOf('pairings.undoDecision', { proposalId })).toBe('proposal.stale');
  });
});

describe('a proposal made with the decisions of another', () => {
  it('keeps those that still apply and counts the others', async () => {
    const { id: proposalId } = await propose();
    const lock = await lockOf('陈桂英', '周淑华');
    await office.ask('pairings.decide', { proposalId, decision: lock });
    await office.ask('pairings.decide', { proposalId, decision: await lockOf('王秀珍', '刘秀兰') });
    const limit = {
      kind: 'set-limit' as const,
      helperId: await idOf('杨春花'),
      limit: 'elders' as const,
      value: 1,
    };
    await office.ask('pairings.decide', { proposalId, decision: limit });
    await office.ask('people.setStatus', {
      personId: await idOf('王秀珍'),
      status: 'moved',
      on: '2026-11-22',
      reason: '',
    });
    const next = await propose({ decisionsOf: proposalId });
    expect(next).toMatchObject({ decisions: [lock, limit], droppedDecisions: 1, stale: false });
    expect(whoHelps(next)['陈桂英']).toMatch(/^周淑华/);
    expect(next.pairs.filter((pair) => pair.helper.name === '杨春花')).toHaveLength(1);
    expect(next.pairs.find((pair) => pair.helper.name === '杨春花')).toMatchObject({
      maxElders: 1,
      heldElders: 1,
    });
  });

  it('stands beside others under a name and points of its own', async () => {
    const first = await propose({ name: '现有口径' });
    const weights = {
      ...(await office.ask('pairings.settings', { villageId: null })).weights,
      near: 0,
      hobby: 1000,
    };
    const second = await propose({ weights });
    await office.ask('pairings.rename', { proposalId: second.id, name: '爱好优先' });
    const heads = await office.ask('pairings.proposals', {});
    expect(heads.map(({ id, name, stale }) => ({ id, name, stale }))).toEqual([
      { id: second.id, name: '爱好优先', stale: false },
      { id: first.id, name: '现有口径', stale: false },
    ]);
    expect(heads.map((head) => head.weights)).toEqual([weights, null]);
    expect(await office.ask('pairings.openProposal', {})).toMatchObject({ id: second.id });
    const compared = await office.ask('pairings.compare', { one: first.id, other: second.id });
    expect(compared).toMatchObject({ one: first.figures, other: { ...second.figures } });
  });
});

/** Who gains or loses which helper between two plans, in the words of a difference. */
function movesBetween(before: Proposal, after: Proposal) {
  const places = new Map<
    string,
    { elderId: number; role: 'primary' | 'backup'; from: number | null; to: number | null }
  >();
  for (const { elderId, role, helperId } of before.pairs)
    places.set(`${elderId} ${role}`, { elderId, role, from: helperId, to: null });
  for (const { elderId, role, helperId } of after.pairs) {
    const from = places.get(`${elderId} ${role}`)?.from ?? null;
    places.set(`${elderId} ${role}`, { elderId, role, from, to: helperId });
  }
  return sorted(
    [...places.values()]
      .filter(({ from, to }) => from !== to)
      .map(({ elderId, role, from, to }) => ({ elderId, role, fromHelperId: from, toHelperId: to })),
  );
}

function sorted<Move extends { elderId: number; role: string }>(moves: readonly Move[]): Move[] {
  return moves.toSorted((one, other) => one.elderId - other.elderId || other.role.localeCompare(one.role));
}
