import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listPrintJobs } from '../../db/stores/print-jobs-store.ts';
import type { Office } from '../office.ts';

/** More than anybody scrolls through; a township prints some hundred forms a week. */
const MOST_JOBS = 1000;

/** What was printed, newest first. */
export function listPrinted(
  { db }: Office,
  { weekStart, villageId }: CheckedInput<'printing.history'>,
): Output<'printing.history'> {
  const monday = weekStart === null ? null : mondayOf(weekStart);
  return listPrintJobs(db, { weekStart: monday, villageId }, MOST_JOBS);
}
