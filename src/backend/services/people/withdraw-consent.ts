import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addConsentDecision, findLastDecision } from '../../db/stores/consents-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';

/** Adds a withdrawal for each person whose consent is in force; from then on nothing rests on it. */
export function withdrawConsent(
  { db, tell }: Office,
  { personIds, purpose, date }: CheckedInput<'people.withdrawConsent'>,
): Output<'people.withdrawConsent'> {
  let withdrawn = 0;
  db.transaction(() => {
    for (const personId of new Set(personIds)) {
      if (!findPerson(db, personId)) throw new Refusal('people.not-found');
      const last = findLastDecision(db, personId, purpose);
      if (last?.decision !== 'given') continue;
      // A withdrawal dated before the consent would not end it: the later of the two days counts.
      const takesEffect = date < last.date ? last.date : date;
      addConsentDecision(db, { personId, purpose, decision: 'withdrawn', date: takesEffect, form: null });
      withdrawn += 1;
    }
  });
  if (withdrawn > 0) tell('data.changed', { areas: ['people', 'printing'] });
  return { withdrawn };
}
