import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDisclosure } from '../../db/stores/disclosures-store.ts';
import { findPersonToErase } from '../../db/stores/erasure-store.ts';
import type { Office } from '../office.ts';

/** Shows a whole identity number; who was looked up when and why is written down first, the number is not. */
export function revealIdNumber(
  { db, clock, tell }: Office,
  { personId, reason }: CheckedInput<'privacy.revealIdNumber'>,
): Output<'privacy.revealIdNumber'> {
  const idNumber = db.transaction(() => {
    const person = findPersonToErase(db, personId);
    if (!person) throw new Refusal('people.not-found');
    if (person.erasedOn !== null) throw new Refusal('people.erased');
    if (person.idNumber === null) throw new Refusal('people.no-identity-number');
    addDisclosure(db, { disclosedAt: clock().now, personId, what: 'id_number', people: 1, reason });
    return person.idNumber;
  });
  tell('data.changed', { areas: ['privacy'] });
  return { idNumber };
}
