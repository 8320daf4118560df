import type { PairMove, PlanDifference } from '../../shared/domain/pairing-explanation.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import { pairRoleWord } from './terms/pairings.ts';

export type NameOf = (personId: number) => string;

/** 「全乡镇少 35 分，另有 2 户要换人」: what a change costs, in one line. `elderId` is whom it is about. */
export function differenceText(difference: PlanDifference, elderId: number | null): string {
  const clauses = [
    ...exchangedText(difference.moves, 'primary', '互助员'),
    ...exchangedText(difference.moves, 'backup', '后备'),
    priceText(difference),
    othersText(difference.moves, elderId),
  ];
  return clauses.filter((clause) => clause !== '').join('，');
}

/** 「王桂英：李秀兰 → 赵春梅」 for each helper who changes; the elder it is about comes first. */
export function movesText(moves: readonly PairMove[], nameOf: NameOf, elderId: number | null): string[] {
  const ordered = [
    ...moves.filter((move) => move.elderId === elderId),
    ...moves.filter((move) => move.elderId !== elderId),
  ];
  return ordered.map((move) => {
    const from = move.fromHelperId === null ? '没有' : nameOf(move.fromHelperId);
    const to = move.toHelperId === null ? '没有' : nameOf(move.toHelperId);
    const role = move.role === 'backup' ? `（${pairRoleWord.backup}）` : '';
    return `${nameOf(move.elderId)}${role}：${from} → ${to}`;
  });
}

function priceText({ price, exact }: PlanDifference): string {
  if (price === 0) return '总分不变';
  const about = exact ? '' : '约';
  return `全乡镇${about}${price > 0 ? '少' : '多'} ${Math.abs(price)} 分`;
}

/** Who loses a helper is told of even where somebody else gets one: the two are never weighed against each other. */
function exchangedText(moves: readonly PairMove[], role: PairRole, what: string): string[] {
  const ofRole = moves.filter((move) => move.role === role);
  const lost = ofRole.filter((move) => move.toHelperId === null).length;
  const won = ofRole.filter((move) => move.fromHelperId === null).length;
  return [
    ...(lost > 0 ? [`${lost} 位老人没有${what}了`] : []),
    ...(won > 0 ? [`${won} 位老人有${what}了`] : []),
  ];
}

function othersText(moves: readonly PairMove[], elderId: number | null): string {
  const others = new Set(moves.map((move) => move.elderId).filter((id) => id !== elderId));
  return others.size === 0 ? '' : `另有 ${others.size} 户要换人`;
}
