import { z } from 'zod';
import { type CalendarDate, calendarDate } from '../time/calendar-date.ts';
import { type PersonId, personId } from './ids.ts';

export const agreementId = z.number().int().positive().brand('AgreementId');
export type AgreementId = z.infer<typeof agreementId>;

/** 三方 (elder, helper, elders' association), 两方, 入住 (live-in home, paid by the children). */
export const agreementKind = z.enum(['three-party', 'two-party', 'live-in']);
export type AgreementKind = z.infer<typeof agreementKind>;

export const agreementEndReason = z.enum([
  'term-over',
  'elder-wishes',
  'helper-wishes',
  'moved',
  'died',
  'broken',
  'replaced',
  'other',
]);
export type AgreementEndReason = z.infer<typeof agreementEndReason>;

/** A signed 照护协议 (Form 10) as the office keeps it; the paper is what counts, this says where it lies. */
export const agreementForm = z
  .object({
    /** As printed on it. */
    number: z.string().trim().min(1).max(40),
    kind: agreementKind,
    elderId: personId,
    /** Null for a live-in home. */
    helperId: personId.nullable(),
    signedOn: calendarDate,
    from: calendarDate,
    /** Null: until one side ends it. */
    to: calendarDate.nullable(),
    witness: z.string().trim().max(40),
    copies: z.number().int().min(1).max(9),
    /** Insurer and policy as written in it; empty where it names none. */
    insurance: z.string().trim().max(100),
    /** Version of the village's time-bank rules that it refers to; empty where it is none of that. */
    rulesVersion: z.string().trim().max(40),
    /** Where the signed paper is kept: 柜2 第3夹. */
    filedAt: z.string().trim().max(60),
  })
  .refine(({ kind, helperId }) => kind === 'live-in' || helperId !== null, { path: ['helperId'] })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'] });
export type AgreementForm = z.infer<typeof agreementForm>;

export const agreementEnding = z.object({
  endedOn: calendarDate,
  reason: agreementEndReason,
  note: z.string().trim().max(200),
});
export type AgreementEnding = z.infer<typeof agreementEnding>;

/** `running-out`: ends within thirty days. */
export const agreementState = z.enum(['in-force', 'running-out', 'over', 'ended']);
export type AgreementState = z.infer<typeof agreementState>;

export const agreement = z.object({
  id: agreementId,
  form: agreementForm,
  villageName: z.string(),
  elderName: z.string(),
  helperName: z.string().nullable(),
  state: agreementState,
  ending: agreementEnding.nullable(),
});
export type Agreement = z.infer<typeof agreement>;

/** The number that a printed agreement bears: the year, and the two whom it binds. */
export function agreementNumber(printedOn: CalendarDate, elderId: PersonId, helperId: PersonId): string {
  return `${printedOn.slice(0, 4)}-${String(elderId)}-${String(helperId)}`;
}
