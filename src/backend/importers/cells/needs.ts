import type { ServiceCode } from '../../../shared/domain/service.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber } from './chinese-number.ts';
import { meaningOf, SERVICE_WORDS } from './office-words.ts';

export interface NeedReading {
  readonly serviceCode: ServiceCode;
  /** Visits in a week that has any … */
  readonly timesPerWeek: number;
  /** … and how often such a week comes: 1 = every week, 2 = every second, 4 = once a month. */
  readonly everyWeeks: number;
}

export interface NeedsReading {
  readonly needs: readonly NeedReading[];
  /** A service without a frequency is read as once a week, and told. */
  readonly withoutFrequency: readonly string[];
  readonly unread: readonly string[];
}

const MOST_TIMES_A_WEEK = 14;

/** 助餐 每周5次；助浴 每月2次；理发 隔周1次. The same service twice keeps the more frequent. */
export function readNeeds(cell: PlainCell | undefined): NeedsReading {
  const needs = new Map<ServiceCode, NeedReading>();
  const withoutFrequency: string[] = [];
  const unread: string[] = [];
  for (const part of cleanText(cell).split(/[;、,\n。]+/u)) {
    const word = part.replace(/[\s()]/gu, '');
    if (word === '' || word === '无') continue;
    const need = readNeed(word);
    if (need === null) {
      unread.push(part.trim());
      continue;
    }
    if (!need.saysHowOften) withoutFrequency.push(part.trim());
    const { saysHowOften: _told, ...reading } = need;
    const before = needs.get(need.serviceCode);
    if (before === undefined || frequency(before) < frequency(reading)) needs.set(need.serviceCode, reading);
  }
  return { needs: [...needs.values()], withoutFrequency, unread };
}

function frequency({ timesPerWeek, everyWeeks }: NeedReading): number {
  return timesPerWeek / everyWeeks;
}

/** 每月2次 is once every second week; 每月3次 has no such rhythm and is left to the clerk. */
const WEEKS_OF_MONTHLY: Readonly<Record<number, number>> = { 1: 4, 2: 2, 4: 1 };

function readSeldomNeed(word: string): (NeedReading & { saysHowOften: true }) | null {
  const match = /^(.*?)(?:(每月|一月|每个月|月)(.{1,2}?)次|(隔周|每两周|每2周|两周)(?:(?:一|1)?次)?)$/u.exec(
    word,
  );
  const serviceCode = meaningOf(SERVICE_WORDS, match?.[1] ?? '');
  if (match === null || serviceCode === null) return null;
  const everyWeeks =
    match[4] === undefined ? WEEKS_OF_MONTHLY[readSmallNumber(match[3] ?? '') ?? Number.NaN] : 2;
  return everyWeeks === undefined ? null : { serviceCode, timesPerWeek: 1, everyWeeks, saysHowOften: true };
}

function readNeed(word: string): (NeedReading & { saysHowOften: boolean }) | null {
  const seldom = readSeldomNeed(word);
  if (seldom !== null) return seldom;
  const match = /^(.*?)(?:(?:每|1|一)?(周|星期|天|日)(.{0,3}?)次?|(\d{1,2})次\/?(?:每)?周?)?$/u.exec(word);
  const serviceCode = meaningOf(SERVICE_WORDS, match?.[1] ?? '');
  if (serviceCode === null || match === null) return null;
  const [whole, service, period, timesText, weekly] = match;
  if (whole === service) return { serviceCode, timesPerWeek: 1, everyWeeks: 1, saysHowOften: false };
  const times = readSmallNumber(weekly ?? (timesText === '' || timesText === undefined ? '1' : timesText));
  if (times === null) return null;
  const timesPerWeek = period === '天' || period === '日' ? times * 7 : times;
  if (timesPerWeek < 1 || timesPerWeek > MOST_TIMES_A_WEEK) return null;
  return { serviceCode, timesPerWeek, everyWeeks: 1, saysHowOften: true };
}
