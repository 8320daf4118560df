import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { isStaleRoster } from '../../db/stores/newest-rosters-store.ts';
import { isDraft, publishDraft } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { changeWeek } from './change-week.ts';
import { refusePastWeek } from './refuse-past-week.ts';

/**
 * Freezes drafts, agreed or not, as versions for the wall, all or nothing. A draft that was made before somebody died,
 * moved or was paired anew is refused: it must be drafted again first.
 */
export function publishRosters(
  office: Office,
  input: CheckedInput<'rosters.publish'>,
): Output<'rosters.publish'> {
  const { today, now } = office.clock();
  return changeWeek(office, input, (db, { monday, rosters }) => {
    refusePastWeek(monday, today);
    const drafts = rosters.filter(isDraft);
    if (drafts.length === 0) {
      throw new Refusal(rosters.length === 0 ? 'rosters.nothing-drafted' : 'rosters.already-published', {
        weekStart: monday,
      });
    }
    if (drafts.some((draft) => isStaleRoster(db, draft))) {
      throw new Refusal('rosters.draft-stale', { weekStart: monday });
    }
    for (const draft of drafts) publishDraft(db, draft, now);
    return drafts;
  });
}
