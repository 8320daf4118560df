import type { PairScorePart } from '../../shared/domain/pairing.ts';
import { relationKind } from '../../shared/domain/person.ts';
import { serviceCode } from '../../shared/domain/service.ts';
import { relationKindWord, scorePartWord, serviceWord } from './terms.ts';

interface Way {
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
}

/** Why these two suit each other, in one line: 「路上约10分钟；都喜欢下棋、喝茶；性情都安静」. */
export function pairReasons(parts: readonly PairScorePart[], way: Way): string {
  const clauses = parts.map((part) => clause(part, way)).filter((text) => text !== '');
  return clauses.join('；');
}

/** The parts of which nothing is known: 「性情相近、爱好相投」. */
export function unscoredParts(parts: readonly PairScorePart[]): string {
  return parts
    .filter((part) => part.points === null && part.most > 0)
    .map((part) => scorePartWord[part.part])
    .join('、');
}

function clause(part: PairScorePart, way: Way): string {
  const words = part.words.map(plainWord).join('、');
  const earned = part.points !== null && part.points > 0;
  switch (part.part) {
    case 'near':
      return way.travelMinutes === null
        ? ''
        : `路上${way.travelEstimated ? '约' : ''}${way.travelMinutes}分钟`;
    case 'hobby':
      return earned && words !== '' ? `都喜欢${words}` : '';
    case 'temperament':
      return earned ? temperamentClause(part.words) : '';
    case 'tie':
      return earned && words !== '' ? words : '';
    case 'keep':
      return earned ? '原来就结对' : '';
    case 'services':
      return earned ? (words === '' ? '服务对口' : `能做${words}`) : '';
    case 'age-gap':
      return earned ? '年轻些，照应得来' : '';
    case 'strength':
      return earned ? '身体好，帮得上体弱的' : '';
  }
}

/** `安静↔健谈` stands for two natures that differ and go well together, any other word for one that both have. */
function temperamentClause(words: readonly string[]): string {
  const shared = words.filter((word) => !word.includes('↔'));
  const together = words
    .filter((word) => word.includes('↔'))
    .map((word) => `${word.replace('↔', '配')}合得来`);
  return [shared.length === 0 ? '' : `性情都${shared.join('、')}`, ...together]
    .filter((text) => text !== '')
    .join('；');
}

/** The planner gives some words as codes of ours (a tie, a service), others as they stand in the register. */
function plainWord(word: string): string {
  const relation = relationKind.safeParse(word);
  if (relation.success) return relationKindWord[relation.data];
  const service = serviceCode.safeParse(word);
  return service.success ? serviceWord(service.data) : word;
}
