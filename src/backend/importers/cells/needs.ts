import type { ServiceCode } from '../../../shared/domain/service.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber } from './chinese-number.ts';
import { meaningOf, SERVICE_WORDS } from './office-words.ts';

export interface NeedsReading {
  readonly needs: readonly { readonly serviceCode: ServiceCode; readonly timesPerWeek: number }[];
  /** A service without a frequency is read as once a week, and told. */
  readonly withoutFrequency: readonly string[];
  readonly unread: readonly string[];
}

const MOST_TIMES_A_WEEK = 14;

/** 助餐 每周5次；助浴 每周1次. The same service twice keeps the larger number. */
export function readNeeds(cell: PlainCell | undefined): NeedsReading {
  const times = new Map<ServiceCode, number>();
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
    times.set(need.serviceCode, Math.max(need.timesPerWeek, times.get(need.serviceCode) ?? 0));
  }
  const needs = [...times].map(([serviceCode, timesPerWeek]) => ({ serviceCode, timesPerWeek }));
  return { needs, withoutFrequency, unread };
}

function readNeed(word: string) {
  const match = /^(.*?)(?:(?:每|1|一)?(周|星期|天|日)(.{0,3}?)次?|(\d{1,2})次\/?(?:每)?周?)?$/u.exec(word);
  const serviceCode = meaningOf(SERVICE_WORDS, match?.[1] ?? '');
  if (serviceCode === null || match === null) return null;
  const [whole, service, period, timesText, weekly] = match;
  if (whole === service) return { serviceCode, timesPerWeek: 1, saysHowOften: false };
  const times = readSmallNumber(weekly ?? (timesText === '' || timesText === undefined ? '1' : timesText));
  if (times === null) return null;
  const timesPerWeek = period === '天' || period === '日' ? times * 7 : times;
  if (timesPerWeek < 1 || timesPerWeek > MOST_TIMES_A_WEEK) return null;
  return { serviceCode, timesPerWeek, saysHowOften: true };
}
