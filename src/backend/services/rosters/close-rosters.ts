import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { closeRoster, isDraft, removeDraft } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { changeWeek } from './change-week.ts';

/** The week is over and its sheets are back: no further version, and drafts of one are thrown away. From its last day on. */
export function closeRosters(office: Office, input: CheckedInput<'rosters.close'>): Output<'rosters.close'> {
  const { today, now } = office.clock();
  return changeWeek(office, input, (db, { monday, rosters }) => {
    if (today < addDays(monday, 6)) throw new Refusal('rosters.week-not-over', { weekStart: monday });
    const published = rosters.filter(({ state }) => state === 'published');
    if (published.length === 0) {
      const isClosed = rosters.some(({ state }) => state === 'closed');
      throw new Refusal(isClosed ? 'rosters.closed' : 'rosters.not-published', { weekStart: monday });
    }
    for (const { id, villageId } of published) {
      closeRoster(db, id, now);
      const draft = rosters.find((roster) => roster.villageId === villageId && isDraft(roster));
      if (draft) removeDraft(db, draft.id);
    }
    return published;
  });
}
