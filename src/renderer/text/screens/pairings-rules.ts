import type { RuleLevel } from '../../../shared/domain/pairing-rule-book.ts';

/** Words around the rule book; the rules bring their own sentences. */
export const pairingsRulesText = {
  lead: '生成方案、手工改动都按这些规矩；哪位互助员为什么不合适，也按这里的话来说。',
  levels: {
    hard: {
      title: '一定要守的',
      meaning: '有一条不合，就不结这一对。已经结好的，可以由工作人员定了留下。',
    },
    medium: {
      title: '先保谁',
      meaning: '人手不够时按这个先后，不拿得分来换。',
    },
    soft: {
      title: '尽量照顾的',
      meaning: '都合规矩的，比总分。每一项最多几分，在“结对看重什么”里调。',
    },
  },
  count: (rules: number) => `${rules} 条`,
} as const satisfies {
  readonly lead: string;
  readonly levels: Readonly<Record<RuleLevel, { readonly title: string; readonly meaning: string }>>;
  readonly count: (rules: number) => string;
};
