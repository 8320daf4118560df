import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperPart } from '../../../shared/domain/roster.ts';
import type { RosterRule } from '../../../shared/domain/roster-rule.ts';
import { taskKey, visitKey } from '../../../shared/domain/roster-task.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import type { PlanningHelper } from '../../planning/planning-person.ts';
import type { PlannedVisit, RosterPlan } from '../roster-plan.ts';
import { type RosterProblem, type RosterSettings, USUAL_ROSTER_SETTINGS } from '../roster-problem.ts';
import { type CheckTask, readCheckTasks } from './check-tasks.ts';
import { CheckWays } from './check-ways.ts';

/** What a plan does wrong: a broken rule, or a plan that does not fit its problem. Ids only. */
export interface RosterBreach {
  readonly rule:
    | RosterRule
    | 'known-people-and-tasks'
    | 'every-visit-once'
    | 'fixed-visit'
    | 'helper-part'
    | 'walking-order'
    | 'served-elders'
    | 'price'
    | 'status';
  /** Task and number; null where it is about no single visit. */
  readonly visit: string | null;
  readonly helperId: PersonId | null;
  readonly amount: number;
}

/** A planned visit of a known task in a half-day of the week, with those of its helpers who are known. */
export interface CheckVisit {
  readonly key: string;
  readonly planned: PlannedVisit;
  readonly task: CheckTask;
  readonly halfDay: number;
  readonly team: readonly PlanningHelper[];
  /** Placed by hand or past: not judged, but counted. */
  readonly fixed: boolean;
}

/** Problem and plan side by side, and the list of what is wrong. */
export interface CheckWeek {
  readonly problem: RosterProblem;
  readonly plan: RosterPlan;
  readonly tasks: ReadonlyMap<string, CheckTask>;
  readonly helpers: ReadonlyMap<PersonId, PlanningHelper>;
  readonly visits: readonly CheckVisit[];
  readonly ways: CheckWays;
  readonly settings: RosterSettings;
  /** What a helper is to the elder; the named rider of a round is its own. */
  readonly partOf: (helper: PlanningHelper, task: CheckTask) => HelperPart;
  readonly note: (
    rule: RosterBreach['rule'],
    visit: string | null,
    helperId: PersonId | null,
    amount?: number,
  ) => void;
}

/** Reads a plan against its problem; what cannot be read is noted at once. */
export function readCheckWeek(problem: RosterProblem, plan: RosterPlan, breaches: RosterBreach[]): CheckWeek {
  const tasks = readCheckTasks(problem);
  const helpers = new Map(problem.helpers.map((helper) => [helper.id, helper]));
  const note: CheckWeek['note'] = (rule, visit, helperId, amount = 1) => {
    breaches.push({ rule, visit, helperId, amount });
  };
  const fixed = new Set(
    (problem.fixed ?? []).flatMap(({ visit, placement }) => (placement === null ? [] : [visitKey(visit)])),
  );
  const dates = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(problem.weekStart, day));
  const visits = plan.planned.flatMap((planned): CheckVisit[] => {
    const key = visitKey(planned.ref);
    const task = tasks.get(taskKey(planned.ref.task));
    const day = dates.indexOf(planned.date);
    for (const { helperId } of planned.helpers)
      if (!helpers.has(helperId)) note('known-people-and-tasks', key, helperId);
    if (task === undefined || day < 0) {
      note('known-people-and-tasks', key, null);
      return [];
    }
    const halfDay = 2 * day + (planned.slot === 'morning' ? 0 : 1);
    const team = planned.helpers.flatMap(({ helperId }) => helpers.get(helperId) ?? []);
    return [{ key, planned, task, halfDay, team, fixed: fixed.has(key) }];
  });
  const isOwn = among(problem.pairs);
  const isBackup = among(problem.backups ?? []);
  const partOf: CheckWeek['partOf'] = (helper, { elder, riderId }) => {
    if (elder === null) return riderId === helper.id ? 'primary' : 'other';
    if (isOwn(elder.id, helper.id)) return 'primary';
    return isBackup(elder.id, helper.id) ? 'backup' : 'other';
  };
  return {
    ...{ problem, plan, tasks, helpers, visits, note, partOf },
    ways: new CheckWays(problem, (helper, task) => partOf(helper, task) === 'primary'),
    settings: problem.settings ?? USUAL_ROSTER_SETTINGS,
  };
}

function among(pairs: RosterProblem['pairs']): (elderId: PersonId, helperId: PersonId) => boolean {
  const known = new Set(pairs.map(({ elderId, helperId }) => `${elderId} ${helperId}`));
  return (elderId, helperId) => known.has(`${elderId} ${helperId}`);
}

/** Groups by a text key, in the order of first appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
