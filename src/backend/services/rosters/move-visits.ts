import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { RosterId } from '../../../shared/domain/ids.ts';
import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import type { Roster } from '../../../shared/domain/roster.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WritableDb } from '../../db/connection.ts';
import { findFixedVisits, findMoves, saveMoves } from '../../db/stores/roster-work-store.ts';
import type { StoredRoster } from '../../db/stores/rosters-store.ts';
import { replaceVisits } from '../../db/stores/visits-store.ts';
import type { Office } from '../office.ts';
import { refuseStrangers } from './ask-roster-desk.ts';
import { showRoster } from './get-roster.ts';
import { knownVisits, marksOf } from './keep-draft.ts';
import { freshDraft, knownRoster } from './known-roster.ts';
import { pinnedVisits, visitsOfPlan } from './plan-and-visits.ts';
import type { OpenWeek } from './roster-desk-keeper.ts';
import { factsOfKnown } from './task-facts.ts';

/** Moves visits by hand; what was taken back before is forgotten by it. Broken rules are written down, never prevented. */
export function moveVisit(
  office: Office,
  { rosterId, move }: CheckedInput<'rosters.move'>,
): Output<'rosters.move'> {
  const shown = office.db.transaction(() => {
    const roster = freshDraft(office.db, rosterId);
    return makeMoves(office, roster, [move]);
  });
  office.tell('data.changed', { areas: ['rosters'] });
  return shown;
}

/** Makes moves one after another, each of them to be taken back by itself. To be called inside a transaction. */
export function makeMoves(
  { db, rosterDesks }: Office,
  roster: StoredRoster,
  further: readonly RosterMove[],
): Roster {
  const held = findMoves(db, roster.id).slice(0, roster.movesHeld);
  let week = rosterDesks.deskOf(roster);
  const moves = [...held];
  for (const move of further) {
    refuseStrangers(week, move);
    week = { ...week, desk: week.desk.withMove(move) };
    moves.push(move);
    rosterDesks.keep(roster, moves, week);
  }
  return saveWeek(db, roster, week, { moves, movesHeld: moves.length });
}

/** Takes the newest move back: the week is the one from before it. */
export function undoMove(office: Office, rosterId: RosterId): Roster {
  return step(office, rosterId, -1);
}

/** Brings back the move that was taken back last. */
export function redoMove(office: Office, rosterId: RosterId): Roster {
  return step(office, rosterId, 1);
}

function step({ db, rosterDesks, tell }: Office, rosterId: RosterId, by: 1 | -1): Roster {
  const shown = db.transaction(() => {
    const roster = freshDraft(db, rosterId);
    const moves = findMoves(db, roster.id);
    const movesHeld = roster.movesHeld + by;
    if (movesHeld < 0) throw new Refusal('rosters.nothing-to-undo');
    if (movesHeld > moves.length) throw new Refusal('rosters.nothing-to-redo');
    return saveWeek(db, roster, rosterDesks.deskOf(roster, movesHeld), { moves, movesHeld });
  });
  tell('data.changed', { areas: ['rosters'] });
  return shown;
}

/** Writes the week as it stands after moves, its visits anew. */
function saveWeek(
  db: WritableDb,
  roster: StoredRoster,
  { desk }: OpenWeek,
  { moves, movesHeld }: { readonly moves: readonly RosterMove[]; readonly movesHeld: number },
): Roster {
  const { plan } = desk;
  const factsOf = factsOfKnown(knownVisits(db, roster.id, roster));
  const fixed = findFixedVisits(db, roster.id);
  const pinned = pinnedVisits({ fixed, moves, movesHeld });
  saveMoves(db, roster.id, {
    moves,
    movesHeld,
    status: plan.status,
    gapPercent: plan.gapPercent,
    price: plan.price,
  });
  replaceVisits(db, roster.id, visitsOfPlan(plan, factsOf, marksOf(desk, pinned)));
  return showRoster(db, knownRoster(db, roster.id));
}
