import type { ProposalId } from '../../../shared/domain/ids.ts';
import { closeProposal } from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';
import { openProposal } from './open-proposal.ts';

/** Puts an open proposal aside; it stays on file. */
export function discardProposal({ db, tell }: Office, id: ProposalId): void {
  db.transaction(() => {
    openProposal(db, id);
    closeProposal(db, id, 'discarded');
  });
  tell('data.changed', { areas: ['pairings'] });
}
