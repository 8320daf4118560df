import { beforeEach, describe, expect, it } from 'vitest';
import type { HouseholdId } from '../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { LedgerState } from '../../../src/time-bank/ledger/ledger-state.ts';
import { objectionTo, type WantedEntry } from '../../../src/time-bank/ledger/post-entry.ts';
import {
  ACCOUNTS,
  anEntry,
  aReversalOf,
  card,
  hold,
  ISSUED,
  moved,
  POOL,
  posted,
  REDEEMED,
} from './a-ledger.ts';

let state: LedgerState;
beforeEach(() => {
  state = new LedgerState(ACCOUNTS);
});
const why = (wanted: WantedEntry): string | null => objectionTo(state, wanted);
const deposit = (minutes: number, groundId: number, household = 1): WantedEntry =>
  anEntry('deposit', moved(minutes, ISSUED, card(household)), groundId);
const freezing = (kind: 'freeze' | 'unfreeze', groundId: number): WantedEntry =>
  anEntry(kind, [], groundId, { concerns: card(1) });

describe('a service', () => {
  it('is credited once, and again only after it was reversed', () => {
    const entry = posted(state, deposit(60, 1));
    expect(why(deposit(60, 1))).toBe('ground-used');
    posted(state, aReversalOf(entry));
    expect(state.minutesOf(card(1))).toBe(0);
    expect(why(deposit(30, 1))).toBe(null);
  });

  it('may go to the pool at once, and nowhere else', () => {
    expect(why(anEntry('deposit', moved(60, ISSUED, POOL), 1))).toBe(null);
    expect(why(anEntry('deposit', moved(60, ISSUED, hold(1)), 1))).toBe('kind-of-account');
  });
});

describe('what is spent', () => {
  it('is there to the last minute, and not one more', () => {
    posted(state, deposit(60, 1));
    const goods = (minutes: number): WantedEntry =>
      anEntry('redeem-goods', moved(minutes, card(1), REDEEMED), 2);
    expect(why(goods(61))).toBe('not-enough-minutes');
    posted(state, goods(60));
    expect(state.minutesOf(card(1))).toBe(0);
  });

  it('is set aside when it is booked: nobody spends it twice', () => {
    posted(state, deposit(60, 1));
    const held = posted(state, anEntry('hold-service', moved(40, card(1), hold(1)), 2));
    expect(why(anEntry('gift', moved(30, card(1), card(2)), 3))).toBe('not-enough-minutes');
    posted(state, anEntry('settle-service', moved(40, hold(1), REDEEMED), 4));
    expect(why(aReversalOf(held))).toBe('not-enough-minutes');
    expect(state.minutesOf(card(1))).toBe(20);
  });

  it('stays where it is while a dispute is open; what is earned and corrected goes on', () => {
    const entry = posted(state, deposit(60, 1));
    posted(state, freezing('freeze', 2));
    expect(why(anEntry('donate', moved(10, card(1), POOL), 3))).toBe('account-frozen');
    expect(why(deposit(30, 4))).toBe(null);
    expect(why(aReversalOf(entry))).toBe(null);
    posted(state, freezing('unfreeze', 5));
    expect(why(anEntry('donate', moved(10, card(1), POOL), 3))).toBe(null);
    expect(why(freezing('unfreeze', 6))).toBe('not-frozen');
  });
});

describe('a reversal', () => {
  it('takes back the whole of one entry, once', () => {
    const entry = posted(state, deposit(60, 1));
    const half = { ...aReversalOf(entry), postings: moved(-30, ISSUED, card(1)) };
    expect(why(half)).toBe('not-reversible');
    const reversal = posted(state, aReversalOf(entry));
    expect(why(aReversalOf(entry))).toBe('already-reversed');
    expect(why(aReversalOf(reversal))).toBe('not-reversible');
  });

  it('is refused where the minutes were spent', () => {
    const entry = posted(state, deposit(60, 1));
    posted(state, anEntry('gift', moved(10, card(1), card(2)), 2));
    expect(why(aReversalOf(entry))).toBe('not-enough-minutes');
  });
});

describe('an entry', () => {
  it('is written and looked at by two people, the second one from outside', () => {
    const alone = { name: '录入员甲', householdId: null };
    expect(why({ ...deposit(60, 1), reviewer: alone })).toBe('same-two-people');
    const ofTheHouse = { name: '户主', householdId: 1 as HouseholdId };
    expect(why({ ...deposit(60, 1), reviewer: ofTheHouse })).toBe('reviewer-of-household');
    expect(why({ ...deposit(60, 1, 2), reviewer: ofTheHouse })).toBe(null);
  });

  it('sums to zero, moves something, and names accounts that are there', () => {
    const [from, to] = moved(60, ISSUED, card(1));
    expect(why(anEntry('deposit', [from!, { ...to!, minutes: 59 }], 1))).toBe('not-balanced');
    expect(why(anEntry('deposit', moved(0, ISSUED, card(1)), 1))).toBe('nothing-moved');
    expect(why(anEntry('deposit', moved(60, ISSUED, card(9)), 1))).toBe('account-unknown');
    posted(state, deposit(60, 1));
    expect(why(anEntry('gift', moved(60, card(1), card(1)), 2))).toBe('nothing-moved');
  });

  it('is not dated before the last one', () => {
    posted(state, deposit(60, 1));
    const early = { ...deposit(60, 2), date: toCalendarDate('2026-11-21') };
    expect(why(early)).toBe('date-before-last');
  });
});
