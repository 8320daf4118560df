import type { PersonId } from '../../../shared/domain/ids.ts';
import type { AccountId, Posting, RuleSet } from '../../../shared/domain/time-bank.ts';
import type { DecisionForm, RedemptionItemId } from '../../../shared/domain/time-bank-decision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { rulesInForce } from '../../../time-bank/rules/rules-in-force.ts';
import type { WritableDb } from '../../db/connection.ts';
import { listPoolsOf } from '../../db/stores/accounts-store.ts';
import { findDecision, isOpenHold, type StoredDecision } from '../../db/stores/decisions-store.ts';
import { findItem } from '../../db/stores/redemption-items-store.ts';
import type { LedgerWriter } from '../ledger/ledger-writer.ts';
import { isGiftAllowed } from './gift-rules.ts';
import { knownHousehold, mustBeMember } from './known-household.ts';

/** Why a decision is not even taken to the ledger. */
export type StoppedBy =
  'gift-not-allowed' | 'out-of-stock' | 'item-not-offered' | 'rules-missing' | 'hold-not-open';

/** A decision with what it moves. */
export interface PreparedDecision {
  readonly decision: Omit<StoredDecision, 'id'>;
  readonly postings: readonly Posting[];
  readonly ruleVersion: number;
  /** What leaves the stock; below zero what comes back. */
  readonly stock: { readonly itemId: RedemptionItemId; readonly quantity: number } | null;
}

type Part = Pick<PreparedDecision, 'postings' | 'stock'> & { readonly decision: Partial<StoredDecision> };
type SpendingForm = Extract<DecisionForm, { kind: 'redeem-goods' | 'hold-service' }>;
type EndingForm = Extract<DecisionForm, { kind: 'settle-service' | 'release-hold' }>;

/** Turns a form into what it moves, or says what stops it. Accounts that it needs are opened. */
export function prepareDecision(
  db: WritableDb,
  ledger: LedgerWriter,
  form: DecisionForm,
): PreparedDecision | StoppedBy {
  const rules = rulesInForce(ledger.ruleSets(), form.date);
  if (rules === null) return 'rules-missing';
  const part = partOf(db, ledger, form, rules);
  if (typeof part === 'string') return part;
  const { kind, date, reason, receiverMark, filedAt } = form;
  return {
    ...part,
    ruleVersion: rules.version,
    decision: {
      ...NOTHING_ELSE,
      minutes: part.postings.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0),
      ...part.decision,
      kind,
      date,
      reason,
      receiverMark,
      filedAt,
    },
  };
}

const NOTHING_ELSE = {
  householdId: null,
  toHouseholdId: null,
  villageId: null,
  personId: null,
  itemId: null,
  quantity: null,
  holdId: null,
  requestId: null,
  doubts: null,
} satisfies Partial<StoredDecision>;

function partOf(db: WritableDb, ledger: LedgerWriter, form: DecisionForm, rules: RuleSet): Part | StoppedBy {
  if (form.kind === 'settle-service' || form.kind === 'release-hold') return endHold(db, ledger, form);
  const { householdId } = form;
  const villageId = knownHousehold(db, householdId);
  const memberId = 'memberId' in form ? form.memberId : null;
  if (memberId !== null) mustBeMember(db, householdId, memberId);
  if (form.kind === 'redeem-goods' || form.kind === 'hold-service') return spend(db, ledger, form);
  const card = ledger.householdAccount(householdId);
  const decision = { householdId, personId: memberId };
  const part = (postings: Posting[], rest: Partial<StoredDecision> = {}): Part => ({
    postings,
    stock: null,
    decision: { ...decision, ...rest },
  });
  const { minutes } = form;
  switch (form.kind) {
    case 'gift': {
      const { toHouseholdId } = form;
      knownHousehold(db, toHouseholdId);
      if (!isGiftAllowed(db, rules, form)) return 'gift-not-allowed';
      return part(moved(minutes, card, ledger.householdAccount(toHouseholdId), memberId), { toHouseholdId });
    }
    case 'donate':
      return part(moved(minutes, card, ledger.poolAccount(villageId), memberId), { villageId });
    case 'grant':
      return part(granted(db, ledger, form, villageId, card), { villageId });
    case 'carry-in':
      return part([
        { accountId: ledger.facing('elsewhere'), personId: null, minutes: -minutes },
        { accountId: card, personId: memberId, minutes },
      ]);
    case 'carry-out':
      return part(moved(minutes, card, ledger.facing('elsewhere'), memberId));
    case 'expire':
      return part(moved(minutes, card, ledger.facing('expired'), null));
    case 'inherit': {
      const { toHouseholdId } = form;
      if (toHouseholdId === null) {
        return part(moved(minutes, card, ledger.poolAccount(villageId), null), { villageId });
      }
      knownHousehold(db, toHouseholdId);
      return part(moved(minutes, card, ledger.householdAccount(toHouseholdId), null), { toHouseholdId });
    }
  }
}

/** Goods at once, a service by setting its minutes aside. */
function spend(db: WritableDb, ledger: LedgerWriter, form: SpendingForm): Part | StoppedBy {
  const { householdId, memberId, itemId, quantity, date } = form;
  const item = findItem(db, itemId);
  if (!item) throw new Refusal('time-bank.not-found');
  const isOffered =
    item.active &&
    item.kind === (form.kind === 'redeem-goods' ? 'goods' : 'service') &&
    (item.fromDate === null || item.fromDate <= date) &&
    (item.toDate === null || item.toDate >= date);
  if (!isOffered) return 'item-not-offered';
  if (item.stock !== null && item.stock < quantity) return 'out-of-stock';
  const goal = form.kind === 'redeem-goods' ? ledger.facing('redeemed') : ledger.holdAccount(householdId);
  return {
    postings: moved(item.minutes * quantity, ledger.householdAccount(householdId), goal, memberId),
    stock: { itemId, quantity },
    decision: { householdId, personId: memberId, itemId, quantity },
  };
}

/** The service was had, or is given up; what was set aside goes on or back as a whole. */
function endHold(db: WritableDb, ledger: LedgerWriter, form: EndingForm): Part | StoppedBy {
  const hold = findDecision(db, form.holdId);
  if (!hold || hold.householdId === null || !isOpenHold(db, form.holdId)) return 'hold-not-open';
  const { householdId, personId, itemId, quantity, minutes } = hold;
  const isHad = form.kind === 'settle-service';
  const aside = ledger.holdAccount(householdId);
  const goal: Posting = isHad
    ? { accountId: ledger.facing('redeemed'), personId: null, minutes }
    : { accountId: ledger.householdAccount(householdId), personId, minutes };
  return {
    postings: [{ accountId: aside, personId: null, minutes: -minutes }, goal],
    stock: isHad || itemId === null || quantity === null ? null : { itemId, quantity: -quantity },
    decision: { householdId, personId, itemId, quantity, holdId: form.holdId },
  };
}

/** From the village's pool, and from those of the villages that became part of it. What is missing is asked of the first. */
function granted(
  db: WritableDb,
  ledger: LedgerWriter,
  { minutes }: { readonly minutes: number },
  villageId: Parameters<LedgerWriter['poolAccount']>[0],
  card: AccountId,
): Posting[] {
  const own = ledger.poolAccount(villageId);
  let left = minutes;
  const parts = listPoolsOf(db, villageId).map((pool) => {
    const part = Math.min(left, pool.minutes);
    left -= part;
    return { id: pool.id, part };
  });
  return [
    ...parts
      .map(({ id, part }) => ({ accountId: id, personId: null, minutes: -(id === own ? part + left : part) }))
      .filter((line) => line.minutes !== 0),
    { accountId: card, personId: null, minutes },
  ];
}

function moved(minutes: number, from: AccountId, to: AccountId, giver: PersonId | null): Posting[] {
  return [
    { accountId: from, personId: giver, minutes: -minutes },
    { accountId: to, personId: null, minutes },
  ];
}
