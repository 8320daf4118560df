import type { DayMark } from '../../../shared/domain/calendar.ts';
import { daysBetween, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ChangeSlipFacts, VillageWeekFacts } from '../paper-facts.ts';
import { changesOfElders, changesOfHelpers } from '../week-changes.ts';
import {
  MOST_SPOKEN,
  speakable,
  spokenDay,
  spokenLunarDay,
  spokenNumber,
  spokenPhone,
  spokenWeekday,
} from './spoken-words.ts';

/** What is read out, one breath for each line; said once with the opening, then once more. */
export interface SpokenScript {
  readonly opening: readonly string[];
  readonly message: readonly string[];
  readonly closing: readonly string[];
}

export const ONCE_MORE = '再说一遍。';
const MOST_DAYS_NAMED = 3;
const MOST_VILLAGE_NAME = 6;

/**
 * 广播稿 of the week: that the roster hangs out, from which day it holds, on which days there is a market, whom to ask.
 * Nobody is named and no service is told, so nothing of health, points or money can be heard.
 * `spokenOn`: the day on which it is read, where that is known: the first day is then 今天, 明天 or 后天 as well.
 */
export function spokenWeek(facts: VillageWeekFacts, spokenOn: CalendarDate | null): SpokenScript {
  const [first] = facts.days;
  return script(facts, [
    '新的排班表贴出来了。',
    '互助员照表上门，请等着。',
    '有事来不了，早一天说。',
    ...(first === undefined ? [] : firstDayWords(first, spokenOn)),
    ...marketWords(facts.days),
  ]);
}

/** 广播稿 after a change: that another sheet hangs out, why, whom it concerns by 组, and on which days. */
export function spokenChange(facts: ChangeSlipFacts): SpokenScript {
  return script(facts, [
    '排班有改动，请听好。',
    causeSentence(facts.because?.kind ?? 'by-hand'),
    ...groupWords(concernedGroups(facts)),
    ...changedDayWords(facts),
    '其余照旧，新表贴墙上。',
  ]);
}

/** The whole text as it is read, one line for each breath. */
export function spokenLines({ opening, message, closing }: SpokenScript): string[] {
  return [...opening, ...message, ONCE_MORE, ...message, ...closing];
}

function script(facts: VillageWeekFacts, message: readonly string[]): SpokenScript {
  const village = speakable(facts.villageName, MOST_VILLAGE_NAME) ?? '村里';
  return {
    opening: ['喂！喂！喂！', '各位乡亲请注意！', `这里是${village}互助站。`],
    message: [...message, ...askWords(facts)],
    closing: ['说完了，谢谢大家。'],
  };
}

/** 后天，十一月二十五号，星期三， / 农历十月十七，逢场那天， / 就照新表走。 */
function firstDayWords(day: DayMark, spokenOn: CalendarDate | null): string[] {
  const near = spokenOn === null ? undefined : ['今天', '明天', '后天'][daysBetween(spokenOn, day.date)];
  return [
    `${near === undefined ? '从' : `${near}，`}${spokenDay(day.date)}，${spokenWeekday(day.date)}，`,
    `农历${spokenLunarDay(day)}${day.markets.length > 0 ? '，逢场那天' : ''}，`,
    '就照新表走。',
  ];
}

/** 星期四，十月十八，逢场。 A market on every day is no news; the first day has told its own already. */
function marketWords(days: readonly DayMark[]): string[] {
  const marketDays = days.slice(1).filter(({ markets }) => markets.length > 0);
  const occasions = days.filter(({ occasions: named }) => named.length > 0);
  return [
    ...(marketDays.length > MOST_DAYS_NAMED
      ? []
      : marketDays.map((day) => `${spokenWeekday(day.date)}，${spokenLunarDay(day)}，逢场。`)),
    ...occasions.map((day) => `${spokenWeekday(day.date)}是${day.occasions[0] ?? ''}。`),
  ];
}

function askWords({ leavePhone, stationPhone }: VillageWeekFacts): string[] {
  const spoken = spokenPhone(leavePhone ?? stationPhone ?? '');
  if (spoken.length === 0) return ['有不明白的，到互助站问。'];
  return ['有不明白的，打这个电话：', ...spoken.map((line) => `${line}。`)];
}

/** Why, so that everybody may hear it: no name, no illness, no death. */
function causeSentence(kind: NonNullable<VillageWeekFacts['because']>['kind']): string {
  switch (kind) {
    case 'helper-absent':
      return '因为有互助员请假。';
    case 'helper-left':
      return '因为互助员有变动。';
    case 'hamlets-cut-off':
      return '因为有的路不通。';
    case 'new-need':
      return '因为新增了上门。';
    case 'elder-away':
    case 'elder-died':
    case 'by-hand':
      return '上门的日子有调整。';
  }
}

/** 组 in which somebody waits for another day or another helper, from the first on. */
function concernedGroups(facts: ChangeSlipFacts): number[] {
  const changed = changesOfElders(facts);
  const groupNos = facts.elders
    .filter(({ personId }) => changed.has(personId))
    .flatMap(({ groupNo }) => (groupNo === null ? [] : [groupNo]));
  return [...new Set(groupNos)].toSorted((one, other) => one - other);
}

/** 三、五组的，请留意。 */
function groupWords(groupNos: readonly number[]): string[] {
  if (groupNos.length === 0) return [];
  const words = `${groupNos.map(spokenNumber).join('、')}组的，请留意`;
  return [words.length > MOST_SPOKEN ? '好几个组的，请留意。' : `${words}。`];
}

function changedDayWords(facts: ChangeSlipFacts): string[] {
  const changes = [...changesOfElders(facts).values(), ...changesOfHelpers(facts).values()].flat();
  const dates = new Set(changes.flatMap(({ before, after }) => [before?.date, after?.date]));
  const days = facts.days.filter(({ date }) => dates.has(date));
  if (days.length > MOST_DAYS_NAMED) return ['改了好几天，请看墙上。'];
  const dayWords = days.flatMap((day) => [
    `${spokenNumber(Number(day.date.slice(8, 10)))}号${spokenWeekday(day.date)}，农历${spokenLunarDay({ ...day, lunarMonth: '' })}。`,
    ...(day.markets.length > 0 ? ['那天逢场。'] : []),
  ]);
  return days.length === 0 ? [] : ['改的是：', ...dayWords];
}
