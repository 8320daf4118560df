import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import { visitKey } from '../../../shared/domain/roster-task.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { saveBasePlan } from '../../db/stores/roster-work-store.ts';
import { findPublishedRoster, replaceDraft } from '../../db/stores/rosters-store.ts';
import { listVisits, replaceVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type { Loaded } from '../../planning/load-pairing-problem.ts';
import { PROGRAM_VERSION } from '../../planning/program-version.ts';
import {
  openRosterDesk,
  type RosterDesk,
  type RosterPlan,
  type RosterProblem,
} from '../../planning/roster-desk.ts';
import { pinnedVisits, type VisitMarks, visitsOfPlan } from './plan-and-visits.ts';
import { openTaskFacts } from './task-facts.ts';

/** The cause of a version that somebody made without an incident. */
export const BY_HAND: RosterCause = { kind: 'by-hand', personId: null, reason: '', until: null };

/** Keeps a plan as the draft of its village's week, in the place of an earlier one. */
export function keepDraft(
  db: WritableDb,
  { problem, digest, registerRevision }: Loaded<RosterProblem>,
  plan: RosterPlan,
  { madeAt, cause }: { readonly madeAt: string; readonly cause?: RosterCause },
): RosterId {
  const { villageId, weekStart } = problem;
  const published = findPublishedRoster(db, villageId, weekStart);
  const known = published ? listVisits(db, published.id) : [];
  const rosterId = replaceDraft(db, {
    villageId,
    weekStart,
    status: plan.status,
    gapPercent: plan.gapPercent,
    price: plan.price,
    madeAt,
    cause: cause ?? (published ? BY_HAND : null),
    registerRevision,
    seed: problem.seed,
    problemDigest: digest,
    programVersion: PROGRAM_VERSION,
  });
  const fixed = problem.fixed ?? [];
  saveBasePlan(db, rosterId, { basePlan: plan, promises: problem.promises ?? [], fixed });
  const pinned = pinnedVisits({ fixed, moves: [], movesHeld: 0 });
  // Pinned visits may break a rule, and go on saying so.
  const desk = pinned.size === 0 ? undefined : openRosterDesk({ ...problem, fixed: [] }, plan);
  replaceVisits(db, rosterId, visitsOfPlan(plan, openTaskFacts(db, villageId, known), marksOf(desk, pinned)));
  return rosterId;
}

/** What is marked on the visits of a week that somebody had a hand in; without a desk no rule was broken. */
export function marksOf(desk: RosterDesk | undefined, pinned: ReadonlySet<string>): VisitMarks {
  return {
    isPinned: (visit) => pinned.has(visitKey(visit)),
    breachesOf: (visit) => desk?.breachesOf(visit) ?? [],
  };
}

/** Visits that were written of a week before, of the version given and of the published one. */
export function knownVisits(
  db: ReadableDb,
  rosterId: RosterId,
  { villageId, weekStart }: { readonly villageId: PlaceId; readonly weekStart: CalendarDate },
): StoredVisit[] {
  const published = findPublishedRoster(db, villageId, weekStart);
  return [
    ...(published && published.id !== rosterId ? listVisits(db, published.id) : []),
    ...listVisits(db, rosterId),
  ];
}
