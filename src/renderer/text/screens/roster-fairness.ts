/** Words of how work is shared out over four weeks. */
export const fairnessText = {
  lead: '四周的服务时间：本周和前三周。不到“至少”的是派得太少，超过“至多”的是派得太多；界线在“村组—规则”里定。',
  chart: (village: string) => `${village}每位互助员四周服务时间`,
  asTable: '看表格',
  asChart: '看图',
  how: '怎么看',
  weeks: ['三周前', '两周前', '上周', '本周'],
  least: '至少',
  most: '至多',
  minutes: '分钟',
  none: '这个村没有能排班的互助员。',
  noneNextStep: '请先在“人员”里登记互助员和他们的空闲时间。',
  even: '没有人太闲，也没有人太忙。',
  idle: (names: string, count: number) => `一次都没有派：${names}（${count} 人）`,
  little: (names: string, count: number) => `派得太少：${names}（${count} 人）`,
  much: (names: string, count: number) => `派得太多：${names}（${count} 人）`,
  more: (names: string, rest: number) => `${names}等另外 ${rest} 位`,
  columns: {
    name: '互助员',
    sum: '四周合计',
    least: '至少',
    most: '至多',
    cap: '每周上限',
    state: '怎么样',
  },
  states: { idle: '没有派', little: '太少', much: '太多', right: '合适' },
  hours: (minutes: number) =>
    minutes === 0
      ? '0'
      : minutes < 60
        ? `${minutes}分`
        : minutes % 60 === 0
          ? `${minutes / 60}小时`
          : `${Math.floor(minutes / 60)}小时${minutes % 60}分`,
  between: '、',
} as const;
