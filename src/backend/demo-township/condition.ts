import type { Chance } from './chance.ts';
import type { DemoElder } from './people.ts';

type Condition = Pick<DemoElder, 'health' | 'selfCare' | 'careWords' | 'remark'>;

const REMARKS = ['只听得懂本地话', '轮流在三个儿子家', '耳聋，听不见敲门', '院里有狗'];

/** Health, self-care and care groups that fit each other, the age and who lives in the house. */
export function drawCondition(chance: Chance, age: number, living: string): Condition {
  const frailty = Math.max(0, (age - 66) / 60) + chance.next() * 0.45;
  const selfCare = drawSelfCare(chance, frailty);
  return {
    selfCare,
    health: drawHealth(chance, selfCare),
    careWords: drawCareWords(chance, living),
    remark: chance.happens(0.035) ? chance.pick(REMARKS) : '',
  };
}

function drawSelfCare(chance: Chance, frailty: number): string {
  if (frailty < 0.5) return '自理';
  if (frailty < 0.62) return chance.pick(['自理', '半自理']);
  return chance.pick(['半自理', '半自理', '失能', '不能自理']);
}

function drawHealth(chance: Chance, selfCare: string): string {
  return selfCare === '自理'
    ? chance.pick(['良好', '良好', '一般', '一般', '高血压', '高血压'])
    : chance.pick(['高血压', '高血压', '差', '中风后', '糖尿病、腿痛']);
}

function drawCareWords(chance: Chance, living: string): readonly string[] {
  const words: string[] = [];
  if (living === '独居') words.push('独居');
  if (living === '与配偶' && chance.happens(0.55)) words.push('空巢');
  if (living === '与孙子女' ? chance.happens(0.6) : living !== '与子女' && chance.happens(0.2))
    words.push('留守');
  if (chance.happens(0.06)) words.push('低保');
  else if (chance.happens(0.025)) words.push('特困');
  if (chance.happens(0.005)) words.push('失独');
  return words;
}
