import type { RefusalFacts } from '../../../shared/errors/refusal.ts';

/** What is wrong, and what the clerk can do about it. */
export interface PlainText {
  readonly sentence: string;
  readonly nextStep: string;
}

export type Writer = (facts: RefusalFacts) => PlainText;

/** A fact for the sentence, or what is said without it. */
export function word(facts: RefusalFacts, key: string, otherwise: string): string {
  const value = facts[key];
  return value === undefined ? otherwise : String(value);
}
