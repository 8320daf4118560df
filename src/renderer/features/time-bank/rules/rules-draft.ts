import type { RuleSet } from '../../../../shared/domain/time-bank.ts';

/** A rule set while it is filled in; its version is given when it is kept. */
export type RulesDraft = Omit<RuleSet, 'version'>;

export interface RulesFieldsProps {
  readonly draft: RulesDraft;
  readonly onChange: (changes: Partial<RulesDraft>) => void;
}

const USUAL_PERCENT = 100;

/** A service that counts as it is needs no weight. */
export function withoutUsualWeights(draft: RulesDraft): RulesDraft {
  const weights = Object.entries(draft.weightPercent).filter(([, percent]) => percent !== USUAL_PERCENT);
  return { ...draft, weightPercent: Object.fromEntries(weights) };
}
