/** Words around the rule book of the weekly roster; the rules bring their own sentences. */
export const rosterRulesText = {
  lead: '起草、手工改动、突发情况的调整都按这些规矩；为什么不能这样排，也按这里的话来说。',
  hard: {
    title: '一定要守的',
    meaning: '排班不会违反这些。您手工可以，违反的地方会一直记在那次上门上。',
  },
  priced: {
    title: '能照顾就照顾的',
    meaning: '每处不如意都算分，合计最少的一周就是最好的一周。一次上门没有人去，比别的都重得多。',
  },
  count: (rules: number) => `${rules} 条`,
  each: (points: number, each: string) => `${each}：${points} 分`,
} as const;
