import type { Input, Output } from '../../../../shared/contract/contract.ts';
import { type Agreement, agreementForm, type AgreementForm } from '../../../../shared/domain/agreement.ts';
import { addDays, addMonths, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import type { ChosenPerson } from '../person-field.tsx';

export type UnsignedPair = Output<'requests.unsignedPairs'>[number];

/** An agreement as it stands in the form, before it may be saved. */
export interface AgreementDraft extends Omit<AgreementForm, 'elderId' | 'helperId'> {
  readonly elder: ChosenPerson | null;
  readonly helper: ChosenPerson | null;
}

/** What is the same on the next sheet of a pile: it is not typed twice. */
export type SameOnNext = Pick<
  AgreementForm,
  'signedOn' | 'from' | 'to' | 'witness' | 'copies' | 'rulesVersion' | 'filedAt'
>;

/** The printed agreement runs for a year, in three copies. */
export function usualOf(today: CalendarDate): SameOnNext {
  return {
    signedOn: today,
    from: today,
    to: yearFrom(today),
    witness: '',
    copies: 3,
    rulesVersion: '',
    filedAt: '',
  };
}

/** The last day of a year that begins on this day. */
export function yearFrom(day: CalendarDate): CalendarDate {
  return addDays(addMonths(day, 12), -1);
}

/** Of a known agreement, of a pair that has none yet, or empty. */
export function draftOf(from: Agreement | UnsignedPair | null, usual: SameOnNext): AgreementDraft {
  if (from === null)
    return { ...usual, number: '', kind: 'three-party', insurance: '', elder: null, helper: null };
  if ('form' in from) {
    const { elderId, helperId, ...form } = from.form;
    return {
      ...form,
      elder: { personId: elderId, name: from.elderName },
      helper: helperId === null ? null : { personId: helperId, name: from.helperName ?? '' },
    };
  }
  return {
    ...usual,
    number: from.number,
    kind: 'three-party',
    insurance: '',
    elder: { personId: from.elderId, name: from.elderName },
    helper: { personId: from.helperId, name: from.helperName },
  };
}

/** What is saved; undefined while something is missing or the days run backwards. */
export function formOf({
  elder,
  helper,
  ...draft
}: AgreementDraft): Input<'requests.saveAgreement'>['form'] | undefined {
  return agreementForm.safeParse({
    ...draft,
    elderId: elder?.personId,
    helperId: draft.kind === 'live-in' ? null : (helper?.personId ?? null),
  }).data;
}
