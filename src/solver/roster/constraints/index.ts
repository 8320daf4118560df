import type { RosterRule } from '../../../shared/domain/roster-rule.ts';
import type { PlacementQuestion, RosterConstraint } from '../roster-constraint.ts';
import type { RosterFacts } from '../roster-facts.ts';
import type { PlacedVisit, WeekState } from '../week-state.ts';
import { abilityForService } from './ability-for-service.ts';
import { dailyMinutes } from './daily-minutes.ts';
import { dayOpen } from './day-open.ts';
import { daysApart } from './days-apart.ts';
import { elderAtHome } from './elder-at-home.ts';
import { elderOnceAHalfDay } from './elder-once-a-half-day.ts';
import { halfDayMinutes } from './half-day-minutes.ts';
import { helperActive } from './helper-active.ts';
import { helperAvailable } from './helper-available.ts';
import { mostFaces } from './most-faces.ts';
import { notRefused } from './not-refused.ts';
import { notTheSameHousehold } from './not-the-same-household.ts';
import { restDay } from './rest-day.ts';
import { riderOfRound } from './rider-of-round.ts';
import { sameSexNeeded } from './same-sex-needed.ts';
import { secondHelper } from './second-helper.ts';
import { serviceOffered } from './service-offered.ts';
import { sexWish } from './sex-wish.ts';
import { travelLimit } from './travel-limit.ts';
import { weeklyMinutes } from './weekly-minutes.ts';

/** The rule book of the roster, in the order in which the rules are asked. */
export const ROSTER_RULE_BOOK: readonly RosterConstraint[] = [
  helperActive,
  notRefused,
  notTheSameHousehold,
  serviceOffered,
  abilityForService,
  sexWish,
  sameSexNeeded,
  travelLimit,
  helperAvailable,
  halfDayMinutes,
  dailyMinutes,
  weeklyMinutes,
  restDay,
  secondHelper,
  elderOnceAHalfDay,
  daysApart,
  elderAtHome,
  dayOpen,
  mostFaces,
  riderOfRound,
];

/** Asked once for each task and helper, and once for each half-day of the two: the answer is the same in every week. */
const PEOPLE_RULES = ROSTER_RULE_BOOK.filter((rule) => rule.scope === 'people');
const HALF_DAY_RULES = ROSTER_RULE_BOOK.filter((rule) => rule.scope === 'half-day');

const WEEK_RULES = ROSTER_RULE_BOOK.filter((rule) => rule.scope === 'week');

/** Place in the rule book of the first rule that the visit would break, or null where it may be made. */
export function findFirstBreach(question: PlacementQuestion, facts: RosterFacts): number | null {
  for (let place = 0; place < ROSTER_RULE_BOOK.length; place++) {
    if (ROSTER_RULE_BOOK[place]!.breach(question, facts) !== null) return place;
  }
  return null;
}

/** Whether the rules about the people alone allow the helper to do the task; the half-day plays no part. */
export function mayEverCome(question: PlacementQuestion, facts: RosterFacts): boolean {
  for (const rule of PEOPLE_RULES) if (rule.breach(question, facts) !== null) return false;
  return true;
}

/** Whether the half-day by itself allows the helper to do the task, whatever else is in the week. */
export function mayComeInHalfDay(question: PlacementQuestion, facts: RosterFacts): boolean {
  for (const rule of HALF_DAY_RULES) if (rule.breach(question, facts) !== null) return false;
  return true;
}

/** Whether the week so far forbids the visit, what holds in every week taken as kept. */
export function breaksWeekRule(question: PlacementQuestion, facts: RosterFacts): boolean {
  for (const rule of WEEK_RULES) if (rule.breach(question, facts) !== null) return true;
  return false;
}

/** A rule that a visit would break: for which helper (an index; null = for the visit as a whole), and by how much. */
export interface VisitBreach {
  readonly rule: RosterRule;
  readonly helper: number | null;
  readonly by: number;
}

/** Rules that ask about the visit rather than about one of those who come: each is told once. */
const RULES_OF_VISIT: ReadonlySet<RosterRule> = new Set([
  'same-sex-needed',
  'second-helper',
  'elder-once-a-half-day',
  'days-apart',
  'elder-at-home',
  'day-open',
  'most-faces',
]);

/** Every rule that a visit would break in a week that does not hold it, in the order of the rule book. */
export function breachesOfVisit(
  facts: RosterFacts,
  week: WeekState,
  { task, halfDay, team }: PlacedVisit,
): readonly VisitBreach[] {
  return ROSTER_RULE_BOOK.flatMap((rule) => {
    const isOfVisit = RULES_OF_VISIT.has(rule.id);
    const breaches: VisitBreach[] = [];
    for (const helper of team) {
      const companions = team.filter((other) => other !== helper);
      const by = rule.breach({ task, helper, halfDay, companions, week }, facts);
      if (by === null) continue;
      breaches.push({ rule: rule.id, helper: isOfVisit ? null : helper, by });
      if (isOfVisit) break;
    }
    return breaches;
  });
}

/** Whether a visit keeps every rule in a week that does not hold it. */
export function keepsEveryRule(
  facts: RosterFacts,
  week: WeekState,
  { task, halfDay, team }: PlacedVisit,
): boolean {
  return (
    team.length > 0 &&
    team.length <= task.helpersNeeded &&
    team.every((helper) => {
      const companions = team.filter((other) => other !== helper);
      return findFirstBreach({ task, helper, halfDay, companions, week }, facts) === null;
    })
  );
}
