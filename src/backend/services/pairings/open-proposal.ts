import type { ProposalId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findProposal,
  findProposalBasis,
  type ProposalBasis,
  type StoredProposal,
} from '../../db/stores/proposals-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';

/** True when people or pairs changed after the proposal was made: it can be read and no longer accepted. */
export function isStale(db: ReadableDb, proposal: ProposalBasis): boolean {
  return proposal.registerRevision !== registerRevision(db);
}

/** A proposal of any state, for reading. */
export function knownProposal(db: ReadableDb, id: ProposalId): StoredProposal {
  const proposal = findProposal(db, id);
  if (!proposal) throw new Refusal('proposal.not-found');
  return proposal;
}

/** A proposal that waits for a decision. */
export function openProposal(db: ReadableDb, id: ProposalId): StoredProposal {
  const proposal = knownProposal(db, id);
  if (proposal.state !== 'open') throw new Refusal('proposal.closed');
  return proposal;
}

/** An open proposal that still fits the registers, without its plan; refused where it does not. */
export function freshProposalBasis(db: ReadableDb, id: ProposalId): ProposalBasis {
  const basis = findProposalBasis(db, id);
  if (!basis) throw new Refusal('proposal.not-found');
  if (basis.state !== 'open') throw new Refusal('proposal.closed');
  if (isStale(db, basis)) throw new Refusal('proposal.stale');
  return basis;
}
