import type { CookCircleForm } from '../../../shared/domain/cook-circle.ts';
import type { StationActivity } from '../../../shared/domain/station-day.ts';

const mealWord = { lunch: '午饭', supper: '晚饭', both: '午饭、晚饭' } satisfies Record<
  CookCircleForm['meal'],
  string
>;
const turnsWord = { weekday: '按星期定', rotation: '一家挨一家轮' } satisfies Record<
  CookCircleForm['turns'],
  string
>;
const activityWord = {
  film: '看电影',
  chess: '下棋打牌',
  reading: '看书读报',
  rehearsal: '排节目',
  talk: '听讲座',
  handicraft: '做手工',
  exercise: '健身',
  meal: '吃饭',
  health_check: '量血压体检',
} satisfies Record<StationActivity, string>;

/** Words for what neighbours do among themselves: cooking in turn, coming to the station, what services are called. */
export const dailyLifeText = {
  cook: {
    title: '轮流做饭',
    explain: '几户邻居约好，今天到你家吃，明天到我家吃。不算服务，不记积分。',
    add: '新增一桌',
    none: '没有登记轮流做饭的邻居。',
    print: '打印本周轮流做饭表',
    printed: (pages: number) => `轮流做饭表已存好，${pages} 页。`,
    fileName: (village: string) => `轮流做饭表-${village}`,
    columns: { name: '哪一桌', meal: '吃哪顿', turns: '怎么轮', today: '今天到', hosts: '轮流的户' },
    newTitle: '新增轮流做饭',
    name: '名称',
    nameHint: '如 上院子那桌',
    hamlet: '院落',
    meal: '吃哪顿',
    mealWord,
    turns: '怎么轮',
    turnsWord,
    beginsOn: '从哪天起',
    daysEach: '一家连着做几天',
    daysUnit: '天',
    hosts: '哪些户轮流',
    hostsHint: '按做饭的先后选，选完还可以上下移。',
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    nobody: '各家自己做',
    pick: '选一户',
    addHost: '添一户',
    host: (householdNo: string, headName: string | null) =>
      headName === null ? `第${householdNo}户` : `${headName}家（第${householdNo}户）`,
    hostShort: (householdNo: string, headName: string | null) =>
      headName === null ? `第${householdNo}户` : `${headName}家`,
    up: (host: string) => `${host} 往前移`,
    down: (host: string) => `${host} 往后移`,
    remove: (host: string) => `${host} 不轮了`,
    households: (count: number) => `${count} 户`,
    notToday: '今天没有',
    removeAsk: (name: string) => `删去“${name}”？`,
    strip: (name: string, meal: string) => `轮流做饭 · ${name}（${meal}）`,
    stripLabel: '本周轮流做饭',
  },
  stations: {
    none: '这里还没有互助站',
    noneNextStep: '先到“场所”里登记服务中心、服务站、联络点或互助点，再来登记每天来了多少人。',
    station: '哪个站',
    month: '月份',
    previous: '上一月',
    next: '下一月',
    monthText: (year: number, month: number) => `${String(year)}年${String(month)}月`,
    columns: { day: '日期', morning: '上午几人', afternoon: '下午几人', sum: '合计' },
    activities: { morning: '上午做什么', afternoon: '下午做什么' },
    heads: (day: string, slot: string) => `${day}${slot}人数`,
    what: (day: string, slot: string) => `${day}${slot}做什么`,
    slots: { morning: '上午', afternoon: '下午' },
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    day: (month: number, day: number) => `${String(month)}月${String(day)}日`,
    keys: '填数字，回车到下一天；没开门的不填，开了没人来填 0。',
    activityWord,
    save: '保存这个月',
    saved: '已保存',
    sums: (openHalfDays: number, heads: number) => `开放 ${openHalfDays} 个半天，到站 ${heads} 人次`,
    average: (heads: number) => `，平均每个半天 ${heads} 人`,
    most: (heads: number) => `，最多 ${heads} 人`,
    overfull: (times: number, roomFor: number) => `，${times} 个半天坐不下（${roomFor} 位）`,
    activitySums: (parts: readonly string[]) => `活动：${parts.join('，')}`,
    times: (word: string, times: number) => `${word} ${times} 次`,
    tooMany: (roomFor: number) => `坐得下 ${roomFor} 位`,
  },
  words: {
    title: '服务的叫法',
    explain:
      '导入花名册时，这些词都认作左边的服务。本镇另有叫法的，写进右边一栏按回车；同一个词以本镇写的为准。',
    columns: { service: '服务', program: '已认得的词', own: '本镇的叫法' },
    own: (service: string) => `本镇把哪些词叫作${service}`,
    placeholder: '写一个词，按回车',
    wrong: '一个词不超过 12 个字，不带数字、空格和标点。',
  },
} as const;
