import type { PlaceId } from '../../shared/domain/ids.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { RosterProblem } from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { openOfficeRules } from '../db/stores/office-rules-store.ts';
import { listLivePairs } from '../db/stores/pairs-store.ts';
import { registerRevision } from '../db/stores/register-state-store.ts';
import { listWalkingLinks } from '../db/stores/walking-links-store.ts';
import { type Loaded, PLANNING_SEED } from './load-pairing-problem.ts';
import { loadPlanningPeople } from './load-planning-people.ts';
import { ROSTER_THREADS } from './planner.ts';
import { frozen, problemDigest } from './problem-digest.ts';
import { type RosterBasis, USUAL_BASIS } from './roster-basis.ts';

/** The time all villages together may take; loading and storing come on top. */
const TIME_BUDGET_MILLISECONDS = 7500;

/** What is left for one village when `ROSTER_THREADS` of them are planned side by side. */
function timeLimitMilliseconds(villages: number): number {
  return Math.floor(TIME_BUDGET_MILLISECONDS / Math.max(1, Math.ceil(villages / ROSTER_THREADS)));
}

/**
 * The week of each of these villages, frozen, in the order asked for. Villages that make no rosters with the program are
 * left out, and those in which nobody has needs that are planned by week. Who refused mutual aid is neither visited nor sent.
 */
export function loadRosterProblems(
  db: ReadableDb,
  villageIds: readonly PlaceId[],
  weekStart: CalendarDate,
  today: CalendarDate,
  { basis = USUAL_BASIS }: { readonly basis?: RosterBasis } = {},
): Loaded<RosterProblem>[] {
  if (villageIds.length === 0 && basis.kind === 'fresh') return [];
  const people = loadPlanningPeople(db, today, weekStart);
  const links = listWalkingLinks(db);
  const pairs = listLivePairs(db);
  const rulesOf = openOfficeRules(db);
  const revision = registerRevision(db);
  const weekly = people.elders
    .map((elder) => ({
      ...elder,
      needs: elder.needs.filter((need) => SERVICE_TYPES[need.serviceCode].weekly),
    }))
    .filter((elder) => elder.needs.length > 0 && !elder.serviceRefused);

  return villageIds.flatMap((villageId): Loaded<RosterProblem>[] => {
    const rules = rulesOf(villageId);
    const elders = weekly.filter((elder) => elder.villageId === villageId);
    if (elders.length === 0 || rules['uses-rosters'].value === 0) return [];
    const helpers = people.helpers
      .filter((helper) => helper.villageId === villageId)
      .map((helper) => ({ ...helper, active: helper.active && !helper.serviceRefused }));
    const elderIds = new Set(elders.map((elder) => elder.id));
    const helperIds = new Set(helpers.map((helper) => helper.id));
    const couplesOf = (role: PairRole): RosterProblem['pairs'] =>
      pairs
        .filter((pair) => pair.role === role && elderIds.has(pair.elderId) && helperIds.has(pair.helperId))
        .map(({ elderId, helperId }) => ({ elderId, helperId }));
    const problem: RosterProblem = frozen({
      villageId,
      weekStart,
      elders,
      helpers,
      // All links, not only those between these people's hamlets: a shortest path may lead past others.
      links,
      pairs: couplesOf('primary'),
      backups: couplesOf('backup'),
      sameHouseholdAllowed: rules['pair-in-household'].value === 1,
      refusals: people.refusals.filter(
        ({ personId, refusedId }) =>
          (elderIds.has(personId) && helperIds.has(refusedId)) ||
          (elderIds.has(refusedId) && helperIds.has(personId)),
      ),
      seed: PLANNING_SEED,
      timeLimitMilliseconds: timeLimitMilliseconds(villageIds.length),
    });
    return [{ problem, digest: problemDigest(problem), registerRevision: revision }];
  });
}
