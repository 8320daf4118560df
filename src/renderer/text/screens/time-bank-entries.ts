/** Words of 流水. */
export const entriesText = {
  kinds: '全部类别',
  days: '日期',
  count: (count: string) => `${count} 笔`,
  columns: {
    number: '第几笔',
    date: '日期',
    kind: '类别',
    minutes: '分钟',
    way: '从哪到哪',
    about: '摘要',
    names: '经办 / 复核',
    hash: '校验码',
  },
  rules: (version: number) => `细则第 ${version} 版`,
  none: '账本里还没有一笔账',
  noneNextStep: '签到表在“回收登记”里登记、复核以后，存入会自动记进来。',
  noneFound: '没有找到',
  noneFoundNextStep: '换一个类别、日期或者村再找。',
} as const;
