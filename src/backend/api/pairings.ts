import type { pairingsCalls } from '../../shared/contract/pairings.ts';
import { acceptProposal } from '../services/pairings/accept-proposal.ts';
import { addVoluntaryPair } from '../services/pairings/add-voluntary-pair.ts';
import {
  listChoices,
  listFixes,
  listVolunteersWanted,
  tryDecision,
  whyNot,
} from '../services/pairings/ask-desk.ts';
import { endPairByHand, setMode } from '../services/pairings/change-pair.ts';
import { compareProposals } from '../services/pairings/compare-proposals.ts';
import { decide, redoDecision, undoDecision } from '../services/pairings/decide.ts';
import { declinePair, listDeclines, withdrawDecline } from '../services/pairings/decline-pair.ts';
import { discardProposal } from '../services/pairings/discard-proposal.ts';
import { drawMap } from '../services/pairings/draw-map.ts';
import { showFairness } from '../services/pairings/fairness.ts';
import { findOpenProposalToShow } from '../services/pairings/find-open-proposal.ts';
import { listPairs } from '../services/pairings/list-pairs.ts';
import { proposePairings } from '../services/pairings/propose-pairings.ts';
import { renameProposal } from '../services/pairings/rename-proposal.ts';
import { listReviews, reviewPair } from '../services/pairings/review-pairs.ts';
import { listProposals, readProposal } from '../services/pairings/show-proposal.ts';
import { showSettings } from '../services/pairings/show-settings.ts';
import type { HandlersFor } from './handler.ts';

export const pairingsHandlers: HandlersFor<keyof typeof pairingsCalls> = {
  'pairings.propose': proposePairings,
  'pairings.proposals': ({ db }) => listProposals(db),
  'pairings.proposal': (office, { proposalId }) => readProposal(office, proposalId),
  'pairings.openProposal': findOpenProposalToShow,
  'pairings.rename': (office, input) => {
    renameProposal(office, input);
    return {};
  },
  'pairings.try': tryDecision,
  'pairings.decide': decide,
  'pairings.undoDecision': (office, { proposalId }) => undoDecision(office, proposalId),
  'pairings.redoDecision': (office, { proposalId }) => redoDecision(office, proposalId),
  'pairings.choices': listChoices,
  'pairings.whyNot': whyNot,
  'pairings.fixes': listFixes,
  'pairings.volunteersWanted': (office, { proposalId }) => listVolunteersWanted(office, proposalId),
  'pairings.compare': ({ db, clock }, input) => compareProposals(db, input, clock().today),
  'pairings.map': ({ db, clock }, input) => drawMap(db, input, clock().today),
  'pairings.accept': acceptProposal,
  'pairings.discard': (office, { proposalId }) => {
    discardProposal(office, proposalId);
    return {};
  },
  'pairings.list': ({ db, clock }) => listPairs(db, clock().today),
  'pairings.addVoluntary': addVoluntaryPair,
  'pairings.end': (office, input) => {
    endPairByHand(office, input);
    return {};
  },
  'pairings.setMode': (office, input) => {
    setMode(office, input);
    return {};
  },
  'pairings.reviews': ({ db, clock }) => listReviews(db, clock().today),
  'pairings.review': (office, input) => {
    reviewPair(office, input);
    return {};
  },
  'pairings.decline': declinePair,
  'pairings.declines': ({ db, clock }) => listDeclines(db, clock().today),
  'pairings.withdrawDecline': (office, input) => {
    withdrawDecline(office, input);
    return {};
  },
  'pairings.settings': ({ db }, { villageId }) => showSettings(db, villageId),
  'pairings.fairness': ({ db, clock }) => showFairness(db, clock().today),
};
