import type { FieldChange } from './file-findings.ts';
import type { PlaceBook } from './place-book.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { tellDifferences, tellFields } from './tell-difference.ts';

/** What goes without saying of somebody new: what a blank row would say. */
const USUAL: ReadonlySet<string> = new Set([
  'idStatus valid',
  'idStatus missing',
  'birthPrecision day',
  'status active',
  'helperSexWish any',
  'pointsWish store',
]);

/** What a row changes about a person, field by field; of somebody new everything that is registered. */
export function changesOf(
  before: RegisteredPerson | undefined,
  after: RegisteredPerson,
  places: PlaceBook,
): readonly FieldChange[] {
  if (before) return tellDifferences(before, after, places);
  return tellFields(after, places).filter(
    ({ field, becomes }) => becomes !== 'unknown' && becomes !== '×' && !USUAL.has(`${field} ${becomes}`),
  );
}
