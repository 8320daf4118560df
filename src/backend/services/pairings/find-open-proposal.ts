import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { findOpenProposalId } from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';
import { readProposal } from './show-proposal.ts';

/** The newest proposal that waits for a decision, if there is one. */
export function findOpenProposalToShow(office: Office): Proposal | null {
  const id = findOpenProposalId(office.db);
  return id === undefined ? null : readProposal(office, id);
}
