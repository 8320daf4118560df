import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { personId, placeId } from './ids.ts';

export const requestId = z.number().int().positive().brand('RequestId');
export type RequestId = z.infer<typeof requestId>;

/**
 * 诉求: what somebody asks for, complains of or reports, until it is settled. Sudden trouble of a person (emergency, fall,
 * lost, fire) is to be looked after within a day; what a quarrel or the ledger is about is settled in the village first.
 */
export const requestKind = z.enum([
  'need',
  'complaint',
  'emergency',
  'fall',
  'lost',
  'fire',
  'money',
  'quarrel',
  'ledger',
]);
export type RequestKind = z.infer<typeof requestKind>;

/** Days until a request is due unless somebody says otherwise. */
export const USUAL_DUE_DAYS: Readonly<Record<RequestKind, number>> = {
  need: 7,
  complaint: 7,
  emergency: 0,
  fall: 1,
  lost: 0,
  fire: 0,
  money: 7,
  quarrel: 7,
  ledger: 5,
};

/** 上门, 电话, 微信或短信, 路上遇见, 书面: how it came to be known. */
export const contactChannel = z.enum(['home', 'phone', 'message', 'met', 'paper']);
export type ContactChannel = z.infer<typeof contactChannel>;

export const requestState = z.enum(['open', 'settled', 'dropped']);
export type RequestState = z.infer<typeof requestState>;

/** As it is entered. The text may tell of health: it is never logged and never on public paper. */
export const requestForm = z.object({
  kind: requestKind,
  villageId: placeId,
  reportedOn: calendarDate,
  channel: contactChannel,
  /** Whom it is about; null where it is about nobody of the register. */
  personId: personId.nullable(),
  /** Who told it, where that is somebody else: 大儿子, 村医. */
  reportedBy: z.string().trim().max(40),
  text: z.string().trim().min(2).max(500),
  /** Who sees to it; empty while nobody does. */
  handler: z.string().trim().max(40),
  dueOn: calendarDate,
});
export type RequestForm = z.infer<typeof requestForm>;

/** 2026-012: the year in which it was reported, and its place among the requests of that year. */
export function requestNumber(year: number, runningNo: number): string {
  return `${String(year)}-${String(runningNo).padStart(3, '0')}`;
}

/** What was done in the end; a dropped request says why. */
export const requestClosing = z.object({
  state: requestState.exclude(['open']),
  closedOn: calendarDate,
  result: z.string().trim().min(2).max(500),
});
export type RequestClosing = z.infer<typeof requestClosing>;

export const request = requestForm.extend({
  id: requestId,
  /** Year and running number, as on the slip: 2026-012. */
  number: z.string(),
  villageName: z.string(),
  personName: z.string().nullable(),
  state: requestState,
  closedOn: calendarDate.nullable(),
  result: z.string(),
  /** Days past the due day; 0 while there is time, and once it is closed. */
  daysLate: z.number().int().min(0),
});
export type Request = z.infer<typeof request>;
