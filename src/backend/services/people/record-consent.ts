import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addConsentDecision, findLastDecision } from '../../db/stores/consents-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/**
 * Adds a line for each person whose newest decision on this purpose is another one; earlier lines stay.
 * Refused as `people.consent-in-future` for a day that has not come.
 */
export function recordConsent(
  office: Office,
  input: CheckedInput<'people.recordConsent'>,
): Output<'people.recordConsent'> {
  const { personIds, ...line } = input;
  // Nothing may rest today on what somebody will sign tomorrow.
  if (line.date > office.clock().today) throw new Refusal('people.consent-in-future');
  const people = new Set(personIds);
  const recorded = changePeople(office, { kind: 'consent-recorded', keepsPlans: true }, (db) => {
    let added = 0;
    for (const personId of people) {
      refuseUnknownOrErased(db, personId);
      const last = findLastDecision(db, personId, line.purpose);
      if (last?.decision === line.decision) continue;
      // A sheet that is older than what was decided since changes nothing but the record.
      addConsentDecision(db, { personId, ...line });
      added += 1;
    }
    return added;
  });
  return { recorded, alreadyOnRecord: people.size - recorded };
}
