import { serviceCode, SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import { dayWords } from '../registers/register-words.ts';
import { hoursWords } from './bank-words.ts';

/** A clause of the rules: what it is about, and its sentences. */
export interface RuleClause {
  readonly about: string;
  readonly sentences: readonly string[];
}

/** 细则 in plain words: every figure of a rule set stands in one sentence, nothing of it is left out. */
export function ruleClauses(rules: RuleSet): RuleClause[] {
  return [
    { about: '谁来存', sentences: ['一户一卡。互助员做了服务，分钟存在自己家的户卡上，全家都能用。'] },
    { about: '怎么算', sentences: counting(rules) },
    { about: '最多记多少', sentences: [limits(rules)] },
    { about: '哪些多记、少记', sentences: weights(rules) },
    { about: '哪些不记', sentences: nothingFor(rules) },
    {
      about: '凭什么记',
      sentences: [
        '凭当场签了字或按了手印的服务签到表。一个人登记，另一个人复核；自家的账不能自己复核。',
        '不想要积分的可以不要，也可以当场写明捐给村里。',
      ],
    },
    {
      about: '怎么用',
      sentences: [
        '可以换生活用品，也可以换服务。预约服务先占住分钟，做完再扣，没做成就退回。',
        '不换钱，不外借，不算利息，不能透支。',
      ],
    },
    {
      about: '转给别人',
      sentences: [gifts(rules), '也可以捐给村公共池；公共池先帮没有积分、最要人照顾的老人。'],
    },
    { about: '多久有效', sentences: [expiry(rules)] },
    { about: '迁走和去世', sentences: leaving(rules) },
    {
      about: '公示和异议',
      sentences: [
        `每季度公示一次，公示期 ${String(rules.noticeDays)} 个工作日，只写同意公示的户。`,
        '觉得不对，找村里或乡镇，不用经过互助员。有异议的户先冻结支取，查清再解冻。',
      ],
    },
    { about: '记错了', sentences: ['账不涂改、不删除。记错的原样冲正，再记一笔对的，写明原因。'] },
  ];
}

/** What stands below: from when on, and who agreed to it. */
export function rulesInForceWords({ version, effectiveFrom, approvedBy }: RuleSet): string {
  const approved = approvedBy === '' ? '' : `${approvedBy}通过，`;
  return `本细则（第${String(version)}版）${approved}从${dayWords(effectiveFrom)}起施行。以前的服务，按做服务那一天的版本算。`;
}

function counting({ minutesPerPoint, unitMinutes, leastMinutes, lookInMinutes }: RuleSet): string[] {
  const least =
    leastMinutes === 0
      ? ''
      : lookInMinutes > 0
        ? `不到 ${String(leastMinutes)} 分钟的不记；上门看望满 ${String(leastMinutes)} 分钟的，至少记 ${String(lookInMinutes)} 分钟。`
        : `不到 ${String(leastMinutes)} 分钟的不记。`;
  return [
    `账上都写分钟，${String(minutesPerPoint)} 分钟是 1 分。`,
    unitMinutes === 1
      ? '按实际服务的分钟记，路上的时间不算。'
      : `按实际服务的时间，每满 ${String(unitMinutes)} 分钟记 ${String(unitMinutes)} 分钟，零头不记，路上的时间不算。`,
    ...(least === '' ? [] : [least]),
  ];
}

function limits({ mostMinutesADay, mostMinutesAWeek }: RuleSet): string {
  const day = mostMinutesADay === null ? null : `一天最多记 ${minutesAndHours(mostMinutesADay)}`;
  const week = mostMinutesAWeek === null ? null : `一周最多记 ${minutesAndHours(mostMinutesAWeek)}`;
  const both = [day, week].filter((words) => words !== null);
  return both.length === 0 ? '做多少记多少，不封顶。' : `一个人${both.join('，')}。量力而行，不比谁多。`;
}

function weights({ weightPercent }: RuleSet): string[] {
  const other = serviceCode.options
    .map((code) => ({ name: SERVICE_TYPES[code].name, percent: weightPercent[code] ?? 100 }))
    .filter(({ percent }) => percent !== 100);
  if (other.length === 0) return ['九项服务一个算法，一分钟就是一分钟。'];
  const words = other.map(({ name, percent }) =>
    percent === 0 ? `${name}不记` : `${name}每 100 分钟记 ${String(percent)} 分钟`,
  );
  return [`${words.join('；')}；其余的服务一分钟就是一分钟。`];
}

function nothingFor(rules: RuleSet): string[] {
  const not = [
    rules.paidVisitsEarn ? null : '家属付了钱的服务',
    rules.paidPostsEarn ? null : '公益性岗位的人在岗时做的服务',
    rules.kinOfHouseholdEarn ? null : '照顾自家一户的老人',
    rules.otherKinEarn ? null : '照顾不同户的亲属',
  ].filter((words) => words !== null);
  const also = [
    rules.paidVisitsEarn ? '家属付了钱的服务' : null,
    rules.paidPostsEarn ? '公益性岗位的人做的服务' : null,
    rules.kinOfHouseholdEarn ? '照顾自家一户的老人' : null,
    rules.otherKinEarn ? '照顾不同户的亲属' : null,
  ].filter((words) => words !== null);
  return [
    ...(not.length === 0 ? [] : [`不记的：${not.join('、')}。`]),
    ...(also.length === 0 ? [] : [`照样记的：${also.join('、')}。`]),
  ];
}

const RECEIVER: Readonly<Record<RuleSet['giftsTo'][number], string>> = {
  household: '同户的人',
  kin: '亲属的户',
  'special-elder': '特殊困难老人的户',
  anybody: '任何一户',
};

function gifts({ giftsTo }: RuleSet): string {
  if (giftsTo.length === 0) return '积分不能转给别的户。';
  if (giftsTo.includes('anybody')) return '可以转给任何一户，两人经手。';
  return `可以转给${giftsTo.map((who) => RECEIVER[who]).join('、')}，两人经手。`;
}

function expiry({ expiryMonths }: RuleSet): string {
  return expiryMonths === null
    ? '长期有效，不清零。'
    : `存入满 ${String(expiryMonths)} 个月没有用的，公示以后清零。`;
}

function leaving({ monthsAfterDeath }: RuleSet): string[] {
  return [
    '迁到别的乡镇，可以开证明把余额带走。',
    monthsAfterDeath === null
      ? '户里没有人了，余额由继承的户接着用。'
      : `户里没有人了，余额由继承的户接着用；${String(monthsAfterDeath)} 个月没有人继承的，归村公共池。`,
  ];
}

function minutesAndHours(minutes: number): string {
  return `${String(minutes)} 分钟（${hoursWords(minutes)}）`;
}
