import type { Input } from '../../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import {
  type Request,
  requestForm,
  type RequestForm,
  USUAL_DUE_DAYS,
} from '../../../../shared/domain/request.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import type { ChosenPerson } from '../person-field.tsx';

/** A request as it stands in the form, before it may be saved. */
export interface RequestDraft extends Omit<RequestForm, 'personId' | 'villageId'> {
  readonly person: ChosenPerson | null;
  readonly villageId: PlaceId | null;
  /** True once the day was set by hand: then neither kind nor day moves it. */
  readonly dueByHand: boolean;
}

export function draftOf(
  request: Request | null,
  villageId: PlaceId | null,
  today: CalendarDate,
): RequestDraft {
  if (request === null)
    return {
      kind: 'need',
      villageId,
      reportedOn: today,
      channel: 'phone',
      person: null,
      reportedBy: '',
      text: '',
      handler: '',
      dueOn: addDays(today, USUAL_DUE_DAYS.need),
      dueByHand: false,
    };
  const { kind, reportedOn, channel, reportedBy, text, handler, dueOn, personId, personName } = request;
  return {
    kind,
    villageId: request.villageId,
    reportedOn,
    channel,
    person: personId === null ? null : { personId, name: personName ?? '' },
    reportedBy,
    text,
    handler,
    dueOn,
    dueByHand: dueOn !== addDays(reportedOn, USUAL_DUE_DAYS[kind]),
  };
}

/** With these changes; the due day follows kind and day until it was set by hand. */
export function withChanges(draft: RequestDraft, changes: Partial<RequestDraft>): RequestDraft {
  const next = { ...draft, ...changes };
  return next.dueByHand ? next : { ...next, dueOn: addDays(next.reportedOn, USUAL_DUE_DAYS[next.kind]) };
}

/** What is saved; undefined while something is missing or the days run backwards. */
export function formOf({
  person,
  dueByHand: _,
  ...draft
}: RequestDraft): Input<'requests.save'>['form'] | undefined {
  const filled = requestForm.safeParse({ ...draft, personId: person?.personId ?? null });
  return filled.success && filled.data.dueOn >= filled.data.reportedOn ? filled.data : undefined;
}
