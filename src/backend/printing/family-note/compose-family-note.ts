import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { PlannedPaperVisit } from '../paper-facts.ts';
import { byTime } from '../paper-order.ts';
import { phoneNumber } from '../phone-number.ts';
import { serviceWord, SLOT_WORDS } from '../service-word.ts';
import { monthDay, weekdayWord } from '../solar-words.ts';

/** A visit as the children are told of it. */
export type ToldVisit = Pick<PlannedPaperVisit, 'date' | 'slot' | 'serviceCode'> & {
  readonly helperNames: readonly string[];
};

export interface FamilyNoteFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly elderName: string;
  readonly today: CalendarDate;
  /** Planned visits of the published weeks, from the first of the month on, in any order. */
  readonly visits: readonly ToldVisit[];
  /** Monday of this week: from then on each visit is told by itself. */
  readonly weekStart: CalendarDate;
  readonly askPhone: string | null;
}

/**
 * 平安信: what was planned in the month and who comes, for an elder's children, to be pasted into WeChat or SMS. Services
 * by the words of the wall; of health, points and money nothing is said: that is for whoever sends it to add.
 */
export function composeFamilyNote(facts: FamilyNoteFacts): string {
  const { today, visits, weekStart, askPhone } = facts;
  const inOrder = visits.toSorted(byTime);
  const ofMonth = inOrder.filter(({ date }) => date.slice(0, 7) === today.slice(0, 7));
  const next = inOrder.filter(({ date }) => date >= weekStart);
  return [
    `您好！这里是${facts.townshipName}${facts.villageName}互助站，给您说说${facts.elderName}老人家的情况。`,
    ofMonth.length === 0
      ? ''
      : `${String(Number(today.slice(5, 7)))}月一共安排上门${String(ofMonth.length)}次：${services(ofMonth)}。`,
    ofMonth.length === 0 ? '' : `来的互助员：${helpers(ofMonth)}。`,
    ...(next.length === 0 ? [] : ['近几天的安排：', ...next.map(line)]),
    askPhone === null ? '有事请找村互助站。' : `有事请打村互助站电话：${phoneNumber(askPhone)}`,
  ]
    .filter((words) => words !== '')
    .join('\n');
}

/** 11月24日周二上午 助餐 康德明 */
function line({ date, slot, serviceCode, helperNames }: ToldVisit): string {
  return `${monthDay(date)}${weekdayWord(date)}${SLOT_WORDS[slot]} ${word(serviceCode)} ${helperNames.join('、')}`;
}

function services(visits: readonly ToldVisit[]): string {
  return counted(visits.map(({ serviceCode }) => word(serviceCode)));
}

function helpers(visits: readonly ToldVisit[]): string {
  return counted(visits.flatMap(({ helperNames }) => helperNames));
}

function word(code: ServiceCode): string {
  return serviceWord('public', code);
}

/** 助餐6次、助洁3次: the most frequent first. */
function counted(words: readonly string[]): string {
  const times = new Map<string, number>();
  for (const one of words) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times]
    .toSorted(([, one], [, other]) => other - one)
    .map(([one, count]) => `${one}${String(count)}次`)
    .join('、');
}
