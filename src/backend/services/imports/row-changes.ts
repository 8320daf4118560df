import type { FieldChange } from './file-findings.ts';
import type { PlaceBook } from './place-book.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { tellDifference } from './tell-difference.ts';

/** What a row changes about a person, field by field; of somebody new everything that is registered. */
export function changesOf(
  before: RegisteredPerson | undefined,
  after: RegisteredPerson,
  places: PlaceBook,
): readonly FieldChange[] {
  const difference = before && tellDifference(before, after, places);
  return difference ? [{ field: 'all', ...difference }] : [];
}
