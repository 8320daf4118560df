import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { buildTravelTable } from '../../planning/travel-table.ts';
import type { HalfDayCalendar, RosterProblem } from '../../roster/roster-problem.ts';
import { USUAL_ROSTER_SETTINGS } from '../../roster/roster-problem.ts';
import { checkForm } from '../check-form.ts';
import { TroubleList } from '../form-trouble.ts';
import { FIRST_HELPER, helperIdOf, readElder, readHelper } from './read-people.ts';
import { readStanding } from './read-standing.ts';
import { readAway, readDuties, readFarmWork, readRounds } from './read-tasks.ts';
import { readWays } from './read-ways.ts';
import { type FormHelper, type FormId, type RosterForm, rosterForm } from './roster-form.ts';
import { emptyNames, type RosterNames } from './roster-names.ts';

const USUAL_TIME_LIMIT_SECONDS = 60;
const MOST_PEOPLE = FIRST_HELPER - 1;

/** A problem file as a week to plan, and what its numbers are called in the file. */
export interface RosterInstance {
  readonly name: string | null;
  readonly problem: RosterProblem;
  readonly names: RosterNames;
}

/** Reads the text of a problem file. Throws `FormTrouble` with every place that is wrong. */
export function readRoster(text: string): RosterInstance {
  const form = checkForm(rosterForm, text);
  const trouble = new TroubleList();
  if (form.elders.length > MOST_PEOPLE) trouble.note(['elders'], `must not be more than ${MOST_PEOPLE}`);
  const names = emptyNames();
  form.elders.forEach(({ id }, at) => names.elders.add(id, ['elders', at, 'id'], trouble));
  const formHelpers = form.helpers.map((helper): FormHelper =>
    typeof helper === 'object' ? helper : { id: helper },
  );
  formHelpers.forEach(({ id }, at) => names.helpers.add(id, ['helpers', at, 'id'], trouble));
  const elders = form.elders.map((elder, at) => readElder(elder, at + 1, at, names, trouble));
  const helpers = formHelpers.map((helper, at) => readHelper(helper, at + 1, names));
  const links = readWays(form, names, trouble);
  const table = buildTravelTable(links);
  const known = formHelpers.some(({ pastMinutes }) => pastMinutes !== undefined);
  const problem: RosterProblem = {
    villageId: 1 as PlaceId,
    weekStart: toCalendarDate('2024-01-01'),
    elders,
    helpers,
    links,
    pairs: readCouples(form, 'pairs', names, trouble),
    backups: readCouples(form, 'backups', names, trouble),
    sameHouseholdAllowed: form.sameHouseholdAllowed ?? false,
    refusals: readRefusals(form, formHelpers, names, trouble),
    seed: 1,
    timeLimitMilliseconds: 1000 * (form.timeLimitSeconds ?? USUAL_TIME_LIMIT_SECONDS),
    ...(form.calendar === undefined ? {} : { calendar: readCalendar(form.calendar) }),
    eldersAway: readAway(form),
    cutOff: (form.cutOff ?? []).map(({ place, halfDays }) => ({
      hamletId: names.places.numberOf(place) as PlaceId,
      halfDays,
    })),
    mealRounds: readRounds(form, elders, table, names, trouble),
    duties: readDuties(form, names, trouble),
    farmWork: readFarmWork(form, names, trouble),
    ...(known
      ? {
          pastMinutes: formHelpers.map(({ pastMinutes = 0 }, at) => ({
            helperId: helperIdOf(at + 1),
            minutes: pastMinutes,
          })),
        }
      : {}),
    settings: {
      mostFaces: form.settings?.mostFaces ?? USUAL_ROSTER_SETTINGS.mostFaces,
      fourWeeksLeastMinutes:
        form.settings?.fourWeeksLeastMinutes ?? USUAL_ROSTER_SETTINGS.fourWeeksLeastMinutes,
      fourWeeksMostPercent: form.settings?.fourWeeksMostPercent ?? USUAL_ROSTER_SETTINGS.fourWeeksMostPercent,
    },
    ...readStanding(form, names, trouble),
  };
  trouble.settle();
  return { name: form.name ?? null, problem, names };
}

function readCouples(
  form: RosterForm,
  list: 'pairs' | 'backups',
  names: RosterNames,
  trouble: TroubleList,
): RosterProblem['pairs'] {
  return (form[list] ?? []).map(({ elder, helper }, at) => ({
    elderId: names.elders.find(elder, [list, at, 'elder'], trouble) as PersonId,
    helperId: helperIdOf(names.helpers.find(helper, [list, at, 'helper'], trouble)),
  }));
}

/** Who refuses whom, and for elders who name their helpers everybody else. */
function readRefusals(
  form: RosterForm,
  helpers: readonly { readonly id: FormId }[],
  names: RosterNames,
  trouble: TroubleList,
): RosterProblem['refusals'] {
  const said = (form.refusals ?? []).map(({ elder, helper }, at) => ({
    personId: names.elders.find(elder, ['refusals', at, 'elder'], trouble) as PersonId,
    refusedId: helperIdOf(names.helpers.find(helper, ['refusals', at, 'helper'], trouble)),
  }));
  const unnamed = form.elders.flatMap(({ helpers: named }, at) => {
    if (named === undefined) return [];
    const may = new Set(
      named.map((id, index) => names.helpers.find(id, ['elders', at, 'helpers', index], trouble)),
    );
    return helpers.flatMap((_, index) =>
      may.has(index + 1) ? [] : [{ personId: (at + 1) as PersonId, refusedId: helperIdOf(index + 1) }],
    );
  });
  return [...said, ...unnamed];
}

/** Entries are taken one after another; a later one replaces only what it says. */
function readCalendar(entries: NonNullable<RosterForm['calendar']>): readonly HalfDayCalendar[] {
  return HALF_DAYS.map((_, half) => {
    const day = {
      closed: false,
      leastVisits: false,
      capPercent: 100,
      helpersAway: false,
      goodForErrands: false,
      wayPercent: 100,
    };
    for (const { halfDays, ...said } of entries) if (halfDays.includes(half)) Object.assign(day, said);
    return day;
  });
}
