import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { isStaleRoster, listNewestRosters } from '../../db/stores/newest-rosters-store.ts';
import { openOfficeRules } from '../../db/stores/office-rules-store.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { findTemplate } from '../../db/stores/roster-templates-store.ts';
import { listRostersOfWeek } from '../../db/stores/rosters-store.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import type { Office } from '../office.ts';
import { chosenVillages } from './chosen-villages.ts';
import { keepDraft } from './keep-draft.ts';
import { refusePastWeek } from './refuse-past-week.ts';

/**
 * Drafts the week village by village and keeps the drafts, all in one transaction at the end. Earlier drafts give way;
 * published rosters stay as they are. Passed over: villages that make no rosters with the program, whose week is closed, or
 * that the meeting agreed to.
 */
export async function draftRosters(
  office: Office,
  { jobId, weekStart, villageIds, basis }: CheckedInput<'rosters.draft'>,
): Promise<Output<'rosters.draft'>> {
  const { db, clock, tell, jobs, planner } = office;
  const monday = mondayOf(weekStart);
  refusePastWeek(monday, clock().today);
  if (basis.kind === 'template' && !findTemplate(db, basis.templateId)) {
    throw new Refusal('rosters.template-not-found');
  }
  return jobs.run(jobId, async (job) => {
    const villages = listVillages(db);
    const chosen = villagesToDraft(db, chosenVillages(villages, villageIds), monday);
    job.report({ phase: 'loading', done: 0, total: chosen.length, about: null });
    const loaded = loadRosterProblems(db, chosen, monday, clock().today, { basis });
    if (loaded.every(({ problem }) => problem.pairs.length === 0)) throw new Refusal('rosters.no-pairs');

    const nameById = new Map(villages.map(({ id, name }) => [id, name]));
    const plans = await planner.planRosters(
      loaded.map(({ problem }) => problem),
      { ...job, nameOf: (villageId) => nameById.get(villageId) ?? null },
    );
    db.transaction(() => {
      // The meeting may have agreed to a village while the others were still being planned.
      const open = new Set(openVillages(db, chosen, monday));
      loaded.forEach((source, index) => {
        const plan = plans[index];
        if (plan && open.has(source.problem.villageId)) keepDraft(db, source, plan, { madeAt: clock().now });
      });
    });
    tell('data.changed', { areas: ['rosters', 'printing'] });
    const drafted = new Set<PlaceId>(loaded.map(({ problem }) => problem.villageId));
    return listNewestRosters(db, monday).filter((summary) => drafted.has(summary.villageId));
  });
}

/** Those of the chosen villages that can be drafted; refused where that is none, with the reason of the first. */
function villagesToDraft(db: ReadableDb, chosen: readonly PlaceId[], monday: CalendarDate): PlaceId[] {
  const rulesOf = openOfficeRules(db);
  const using = chosen.filter((id) => rulesOf(id)['uses-rosters'].value === 1);
  if (chosen.length > 0 && using.length === 0) throw new Refusal('rosters.not-used');
  const open = openVillages(db, using, monday);
  if (using.length > 0 && open.length === 0) {
    const isClosed = listRostersOfWeek(db, monday).some(
      ({ state, villageId }) => state === 'closed' && using.includes(villageId),
    );
    throw new Refusal(isClosed ? 'rosters.closed' : 'rosters.agreed-already', { weekStart: monday });
  }
  return open;
}

/** Villages whose week is neither closed nor agreed to; an agreement that the registers overtook holds nothing up. */
function openVillages(db: ReadableDb, villageIds: readonly PlaceId[], monday: CalendarDate): PlaceId[] {
  const held = listRostersOfWeek(db, monday).filter(
    (roster) => roster.state === 'closed' || (roster.state === 'agreed' && !isStaleRoster(db, roster)),
  );
  return villageIds.filter((id) => !held.some(({ villageId }) => villageId === id));
}
