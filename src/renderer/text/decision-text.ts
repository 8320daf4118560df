import type { PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type { NameOf } from './plan-difference.ts';
import { helperLimitUnit, helperLimitWord, pairRoleWord } from './terms/pairings.ts';

/** What was decided by hand: 「定下：王桂英 — 李秀兰（主要）」. */
export function decisionText(decision: PairingDecision, nameOf: NameOf): string {
  const pair = (elderId: number, helperId: number): string => `${nameOf(elderId)} — ${nameOf(helperId)}`;
  switch (decision.kind) {
    case 'lock':
      return `定下：${pair(decision.elderId, decision.helperId)}（${pairRoleWord[decision.role]}）`;
    case 'unlock':
      return `取消定下：${pair(decision.elderId, decision.helperId)}`;
    case 'forbid':
      return `不配：${pair(decision.elderId, decision.helperId)}`;
    case 'allow':
      return `可以再配：${pair(decision.elderId, decision.helperId)}`;
    case 'set-limit':
      return `放宽：${nameOf(decision.helperId)} ${helperLimitWord[decision.limit]} ${decision.value} ${helperLimitUnit[decision.limit]}`;
    case 'trial':
      return `${decision.on ? '试行一个月' : '不试行'}：${pair(decision.elderId, decision.helperId)}`;
  }
}
