import type { PlacementQuestion, RosterConstraint } from '../roster-constraint.ts';
import type { RosterFacts } from '../roster-facts.ts';
import { abilityForService } from './ability-for-service.ts';
import { dailyMinutes } from './daily-minutes.ts';
import { daysApart } from './days-apart.ts';
import { elderOnceAHalfDay } from './elder-once-a-half-day.ts';
import { halfDayMinutes } from './half-day-minutes.ts';
import { helperActive } from './helper-active.ts';
import { helperAvailable } from './helper-available.ts';
import { notRefused } from './not-refused.ts';
import { notTheSameHousehold } from './not-the-same-household.ts';
import { restDay } from './rest-day.ts';
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
];

const PEOPLE_RULES = ROSTER_RULE_BOOK.filter((rule) => rule.scope === 'people');

const PLACEMENT_RULES = ROSTER_RULE_BOOK.filter((rule) => rule.scope === 'half-day' || rule.scope === 'week');

/** Place in the rule book of the first rule that the visit would break, or null where it may be made. */
export function findFirstBreach(question: PlacementQuestion, facts: RosterFacts): number | null {
  const place = ROSTER_RULE_BOOK.findIndex((rule) => rule.breach(question, facts) !== null);
  return place < 0 ? null : place;
}

/** Whether the two people alone keep every rule that asks about nothing else. */
export function mayEverVisit(question: PlacementQuestion, facts: RosterFacts): boolean {
  return PEOPLE_RULES.every((rule) => rule.breach(question, facts) === null);
}

/** Whether the half-day or the week so far forbids the visit; says nothing of the two people or the team. */
export function breaksPlacementRule(question: PlacementQuestion, facts: RosterFacts): boolean {
  for (const rule of PLACEMENT_RULES) if (rule.breach(question, facts) !== null) return true;
  return false;
}
