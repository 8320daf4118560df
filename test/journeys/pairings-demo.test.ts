import { expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/contract.ts';
import { aDemoOffice } from '../builders/office-demo.ts';

type Proposal = Output<'pairings.proposal'>;

const idsIn = (proposal: Proposal, role: 'primary' | 'backup') =>
  new Map(proposal.pairs.filter((pair) => pair.role === role).map((pair) => [pair.elderId, pair.helperId]));

it('pairs the demo township in both roles, decides, accepts, and takes all of it back', async () => {
  const { office, remove } = await aDemoOffice('imported');
  const before = await office.ask('pairings.list', {});
  const proposal = await office.ask('pairings.propose', { jobId: 'c' });

  // At most one helper a role, never the same for both, nobody beyond his or her places.
  const [primary, backup] = [idsIn(proposal, 'primary'), idsIn(proposal, 'backup')];
  expect(primary.size + backup.size).toBe(proposal.pairs.length);
  expect(Math.min(primary.size, backup.size)).toBeGreaterThan(100);
  for (const [elderId, helperId] of backup) expect(primary.get(elderId)).not.toBe(helperId);
  for (const pair of proposal.pairs) expect(pair.elderId).not.toBe(pair.helperId);
  for (const { role, elderId, stoppedBy } of proposal.unserved) {
    expect((role === 'primary' ? primary : backup).has(elderId)).toBe(false);
    expect(stoppedBy.length).toBeGreaterThan(0);
  }

  const pair = proposal.pairs.find((one) => one.role === 'primary' && !one.locked && !one.kept);
  if (!pair) throw new Error('nobody new in the demo township');
  const { elderId, helperId } = pair;
  const decision = { kind: 'forbid', elderId, helperId } as const;
  const decided = await office.ask('pairings.decide', { proposalId: proposal.id, decision });
  expect(idsIn(decided, 'primary').get(elderId)).not.toBe(helperId);
  expect(idsIn(decided, 'backup').get(elderId)).not.toBe(helperId);

  const { started, ended } = await office.ask('pairings.accept', { proposalId: proposal.id });
  const after = await office.ask('pairings.list', {});
  expect(after).toHaveLength(decided.pairs.length);
  expect(after).toHaveLength(before.length + started - ended);
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
  expect(await office.ask('pairings.list', {})).toEqual(before);
  await remove();
});
