import type { pairingsCalls } from '../../shared/contract/pairings.ts';
import { acceptProposal } from '../services/pairings/accept-proposal.ts';
import { discardProposal } from '../services/pairings/discard-proposal.ts';
import { findOpenProposalToShow } from '../services/pairings/find-open-proposal.ts';
import { listPairs } from '../services/pairings/list-pairs.ts';
import { proposePairings } from '../services/pairings/propose-pairings.ts';
import type { HandlersFor } from './handler.ts';

export const pairingsHandlers: HandlersFor<keyof typeof pairingsCalls> = {
  'pairings.propose': (office, { jobId }) => proposePairings(office, jobId),
  'pairings.openProposal': ({ db, clock }) => findOpenProposalToShow(db, clock().today),
  'pairings.accept': (office, { proposalId }) => acceptProposal(office, proposalId),
  'pairings.discard': (office, { proposalId }) => {
    discardProposal(office, proposalId);
    return {};
  },
  'pairings.list': ({ db, clock }) => listPairs(db, clock().today),
};
