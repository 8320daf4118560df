import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addConsentDecision, findLastDecision } from '../../db/stores/consents-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Adds a withdrawal for each person whose consent is in force; from then on nothing rests on it. */
export function withdrawConsent(
  office: Office,
  { personIds, purpose, date }: CheckedInput<'people.withdrawConsent'>,
): Output<'people.withdrawConsent'> {
  if (date > office.clock().today) throw new Refusal('people.consent-in-future');
  return changePeople(office, { kind: 'consent-withdrawn', keepsPlans: true }, (db) => {
    let withdrawn = 0;
    for (const personId of new Set(personIds)) {
      refuseUnknownOrErased(db, personId);
      const last = findLastDecision(db, personId, purpose);
      if (last?.decision !== 'given') continue;
      // A withdrawal dated before the consent would not end it: the later of the two days counts.
      const takesEffect = date < last.date ? last.date : date;
      addConsentDecision(db, { personId, purpose, decision: 'withdrawn', date: takesEffect, form: null });
      withdrawn += 1;
    }
    return { withdrawn };
  });
}
