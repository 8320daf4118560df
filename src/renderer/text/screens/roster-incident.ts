import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import type { OutcomeStatus } from '../../../shared/domain/pairing.ts';

/** Words of the dialog in which something happened to a published week. */
export const incidentText = {
  title: (village: string) => `${village}：出了什么事？`,
  kinds: {
    'helper-absent': { title: '互助员请假', explain: '生病、农忙、外出、丧事，过几天还来' },
    'helper-left': { title: '互助员不做了', explain: '退出、搬走，以后不再来' },
    'elder-away': { title: '老人这几天不在家', explain: '住院、走亲戚、家里来人' },
    'elder-died': { title: '老人去世', explain: '以后不再上门' },
    'hamlets-cut-off': { title: '路断了', explain: '涨水、塌方、结冰，院落进出不了' },
    'new-need': { title: '有了新的需要', explain: '登记里刚加上，这一周还没有排' },
  } satisfies Record<RosterIncident['kind'], { title: string; explain: string }>,
  kindLabel: '出了什么事',
  helper: '哪位互助员',
  elder: '哪位老人',
  hamlets: '哪些院落',
  task: '哪项需要',
  choose: '请选择',
  helperLine: (name: string, hamlet: string | null, visits: number) =>
    [name, hamlet, visits === 0 ? '本周没有排' : `本周 ${visits} 次`]
      .filter((word) => word !== null)
      .join(' · '),
  elderLine: (name: string, hamlet: string | null, visits: number) =>
    [name, hamlet, `本周 ${visits} 次`].filter((word) => word !== null).join(' · '),
  noNewNeeds: '这一周没有还没排进去的需要。请先在“人员”里登记，再回来。',
  from: '从什么时候',
  to: '到什么时候（含）',
  why: '什么原因',
  whyExplain: '原因只留在办公室。印出来的通知上只写“请假”，不写病情。',
  diedExplain: '采用以后，老人的登记会改成“已去世”，结对随着结束。',
  leftExplain: '采用以后，互助员的登记会改成“已退出”，结对随着结束。',
  cutExplain: '里面的人照旧互相帮；外面的人进不去，里面的人出不来。',
  wrongOrder: '结束不能早于开始。',
  plan: '算出改动最少的办法',
  cancel: '不改了',
  back: '返回修改',
  accept: (version: number) => `采用，公布第 ${version} 版`,
  acceptHint: '采用后立刻生效，墙上的要换；在这以前什么都没有改。',
  resultTitle: (village: string) => `${village}：怎样调整`,
  summary: (lost: number, filled: number, unfilled: number, others: number) =>
    [
      lost === 0 ? '没有人落空' : `${lost} 次上门落了空，${filled} 次有人去`,
      unfilled === 0 ? '' : `还有 ${unfilled} 次没有人`,
      others === 0 ? '别的都不动' : `为此另外动 ${others} 处`,
    ]
      .filter((words) => words !== '')
      .join('；'),
  nothing: '这件事不影响已公布的安排，不用改。',
  status: {
    'proven-best': '已证明改动最少',
    good: '时间到了，先用目前最好的办法',
    stopped: '中途停下，先用当时最好的办法',
    impossible: '排不出来',
  } satisfies Record<OutcomeStatus, string>,
  gap: (percent: number) => `离最好最多差 ${percent} %`,
  affected: '落空的上门',
  others: '为此另外动的',
  columns: { visit: '上门', before: '原来', after: '改成', how: '变化' },
  instead: (title: string) => `${title}改由谁去`,
  nobody: '没有人',
  noChoice: '村里没有人能去',
  stays: '空着，另想办法',
  choice: (name: string, at: string) => `${name} ${at}`,
  way: (minutes: number) => `路上 ${minutes} 分钟`,
  forbidden: (rules: string) => `不合规矩：${rules}`,
  allowed: '合规矩的',
  against: '不合规矩的',
  recorded: '不合规矩的照样可以选，会记在这次上门上。',
  first: '排法选的',
  changed: '您改选的',
  at: (halfDay: string, names: string) => `${halfDay} ${names}`,
  between: '、',
  visit: (title: string, service: string) => (service === '' ? title : `${title} ${service}`),
  accepted: (village: string, version: number) => `${village}第 ${version} 版已公布`,
  acceptedExplain: '请把变更通知送到有变动的人手里，把墙上的周排班表换成新的。',
  print: '打印变更通知和新排班表',
  printing: '正在生成……',
  close: '关闭',
  printed: (files: number) => `已生成 ${files} 个文件：`,
  open: '打开',
  notOpened: '打不开。请到文件夹里手动打开。',
} as const;
