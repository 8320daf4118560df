import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { requestNumber } from '../../../shared/domain/request.ts';
import { addMonths, type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';
import { listRequests as listStored, type StoredRequest } from '../../db/stores/requests-store.ts';
import type { Office } from '../office.ts';

/** Open requests, the one due first on top; closed ones of the last twelve months behind them where asked for. */
export function listRequests(
  { db, clock }: Office,
  { villageId, personId, withClosed }: CheckedInput<'requests.list'>,
): Output<'requests.list'> {
  const { today } = clock();
  const closedSince = withClosed ? addMonths(today, -12) : null;
  return listStored(db, { villageId, personId, closedSince }).map((stored) => toRequest(stored, today));
}

function toRequest(
  { year, runningNo, ...stored }: StoredRequest,
  today: CalendarDate,
): Output<'requests.list'>[number] {
  const daysLate = stored.state === 'open' ? Math.max(0, daysBetween(stored.dueOn, today)) : 0;
  return { ...stored, number: requestNumber(year, runningNo), daysLate };
}
