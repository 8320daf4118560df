/** Words around the rule book of the week; the rules bring their own sentences. */
export const rostersRulesText = {
  tab: '规则',
  lead: '排一周、手工移动、补空缺都按这些规则；哪位互助员为什么去不了、为什么这样排，也按这里的话来说。',
  hard: {
    title: '一定要守的',
    meaning: '排班时一条也不破。工作人员可以手工破例，破例的一直标着“！”和原因。',
  },
  priced: {
    title: '尽量照顾的',
    meaning: '都合规则的排法里，选扣分最少的。下面是每一项扣多少分。',
  },
  count: (rules: number) => `${rules} 条`,
  points: (each: string, points: number) => `${each} ${points} 分`,
  between: '，',
} as const;
