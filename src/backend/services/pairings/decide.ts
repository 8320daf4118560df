import type { PlaceId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { type ProposalBasis, saveDecisions } from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';
import { refuseStrangers } from './ask-desk.ts';
import type { OpenDesk } from './desk-keeper.ts';
import { freshProposalBasis } from './open-proposal.ts';
import { showProposal } from './show-proposal.ts';
import { storedPlan } from './stored-plan.ts';

/**
 * Takes a decision and keeps the best plan under it; what was undone before is forgotten by it. Refused where a hard
 * rule forbids it, where the registers have moved on, and in a village whose pairs were accepted already.
 */
export async function decide(
  office: Office,
  { proposalId, decision }: { proposalId: ProposalId; decision: PairingDecision },
): Promise<Proposal> {
  const basis = freshProposalBasis(office.db, proposalId);
  const open = await office.desks.deskOf(basis);
  refuseStrangers(open, decision);
  refuseAcceptedVillage(basis, open, decision);
  const outcome = open.desk.tryDecision(decision);
  if (outcome.kind === 'forbidden') {
    throw new Refusal('proposal.forbidden', { rule: outcome.breaches[0]?.rule ?? '' });
  }
  const decisions = [...basis.decisions.slice(0, basis.decisionsHeld), decision];
  const next = { ...open, desk: open.desk.withDecision(decision) };
  office.desks.keep(basis, decisions, next);
  return saveDesk(office, basis, next, { decisions, decisionsHeld: decisions.length });
}

/** Takes the newest decision back; the plan is the one from before it. */
export function undoDecision(office: Office, proposalId: ProposalId): Promise<Proposal> {
  return moveTo(office, proposalId, -1);
}

/** Brings back the decision that was undone last. */
export function redoDecision(office: Office, proposalId: ProposalId): Promise<Proposal> {
  return moveTo(office, proposalId, 1);
}

async function moveTo(office: Office, proposalId: ProposalId, step: 1 | -1): Promise<Proposal> {
  const basis = freshProposalBasis(office.db, proposalId);
  const decisionsHeld = basis.decisionsHeld + step;
  const passed = basis.decisions[Math.min(basis.decisionsHeld, decisionsHeld)];
  if (passed === undefined) {
    throw new Refusal(step < 0 ? 'proposal.nothing-to-undo' : 'proposal.nothing-to-redo');
  }
  const open = await office.desks.deskOf(basis, decisionsHeld);
  refuseAcceptedVillage(basis, open, passed);
  return saveDesk(office, basis, open, { decisions: basis.decisions, decisionsHeld });
}

function saveDesk(
  { db, tell, clock }: Office,
  basis: ProposalBasis,
  { desk }: OpenDesk,
  held: Pick<ProposalBasis, 'decisions' | 'decisionsHeld'>,
): Proposal {
  db.transaction(() => {
    // The desk may have been opened while somebody else decided: then this decision was about another plan.
    const now = freshProposalBasis(db, basis.id);
    if (JSON.stringify(now) !== JSON.stringify(basis)) throw new Refusal('proposal.stale');
    saveDecisions(db, basis.id, { ...held, status: desk.plan.status, plan: storedPlan(desk.plan) });
  });
  tell('data.changed', { areas: ['pairings'] });
  return showProposal(db, basis.id, clock().today);
}

/** Pairs of an accepted village are changed by hand, or by a further proposal. */
function refuseAcceptedVillage(basis: ProposalBasis, open: OpenDesk, decision: PairingDecision): void {
  const villageIds = [
    'elderId' in decision ? open.elders.get(decision.elderId)?.villageId : undefined,
    open.helpers.get(decision.helperId)?.villageId,
  ].filter((id): id is PlaceId => id !== undefined);
  if (villageIds.some((id) => basis.acceptedVillageIds.includes(id))) {
    throw new Refusal('proposal.village-accepted');
  }
}
