import type { Slot } from '../../shared/domain/availability.ts';
import type {
  DoubtDecisions,
  RegisterTotals,
  RowCounts,
  WorkbookKind,
} from '../../shared/domain/import-preview.ts';
import type {
  OutcomeStatus,
  PairingRule,
  PairOrigin,
  PairScorePartName,
} from '../../shared/domain/pairing.ts';
import type {
  CareFlag,
  ConsentForm,
  ConsentPurpose,
  HelperCategory,
  IdStatus,
  Living,
  PersonStatus,
  RelationKind,
  SelfCareLevel,
  SelfCareSource,
  Sex,
  TravelMeans,
} from '../../shared/domain/person.ts';
import type { RosterRule } from '../../shared/domain/roster-rule.ts';
import type { HelperPart, RosterState } from '../../shared/domain/roster.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../shared/domain/service.ts';
import type { FindingSeverity } from '../../shared/findings/import-finding.ts';
import type { Weekday } from '../../shared/time/calendar-date.ts';

/** The office's words for every code that reaches the window. A missing word does not compile. */

export const sexWord = { M: '男', F: '女', unknown: '未登记' } satisfies Record<Sex, string>;

export const idStatusWord = {
  valid: '号码正确',
  checksum_bad: '校验位不对，请核对',
  truncated: '末尾被表格截断，请核对',
  legacy15: '15位旧号码',
  missing: '未登记',
  malformed: '写法不对，请核对',
} satisfies Record<IdStatus, string>;

export const personStatusWord = {
  active: '在村',
  away: '外出',
  moved: '已迁走',
  deceased: '已故',
  withdrawn: '已退出',
} satisfies Record<PersonStatus, string>;

export const livingWord = {
  alone: '独自居住',
  spouse: '与老伴同住',
  children: '与子女同住',
  grandchildren: '与孙辈同住',
  other_relatives: '与其他亲属同住',
  non_relatives: '与非亲属同住',
  institution: '住养老机构',
  unknown: '未登记',
} satisfies Record<Living, string>;

export const selfCareSourceWord = {
  gbt42195: '国标评估',
  public_health: '公卫评估',
  six_items: '六项评估',
  village_words: '村里口述',
  mzt039_old: '旧行标评估',
} satisfies Record<SelfCareSource, string>;

export const careFlagWord = {
  living_alone: '独居',
  empty_nest: '空巢',
  left_behind: '留守',
  lost_only_child: '失独',
  disabled: '失能',
  dementia: '失智',
  severely_disabled: '重残',
  extreme_poverty: '特困',
  minimum_allowance: '低保',
  other_hardship: '其他困难',
} satisfies Record<CareFlag, string>;

export const selfCareLevelWord = {
  independent: '完全自理',
  mild: '轻度失能',
  moderate: '中度失能',
  severe: '重度失能',
  total: '完全失能',
  unknown: '未评估',
} satisfies Record<SelfCareLevel, string>;

export const helperCategoryWord = {
  younger_elder: '低龄老人',
  neighbour: '邻居',
  cadre: '村组干部',
  left_behind_woman: '留守妇女',
  returned_youth: '返乡青年',
  well_wisher: '爱心人士',
  party_member: '党员',
  public_post: '公益性岗位',
  social_worker: '社工',
  professional: '专业人员',
  other: '其他',
} satisfies Record<HelperCategory, string>;

export const travelMeansWord = {
  walk: '步行',
  e_bike: '电动车',
  motorbike: '摩托车',
  tricycle: '三轮车',
  car: '汽车',
} satisfies Record<TravelMeans, string>;

export const consentPurposeWord = {
  basic_service: '接受互助服务',
  health_data: '使用健康情况',
  wall_card: '张贴明白卡',
  public_list: '列入公示名单',
  points_public: '公示积分',
  photo: '拍照留存',
  share_with_children: '告知子女',
  share_with_county: '报送县里',
} satisfies Record<ConsentPurpose, string>;

export const consentFormWord = {
  signature: '本人签字',
  thumb_print: '按手印',
  oral_with_two_witnesses: '口头同意，两人见证',
  guardian: '监护人代签',
} satisfies Record<ConsentForm, string>;

export const relationKindWord = {
  lineal: '直系亲属',
  sibling: '兄弟姐妹',
  cousin: '堂表亲',
  in_law: '姻亲',
  clan: '同族',
  neighbour: '邻居',
  old_workmate: '老同事',
  friend: '老朋友',
  refuses: '不愿结对',
} satisfies Record<RelationKind, string>;

export const slotWord = { morning: '上午', afternoon: '下午' } satisfies Record<Slot, string>;

export const weekdayWord = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
} satisfies Record<Weekday, string>;

export const workbookKindWord = {
  elders: '老人花名册',
  helpers: '互助员花名册',
  'walking-minutes': '步行时间表',
  pairs: '结对名单',
} satisfies Record<WorkbookKind, string>;

export const rowCountWord = {
  read: '读到',
  new: '新增',
  changed: '变更',
  same: '相同',
  doubtful: '存疑',
  refused: '未收',
} satisfies Record<keyof RowCounts, string>;

export const registerTotalWord = {
  villages: '村',
  hamlets: '院落',
  households: '户',
  elders: '老人',
  helpers: '互助员',
  both: '既是老人又是互助员',
  deceased: '已故',
  away: '外出',
  withNeeds: '有需求的老人',
  aged80: '80岁以上',
  walkingMinutes: '步行时间（条）',
  pairs: '结对',
} satisfies Record<keyof RegisterTotals, string>;

export const severityWord = { note: '已读懂', doubt: '要您定', refused: '未收' } satisfies Record<
  FindingSeverity,
  string
>;

export const doubtDecisionWord = {
  'take-proposal': '采用建议',
  'leave-out': '不收',
} satisfies Record<NonNullable<DoubtDecisions[keyof DoubtDecisions]>, string>;

export const outcomeStatusWord = {
  'proven-best': '已证明是最好的方案',
  good: '较好的方案',
  stopped: '中途停止，取当时最好的方案',
  impossible: '排不出来',
} satisfies Record<OutcomeStatus, string>;

export const pairOriginWord = { voluntary: '自愿结对', assigned: '组织定向' } satisfies Record<
  PairOrigin,
  string
>;

/** Reads after a number of helpers: 「21人路太远」. */
export const pairingRuleWord = {
  'not-the-same-person': '就是老人本人',
  'helper-active': '不在村或已退出',
  'helper-age': '年龄不合（未成年或已是高龄）',
  'helper-has-hours': '没有填可服务时间',
  'consent-not-refused': '有一方不同意参加互助服务',
  'not-refused': '双方有一方不愿意',
  'not-declined': '上次提过，没有谈成',
  'not-forbidden': '您定了不配这一对',
  'not-the-same-household': '与老人同住一户',
  'village-boundary': '不在本村',
  'sex-wish': '性别不合老人意愿',
  'travel-known': '到老人家多远不清楚',
  'travel-limit': '路太远',
  'service-offered': '不做老人要的服务',
  'training-for-service': '没有这项服务要的培训',
  'ability-for-need': '体力或技能不够',
  'availability-for-need': '时间对不上',
  'weekly-minutes': '一周的时间不够',
  'helper-capacity': '已满',
} satisfies Record<PairingRule, string>;

export const scorePartWord = {
  near: '住所相邻',
  temperament: '性情相近',
  hobby: '爱好相投',
  tie: '熟人关系',
  keep: '原有结对',
  services: '服务对口',
  'age-gap': '低龄帮高龄',
  strength: '健康帮体弱',
} satisfies Record<PairScorePartName, string>;

export const rosterStateWord = {
  draft: '草稿',
  agreed: '会上已定',
  published: '已公布',
  closed: '已关闭',
  superseded: '已被新版代替',
} satisfies Record<RosterState, string>;

export const helperPartWord = { primary: '结对人', backup: '后备', other: '协助' } satisfies Record<
  HelperPart,
  string
>;

/** Reads after a number of helpers: 「9人这半天没空」. */
export const rosterRuleWord = {
  'helper-active': '不在村或已退出',
  'not-refused': '双方有一方不愿意',
  'not-the-same-household': '与老人同住一户',
  'service-offered': '不做这项服务',
  'ability-for-service': '体力或技能不够',
  'sex-wish': '性别不合老人意愿',
  'same-sex-needed': '须有同性互助员',
  'travel-limit': '路太远',
  'helper-available': '没有合适的空闲',
  'half-day-minutes': '那半天已排满',
  'daily-minutes': '当天时间已满',
  'weekly-minutes': '本周时间已满',
  'rest-day': '须留一天休息',
  'second-helper': '找不到第二个人同去',
  'elder-once-a-half-day': '老人那半天已有人上门',
  'days-apart': '两次上门离得太近',
  'elder-at-home': '老人那半天不在家',
  'day-open': '那半天不上门（逢场、农忙或风俗）',
  'most-faces': '老人一周见的生面孔太多',
  'rider-of-round': '送餐定了别人',
} satisfies Record<RosterRule, string>;

export function serviceWord(code: ServiceCode): string {
  return SERVICE_TYPES[code].name;
}
