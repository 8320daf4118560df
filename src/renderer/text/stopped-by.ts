import type { RuleCount } from '../../shared/domain/pairing.ts';
import type { RosterRuleCount } from '../../shared/domain/roster-rule.ts';
import { pairingRuleWord, rosterRuleWord } from './terms.ts';

/** 「村里37名互助员：21人路太远，9人性别不合老人意愿，7人已满」 */
export function pairingStoppedText(counts: readonly RuleCount[]): string {
  return sentence(counts.map((count) => ({ helpers: count.helpers, word: pairingRuleWord[count.rule] })));
}

export function rosterStoppedText(counts: readonly RosterRuleCount[]): string {
  return sentence(counts.map((count) => ({ helpers: count.helpers, word: rosterRuleWord[count.rule] })));
}

function sentence(counts: readonly { helpers: number; word: string }[]): string {
  const told = counts.filter((count) => count.helpers > 0).sort((one, other) => other.helpers - one.helpers);
  if (told.length === 0) return '村里没有互助员。';
  const all = told.reduce((sum, count) => sum + count.helpers, 0);
  return `村里${all}名互助员：${told.map((count) => `${count.helpers}人${count.word}`).join('，')}。`;
}
