import type {
  ElderMark,
  HomeSafetyPoint,
  LineRemarkKind,
  NotDoneReason,
  PointsChoice,
  Satisfaction,
  SheetToReturn,
  VisitFinding,
  WelfareVisitEntry,
} from '../../../shared/domain/attendance.ts';
import type { CreditStep } from '../../../shared/domain/time-bank.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';

/** The office's words for every code of returned sheets. A missing word does not compile. */

/** In the order of the digits that choose them. */
export const notDoneReasonWord = {
  'nobody-home': '没人在家',
  'elder-away': '老人外出',
  'elder-refused': '老人不要',
  'helper-ill': '互助员病了',
  'helper-absent': '互助员没来',
  weather: '天气',
  postponed: '改期',
  other: '其他',
} satisfies Record<NotDoneReason, string>;

export const elderMarkWord = {
  signature: '签字',
  'thumb-print': '手印',
  proxy: '代签',
  refused: '拒签',
  missing: '没签',
} satisfies Record<ElderMark, string>;

export const satisfactionWord = { good: '好', fair: '中', poor: '差', blank: '' } satisfies Record<
  Satisfaction,
  string
>;

export const pointsChoiceWord = { store: '存', donate: '捐', none: '不要' } satisfies Record<
  PointsChoice,
  string
>;

/** As over the nine columns of the paper. */
export const serviceLetter = {
  meal_help: '餐',
  bathing_help: '浴',
  cleaning_help: '洁',
  emergency_help: '急',
  medical_help: '医',
  mobility_help: '行',
  farm_help: '农',
  errand: '代',
  emotional_support: '心',
} satisfies Record<ServiceCode, string>;

/** Short, for a cell beside the line. */
export const lineRemarkWord = {
  'leave-before-arrive': '离开早于到达',
  'in-future': '日子还没到',
  'too-old': '过了 45 天',
  'two-places-at-once': '同时在两处',
  'counted-before': '已经记过',
  'no-helper': '不是互助员',
  'no-elder': '没写老人',
  'reason-missing': '要写没做的原因',
  'proxy-name-missing': '要写谁代签',
  'minutes-reason-missing': '要写分钟不同的原因',
  'marks-missing': '缺签字',
  'date-outside-week': '不在这一周',
  'other-helper': '换了人',
  'far-from-plan': '和计划差得多',
  'copied-day-by-day': '天天一样',
} satisfies Record<LineRemarkKind, string>;

/** What is wrong or odd, and what to do about it. */
export const lineRemarkSentence = {
  'leave-before-arrive': '离开的时间早于到达。按 T 改时间。',
  'in-future': '这一天还没到，不能先登记。按 R 改日期，或按空格记“没做”。',
  'too-old': '超过 45 天的服务，复核的人要问清楚再收。',
  'two-places-at-once': '同一个互助员同一时间在两处。核对时间，按 T 改。',
  'counted-before': '这一次服务已经在别的表上记过。按 Delete 恢复原样，或按空格记“没做”。',
  'no-helper': '这个人没有登记为互助员。按 H 换人，或先到“人员”登记。',
  'no-elder': '没有写是给哪位老人服务。按 L 找老人。',
  'reason-missing': '没做，要按数字选原因。',
  'proxy-name-missing': '代签要写明谁代签。按 D 写名字。',
  'minutes-reason-missing': '分钟和到离时间对不上，要写原因。按 M 改分钟。',
  'marks-missing': '缺老人或互助员的签字：先记下，补签以前不入账。',
  'date-outside-week': '这一天不在这张表的那一周。',
  'other-helper': '和计划的互助员不是同一个人。',
  'far-from-plan': '分钟和计划差得多，请核对。',
  'copied-day-by-day': '连着许多天一模一样，像是一次填的，请到户里问一问。',
} satisfies Record<LineRemarkKind, string>;

export const sheetStateWord = { out: '未回', entered: '待核', checked: '已核' } satisfies Record<
  SheetToReturn['state'],
  string
>;

export const visitFindingWord = { normal: '好', watch: '注意', urgent: '急' } satisfies Record<
  VisitFinding,
  string
>;

export const visitChannelWord = {
  home: '上门',
  phone: '电话',
  video: '微信',
  met: '遇见',
} satisfies Record<WelfareVisitEntry['channel'], string>;

export const homeSafetyWord = {
  power: '电',
  gas: '气',
  fire: '火',
  water: '水',
  roof: '房',
  road: '路',
} satisfies Record<HomeSafetyPoint, string>;

export const referralWord = {
  doctor: '医生',
  cadre: '村干部',
  'civil-affairs': '民政',
  children: '子女',
} satisfies Record<NonNullable<WelfareVisitEntry['referral']>, string>;

/** Why a service earns what it earns, before the minutes of the step. */
export const creditStepWord = {
  served: '实做',
  'paid-visit': '有偿服务不计',
  'paid-post': '公益性岗位不计',
  'kin-of-household': '同户亲属不计',
  'other-kin': '亲属不计',
  'too-short': '时间太短不计',
  weight: '按项目折算',
  'whole-units': '取整',
  'look-in': '看望一次',
  'day-limit': '一天封顶',
  'week-limit': '一周封顶',
} satisfies Record<CreditStep, string>;

/** Why a checked line does not earn yet. */
export const waitsForWord = {
  household: '互助员没有户',
  marks: '缺签字',
  rules: '还没有细则',
  'other-reviewer': '复核人是本户',
} satisfies Record<'household' | 'marks' | 'rules' | 'other-reviewer', string>;

export const goesToWord = { household: '入户', pool: '捐给村里', nowhere: '不入账' } satisfies Record<
  'household' | 'pool' | 'nowhere',
  string
>;

export const checkStoppedWord = {
  'same-person': '本人录的，要换人复核',
  'own-household': '有自家人的服务，要换人复核',
} satisfies Record<'same-person' | 'own-household', string>;
