import { isDeepStrictEqual } from 'node:util';
import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId, RosterId } from '../../../shared/domain/ids.ts';
import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import { visitKey } from '../../../shared/domain/roster-task.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { weekdayOf } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision, registerRevision } from '../../db/stores/register-state-store.ts';
import { saveMoves } from '../../db/stores/roster-work-store.ts';
import { publishDraft } from '../../db/stores/rosters-store.ts';
import { listVisits, replaceVisits } from '../../db/stores/visits-store.ts';
import { problemDigest } from '../../planning/problem-digest.ts';
import { openRosterDesk } from '../../planning/roster-desk.ts';
import type { Office } from '../office.ts';
import { refuseStrangers } from './ask-roster-desk.ts';
import { showRoster } from './get-roster.ts';
import { causeOf, CHANGE_OF_INCIDENT, staysInVillage, writeIncident } from './incident-in-register.ts';
import { keepDraft, marksOf } from './keep-draft.ts';
import { keepOtherVillagesFresh } from './keep-fresh.ts';
import { knownRoster } from './known-roster.ts';
import { visitsOfPlan } from './plan-and-visits.ts';
import type { KeptRepair } from './repair-keeper.ts';
import { publishedToChange } from './revise-roster.ts';
import { openTaskFacts } from './task-facts.ts';

/**
 * Writes the incident into the register where it belongs there, and publishes the repaired week as the next version with its
 * reason: all or nothing. What the clerk chose otherwise is placed by hand, and broken rules are written down with it.
 * Refused when the registers or the published week changed since the repair was planned.
 */
export function acceptRepair(
  office: Office,
  input: CheckedInput<'rosters.acceptRepair'>,
): Output<'rosters.acceptRepair'> {
  const { db, repairs, tell } = office;
  const monday = mondayOf(input.weekStart);
  const rosterId = db.transaction(() => {
    const published = publishedToChange(db, input.villageId, monday);
    const kept = repairs.find(input.villageId);
    if (
      kept?.of.id !== published.id ||
      kept.registerRevision !== registerRevision(db) ||
      !isDeepStrictEqual(kept.incident, input.incident)
    ) {
      throw new Refusal('rosters.repair-stale', { weekStart: monday });
    }
    return publishRepair(office, kept, movesInstead(kept, input.instead));
  });
  repairs.forget(input.villageId);
  tell('data.changed', {
    areas: ['rosters', 'printing', 'people', 'places', 'pairings', 'calendar', 'changes'],
  });
  return showRoster(db, knownRoster(db, rosterId));
}

/** What the clerk chose otherwise. The repair's own choice chosen again is no move: the week stays what it was proven to be. */
function movesInstead(
  { repair }: KeptRepair,
  instead: CheckedInput<'rosters.acceptRepair'>['instead'],
): RosterMove[] {
  const planned = new Map(
    repair.plan.planned.map(({ ref, date, slot, helpers }) => [
      visitKey(ref),
      { at: { weekday: weekdayOf(date), slot }, helperIds: sorted(helpers.map(({ helperId }) => helperId)) },
    ]),
  );
  return instead.flatMap(({ visit, helperIds, at }): RosterMove[] => {
    const to = { at, helperIds: sorted([...new Set(helperIds)]) };
    return isDeepStrictEqual(planned.get(visitKey(visit)), to) ? [] : [{ kind: 'place', visit, to }];
  });
}

const sorted = (ids: readonly PersonId[]): PersonId[] => ids.toSorted((one, other) => one - other);

function publishRepair(
  { db, clock }: Office,
  { incident, of, repair }: KeptRepair,
  moves: readonly RosterMove[],
): RosterId {
  const { now } = clock();
  const { villageId, weekStart } = of;
  const known = listVisits(db, of.id);
  const before = registerRevision(db);
  const kind = CHANGE_OF_INCIDENT[incident.kind];
  if (kind !== null) {
    recordChange(db, { changedAt: now, kind, about: { week: weekStart } }, () => {
      writeIncident(db, incident, weekStart);
    });
    bumpRegisterRevision(db);
    if (staysInVillage(incident)) keepOtherVillagesFresh(db, villageId, before);
  }
  let week = { problem: repair.problem, desk: openRosterDesk(repair.problem, repair.plan) };
  for (const move of moves) {
    refuseStrangers(week, move);
    week = { ...week, desk: week.desk.withMove(move) };
  }
  const { plan } = week.desk;
  const source = {
    problem: repair.problem,
    digest: problemDigest(repair.problem),
    registerRevision: registerRevision(db),
  };
  const rosterId = keepDraft(db, source, repair.plan, { madeAt: now, cause: causeOf(incident, weekStart) });
  if (moves.length > 0) {
    saveMoves(db, rosterId, {
      moves,
      movesHeld: moves.length,
      status: plan.status,
      gapPercent: plan.gapPercent,
      price: plan.price,
    });
  }
  // Hand-placed visits of the version before may break rules still, and go on saying so; what is past is no pin.
  replaceVisits(
    db,
    rosterId,
    visitsOfPlan(plan, openTaskFacts(db, villageId, known), marksOf(week.desk, new Set())),
  );
  publishDraft(db, { id: rosterId, villageId, weekStart }, now);
  return rosterId;
}
