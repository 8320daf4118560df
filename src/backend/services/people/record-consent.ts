import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addConsentDecision, findLastDecision } from '../../db/stores/consents-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';

/** Adds a line for each person who has not agreed to this purpose yet; earlier lines stay. */
export function recordConsent(
  { db, tell }: Office,
  { personIds, purpose, date, form }: CheckedInput<'people.recordConsent'>,
): Output<'people.recordConsent'> {
  const people = new Set(personIds);
  let recorded = 0;
  db.transaction(() => {
    for (const personId of people) {
      if (!findPerson(db, personId)) throw new Refusal('people.not-found');
      if (findLastDecision(db, personId, purpose)?.decision === 'given') continue;
      addConsentDecision(db, { personId, purpose, decision: 'given', date, form });
      recorded += 1;
    }
  });
  if (recorded > 0) tell('data.changed', { areas: ['people', 'printing'] });
  return { recorded, alreadyOnRecord: people.size - recorded };
}
