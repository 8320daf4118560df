import type { ChangeFacts } from '../../../shared/domain/change.ts';
import type { PlaceId, ProposalId } from '../../../shared/domain/ids.ts';
import type { WritableDb } from '../connection.ts';
import { findProposalBasis, saveAcceptance } from './proposals-store.ts';
import { registerRevision } from './register-state-store.ts';

/** What the history keeps of an acceptance, so that the proposal can follow when it is undone. */
export function acceptanceFacts(
  proposalId: ProposalId,
  villageId: PlaceId | null,
  closesProposal: boolean,
): ChangeFacts {
  return {
    proposal: proposalId,
    ...(villageId === null ? {} : { villageId }),
    ...(closesProposal ? { closes: 1 } : {}),
  };
}

/**
 * Lets a proposal follow the undo or redo of its acceptance. Undone, it is open again as it was before, with all its
 * decisions, and where nothing but that acceptance and its undoing happened since, the registers are again those that it
 * was made from: then it may be accepted anew. Where anything else happened it is open and stale, and can be read,
 * compared, and made anew with its decisions. One that was put aside since stays aside.
 */
export function followAcceptance(db: WritableDb, about: ChangeFacts, what: 'undone' | 'redone'): void {
  const proposalId = about['proposal'];
  const basis = typeof proposalId === 'number' ? findProposalBasis(db, proposalId as ProposalId) : undefined;
  if (basis === undefined || basis.state === 'discarded') return;
  const now = registerRevision(db);
  const villageId = about['villageId'] as PlaceId | undefined;
  const others = basis.acceptedVillageIds.filter((id) => id !== villageId);
  saveAcceptance(db, basis.id, {
    state: what === 'undone' ? 'open' : about['closes'] === 1 ? 'accepted' : basis.state,
    acceptedVillageIds: what === 'redone' && villageId !== undefined ? [...others, villageId] : others,
    // The replay itself counted one up.
    registerRevision: basis.registerRevision === now - 1 ? now : basis.registerRevision,
  });
}
