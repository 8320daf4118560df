import type { ElderMark } from '../../../../shared/domain/attendance.ts';
import type { HouseholdId, PersonId } from '../../../../shared/domain/ids.ts';
import {
  type DecisionForm,
  decisionForm,
  type DecisionId,
  type RedemptionItemId,
} from '../../../../shared/domain/time-bank-decision.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import type { AccountRow } from '../household-name.ts';
import type { Signatories } from '../use-signatories.ts';

export type DecisionKind = DecisionForm['kind'];

/** A hold that is settled or released. */
export interface OpenHold {
  readonly decisionId: DecisionId;
  readonly itemName: string;
  readonly minutes: number;
}

/** What a decision begins with. */
export interface DecisionStart {
  readonly kind: DecisionKind;
  readonly householdId: HouseholdId;
  readonly hold?: OpenHold;
  readonly minutes?: number;
}

/** A decision while it is filled in: everything that any kind asks for. */
export interface DecisionDraft {
  readonly memberId: PersonId | null;
  readonly itemId: RedemptionItemId | null;
  readonly quantity: number;
  readonly minutes: number | null;
  readonly toHousehold: AccountRow | null;
  /** Of an inheritance: to the village instead of a household. */
  readonly toPool: boolean;
  readonly date: CalendarDate;
  readonly reason: string;
  readonly receiverMark: ElderMark;
  readonly filedAt: string;
}

/** Kinds that ask for what is exchanged, for minutes, for another household, for a reason. */
const WITH_ITEM: ReadonlySet<DecisionKind> = new Set(['redeem-goods', 'hold-service']);
const OF_HOLD: ReadonlySet<DecisionKind> = new Set(['settle-service', 'release-hold']);
const WITH_REASON: ReadonlySet<DecisionKind> = new Set([
  'release-hold',
  'grant',
  'carry-in',
  'carry-out',
  'inherit',
  'expire',
]);
const WITHOUT_MEMBER: ReadonlySet<DecisionKind> = new Set(['grant', 'inherit', 'expire']);
const LEAST_REASON = 2;

export const asksForItem = (kind: DecisionKind): boolean => WITH_ITEM.has(kind);
export const isOfHold = (kind: DecisionKind): boolean => OF_HOLD.has(kind);
export const asksForReason = (kind: DecisionKind): boolean => WITH_REASON.has(kind);
export const asksForMember = (kind: DecisionKind): boolean => !OF_HOLD.has(kind) && !WITHOUT_MEMBER.has(kind);

export function newDraft({ minutes }: Pick<DecisionStart, 'minutes'>, today: CalendarDate): DecisionDraft {
  return {
    memberId: null,
    itemId: null,
    quantity: 1,
    minutes: minutes ?? null,
    toHousehold: null,
    toPool: false,
    date: today,
    reason: '',
    receiverMark: 'signature',
    filedAt: '',
  };
}

/** What would be written, as far as its outcome depends on it; undefined while something is missing. */
export function formToPreview(
  start: DecisionStart,
  draft: DecisionDraft,
  { handler, reviewer }: Pick<Signatories, 'handler' | 'reviewer'>,
): DecisionForm | undefined {
  const { toHousehold, toPool, ...rest } = draft;
  if (start.kind === 'inherit' && !toPool && toHousehold === null) return undefined;
  return decisionForm.safeParse({
    ...rest,
    kind: start.kind,
    householdId: start.householdId,
    holdId: start.hold?.decisionId,
    toHouseholdId: toPool ? null : (toHousehold?.householdId ?? null),
    handler,
    reviewer,
    reason: '',
    receiverMark: 'missing',
    filedAt: '',
  }).data;
}

/** What is written; undefined while something is missing, the reason too. */
export function formToWrite(
  start: DecisionStart,
  draft: DecisionDraft,
  signatories: Signatories,
): DecisionForm | undefined {
  const form = formToPreview(start, draft, signatories);
  const hasReason = !asksForReason(start.kind) || draft.reason.trim().length >= LEAST_REASON;
  if (form === undefined || !signatories.ready || !hasReason) return undefined;
  const { reason, receiverMark, filedAt } = draft;
  return decisionForm.safeParse({ ...form, reason, receiverMark, filedAt }).data;
}
