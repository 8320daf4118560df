import { dailyCapOf, PROGRAM_RULES, type RulesInForce } from '../../../shared/domain/office-rules.ts';

/**
 * Minutes of help in a day that an office asks at most, by the helper's age; unknown age counts as 60 to 69. The
 * township, or the helper's village for itself, may have set other numbers than the program's.
 */
export function dailyCapMinutes(age: number | null, rules: RulesInForce = PROGRAM_RULES): number {
  return dailyCapOf(rules, age);
}
