import type { RosterId } from '../../../shared/domain/ids.ts';
import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findMoves, findRosterWork, type RosterWork } from '../../db/stores/roster-work-store.ts';
import { isDraft, type StoredRoster } from '../../db/stores/rosters-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import {
  openRosterDesk,
  type RosterDesk,
  type RosterPlan,
  type RosterProblem,
} from '../../planning/roster-desk.ts';
import { planOfVisits, withKnownHelpers } from './plan-and-visits.ts';

/** A week that can be asked and pulled about, with the problem that it answers. */
export interface OpenWeek {
  readonly desk: RosterDesk;
  readonly problem: RosterProblem;
}

/** Keeps the desks of the last few versions in memory, so that what is asked while something is dragged is answered at once. */
export interface RosterDeskKeeper {
  /** The week of a version after its first `held` moves, opened where it is not kept. */
  readonly deskOf: (roster: StoredRoster, held?: number) => OpenWeek;
  /** Keeps the week to which a further move led. */
  readonly keep: (roster: StoredRoster, moves: readonly RosterMove[], week: OpenWeek) => void;
  readonly close: () => void;
}

/** Desks of one week share what a move does not touch, so a few steps back are cheap to keep. */
const MOST_DESKS = 24;

export function createRosterDeskKeeper(db: ReadableDb): RosterDeskKeeper {
  /** In the order of their last use, the latest last. */
  const weeks = new Map<string, OpenWeek>();
  const keepAs = (key: string, week: OpenWeek): void => {
    weeks.delete(key);
    weeks.set(key, week);
    for (const oldest of weeks.keys()) {
      if (weeks.size <= MOST_DESKS) break;
      weeks.delete(oldest);
    }
  };
  const deskOf = (roster: StoredRoster, held = roster.movesHeld): OpenWeek => {
    const moves = findMoves(db, roster.id).slice(0, held);
    const key = keyOf(db, roster, moves);
    const week = weeks.get(key) ?? openWeek(db, roster, moves);
    keepAs(key, week);
    return week;
  };
  return {
    deskOf,
    keep: (roster, moves, week) => {
      keepAs(keyOf(db, roster, moves), week);
    },
    close: () => {
      weeks.clear();
    },
  };
}

/** Two desks are the same when the draft, the registers and the moves are. */
function keyOf(db: ReadableDb, { id, madeAt }: StoredRoster, moves: readonly RosterMove[]): string {
  return JSON.stringify([id satisfies RosterId, madeAt, registerRevision(db), moves]);
}

function openWeek(db: ReadableDb, roster: StoredRoster, moves: readonly RosterMove[]): OpenWeek {
  const work = findRosterWork(db, roster.id);
  const problem = problemOfRoster(db, roster, work);
  // What is in ink is asked as it stands: its moves are in the visits already.
  const isOpen = isDraft(roster) && work?.basePlan !== null && work !== undefined;
  const plan = isOpen ? (work.basePlan as RosterPlan) : planOfVisits(roster, listVisits(db, roster.id));
  const desk = openRosterDesk(problem, withKnownHelpers(plan, problem.helpers));
  return { problem, desk: isOpen ? moves.reduce((week, move) => week.withMove(move), desk) : desk };
}

/**
 * The problem that a version answers, read from the registers again, with the promises that it was made under. As on the
 * day of the draft: nobody grows a year older between a plan and its change. What was pinned is judged like the rest, so
 * that broken rules stay in sight.
 */
export function problemOfRoster(
  db: ReadableDb,
  { villageId, weekStart, madeAt }: StoredRoster,
  work: Pick<RosterWork, 'promises'> | undefined,
): RosterProblem {
  const day = madeAt.slice(0, 10) as CalendarDate;
  const [loaded] = loadRosterProblems(db, [villageId], weekStart, day, { basis: { kind: 'fresh' } });
  if (!loaded) throw new Refusal('rosters.not-used');
  return { ...loaded.problem, promises: work?.promises ?? [], fixed: [] };
}
