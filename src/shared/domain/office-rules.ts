import type { PairingSettings } from './pairing-weights.ts';
import { officeRule, type OfficeRule } from './village-places.ts';

/** What a rule is measured in; says how the window writes its number. */
export type RuleUnit =
  | 'years'
  | 'minutes'
  | 'minutes-a-week'
  | 'minutes-a-day'
  | 'people'
  | 'months'
  | 'days'
  | 'points'
  | 'percent'
  | 'times'
  | 'yes-or-no';

export interface RuleDefinition {
  /** What holds where nobody has set anything. */
  readonly value: number;
  /** Least and greatest number that an office may set. */
  readonly from: number;
  readonly to: number;
  readonly unit: RuleUnit;
}

/**
 * 一村一策: numbers that a township may set, and a village for itself. The program's own values follow the practice of
 * offices: help of 60 to 69 for 80 and older, a quarter of an hour on foot, four elders for each helper, and
 * fewer minutes the older the helper is.
 */
export const OFFICE_RULES: Readonly<Record<OfficeRule, RuleDefinition>> = {
  'older-elder-from-age': { value: 80, from: 70, to: 95, unit: 'years' },
  'younger-elder-from-age': { value: 60, from: 50, to: 70, unit: 'years' },
  'younger-elder-to-age': { value: 69, from: 60, to: 79, unit: 'years' },
  'travel-limit-minutes': { value: 15, from: 5, to: 60, unit: 'minutes' },
  'max-elders-per-helper': { value: 4, from: 1, to: 8, unit: 'people' },
  'weekly-cap-minutes-under-60': { value: 1200, from: 30, to: 2400, unit: 'minutes-a-week' },
  'weekly-cap-minutes-60-69': { value: 600, from: 30, to: 2400, unit: 'minutes-a-week' },
  'weekly-cap-minutes-70-74': { value: 360, from: 30, to: 1200, unit: 'minutes-a-week' },
  'weekly-cap-minutes-75-up': { value: 120, from: 0, to: 600, unit: 'minutes-a-week' },
  'daily-cap-minutes-under-60': { value: 240, from: 30, to: 480, unit: 'minutes-a-day' },
  'daily-cap-minutes-60-69': { value: 180, from: 30, to: 480, unit: 'minutes-a-day' },
  'daily-cap-minutes-70-74': { value: 120, from: 20, to: 360, unit: 'minutes-a-day' },
  'daily-cap-minutes-75-up': { value: 60, from: 0, to: 240, unit: 'minutes-a-day' },
  'helper-ageing-from-age': { value: 70, from: 60, to: 85, unit: 'years' },
  'reconfirm-after-months': { value: 12, from: 3, to: 36, unit: 'months' },
  'group-leader-party-member': { value: 1, from: 0, to: 1, unit: 'yes-or-no' },
  'uses-pairing': { value: 1, from: 0, to: 1, unit: 'yes-or-no' },
  'uses-rosters': { value: 1, from: 0, to: 1, unit: 'yes-or-no' },
  'weight-near': { value: 400, from: 0, to: 1000, unit: 'points' },
  'weight-temperament': { value: 150, from: 0, to: 1000, unit: 'points' },
  'weight-hobby': { value: 150, from: 0, to: 1000, unit: 'points' },
  'weight-tie': { value: 100, from: 0, to: 1000, unit: 'points' },
  'weight-keep': { value: 150, from: 0, to: 1000, unit: 'points' },
  'weight-services': { value: 50, from: 0, to: 1000, unit: 'points' },
  'weight-age-gap': { value: 25, from: 0, to: 1000, unit: 'points' },
  'weight-strength': { value: 25, from: 0, to: 1000, unit: 'points' },
  'even-load': { value: 15, from: 0, to: 200, unit: 'points' },
  'spread-burden': { value: 10, from: 0, to: 200, unit: 'points' },
  'load-minimum': { value: 1, from: 0, to: 8, unit: 'people' },
  'load-target': { value: 3, from: 0, to: 8, unit: 'people' },
  'backup-wanted': { value: 1, from: 0, to: 1, unit: 'yes-or-no' },
  'pair-across-villages': { value: 0, from: 0, to: 1, unit: 'yes-or-no' },
  'pair-in-household': { value: 0, from: 0, to: 1, unit: 'yes-or-no' },
  'training-for-bathing': { value: 0, from: 0, to: 1, unit: 'yes-or-no' },
  'trial-days': { value: 30, from: 7, to: 90, unit: 'days' },
  'ask-again-after-months': { value: 6, from: 1, to: 24, unit: 'months' },
  'most-faces-a-week': { value: 4, from: 2, to: 10, unit: 'people' },
  'four-weeks-least-minutes': { value: 60, from: 0, to: 1200, unit: 'minutes' },
  'four-weeks-most-percent': { value: 80, from: 10, to: 100, unit: 'percent' },
  'duty-minutes-cooking': { value: 120, from: 10, to: 180, unit: 'minutes' },
  'duty-minutes-cleaning': { value: 60, from: 10, to: 180, unit: 'minutes' },
  'duty-minutes-opening': { value: 30, from: 10, to: 180, unit: 'minutes' },
  'duty-minutes-registering': { value: 60, from: 10, to: 180, unit: 'minutes' },
  'visits-red-a-week': { value: 2, from: 1, to: 7, unit: 'times' },
  'visits-yellow-a-week': { value: 1, from: 1, to: 7, unit: 'times' },
  'visits-blue-a-month': { value: 2, from: 1, to: 15, unit: 'times' },
  'visits-green-a-quarter': { value: 1, from: 1, to: 12, unit: 'times' },
};

/** Every rule in the order in which the window lists them. */
export const OFFICE_RULE_NAMES: readonly OfficeRule[] = officeRule.options;

/** What holds in a place, and who said so. */
export interface RuleInForce {
  readonly value: number;
  readonly setBy: 'program' | 'township' | 'village';
}
export type RulesInForce = Readonly<Record<OfficeRule, RuleInForce>>;

/** The program's own values: what holds until an office sets something. */
export const PROGRAM_RULES = Object.fromEntries(
  OFFICE_RULE_NAMES.map((rule) => [rule, { value: OFFICE_RULES[rule].value, setBy: 'program' }]),
) as RulesInForce;

type AgeBand = 'under-60' | '60-69' | '70-74' | '75-up';

/** The band whose caps count for a helper; unknown age counts as 60 to 69. */
export function ageBand(age: number | null): AgeBand {
  if (age === null) return '60-69';
  if (age < 60) return 'under-60';
  if (age < 70) return '60-69';
  return age < 75 ? '70-74' : '75-up';
}

/** Minutes of help in a day that the rules ask of a helper of this age at most. */
export function dailyCapOf(rules: RulesInForce, age: number | null): number {
  return rules[`daily-cap-minutes-${ageBand(age)}`].value;
}

/** What the rules of a place say about its pairs. */
export function pairingSettingsOf(rules: RulesInForce): PairingSettings {
  const value = (rule: OfficeRule): number => rules[rule].value;
  return {
    weights: {
      near: value('weight-near'),
      temperament: value('weight-temperament'),
      hobby: value('weight-hobby'),
      tie: value('weight-tie'),
      keep: value('weight-keep'),
      services: value('weight-services'),
      'age-gap': value('weight-age-gap'),
      strength: value('weight-strength'),
    },
    evenLoad: value('even-load'),
    spreadBurden: value('spread-burden'),
    loadMinimum: value('load-minimum'),
    loadTarget: value('load-target'),
    backupWanted: value('backup-wanted') === 1,
    acrossVillages: value('pair-across-villages') === 1,
    sameHouseholdAllowed: value('pair-in-household') === 1,
  };
}
