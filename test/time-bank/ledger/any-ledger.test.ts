import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import {
  type EntryKind,
  type LedgerEntry,
  ledgerEntry,
  NEVER_BELOW_ZERO,
} from '../../../src/shared/domain/time-bank.ts';
import { LedgerState } from '../../../src/time-bank/ledger/ledger-state.ts';
import { postEntry, type WantedEntry } from '../../../src/time-bank/ledger/post-entry.ts';
import { verifyLedger } from '../../../src/time-bank/ledger/verify-ledger.ts';
import {
  ACCOUNTS,
  anEntry,
  aReversalOf,
  card,
  ELSEWHERE,
  EXPIRED,
  hold,
  ISSUED,
  moved,
  POOL,
  REDEEMED,
  sha256,
} from './a-ledger.ts';

const SEED = 20261123;
const RUNS = 10_000;

/** Anything an office may try, sensible or not; grounds repeat, so that some rest on what is used. */
const step = fc.record({
  kind: fc.constantFrom<EntryKind>(
    'deposit',
    'deposit',
    'deposit',
    'deposit',
    'carry-in',
    'carry-out',
    'gift',
    'donate',
    'grant',
    'redeem-goods',
    'hold-service',
    'settle-service',
    'release-hold',
    'inherit',
    'expire',
    'reversal',
    'freeze',
    'unfreeze',
  ),
  minutes: fc.constantFrom(15, 30, 60, 90, 240),
  one: fc.integer({ min: 1, max: 3 }),
  other: fc.integer({ min: 1, max: 3 }),
  ground: fc.integer({ min: 1, max: 25 }),
  rules: fc.integer({ min: 1, max: 3 }),
  which: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function wantedOf(
  { kind, minutes, one, other, ground, rules, which }: Step,
  entries: LedgerEntry[],
): WantedEntry {
  const rulesOf = { ruleVersion: rules };
  const taker = (100 + one) as PersonId;
  switch (kind) {
    case 'deposit':
      return anEntry(kind, moved(minutes, ISSUED, card(one), { taker }), ground, rulesOf);
    case 'carry-in':
      return anEntry(kind, moved(minutes, ELSEWHERE, card(one)), ground, rulesOf);
    case 'carry-out':
      return anEntry(kind, moved(minutes, card(one), ELSEWHERE), ground, rulesOf);
    case 'gift':
    case 'inherit':
      return anEntry(kind, moved(minutes, card(one), card(other)), ground, rulesOf);
    case 'donate':
      return anEntry(kind, moved(minutes, card(one), POOL), ground, rulesOf);
    case 'grant':
      return anEntry(kind, moved(minutes, POOL, card(one)), ground, rulesOf);
    case 'redeem-goods':
      return anEntry(kind, moved(minutes, card(one), REDEEMED), ground, rulesOf);
    case 'hold-service':
      return anEntry(kind, moved(minutes, card(one), hold(one)), ground, rulesOf);
    case 'settle-service':
      return anEntry(kind, moved(minutes, hold(one), REDEEMED), ground, rulesOf);
    case 'release-hold':
      return anEntry(kind, moved(minutes, hold(one), card(one)), ground, rulesOf);
    case 'expire':
      return anEntry(kind, moved(minutes, card(one), EXPIRED), ground, rulesOf);
    case 'freeze':
    case 'unfreeze':
      return anEntry(kind, [], ground, { ...rulesOf, concerns: card(one) });
    case 'reversal': {
      const original = entries[which % Math.max(1, entries.length)];
      return original ? aReversalOf(original) : anEntry('reversal', [], ground);
    }
  }
}

/** A ledger after all steps that were possible. */
function ledgerOf(steps: readonly Step[]): { state: LedgerState; entries: LedgerEntry[] } {
  const state = new LedgerState(ACCOUNTS);
  const entries: LedgerEntry[] = [];
  for (const one of steps) {
    const { entry } = postEntry(state, wantedOf(one, entries), sha256);
    if (entry === null) continue;
    state.take(entry);
    entries.push(entry);
  }
  return { state, entries };
}

const manySteps = fc.array(step, { minLength: 4, maxLength: 30 });

it('sums to zero, leaves nobody below zero, rests on one ground for each entry, and reads itself again, whatever is tried', () => {
  let made = 0;
  fc.assert(
    fc.property(manySteps, (steps) => {
      const { state, entries } = ledgerOf(steps);
      made += entries.length;
      expectWhole(state, entries);
      const again = new LedgerState(ACCOUNTS, entries);
      for (const { id } of ACCOUNTS) {
        expect(again.minutesOf(id)).toBe(state.minutesOf(id));
        expect(again.isFrozen(id)).toBe(state.isFrozen(id));
      }
      expect(verifyLedger(ACCOUNTS, entries, sha256)).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  // The steps do lead somewhere: a property of empty ledgers would prove nothing.
  expect(made / RUNS).toBeGreaterThan(4);
});

function expectWhole(state: LedgerState, entries: readonly LedgerEntry[]): void {
  expect(ACCOUNTS.reduce((sum, { id }) => sum + state.minutesOf(id), 0)).toBe(0);
  for (const { id, kind } of ACCOUNTS) {
    if (NEVER_BELOW_ZERO.has(kind)) expect(state.minutesOf(id)).toBeGreaterThanOrEqual(0);
  }
  const standing = entries.filter(({ number, reverses }) => reverses === null && !state.isReversed(number));
  const grounds = standing.map(({ ground: { kind, id } }) => `${kind} ${String(id)}`);
  expect(new Set(grounds).size).toBe(grounds.length);
}

it('finds any changed byte', () => {
  let tried = 0;
  fc.assert(
    fc.property(manySteps, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (steps, places) => {
      const { entries } = ledgerOf(steps);
      for (const place of entries.length === 0 ? [] : places) {
        const index = place % entries.length;
        const text = JSON.stringify(entries[index]);
        const changed = readChanged(text, place % text.length);
        if (changed === null) continue;
        tried += 1;
        expect(verifyLedger(ACCOUNTS, entries.with(index, changed), sha256)).not.toEqual([]);
      }
    }),
    { seed: SEED, numRuns: RUNS / 10 },
  );
  expect(tried).toBeGreaterThan(RUNS);
});

/** The entry with one character changed, where it can still be read as one. */
function readChanged(text: string, at: number): LedgerEntry | null {
  const digit = /\d/.test(text[at]!);
  const other = digit ? String((Number(text[at]) + 1) % 10) : String.fromCharCode(text.charCodeAt(at) + 1);
  try {
    const read = ledgerEntry.safeParse(JSON.parse(text.slice(0, at) + other + text.slice(at + 1)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
