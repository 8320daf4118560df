import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { RulesInForce } from '../../shared/domain/office-rules.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import { SERVICE_TYPES } from '../../shared/domain/service.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';
import {
  buildTravelTable,
  type PlanningElder,
  type RosterProblem,
  type RosterSettings,
} from '../../solver/index.ts';
import type { ReadableDb } from '../db/connection.ts';
import { listCalendarPeriods } from '../db/stores/calendar-periods-store.ts';
import { listElderAbsencesBetween } from '../db/stores/elder-absences-store.ts';
import { listNeedSlots } from '../db/stores/elders-store.ts';
import { listFieldWork } from '../db/stores/farm-tasks-store.ts';
import { listClosedLinks } from '../db/stores/link-closures-store.ts';
import { listMarketRules } from '../db/stores/market-rules-store.ts';
import { listMealRounds } from '../db/stores/meal-rounds-store.ts';
import { openOfficeRules } from '../db/stores/office-rules-store.ts';
import { listLivePairs } from '../db/stores/pairs-store.ts';
import { registerRevision } from '../db/stores/register-state-store.ts';
import { listVenues } from '../db/stores/venues-store.ts';
import { listServedMinutes } from '../db/stores/visits-store.ts';
import { listWalkingLinks, type StoredWalkingLink } from '../db/stores/walking-links-store.ts';
import { type Loaded, PLANNING_SEED } from './load-pairing-problem.ts';
import { loadPlanningPeople } from './load-planning-people.ts';
import { ROSTER_THREADS } from './planner.ts';
import { frozen, problemDigest } from './problem-digest.ts';
import { type RosterBasis, USUAL_BASIS } from './roster-basis.ts';
import { dutyTasks } from './week/duty-tasks.ts';
import { eldersOfWeek } from './week/elders-of-week.ts';
import { extraVisitsOfWeek, withExtraVisits } from './week/extra-visits.ts';
import { farmWorkTasks } from './week/farm-work-tasks.ts';
import { mealRoundTasks } from './week/meal-round-tasks.ts';
import { pinnedVisits, promisedVisits, timesByTask } from './week/promised-visits.ts';
import { weekCalendar, withWeeklyMinutesOf } from './week/week-calendar.ts';

/** A draft is good enough when it is proven to cost at most so many percent more than the best; the clerk is told. */
const GOOD_ENOUGH_PERCENT = 0.1;
/** What a draft of one village may take; most take a small part of it. Whoever waits sees it village by village, and can stop. */
const VILLAGE_MILLISECONDS = 3_000;
/** What a draft of all villages together may take; loading and storing come on top. */
const TOWNSHIP_MILLISECONDS = 60_000;
/** A repair is about one village, nearly always proven at once, and worth waiting for: a change less is a phone call less. */
const REPAIR_MILLISECONDS = 30_000;

/** How long and how far to search where `ROSTER_THREADS` villages are planned side by side. */
function effortFor(
  villages: number,
  basis: RosterBasis,
): Pick<RosterProblem, 'timeLimitMilliseconds' | 'goodEnoughPercent'> {
  if (basis.kind === 'published') return { timeLimitMilliseconds: REPAIR_MILLISECONDS };
  const share = Math.floor(TOWNSHIP_MILLISECONDS / Math.max(1, Math.ceil(villages / ROSTER_THREADS)));
  return {
    timeLimitMilliseconds: Math.min(VILLAGE_MILLISECONDS, share),
    goodEnoughPercent: GOOD_ENOUGH_PERCENT,
  };
}

/**
 * The week of each of these villages, frozen, in the order asked for. Villages that make no rosters with the program are
 * left out, and those in which nothing is to be done. Who refused mutual aid is neither visited nor sent. `basis` says what
 * is kept of earlier weeks.
 */
export function loadRosterProblems(
  db: ReadableDb,
  villageIds: readonly PlaceId[],
  weekStart: CalendarDate,
  today: CalendarDate,
  { basis = USUAL_BASIS }: { readonly basis?: RosterBasis } = {},
): Loaded<RosterProblem>[] {
  const township = loadTownshipWeek(db, weekStart, today);
  const revision = registerRevision(db);
  return villageIds.flatMap((villageId): Loaded<RosterProblem>[] => {
    if (township.rulesOf(villageId)['uses-rosters'].value === 0) return [];
    const problem = frozen(loadVillageWeek(db, township, villageId, villageIds.length, basis));
    if (timesByTask(problem).size === 0) return [];
    return [{ problem, digest: problemDigest(problem), registerRevision: revision }];
  });
}

type TownshipWeek = ReturnType<typeof loadTownshipWeek>;

/** What is read once, however many villages are planned. */
function loadTownshipWeek(db: ReadableDb, weekStart: CalendarDate, today: CalendarDate) {
  const people = loadPlanningPeople(db, today, weekStart);
  const wishedSlots = listNeedSlots(db);
  const links = openLinks(db, weekStart);
  return {
    weekStart,
    rulesOf: openOfficeRules(db),
    helpers: people.helpers,
    refusals: people.refusals,
    elders: people.elders
      .filter((elder) => !elder.serviceRefused)
      .map((elder): PlanningElder => ({
        ...elder,
        needs: elder.needs
          .filter((need) => SERVICE_TYPES[need.serviceCode].weekly)
          .map((need) => ({ ...need, wishedSlot: wishedSlots.get(need.id) ?? null })),
      }))
      .filter((elder) => elder.needs.length > 0),
    absences: listElderAbsencesBetween(db, weekStart, addDays(weekStart, 6)),
    links,
    table: buildTravelTable(links),
    pairs: listLivePairs(db),
    pastMinutes: minutesServedBefore(db, weekStart),
  };
}

function loadVillageWeek(
  db: ReadableDb,
  township: TownshipWeek,
  villageId: PlaceId,
  villages: number,
  basis: RosterBasis,
): RosterProblem {
  const { weekStart, pairs, pastMinutes } = township;
  const rules = township.rulesOf(villageId);
  const periods = listCalendarPeriods(db, villageId);
  const calendar = weekCalendar(listMarketRules(db, villageId), periods, weekStart);
  const extraVisits = extraVisitsOfWeek(periods, weekStart);
  const { elders: atHome, eldersAway } = eldersOfWeek(
    township.elders
      .filter((elder) => elder.villageId === villageId)
      .map((elder) => withExtraVisits(elder, extraVisits)),
    weekStart,
    calendar,
    township.absences.of,
  );
  const { elders, mealRounds } = mealRoundTasks(
    listMealRounds(db, villageId),
    atHome.filter(({ needs }) => needs.length > 0),
    township.table,
  );
  const lowered = withWeeklyMinutesOf(calendar);
  const helpers = township.helpers
    .filter((helper) => helper.villageId === villageId)
    .map((helper) => lowered({ ...helper, active: helper.active && !helper.serviceRefused }));
  const elderIds = new Set(elders.map(({ id }) => id));
  const helperIds = new Set(helpers.map(({ id }) => id));
  const couplesOf = (role: PairRole): RosterProblem['pairs'] =>
    pairs
      .filter((pair) => pair.role === role && elderIds.has(pair.elderId) && helperIds.has(pair.helperId))
      .map(({ elderId, helperId }) => ({ elderId, helperId }));
  const week = {
    villageId,
    weekStart,
    elders,
    helpers,
    mealRounds,
    duties: dutyTasks(listVenues(db, villageId), rules),
    farmWork: farmWorkTasks(listFieldWork(db, villageId, weekStart, addDays(weekStart, 6)), weekStart),
  };
  const times = timesByTask(week);
  return {
    ...week,
    // All links, not only those between these people's hamlets: a shortest path may lead past others.
    links: township.links,
    pairs: couplesOf('primary'),
    backups: couplesOf('backup'),
    sameHouseholdAllowed: rules['pair-in-household'].value === 1,
    refusals: township.refusals.filter(
      ({ personId, refusedId }) =>
        (elderIds.has(personId) && helperIds.has(refusedId)) ||
        (elderIds.has(refusedId) && helperIds.has(personId)),
    ),
    calendar,
    eldersAway: eldersAway.filter(({ elderId }) => elderIds.has(elderId)),
    pastMinutes: helpers.flatMap(({ id }) => {
      const minutes = pastMinutes.get(id);
      return minutes === undefined ? [] : [{ helperId: id, minutes }];
    }),
    settings: settingsOf(rules),
    promises: promisedVisits(db, week, times, basis),
    fixed: pinnedVisits(db, week, times, basis),
    seed: PLANNING_SEED,
    ...effortFor(villages, basis),
  };
}

/** The ways of the week: one that is closed on any of its days is gone on none of them. */
function openLinks(db: ReadableDb, weekStart: CalendarDate): StoredWalkingLink[] {
  const keyOf = (link: Pick<StoredWalkingLink, 'fromHamletId' | 'toHamletId'>): string =>
    [link.fromHamletId, link.toHamletId].sort((one, other) => one - other).join('-');
  const closed = new Set(listClosedLinks(db, weekStart, addDays(weekStart, 6)).map(keyOf));
  return listWalkingLinks(db).filter((link) => !closed.has(keyOf(link)));
}

/** Service minutes of the three published weeks before. */
function minutesServedBefore(db: ReadableDb, weekStart: CalendarDate): ReadonlyMap<PersonId, number> {
  const served = new Map<PersonId, number>();
  const weeks = { fromMonday: addDays(weekStart, -21), beforeMonday: weekStart };
  for (const { helperId, minutes } of listServedMinutes(db, weeks))
    served.set(helperId, (served.get(helperId) ?? 0) + minutes);
  return served;
}

function settingsOf(rules: RulesInForce): RosterSettings {
  return {
    mostFaces: rules['most-faces-a-week'].value,
    fourWeeksLeastMinutes: rules['four-weeks-least-minutes'].value,
    fourWeeksMostPercent: rules['four-weeks-most-percent'].value,
  };
}
