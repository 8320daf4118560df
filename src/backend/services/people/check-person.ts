import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { remarkPersonForm } from '../../../shared/findings/remark-person-form.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { readFormFacts } from './read-form-facts.ts';

/** What is remarkable about a form while it is being filled in; nothing is written. */
export function checkPerson(
  db: ReadableDb,
  input: CheckedInput<'people.check'>,
  today: CalendarDate,
): Output<'people.check'> {
  return remarkPersonForm(input.form, readFormFacts(db, input, today), today);
}
