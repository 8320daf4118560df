import type { Output } from '../../../shared/contract/contract.ts';
import type { CareShown, CaredElderRow } from '../../../shared/contract/supervision.ts';
import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import type {
  CareGroup,
  CareState,
  InspectionKind,
  InspectionPoint,
  LadderStep,
  LookInOutcome,
  MissedReason,
  SpotCheckDifference,
  SpotCheckResult,
} from '../../../shared/domain/supervision.ts';
import { notDoneReasonWord } from './attendance.ts';

/** The office's words for every code of supervision. A missing word does not compile. */

export const careGroupWord = {
  'living-alone': '独居',
  'empty-nest': '空巢',
  'left-behind': '留守',
  disabled: '失能',
  'severely-disabled': '重残',
  'special-family': '计生特殊',
  'extreme-poverty': '特困',
} satisfies Record<CareGroup, string>;

export const careStateWord = {
  kept: '达到',
  open: '还没到期',
  missed: '没达到',
  away: '不在家',
} satisfies Record<CareState, string>;

export const levelWord = { red: '红', yellow: '黄', blue: '蓝', green: '绿' } satisfies Record<
  VisitLevel,
  string
>;

export const careShownWord = {
  'not-visited': '当月没探访的',
  missed: '没达到次数的',
  open: '还没到期的',
  all: '全部',
} satisfies Record<CareShown, string>;

export const perWord = { week: '每周', month: '每月', quarter: '每季' } satisfies Record<
  CaredElderRow['frequency']['per'],
  string
>;

export const ladderStepWord = {
  call: '当天打电话',
  go: '联络点派人去看',
  request: '登记诉求，24小时',
} satisfies Record<LadderStep, string>;

export const missedReasonWord = {
  ...notDoneReasonWord,
  unfilled: '整周没排上人',
} satisfies Record<MissedReason, string>;

export const lookInOutcomeWord = {
  well: '平安',
  'not-reached': '没联系上',
  trouble: '有事',
} satisfies Record<LookInOutcome, string>;

export const spotCheckResultWord = {
  confirmed: '属实',
  differs: '不符',
  'not-reached': '没联系上',
} satisfies Record<SpotCheckResult, string>;

export const spotCheckDifferenceWord = {
  'nobody-came': '没有人来过',
  shorter: '时间没那么长',
  'other-helper': '来的是别人',
  'other-day': '不是那天',
  'other-service': '做的是别的事',
  'not-signed': '签字手印不是本人',
  'asked-for-money': '要过钱物',
} satisfies Record<SpotCheckDifference, string>;

export const inspectionKindWord = { station: '服务站点', helper: '互助员' } satisfies Record<
  InspectionKind,
  string
>;

export const inspectionPointWord = {
  opened: '按时开门',
  'duty-signed': '值班签到真实',
  'fire-power-gas': '消防、用电、用气安全',
  clean: '卫生',
  food: '饭菜、留样',
  registers: '台账齐全',
  notices: '公示在墙上',
  'complaint-path': '投诉电话看得见',
  'signs-on-the-spot': '当场签字，不补签代签',
  'times-right': '到离时间属实',
  'service-done': '约好的事做到了',
  manners: '态度',
  'no-money': '不收钱物',
  'privacy-kept': '不说老人家里的事',
  'emergency-known': '知道急事找谁',
  insured: '保险在有效期',
} satisfies Record<InspectionPoint, string>;

export const recordAlarmWord = {
  'two-places-at-once': '同一时间在两处',
  'counted-twice': '同一次记了两遍',
  'copied-day-by-day': '天天一模一样',
  'too-many-hours': '一天超过8小时',
} satisfies Record<Output<'supervision.alarms'>['alarms'][number]['alarm'], string>;

export const visitAspectWord = {
  body: '身体',
  mind: '精神',
  'daily-life': '饮食起居',
  hygiene: '卫生',
  'home-safety': '居家安全',
} satisfies Record<keyof Output<'supervision.quality'>['visits']['watch'], string>;
