import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { householdId, personId, placeId } from './ids.ts';

const rowId = z.number().int().positive();
export const accountId = rowId.brand('AccountId');
export type AccountId = z.infer<typeof accountId>;
/** Place of an entry in the ledger, from 1 without a gap. */
export const entryNumber = rowId.brand('EntryNumber');
export type EntryNumber = z.infer<typeof entryNumber>;

/**
 * Where minutes lie. Those of `household` (一户一卡), its `hold` and a village's `pool` (公共池) are somebody's, and never
 * below zero. The others only face them, so that every entry sums to zero: minutes come from `issued` when a service is
 * credited, go to `redeemed` when goods or services were had for them, to `expired` by the rules, and from or to
 * `elsewhere` when somebody moves or an older book is taken over.
 */
export const accountKind = z.enum([
  'household',
  'hold',
  'pool',
  'issued',
  'redeemed',
  'expired',
  'elsewhere',
]);
export type AccountKind = z.infer<typeof accountKind>;

/** Kinds of which no account may ever be below zero. */
export const NEVER_BELOW_ZERO: ReadonlySet<AccountKind> = new Set(['household', 'hold', 'pool']);

export const account = z.object({
  id: accountId,
  kind: accountKind,
  /** Of a household and its hold. */
  householdId: householdId.nullable(),
  /** Of a household, its hold and a pool. */
  villageId: placeId.nullable(),
});
export type Account = z.infer<typeof account>;

export const entryKind = z.enum([
  /** Minutes for a service that was done and signed. */
  'deposit',
  /** Opening balance of an older book. */
  'carry-in',
  /** Taken along to another township. */
  'carry-out',
  'gift',
  'donate',
  /** From the pool to a household that is in need and has saved nothing. */
  'grant',
  'redeem-goods',
  'hold-service',
  'settle-service',
  'release-hold',
  /** A household is left by everybody: its minutes pass to another one. */
  'inherit',
  'expire',
  'reversal',
  /** Moves nothing: while a dispute is open nobody spends from the account. */
  'freeze',
  'unfreeze',
]);
export type EntryKind = z.infer<typeof entryKind>;

/** Whole minutes onto an account (above zero) or from it; of a household, whose. */
export const posting = z.object({
  accountId,
  personId: personId.nullable(),
  minutes: z.number().int(),
});
export type Posting = z.infer<typeof posting>;

/** What an entry rests on: the line of a signed sheet as it was recorded, or somebody's decision that is kept on paper. */
export const entryGround = z.object({
  kind: z.enum(['service', 'decision']),
  id: rowId,
});
export type EntryGround = z.infer<typeof entryGround>;

/** Who wrote an entry and who looked at it; two people, and the second one not of a household that it touches. */
export const signatory = z.object({
  name: z.string().trim().min(1).max(40),
  householdId: householdId.nullable(),
});
export type Signatory = z.infer<typeof signatory>;

/** An entry in ink: never changed, never removed; what was wrong is reversed by a later one. */
export const ledgerEntry = z.object({
  number: entryNumber,
  kind: entryKind,
  date: calendarDate,
  postings: z.array(posting),
  /** The account that is frozen or unfrozen; null of every other kind. */
  concerns: accountId.nullable(),
  ground: entryGround,
  /** The rule set by which minutes were counted. */
  ruleVersion: z.number().int().positive(),
  handler: signatory,
  reviewer: signatory,
  /** Why, where the kind alone does not tell; never a fact of health. */
  reason: z.string().max(200),
  reverses: entryNumber.nullable(),
  /** SHA-256 of the entry before, 64 zeros for the first; and of this one. */
  previousHash: z.string(),
  hash: z.string(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** What stands as the hash before the first entry. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** Why an entry may not be made. */
export const ledgerObjection = z.enum([
  'same-two-people',
  'reviewer-of-household',
  'account-unknown',
  'account-frozen',
  'not-frozen',
  'not-enough-minutes',
  'not-balanced',
  'nothing-moved',
  'ground-used',
  'already-reversed',
  'not-reversible',
  'kind-of-account',
  'date-before-last',
]);
export type LedgerObjection = z.infer<typeof ledgerObjection>;

/** What a later reader may find wrong with a ledger: what could not have been written, and what was changed since. */
export const ledgerFlaw = z.enum([
  ...ledgerObjection.options,
  /** A number is missing or double. */
  'order',
  /** It does not follow the entry before. */
  'link',
  /** Its own text was changed. */
  'seal',
  /** An account's number is another than its household or village says. */
  'account-changed',
  /** The record or decision on which it rests is not there, or says something else. */
  'ground-changed',
  /** Minutes on an account that belong to no entry. */
  'stray-minutes',
  /** The sums that are kept beside the entries are others than the entries say: of an account, a member, a quarter, a month. */
  'sum-of-account',
  'sum-of-member',
  'sum-of-quarter',
  'sum-of-month',
]);
export type LedgerFlaw = z.infer<typeof ledgerFlaw>;

/** 细则: how minutes of service become minutes of the time bank. The version in force on the day of the service counts. */
export const ruleSet = z.object({
  version: z.number().int().positive(),
  effectiveFrom: calendarDate,
  /** 村民代表会议 or 老年协会, and when. */
  approvedBy: z.string().trim().max(100),
  /** Minutes of one point (积分); points are only a way of writing minutes. */
  minutesPerPoint: z.number().int().min(1).max(600),
  /** Minutes are credited in whole units, rounded down. */
  unitMinutes: z.number().int().min(1).max(60),
  /** A service of fewer minutes earns nothing … */
  leastMinutes: z.number().int().min(0).max(120),
  /** … but a look-in of at least `leastMinutes` earns this, if it is more. */
  lookInMinutes: z.number().int().min(0).max(60),
  /** At most so many credited minutes of a helper on a day, in a week (Monday to Sunday); null = no limit. */
  mostMinutesADay: z.number().int().min(0).nullable(),
  mostMinutesAWeek: z.number().int().min(0).nullable(),
  /** Percent of the minutes that a service earns, by its code; 100 where it is not named. */
  weightPercent: z.record(z.string(), z.number().int().min(0).max(300)),
  /** Kin of the elder who live in the same household, other kin, paid visits, helpers on a paid post: whether they earn. */
  kinOfHouseholdEarn: z.boolean(),
  otherKinEarn: z.boolean(),
  paidVisitsEarn: z.boolean(),
  paidPostsEarn: z.boolean(),
  /** Whom minutes may be given to. */
  giftsTo: z.array(z.enum(['household', 'kin', 'special-elder', 'anybody'])),
  /** Days for which a list hangs before it counts, working days. */
  noticeDays: z.number().int().min(3).max(30),
  /** Months after which minutes expire, and after a death pass to the pool; null = never. */
  expiryMonths: z.number().int().min(1).nullable(),
  monthsAfterDeath: z.number().int().min(0).nullable(),
});
export type RuleSet = z.infer<typeof ruleSet>;

/** Why a service earns what it earns, step by step. */
export const creditStep = z.enum([
  'served',
  'paid-visit',
  'paid-post',
  'kin-of-household',
  'other-kin',
  'too-short',
  'weight',
  'whole-units',
  'look-in',
  'day-limit',
  'week-limit',
]);
export type CreditStep = z.infer<typeof creditStep>;
