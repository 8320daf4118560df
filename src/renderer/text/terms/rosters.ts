import type { RosterPricePart, RosterIncident, VisitDifference } from '../../../shared/domain/roster-move.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';

/** The office's words for every code about weekly rosters. A missing word does not compile. */

export const rosterPricePartWord = {
  unfilled: '没有人去',
  'helper-missing': '人手不够',
  'promise-broken': '改动了已公布的安排',
  'last-week-changed': '和上周的习惯不一样',
  'backup-comes': '后备代去',
  'other-comes': '别人代去',
  way: '路上远',
  'new-face': '老人多见一张生面孔',
  'days-together': '两次上门挨得太近',
  'wished-half-day': '不在想要的半天',
  'errand-off-market': '办事没赶上逢场',
  'heavy-load': '一周排得太满',
  'four-weeks-little': '四周里派得太少',
  'four-weeks-much': '四周里派得太多',
} satisfies Record<RosterPricePart, string>;

export const rosterCauseWord = {
  'helper-absent': '互助员请假',
  'helper-left': '互助员退出',
  'elder-away': '老人不在家',
  'elder-died': '老人去世',
  'hamlets-cut-off': '路断了',
  'new-need': '新增需求',
  'by-hand': '手工修改',
} satisfies Record<RosterCause['kind'], string>;

export const helperAbsenceReasonWord = {
  ill: '生病',
  farming: '农忙',
  away: '外出',
  mourning: '丧事',
  other: '其他',
} satisfies Record<Extract<RosterIncident, { kind: 'helper-absent' }>['reason'], string>;

export const elderAbsenceReasonWord = {
  away: '外出',
  hospital: '住院',
  'family-visit': '家里来人',
  mourning: '丧事',
  custom: '风俗',
  other: '其他',
} satisfies Record<Extract<RosterIncident, { kind: 'elder-away' }>['reason'], string>;

export const visitDifferenceWord = {
  added: '新增',
  dropped: '取消',
  filled: '补上了',
  unfilled: '没有人了',
  'other-helper': '换人',
  'other-time': '换时间',
  both: '换人又换时间',
} satisfies Record<VisitDifference['kind'], string>;
