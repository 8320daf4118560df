/** Words of the review list. */
export const pairingsReviewsText = {
  none: '眼下没有要回访的结对',
  noneNextStep: '试行快到期的、很久没有回访的结对，会列在这里。',
  lead: '当面或打电话问双方，再点一下：继续、再试一个月，或者结束。',
  count: (count: number, overdue: number) =>
    overdue === 0 ? `要回访 ${count} 对` : `要回访 ${count} 对，其中 ${overdue} 对已过期`,
  columns: {
    village: '村',
    elder: '老人',
    helper: '互助员',
    due: '什么时候问',
    because: '为什么问',
    role: '哪一位',
    steps: '问过以后',
  },
  overdue: '已过期',
  /** 2025.3.1, where a column is narrow */
  dotted: (date: string) => date.split('-').map(Number).join('.'),
  goesOn: '继续',
  anotherMonth: '再试一个月',
  ends: '结束…',
  forPair: (step: string, elder: string, helper: string) => `${step}：${elder} 和 ${helper}`,
  done: {
    'goes-on': (elder: string, helper: string) => `${elder} 和 ${helper} 继续结对。`,
    'another-month': (elder: string, helper: string) => `${elder} 和 ${helper} 再试一个月，到期会再提醒。`,
    ends: (elder: string, helper: string) => `${elder} 和 ${helper} 的结对已结束。`,
  },
  end: {
    title: (elder: string, helper: string) => `结束 ${elder} 和 ${helper} 的结对？`,
    by: '谁提出',
    reason: '为什么',
    explain: '从今天起结束。下次生成方案会照着下面写的做。',
    yes: '结束',
    back: '再看看',
  },
} as const;
