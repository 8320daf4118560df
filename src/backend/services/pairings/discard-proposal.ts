import type { ProposalId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { closeProposal, findProposal } from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';

/** Puts an open proposal aside; it stays on file. */
export function discardProposal({ db, tell }: Office, id: ProposalId): void {
  db.transaction(() => {
    const proposal = findProposal(db, id);
    if (!proposal) throw new Refusal('proposal.not-found');
    if (proposal.state !== 'open') throw new Refusal('proposal.closed');
    closeProposal(db, id, 'discarded');
  });
  tell('data.changed', { areas: ['pairings'] });
}
