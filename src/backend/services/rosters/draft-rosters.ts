import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { RosterPlan, RosterProblem } from '../../planning/planner.ts';
import type { WritableDb } from '../../db/connection.ts';
import { listNewestRosters } from '../../db/stores/newest-rosters-store.ts';
import { openOfficeRules } from '../../db/stores/office-rules-store.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { replaceDraft } from '../../db/stores/rosters-store.ts';
import { addVisit } from '../../db/stores/visits-store.ts';
import type { Loaded } from '../../planning/load-pairing-problem.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import { PROGRAM_VERSION } from '../../planning/program-version.ts';
import type { Office } from '../office.ts';
import { chosenVillages } from './chosen-villages.ts';
import { refusePastWeek } from './refuse-past-week.ts';

/**
 * Drafts the week village by village and keeps the drafts, all in one transaction at the end. Earlier
 * drafts give way; published rosters stay as they are. Villages that make no rosters with the program are passed over.
 */
export async function draftRosters(
  office: Office,
  { jobId, weekStart, villageIds }: CheckedInput<'rosters.draft'>,
): Promise<Output<'rosters.draft'>> {
  const { db, clock, tell, jobs, planner } = office;
  const monday = mondayOf(weekStart);
  refusePastWeek(monday, clock().today);
  return jobs.run(jobId, async (job) => {
    const chosen = chosenVillages(listVillages(db), villageIds);
    const rulesOf = openOfficeRules(db);
    if (chosen.length > 0 && chosen.every((id) => rulesOf(id)['uses-rosters'].value === 0))
      throw new Refusal('rosters.not-used');
    job.report({ phase: 'loading', done: 0, total: chosen.length, about: null });
    const loaded = loadRosterProblems(db, chosen, monday, clock().today);
    if (loaded.every(({ problem }) => problem.pairs.length === 0)) throw new Refusal('rosters.no-pairs');

    const plans = await planner.planRosters(
      loaded.map(({ problem }) => problem),
      job,
    );
    db.transaction(() => {
      loaded.forEach((source, index) => {
        const plan = plans[index];
        if (plan) keepDraft(db, source, plan, clock().now);
      });
    });
    tell('data.changed', { areas: ['rosters', 'printing'] });
    const drafted = new Set<PlaceId>(loaded.map(({ problem }) => problem.villageId));
    return listNewestRosters(db, monday).filter((summary) => drafted.has(summary.villageId));
  });
}

function keepDraft(
  db: WritableDb,
  { problem, digest, registerRevision }: Loaded<RosterProblem>,
  plan: RosterPlan,
  madeAt: string,
): void {
  const rosterId = replaceDraft(db, {
    villageId: problem.villageId,
    weekStart: problem.weekStart,
    status: plan.status,
    gapPercent: plan.gapPercent,
    madeAt,
    registerRevision,
    seed: problem.seed,
    problemDigest: digest,
    programVersion: PROGRAM_VERSION,
  });
  for (const visit of plan.planned) addVisit(db, rosterId, { ...visit, state: 'planned', stoppedBy: [] });
  for (const visit of plan.unfilled) {
    addVisit(db, rosterId, { ...visit, state: 'unfilled', date: null, slot: null, helpers: [] });
  }
}
