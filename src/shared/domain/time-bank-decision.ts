import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { elderMark, staffId } from './attendance.ts';
import { householdId, personId } from './ids.ts';

const rowId = z.number().int().positive();
export const redemptionItemId = rowId.brand('RedemptionItemId');
export type RedemptionItemId = z.infer<typeof redemptionItemId>;

/** What minutes are exchanged for: goods of the co-operative, or a service. Never money. */
export const redemptionItemForm = z.object({
  name: z.string().trim().min(1).max(40),
  kind: z.enum(['goods', 'service']),
  /** 袋, 次; empty where it is a piece. */
  unit: z.string().trim().max(10),
  /** For one unit. */
  minutes: z.number().int().min(1).max(60_000),
  /** What it cost the village, for the yearly report. */
  yuanNote: z.string().trim().max(40),
  /** Null where nobody counts. */
  stock: z.number().int().min(0).max(100_000).nullable(),
  /** Warned of when no more than so many are left. */
  lowStock: z.number().int().min(0).max(1000),
  fromDate: calendarDate.nullable(),
  toDate: calendarDate.nullable(),
  active: z.boolean(),
});
export type RedemptionItemForm = z.infer<typeof redemptionItemForm>;
export const redemptionItem = redemptionItemForm.extend({ id: redemptionItemId });
export type RedemptionItem = z.infer<typeof redemptionItem>;

export const decisionId = rowId.brand('DecisionId');
export type DecisionId = z.infer<typeof decisionId>;

/** Two people of the office; the second one looks at what the first one wrote. */
const signed = {
  date: calendarDate,
  handler: staffId,
  reviewer: staffId,
  reason: z.string().trim().max(200),
  /** Whether the receiver signed the slip. */
  receiverMark: elderMark,
  /** Where the signed paper is filed. */
  filedAt: z.string().trim().max(40),
};
const someMinutes = z.number().int().min(1).max(600_000);
/** The member in whose name it goes; null = the household as a whole. */
const member = personId.nullable();

/** Everything that moves minutes without a service, as it is entered. */
export const decisionForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('redeem-goods'),
    householdId,
    memberId: member,
    itemId: redemptionItemId,
    quantity: z.number().int().min(1).max(999),
    ...signed,
  }),
  z.object({
    kind: z.literal('hold-service'),
    householdId,
    memberId: member,
    itemId: redemptionItemId,
    quantity: z.number().int().min(1).max(99),
    ...signed,
  }),
  z.object({ kind: z.literal('settle-service'), holdId: decisionId, ...signed }),
  z.object({ kind: z.literal('release-hold'), holdId: decisionId, ...signed }),
  z.object({
    kind: z.literal('gift'),
    householdId,
    memberId: member,
    toHouseholdId: householdId,
    minutes: someMinutes,
    ...signed,
  }),
  z.object({ kind: z.literal('donate'), householdId, memberId: member, minutes: someMinutes, ...signed }),
  /** From the pool of the household's village; special elders first (特困, 独居, 高龄). */
  z.object({ kind: z.literal('grant'), householdId, minutes: someMinutes, ...signed }),
  z.object({ kind: z.literal('carry-in'), householdId, memberId: member, minutes: someMinutes, ...signed }),
  z.object({ kind: z.literal('carry-out'), householdId, memberId: member, minutes: someMinutes, ...signed }),
  /** To another household, or to the village's pool. */
  z.object({
    kind: z.literal('inherit'),
    householdId,
    toHouseholdId: householdId.nullable(),
    minutes: someMinutes,
    ...signed,
  }),
  z.object({ kind: z.literal('expire'), householdId, minutes: someMinutes, ...signed }),
]);
export type DecisionForm = z.infer<typeof decisionForm>;
