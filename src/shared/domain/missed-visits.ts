import type { CalendarDate } from '../time/calendar-date.ts';
import type { VisitLevel } from './person-profile.ts';
import type { LadderStep, MissedReason } from './supervision.ts';

export interface MissedVisit {
  readonly date: CalendarDate;
  readonly reason: MissedReason;
}

/**
 * The visits of one elder that were missed one after the other up to the last day told of, the latest first; none where somebody
 * was there on that day. `days` in their order.
 */
export function missedInARow(
  days: readonly { readonly date: CalendarDate; readonly missed: MissedReason | null }[],
): MissedVisit[] {
  const lastSeen = days.findLastIndex(({ missed }) => missed === null);
  return days
    .slice(lastSeen + 1)
    .flatMap(({ date, missed }) => (missed === null ? [] : [{ date, reason: missed }]))
    .reverse();
}

/**
 * What is to be done: after one missed visit somebody calls the same day, after two somebody of the liaison point goes there, after
 * three a request with a clock of 24 hours is opened; of red level at once.
 */
export function ladderStepOf(missedVisits: number, level: VisitLevel): LadderStep {
  if (level === 'red' || missedVisits >= FOR_REQUEST) return 'request';
  return missedVisits >= FOR_GOING ? 'go' : 'call';
}

const FOR_GOING = 2;
const FOR_REQUEST = 3;
