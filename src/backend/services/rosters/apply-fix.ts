import { isDeepStrictEqual } from 'node:util';
import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { RosterFix, RosterMove } from '../../../shared/domain/roster-move.ts';
import type { VisitRef } from '../../../shared/domain/roster-task.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WritableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import {
  findHelper,
  listAvailability,
  replaceAvailability,
  saveHelper,
} from '../../db/stores/helpers-store.ts';
import { bumpRegisterRevision, registerRevision } from '../../db/stores/register-state-store.ts';
import { setRegisterRevision, type StoredRoster } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { halfDayNow } from './half-day-now.ts';
import { keepOtherVillagesFresh } from './keep-fresh.ts';
import { freshDraft, knownRoster } from './known-roster.ts';
import { makeMoves } from './move-visits.ts';

/**
 * Does what a fix proposes: writes the limit or the half-day into the register, then moves. The register's change and each
 * move can be taken back by themselves. Refused where the desk does not propose the fix any more.
 */
export function applyFix(
  office: Office,
  { rosterId, visit, fix }: CheckedInput<'rosters.applyFix'>,
): Output<'rosters.applyFix'> {
  const { db, rosterDesks, tell } = office;
  const shown = db.transaction(() => {
    const roster = freshDraft(db, rosterId);
    const { desk } = rosterDesks.deskOf(roster);
    const since = halfDayNow(roster.weekStart, office.clock().now);
    const isProposed = desk.fixes(visit, since).some((proposed) => isDeepStrictEqual(proposed, fix));
    const moves = movesOfFix(visit, fix);
    if (!isProposed || moves.length === 0) throw new Refusal('rosters.fix-gone');
    writeIntoRegister(office, roster, fix);
    return makeMoves(office, knownRoster(db, rosterId), moves);
  });
  tell('data.changed', { areas: ['rosters', 'people', 'places', 'changes', 'pairings', 'printing'] });
  return shown;
}

/** What is moved, in this order; nothing where only a further helper would do. */
function movesOfFix(visit: VisitRef, fix: RosterFix): RosterMove[] {
  if (fix.kind === 'new-helper') return [];
  const place: RosterMove = { kind: 'place', visit, to: fix.to };
  return fix.kind === 'move-other' ? [{ kind: 'place', visit: fix.other, to: fix.otherTo }, place] : [place];
}

/** A limit or a half-day is changed for good, as one change of the history; the draft goes on with the registers. */
function writeIntoRegister({ db, clock }: Office, roster: StoredRoster, fix: RosterFix): void {
  if (fix.kind !== 'raise-limit' && fix.kind !== 'free-half-day') return;
  const before = registerRevision(db);
  recordChange(db, { changedAt: clock().now, kind: 'person-changed' }, () => {
    writeFix(db, fix);
  });
  bumpRegisterRevision(db);
  setRegisterRevision(db, roster.id, { registerRevision: registerRevision(db) });
  keepOtherVillagesFresh(db, roster.villageId, before);
}

function writeFix(db: WritableDb, fix: Extract<RosterFix, { kind: 'raise-limit' | 'free-half-day' }>): void {
  const helper = findHelper(db, fix.helperId);
  if (!helper) throw new Refusal('people.not-found');
  if (fix.kind === 'raise-limit') {
    saveHelper(db, { ...helper, [LIMITS[fix.limit]]: fix.toValue });
    return;
  }
  const free = listAvailability(db, fix.helperId).of(fix.helperId);
  if (free.some((half) => halfDayIndex(half) === halfDayIndex(fix.to.at))) return;
  const halves = [...free, fix.to.at].sort((one, other) => halfDayIndex(one) - halfDayIndex(other));
  replaceAvailability(db, fix.helperId, halves);
}

const LIMITS = {
  'weekly-minutes': 'weeklyCapMinutes',
  'daily-minutes': 'dailyCapMinutes',
  'travel-minutes': 'travelLimitMinutes',
} as const;
