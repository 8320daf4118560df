import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import {
  endPair,
  findLivePair,
  listLivePairs,
  type LivePair,
  type PairEndReason,
  setPairMode,
} from '../../db/stores/pairs-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';
import { changePairs } from './change-pairs.ts';

export function livePair(db: ReadableDb, id: PairId): LivePair {
  const pair = findLivePair(db, id);
  if (!pair) throw new Refusal('pairings.pair-not-found');
  return pair;
}

/** A pair that began later ends on its first day, never before it. */
export function endOn(db: WritableDb, pair: LivePair, day: CalendarDate, reason: PairEndReason): void {
  endPair(db, pair.id, day < pair.startDate ? pair.startDate : day, reason);
}

/** Ends a pair today, for a reason that stays on file. */
export function endPairByHand(office: Office, { pairId, reason }: CheckedInput<'pairings.end'>): void {
  changePairs(office, { kind: 'pair-ended' }, (db) => {
    endOn(db, livePair(db, pairId), office.clock().today, reason);
  });
}

/**
 * Says in which of the three ways somebody helps. Only a pair proper takes a role of the elder: who becomes one again
 * needs the role to be free and a household of his or her own.
 */
export function setMode(office: Office, { pairId, mode }: CheckedInput<'pairings.setMode'>): void {
  changePairs(office, { kind: 'pair-changed' }, (db) => {
    const pair = livePair(db, pairId);
    if (pair.mode === mode) return;
    const others = listLivePairs(db, { personId: pair.elderId, mode }).filter(
      (other) => other.elderId === pair.elderId,
    );
    const clashes = others.some(
      (other) => other.helperId === pair.helperId || (mode === 'pair' && other.role === pair.role),
    );
    if (clashes) throw new Refusal('pairings.already-paired');
    if (mode === 'pair') refuseSameHousehold(db, pair, others);
    setPairMode(db, pairId, mode);
  });
}

function refuseSameHousehold(db: ReadableDb, pair: LivePair, others: readonly LivePair[]): void {
  const householdId = findPerson(db, pair.helperId)?.householdId ?? null;
  if (householdId === null) return;
  if (others.some((other) => findPerson(db, other.helperId)?.householdId === householdId)) {
    throw new Refusal('pairings.two-of-one-household');
  }
}
