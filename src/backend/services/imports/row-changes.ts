import type { FieldChange } from './file-findings.ts';
import type { PlaceBook } from './place-book.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { tellDifferences } from './tell-difference.ts';

/** What a row changes about a person, field by field; of somebody new everything that is registered. */
export function changesOf(
  before: RegisteredPerson | undefined,
  after: RegisteredPerson,
  places: PlaceBook,
): readonly FieldChange[] {
  return before ? tellDifferences(before, after, places) : [];
}
