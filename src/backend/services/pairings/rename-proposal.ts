import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { renameProposal as writeName } from '../../db/stores/proposals-store.ts';
import type { Office } from '../office.ts';
import { openProposal } from './open-proposal.ts';

/** Gives an open proposal a name of its own. */
export function renameProposal(
  { db, tell }: Office,
  { proposalId, name }: CheckedInput<'pairings.rename'>,
): void {
  db.transaction(() => {
    openProposal(db, proposalId);
    writeName(db, proposalId, name);
  });
  tell('data.changed', { areas: ['pairings'] });
}
