import type { DeclineReason } from '../../../shared/domain/pair-decline.ts';
import type { RosterRule, RosterRuleCount } from '../../../shared/domain/roster-rule.ts';
import type { MeetingAbsence } from './meeting-facts.ts';

/** Reads after a number of helpers: 9人没空. */
const RULE_WORDS: Readonly<Record<RosterRule, string>> = {
  'helper-active': '不在村或已退出',
  'not-refused': '双方有一方不愿意',
  'not-the-same-household': '与老人同住一户',
  'service-offered': '不做这项服务',
  'ability-for-service': '体力或技能不够',
  'sex-wish': '性别不合老人意愿',
  'same-sex-needed': '要有同性别的人',
  'travel-limit': '路太远',
  'helper-available': '没有合适的空闲',
  'half-day-minutes': '那半天已排满',
  'daily-minutes': '当天时间已满',
  'weekly-minutes': '本周时间已满',
  'rest-day': '要留一天休息',
  'second-helper': '找不到第二个人同去',
  'elder-once-a-half-day': '老人那半天已有人上门',
  'days-apart': '两次上门离得太近',
  'elder-at-home': '老人那半天不在家',
  'day-open': '那半天不上门（逢场、农忙或风俗）',
  'most-faces': '老人一周见的生面孔太多',
  'rider-of-round': '送餐定了别人',
};

/** 37名互助员：21人路太远，9人没有合适的空闲 */
export function stoppedWords(counts: readonly RosterRuleCount[]): string {
  const told = counts
    .filter(({ helpers }) => helpers > 0)
    .toSorted((one, other) => other.helpers - one.helpers);
  if (told.length === 0) return '村里没有互助员';
  const all = told.reduce((sum, { helpers }) => sum + helpers, 0);
  return `${String(all)}名互助员：${told.map(({ rule, helpers }) => `${String(helpers)}人${RULE_WORDS[rule]}`).join('，')}`;
}

export const ABSENCE_WORDS: Readonly<Record<MeetingAbsence['reason'], string>> = {
  farming: '农忙',
  away: '外出',
  ill: '生病',
  hospital: '住院',
  'family-visit': '家里来人',
  custom: '风俗',
  mourning: '办丧事',
  other: '其他',
};

export const DECLINE_WORDS: Readonly<Record<DeclineReason, string>> = {
  'too-far': '路太远',
  'no-time': '没有时间',
  'not-getting-along': '合不来',
  'wants-other-sex': '男女不方便',
  'family-objects': '家里人不同意',
  'too-heavy': '活太重',
  'already-helped': '已经有人帮',
  'not-said': '没说原因',
};
