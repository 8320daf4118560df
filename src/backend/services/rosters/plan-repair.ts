import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import type { Office } from '../office.ts';
import { halfDayNow } from './half-day-now.ts';
import { nameDifferences } from './name-differences.ts';
import { planOfVisits, withKnownHelpers } from './plan-and-visits.ts';
import { refusePastWeek } from './refuse-past-week.ts';
import type { KeptRepair } from './repair-keeper.ts';
import { publishedToChange } from './revise-roster.ts';
import { openTaskFacts } from './task-facts.ts';
import { openWeekNames } from './visits-shown.ts';

/**
 * Somebody waits at the telephone. Most repairs are proven long before; where a village is so short of helpers that the proof
 * takes minutes, the best week so far is shown with its distance from the bound.
 */
const MOST_MILLISECONDS = 10_000;

/**
 * Plans the least change to the published week after an incident; writes nothing. Kept until it is accepted or another is
 * asked for. Refused where nothing of what is published is touched.
 */
export async function planRosterRepair(
  office: Office,
  { jobId, weekStart, villageId, incident }: CheckedInput<'rosters.planRepair'>,
): Promise<Output<'rosters.planRepair'>> {
  const { db, clock, jobs, planner, repairs } = office;
  const monday = mondayOf(weekStart);
  const { today, now } = clock();
  refusePastWeek(monday, today);
  const published = publishedToChange(db, villageId, monday);
  refuseStrangers(db, incident);
  return jobs.run(jobId, async (job) => {
    job.report({ phase: 'loading', done: 0, total: null, about: null });
    const [loaded] = loadRosterProblems(db, [villageId], monday, today, { basis: { kind: 'published' } });
    if (!loaded) throw new Refusal('rosters.not-used');
    const onTheWall = planOfVisits(published, listVisits(db, published.id));
    const plan = withKnownHelpers(onTheWall, loaded.problem.helpers);
    const problem = {
      ...loaded.problem,
      timeLimitMilliseconds: Math.min(loaded.problem.timeLimitMilliseconds, MOST_MILLISECONDS),
    };
    const request = { problem, plan, incident, now: halfDayNow(monday, now) };
    const repair = await planner.planRepair(request, job);
    if (repair.differences.length === 0 && repair.affected.length === 0) {
      throw new Refusal('rosters.nothing-affected');
    }
    const kept = { incident, of: published, registerRevision: loaded.registerRevision, repair };
    repairs.keep(kept);
    return showRepair(db, kept);
  });
}

function showRepair(db: ReadableDb, { incident, of, repair }: KeptRepair): Output<'rosters.planRepair'> {
  const { plan, differences, affected } = repair;
  const factsOf = openTaskFacts(db, of.villageId, listVisits(db, of.id));
  const names = openWeekNames(db, of.weekStart);
  return {
    rosterId: of.id,
    incident,
    status: plan.status,
    gapPercent: plan.gapPercent,
    differences: nameDifferences(differences, factsOf, names),
    affected: affected.map(({ visit, choices }) => ({
      visit,
      title: names.title(factsOf(visit.task)),
      choices: choices.map((choice) => ({ ...choice, helperName: names.person(choice.helperId) })),
    })),
    unfilled: plan.unfilled.length,
    price: [...plan.price],
  };
}

/** Refused where the incident is about somebody or somewhere that the registers do not know. */
function refuseStrangers(db: ReadableDb, incident: RosterIncident): void {
  const personId =
    'helperId' in incident ? incident.helperId : 'elderId' in incident ? incident.elderId : null;
  if (personId !== null && !findPerson(db, personId)) throw new Refusal('people.not-found');
  const hamletIds = incident.kind === 'hamlets-cut-off' ? incident.hamletIds : [];
  if (!hamletIds.every((id) => findPlace(db, id))) throw new Refusal('places.not-found');
}
