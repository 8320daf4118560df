import type { ServiceCode } from '../../shared/domain/service.ts';
import type { CreditStep, RuleSet } from '../../shared/domain/time-bank.ts';

/** What the rules ask of one helper's part in one service. */
export interface ServiceDone {
  readonly serviceCode: ServiceCode | null;
  /** At the elder's or at the work, without ways; whole minutes. */
  readonly minutes: number;
  readonly isLookIn: boolean;
  readonly kinship: 'none' | 'kin' | 'kin-of-household';
  readonly isPaidVisit: boolean;
  readonly isOnPaidPost: boolean;
}

/** What was credited to the same helper before, on the same day and in the same week. */
export interface CreditedBefore {
  readonly dayMinutes: number;
  readonly weekMinutes: number;
}

/** One step of the sum: what it left. Only steps that changed something are told, the first one always. */
export interface CreditLine {
  readonly step: CreditStep;
  readonly minutes: number;
}

export interface Credit {
  readonly minutes: number;
  readonly lines: readonly CreditLine[];
}

/**
 * The minutes that a service earns by a rule set, with the way there. Weights come before rounding, rounding before the
 * limits; what a limit cuts off is lost, and a cut leaves whole units too.
 */
export function creditMinutes(done: ServiceDone, rules: RuleSet, before: CreditedBefore): Credit {
  const lines: CreditLine[] = [{ step: 'served', minutes: done.minutes }];
  let minutes = done.minutes;
  const turnTo = (step: CreditStep, next: number): void => {
    if (next === minutes) return;
    minutes = next;
    lines.push({ step, minutes });
  };
  const nothing = whyNothing(done, rules);
  if (nothing !== null) turnTo(nothing, 0);
  if (minutes > 0) {
    const weight = done.serviceCode === null ? 100 : (rules.weightPercent[done.serviceCode] ?? 100);
    turnTo('weight', Math.floor((minutes * weight) / 100));
    turnTo('whole-units', wholeUnits(minutes, rules));
    if (done.isLookIn) turnTo('look-in', Math.max(minutes, rules.lookInMinutes));
    turnTo('day-limit', within(minutes, rules.mostMinutesADay, before.dayMinutes, rules));
    turnTo('week-limit', within(minutes, rules.mostMinutesAWeek, before.weekMinutes, rules));
  }
  return { minutes, lines };
}

function whyNothing(done: ServiceDone, rules: RuleSet): CreditStep | null {
  if (done.isPaidVisit && !rules.paidVisitsEarn) return 'paid-visit';
  if (done.isOnPaidPost && !rules.paidPostsEarn) return 'paid-post';
  if (done.kinship === 'kin-of-household' && !rules.kinOfHouseholdEarn) return 'kin-of-household';
  if (done.kinship === 'kin' && !rules.otherKinEarn) return 'other-kin';
  return done.minutes < rules.leastMinutes ? 'too-short' : null;
}

function wholeUnits(minutes: number, { unitMinutes }: RuleSet): number {
  return Math.floor(minutes / unitMinutes) * unitMinutes;
}

function within(minutes: number, most: number | null, before: number, rules: RuleSet): number {
  if (most === null) return minutes;
  const room = Math.max(0, most - before);
  return minutes <= room ? minutes : wholeUnits(room, rules);
}
