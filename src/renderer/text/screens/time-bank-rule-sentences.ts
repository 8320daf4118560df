import { SERVICE_CODES } from '../../../shared/domain/service.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { serviceWord } from '../terms.ts';
import { giftReceiverWord } from '../terms/time-bank.ts';

const USUAL_PERCENT = 100;

/** The rules as somebody would read them aloud, one sentence for each. */
export function ruleSentences(rules: RuleSet): readonly string[] {
  return [
    `每 ${rules.minutesPerPoint} 分钟服务计 1 分；账上记分钟，分只是写法。来回路上的时间不算。`,
    rules.unitMinutes === 1 ? '做多少分钟存多少分钟。' : `满 ${rules.unitMinutes} 分钟存一次，零头不计。`,
    ...shortVisits(rules),
    mostSentence(rules),
    weightSentence(rules),
    whoSentence(rules),
    giftSentence(rules),
    '积分只换实物和服务，不换钱，不计利息，余额不能是负数。',
    `存取名单公示不少于 ${rules.noticeDays} 个工作日。`,
    rules.expiryMonths === null
      ? '积分长期有效。'
      : `${rules.expiryMonths} 个月没有动过的积分到期，清零前先告诉本户。`,
    rules.monthsAfterDeath === null
      ? '户里的人去世以后，积分一直留着，由家属继承。'
      : `户里的人都去世以后，积分保留 ${rules.monthsAfterDeath} 个月，由家属继承；过期归村公共池。`,
    '每笔账两个人经办、复核；记错了冲正，写明理由，不涂改。',
  ];
}

function shortVisits({ leastMinutes, lookInMinutes }: RuleSet): string[] {
  const short = leastMinutes === 0 ? [] : [`少于 ${leastMinutes} 分钟的不计。`];
  return lookInMinutes === 0 ? short : [...short, `上门探访至少计 ${lookInMinutes} 分钟。`];
}

function mostSentence({ mostMinutesADay, mostMinutesAWeek }: RuleSet): string {
  const limits = [
    mostMinutesADay === null ? '' : `一天最多计 ${mostMinutesADay} 分钟`,
    mostMinutesAWeek === null ? '' : `一周最多计 ${mostMinutesAWeek} 分钟`,
  ].filter((limit) => limit !== '');
  return limits.length === 0 ? '每人每天、每周计多少不设上限。' : `每人${limits.join('，')}。`;
}

function weightSentence({ weightPercent }: RuleSet): string {
  const weighed = SERVICE_CODES.flatMap((code) => {
    const percent = weightPercent[code] ?? USUAL_PERCENT;
    return percent === USUAL_PERCENT ? [] : [`${serviceWord(code)}按 ${percent}%`];
  });
  return weighed.length === 0 ? '九项服务同样计算。' : `${weighed.join('、')}折算，其他服务按实际时间。`;
}

function whoSentence(rules: RuleSet): string {
  const without = [
    rules.kinOfHouseholdEarn ? '' : '帮同户的亲属',
    rules.otherKinEarn ? '' : '帮不同户的亲属',
    rules.paidVisitsEarn ? '' : '家属付了钱的服务',
    rules.paidPostsEarn ? '' : '公益性岗位人员的服务',
  ].filter((who) => who !== '');
  return without.length === 0 ? '凡是签了字的服务都存积分。' : `${without.join('、')}不存积分。`;
}

function giftSentence({ giftsTo }: RuleSet): string {
  if (giftsTo.length === 0) return '积分不能转赠，可以捐给村公共池。';
  return `积分可以转赠给${giftsTo.map((receiver) => giftReceiverWord[receiver]).join('、')}，也可以捐给村公共池。`;
}
