import {
  type Account,
  type AccountKind,
  type EntryKind,
  type EntryNumber,
  FIRST_PREVIOUS_HASH,
  type LedgerEntry,
  type LedgerObjection,
  NEVER_BELOW_ZERO,
  type Posting,
} from '../../shared/domain/time-bank.ts';
import type { UnsealedEntry } from './entry-text.ts';
import type { LedgerView } from './ledger-view.ts';
import { type Hash, sealed } from './verify-chain.ts';

/** An entry as it is asked for; number and hashes come from the ledger. */
export type WantedEntry = Omit<UnsealedEntry, 'number' | 'previousHash'>;

export type PostOutcome =
  | { readonly entry: LedgerEntry; readonly objection: null }
  | { readonly entry: null; readonly objection: LedgerObjection };

/** From which kind of account to which minutes go; a reversal goes the way back. */
const WAYS: Readonly<Record<EntryKind, readonly (readonly [from: AccountKind, to: AccountKind])[]>> = {
  deposit: [
    ['issued', 'household'],
    // 捐时: who helps for honour gives the minutes to the village at once.
    ['issued', 'pool'],
  ],
  'carry-in': [['elsewhere', 'household']],
  'carry-out': [['household', 'elsewhere']],
  gift: [['household', 'household']],
  donate: [['household', 'pool']],
  grant: [['pool', 'household']],
  'redeem-goods': [['household', 'redeemed']],
  'hold-service': [['household', 'hold']],
  'settle-service': [['hold', 'redeemed']],
  'release-hold': [['hold', 'household']],
  inherit: [
    ['household', 'household'],
    ['household', 'pool'],
  ],
  expire: [['household', 'expired']],
  reversal: [],
  freeze: [],
  unfreeze: [],
};

/** Kinds by which somebody of a household spends: not while a dispute is open. */
const SPENDING: ReadonlySet<EntryKind> = new Set([
  'carry-out',
  'gift',
  'donate',
  'redeem-goods',
  'hold-service',
  'inherit',
  'expire',
]);

/**
 * The one door into the ledger. It makes the next entry, sealed and not yet taken, or says why it may not be: every entry
 * sums to zero, rests on one record or decision that no other standing entry rests on, is written and looked at by two
 * people, goes from and to accounts of its kind, and leaves nobody's minutes below zero.
 */
export function postEntry(state: LedgerView, wanted: WantedEntry, hash: Hash): PostOutcome {
  const objection = objectionTo(state, wanted);
  if (objection !== null) return { entry: null, objection };
  const number = ((state.last?.number ?? 0) + 1) as EntryNumber;
  const previousHash = state.last?.hash ?? FIRST_PREVIOUS_HASH;
  return { entry: sealed({ ...wanted, number, previousHash }, hash), objection: null };
}

/** Why this entry may not be the next one; null where it may. */
export function objectionTo(state: LedgerView, wanted: WantedEntry): LedgerObjection | null {
  return (
    objectionToPeople(state, wanted) ??
    (state.last !== null && wanted.date < state.last.date ? 'date-before-last' : null) ??
    (wanted.kind === 'reversal' ? objectionToReversal(state, wanted) : objectionToGround(state, wanted)) ??
    (wanted.kind === 'freeze' || wanted.kind === 'unfreeze'
      ? objectionToFreezing(state, wanted)
      : objectionToPostings(state, wanted))
  );
}

function objectionToPeople(
  state: LedgerView,
  { handler, reviewer, postings, concerns }: WantedEntry,
): LedgerObjection | null {
  if (handler.name === reviewer.name) return 'same-two-people';
  const accountIds = postings.map(({ accountId }) => accountId);
  if (concerns !== null) accountIds.push(concerns);
  const touched = accountIds.map((id) => state.account(id)?.householdId ?? null);
  return reviewer.householdId !== null && touched.includes(reviewer.householdId)
    ? 'reviewer-of-household'
    : null;
}

function objectionToGround(state: LedgerView, { ground, reverses }: WantedEntry): LedgerObjection | null {
  if (reverses !== null) return 'not-reversible';
  return state.standingOn(ground) === null ? null : 'ground-used';
}

/** What is reversed is reversed whole, once, and rests on the same ground. */
function objectionToReversal(
  state: LedgerView,
  { reverses, postings, ground }: WantedEntry,
): LedgerObjection | null {
  const original = reverses === null ? undefined : state.entry(reverses);
  if (!original || original.postings.length === 0 || original.reverses !== null) return 'not-reversible';
  if (state.isReversed(original.number)) return 'already-reversed';
  const isMirror =
    postings.length === original.postings.length &&
    postings.every((own, index) => isOpposite(own, original.postings[index]!));
  const sameGround = ground.kind === original.ground.kind && ground.id === original.ground.id;
  return isMirror && sameGround ? null : 'not-reversible';
}

function objectionToFreezing(
  state: LedgerView,
  { kind, concerns, postings }: WantedEntry,
): LedgerObjection | null {
  if (postings.length > 0) return 'not-balanced';
  const account = concerns === null ? undefined : state.account(concerns);
  if (!account) return 'account-unknown';
  if (account.kind !== 'household') return 'kind-of-account';
  if (kind === 'freeze') return state.isFrozen(account.id) ? 'account-frozen' : null;
  return state.isFrozen(account.id) ? null : 'not-frozen';
}

function objectionToPostings(
  state: LedgerView,
  { kind, postings, concerns }: WantedEntry,
): LedgerObjection | null {
  if (concerns !== null) return 'kind-of-account';
  if (postings.length < 2 || postings.some(({ minutes }) => minutes === 0)) return 'nothing-moved';
  // From an account to itself nothing goes, whatever member it is written to.
  if (givesToItself(postings)) return 'nothing-moved';
  if (postings.reduce((sum, { minutes }) => sum + minutes, 0) !== 0) return 'not-balanced';
  const lines = postings.map((line) => ({ ...line, account: state.account(line.accountId) }));
  if (lines.some(({ account }) => account === undefined)) return 'account-unknown';
  const kindsOf = (sign: 1 | -1): AccountKind[] =>
    lines.filter(({ minutes }) => Math.sign(minutes) === sign).map(({ account }) => account!.kind);
  if (kind !== 'reversal' && !isOneOfItsWays(kind, kindsOf(-1), kindsOf(1))) return 'kind-of-account';
  if (lines.some(({ account, personId }) => personId !== null && account!.kind !== 'household')) {
    return 'kind-of-account';
  }
  const gives = (account: Account, minutes: number): boolean => account.kind === 'household' && minutes < 0;
  if (
    SPENDING.has(kind) &&
    lines.some(({ account, minutes }) => gives(account!, minutes) && state.isFrozen(account!.id))
  ) {
    return 'account-frozen';
  }
  return leavesSomebodyBelowZero(state, postings) ? 'not-enough-minutes' : null;
}

function isOneOfItsWays(kind: EntryKind, from: readonly AccountKind[], to: readonly AccountKind[]): boolean {
  return WAYS[kind].some(
    ([source, goal]) => from.every((one) => one === source) && to.every((one) => one === goal),
  );
}

function givesToItself(postings: readonly Posting[]): boolean {
  const givers = new Set(postings.filter(({ minutes }) => minutes < 0).map(({ accountId }) => accountId));
  return postings.some(({ accountId, minutes }) => minutes > 0 && givers.has(accountId));
}

function leavesSomebodyBelowZero(state: LedgerView, postings: readonly Posting[]): boolean {
  const after = new Map<Posting['accountId'], number>();
  for (const { accountId, minutes } of postings) {
    after.set(accountId, (after.get(accountId) ?? state.minutesOf(accountId)) + minutes);
  }
  return [...after].some(
    ([accountId, minutes]) => minutes < 0 && NEVER_BELOW_ZERO.has(state.account(accountId)!.kind),
  );
}

function isOpposite(own: Posting, original: Posting): boolean {
  return (
    own.accountId === original.accountId &&
    own.personId === original.personId &&
    own.minutes === -original.minutes
  );
}
