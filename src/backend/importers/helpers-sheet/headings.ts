import { PERSON_COLUMNS, YES_NO } from '../person-row/person-columns.ts';
import { explained, optional, required } from '../sheets/column-spec.ts';

/** The helpers' register (互助员登记表, Form 8b) with the accepted spellings of its headings. */
export const HELPER_COLUMNS = {
  ...PERSON_COLUMNS,
  village: explained(required('村', '村名', '所在村', '行政村'), '写现在的村名。'),
  category: explained(optional('身份', '类别', '人员类别'), '哪一类人。', [
    '低龄老人',
    '热心邻居',
    '村干部',
    '留守妇女',
    '返乡青年',
    '爱心人士',
    '党员',
    '公益性岗位',
    '社工',
    '专业人员',
    '其他',
  ]),
  health: explained(optional('健康', '健康状况', '身体状况'), '好、一般或差。', ['好', '一般', '差']),
  ability: explained(optional('能力状况', '自理能力', '身体能力'), '本人自己说的。', [
    '自理',
    '基本自理',
    '半自理',
  ]),
  abilityNotedOn: explained(optional('体检日期', '医生证明日期', '健康证明日期'), '医生证明上的日期。'),
  skills: explained(optional('特长', '技能'), '用、隔开，如 理发、做饭。'),
  travelMeans: explained(optional('出行方式', '交通工具'), '平时怎么走。', [
    '步行',
    '电动车',
    '摩托车',
    '三轮车',
    '汽车',
  ]),
  licenceNote: explained(optional('驾照', '驾驶证', '驾照情况', '驾照保险'), '骑车开车的写驾照和车险。'),
  travelLimit: explained(required('路程上限', '路程上限分钟', '最远路程'), '最多走几分钟，如 15。'),
  weeklyHours: explained(
    required('每周可服务', '每周可服务小时', '每周服务时长', '每周时数'),
    '每周几小时，如 8。',
  ),
  dailyHours: explained(optional('每天可服务', '每天可服务小时', '每日上限'), '一天最多几小时，可空。'),
  maxElders: explained(required('最多帮扶人数', '帮扶人数上限', '最多人数'), '最多帮几个老人，1到8。'),
  availability: explained(
    required('可服务时间', '服务时间', '空闲时间', '每周可服务时间'),
    '如 周一上午、周四下午。',
  ),
  adHoc: explained(optional('随叫随到', '临时帮忙', '机动'), '不排班、有事再叫的写是。', YES_NO),
  services: explained(
    required('可服务项目', '服务项目'),
    '用、隔开：助餐、助浴、助洁、助急、助医、助行、助农、代办、心理疏导。',
  ),
  insurer: explained(optional('保险公司', '承保公司'), '志愿者保险在哪家公司。'),
  policyNo: explained(optional('保单号', '保险单号'), '保单上的号。'),
  insuredUntil: explained(optional('保险到期', '保险到期日', '保险到期日期', '保险期限'), '如 2027-06-30。'),
  trainings: explained(
    optional('培训', '培训情况', '参加培训'),
    '内容和日期，如 急救 2026-03-15；助浴 2026-05。',
  ),
  pointsWish: explained(optional('积分意愿', '积分处理'), '攒着、捐出或不要。', ['攒着', '捐出', '不要']),
  joinedOn: explained(optional('加入日期', '加入时间', '入队时间', '登记日期'), '如 2025-03-01。'),
  reconfirmedOn: explained(optional('重新确认日期', '确认日期', '年度确认'), '今年确认继续服务的日期。'),
} as const;

export type HelperColumn = keyof typeof HELPER_COLUMNS;
