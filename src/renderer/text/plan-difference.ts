import type { PairMove, PlanDifference } from '../../shared/domain/pairing-explanation.ts';
import { pairRoleWord } from './terms/pairings.ts';

export type NameOf = (personId: number) => string;

/** 「全乡镇少 35 分，另有 2 户要换人」: what a change costs, in one line. `elderId` is whom it is about. */
export function differenceText(difference: PlanDifference, elderId: number | null): string {
  const clauses = [
    ...lostText(difference.primariesLost, '互助员'),
    ...lostText(difference.backupsLost, '后备'),
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
  const points = `${exact ? '' : '约 '}${Math.abs(price)} 分`;
  return price > 0 ? `全乡镇少 ${points}` : `全乡镇多 ${points}`;
}

function lostText(lost: number, what: string): string[] {
  if (lost === 0) return [];
  return [lost > 0 ? `${lost} 位老人没有${what}了` : `${-lost} 位老人有${what}了`];
}

function othersText(moves: readonly PairMove[], elderId: number | null): string {
  const others = new Set(moves.map((move) => move.elderId).filter((id) => id !== elderId));
  return others.size === 0 ? '' : `另有 ${others.size} 户要换人`;
}
