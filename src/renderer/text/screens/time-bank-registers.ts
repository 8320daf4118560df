/** Words that the registers of paid care and of donations share. */
export const registersText = {
  personHint: '姓名、拼音首字母或户号',
} as const;

/** Words of 有偿照护. */
export const paidCareText = {
  add: '登记有偿照护',
  edit: '有偿照护',
  apart: '家属付钱请的照护单独记在这里，和时间银行不通：付了钱的服务不存积分。',
  none: '没有登记有偿照护',
  noneNextStep: '家属愿意付一点钱请互助员照护的，谈好以后登记在这里：给谁、多少钱、付了没有。',
  columns: {
    village: '村',
    elder: '老人',
    helper: '照护的人',
    days: '起止',
    agreed: '谈好的钱',
    paid: '已付',
    services: '做什么',
    note: '备注',
  },
  days: (from: string, to: string | null) => (to === null ? `${from} 起` : `${from} 至 ${to}`),
  between: '、',
  fromDate: '从哪天起',
  toDate: '到哪天',
  toHint: '空着就是还在做。',
  reversedDays: '后面的日子不能早于前面。',
  samePerson: '老人和照护的人不能是同一个人。',
  agreed: '谈好多少元',
  per: '按什么算',
  perOption: (word: string) => `每${word}`,
  paid: '已付多少元',
  noteExample: '如 大儿子按月微信转账',
} as const;

/** Words of 捐赠. */
export const donationsText = {
  add: '登记捐赠',
  edit: '捐赠',
  lead: '物品、现金、义务劳动都记；每季度至少公示一次用到哪里。',
  none: '没有登记捐赠',
  noneNextStep: '有人给村里捐了桌椅、米面、现金，或者出了义务工，登记在这里，公示时一并写明用处。',
  print: (year: string) => `打印${year}年捐赠公示`,
  printHint: '愿意公开姓名的才写姓名。',
  fileName: (year: string) => `捐赠公示-${year}年`,
  hidden: '不公开姓名',
  columns: {
    date: '日期',
    village: '村',
    donor: '捐赠人',
    kind: '类别',
    what: '捐了什么',
    amount: '折合（元）',
    source: '来源',
    usedFor: '用到哪里',
  },
  donorExample: '如 张老板、李家院子三户',
  public: '公示',
  publicHint: '愿意把姓名写在公示上',
  whatExample: '如 轮椅 2 把；义务修路 3 个工',
  amountHint: '现金写实数，物品写估价；说不清就空着。',
  usedForExample: '如 放在互助站用',
  note: '备注',
} as const;
