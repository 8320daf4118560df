import type { Proposal } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findOpenProposal } from '../../db/stores/proposals-store.ts';
import { showProposal } from './show-proposal.ts';

/** The proposal that waits for a decision, if there is one. */
export function findOpenProposalToShow(db: ReadableDb, today: CalendarDate): Proposal | null {
  const open = findOpenProposal(db);
  return open ? showProposal(db, open.id, today) : null;
}
