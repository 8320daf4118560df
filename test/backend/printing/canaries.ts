import type { WallCardFacts } from '../../../src/backend/printing/paper-facts.ts';

/** Words that stand on no sheet of any profile made here: an identity number, health, level, allowance. */
export const NEVER_ON_PAPER = ['511900194412150407', '高血压', '不能自理', '低保', '特困'];

/** The facts with what a careless loader might leave on people; the composers must not print what they do not know. */
export function withCanaries(facts: WallCardFacts): WallCardFacts {
  const canary = {
    idNumber: '511900194412150407',
    healthWords: '高血压',
    selfCareLevel: '不能自理',
    careFlags: ['低保', '特困'],
    remark: '低保 高血压',
  };
  return {
    ...facts,
    elders: facts.elders.map((elder) => ({ ...elder, ...canary })),
    helpers: facts.helpers.map((helper) => ({ ...helper, ...canary })),
  };
}
