import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { countTies, findPersonToErase, listMentions } from '../../db/stores/erasure-store.ts';
import type { Office } from '../office.ts';
import { findInOriginals } from './find-in-originals.ts';

/** What erasing a person would take and leave; nothing is written. */
export async function previewErasure(
  { db, clock }: Office,
  { personId }: CheckedInput<'privacy.previewErasure'>,
): Promise<Output<'privacy.previewErasure'>> {
  const person = findPersonToErase(db, personId);
  if (!person) throw new Refusal('people.not-found');
  if (person.erasedOn !== null) throw new Refusal('people.erased');
  const originals = await findInOriginals(db, person, clock().today);
  const { pairs, publishedVisits } = countTies(db, personId);
  return {
    name: person.name,
    pairsEnded: pairs,
    publishedVisits,
    originals: originals.map((original) => original.fileName),
    mentionedBy: listMentions(db, person),
  };
}
