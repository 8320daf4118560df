import type { PairBreach } from '../../shared/domain/pairing-explanation.ts';
import type { PairingRule } from '../../shared/domain/pairing.ts';
import { pairingRuleWord } from './terms.ts';

/** How far over a limit, where a rule has one. */
const over: Partial<Record<PairingRule, (by: number) => string>> = {
  'travel-limit': (by) => `超过 ${by} 分钟`,
  'helper-capacity': (by) => `多出 ${by} 位`,
  'weekly-minutes': (by) => `还差 ${by} 分钟`,
};

/** 「路太远：超过 6 分钟」 */
export function breachText({ rule, by }: PairBreach): string {
  const amount = over[rule]?.(by);
  return amount === undefined ? pairingRuleWord[rule] : `${pairingRuleWord[rule]}：${amount}`;
}

export function breachesText(breaches: readonly PairBreach[]): string {
  return breaches.map(breachText).join('；');
}
