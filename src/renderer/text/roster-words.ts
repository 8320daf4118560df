import type { HalfDay } from '../../shared/domain/availability.ts';
import type { MoveOutcome, PricedPart, RosterBreach } from '../../shared/domain/roster-move.ts';
import type { RosterRule } from '../../shared/domain/roster-rule.ts';
import { rosterRuleWord, slotWord, weekdayWord } from './terms.ts';
import { rosterPricePartWord } from './terms/rosters.ts';

/** How far over a limit, where a rule has one. */
const over: Partial<Record<RosterRule, (by: number) => string>> = {
  'travel-limit': (by) => `超过 ${by} 分钟`,
  'half-day-minutes': (by) => `超过 ${by} 分钟`,
  'daily-minutes': (by) => `超过 ${by} 分钟`,
  'weekly-minutes': (by) => `超过 ${by} 分钟`,
  'second-helper': (by) => `还差 ${by} 人`,
  'most-faces': (by) => `多出 ${by} 位`,
};

/** What is said of one half-day where the rule's word speaks of a whole week. */
const ofHalfDay: Partial<Record<RosterRule, string>> = { 'helper-available': '那半天没空' };

/** 「当天时间已满：超过 20 分钟」; with whom it is about in front, where that is not plain. */
export function rosterBreachText(breach: RosterBreach, nameOf?: (helperId: number) => string): string {
  const amount = over[breach.rule]?.(breach.by);
  const rule = ofHalfDay[breach.rule] ?? rosterRuleWord[breach.rule];
  const words = amount === undefined ? rule : `${rule}：${amount}`;
  return nameOf === undefined || breach.helperId === null ? words : `${nameOf(breach.helperId)}${words}`;
}

export function rosterBreachesText(
  breaches: readonly RosterBreach[],
  nameOf?: (helperId: number) => string,
): string {
  return [...new Set(breaches.map((breach) => rosterBreachText(breach, nameOf)))].join('；');
}

/** 周二上午 */
export function halfDayText({ weekday, slot }: HalfDay): string {
  return `${weekdayWord[weekday]}${slotWord[slot]}`;
}

/** 「代价多 12 分」: the price of a change in the points of the week. Fewer points are better. */
export function pointsText(points: number): string {
  if (points === 0) return '代价不变';
  return points > 0 ? `代价多 ${points} 分` : `代价少 ${-points} 分`;
}

/** 「别人代去 10、路上远 3」 */
export function partsText(parts: readonly PricedPart[]): string {
  return parts
    .filter((part) => part.points !== 0)
    .map(({ part, points }) => `${rosterPricePartWord[part]} ${points > 0 ? '+' : '−'}${Math.abs(points)}`)
    .join('，');
}

/** How a move looks at a glance: red, amber, green, or nothing to see. */
export type MoveVerdict = 'forbidden' | 'price' | 'better' | 'same';

export function moveVerdict({ breaches, points }: MoveOutcome): MoveVerdict {
  if (breaches.length > 0) return 'forbidden';
  if (points > 0) return 'price';
  return points < 0 ? 'better' : 'same';
}
