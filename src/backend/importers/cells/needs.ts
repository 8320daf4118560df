import type { ServiceCode } from '../../../shared/domain/service.ts';
import { SERVICE_PARTS, type ServicePart, servicePart } from '../../../shared/domain/service-part.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber } from './chinese-number.ts';
import { serviceOf, type ServiceWords } from './office-words.ts';

export interface NeedReading {
  readonly serviceCode: ServiceCode;
  /** Visits in a week that has any … */
  readonly timesPerWeek: number;
  /** … and how often such a week comes: 1 = every week, 2 = every second, 4 = once a month. */
  readonly everyWeeks: number;
  /** What exactly is asked for, where the cell says so. */
  readonly parts?: readonly ServicePart[];
}

export interface NeedsReading {
  readonly needs: readonly NeedReading[];
  /** A service without a frequency is read as once a week, and told. */
  readonly withoutFrequency: readonly string[];
  readonly unread: readonly string[];
}

const MOST_TIMES_A_WEEK = 14;

/**
 * 助餐 每周5次；助浴 每月2次；代办（买药/交话费） 每周1次；买菜 隔周1次. The same service twice keeps the more frequent,
 * and the parts of both. `ownWords`: what the township calls the services besides.
 */
export function readNeeds(cell: PlainCell | undefined, ownWords?: ServiceWords): NeedsReading {
  const needs = new Map<ServiceCode, NeedReading>();
  const withoutFrequency: string[] = [];
  const unread: string[] = [];
  for (const part of cleanText(cell).split(/[;、,\n。]+/u)) {
    const { rest, parts } = takeParts(part.replace(/\s/gu, ''), ownWords);
    const word = rest.replace(/[()]/gu, '');
    if (word === '' || word === '无') continue;
    const need = withParts(readNeed(word, ownWords), parts);
    if (need === null) {
      unread.push(part.trim());
      continue;
    }
    if (!need.saysHowOften) withoutFrequency.push(part.trim());
    const { saysHowOften: _told, ...reading } = need;
    const before = needs.get(need.serviceCode);
    const more = before === undefined || frequency(before) < frequency(reading) ? reading : before;
    needs.set(need.serviceCode, withParts(more, before?.parts ?? [], reading.parts ?? []));
  }
  return { needs: [...needs.values()], withoutFrequency, unread };
}

const PART_BY_WORD = new Map<string, ServicePart>(
  servicePart.options.flatMap((part) =>
    [SERVICE_PARTS[part].name, ...SERVICE_PARTS[part].alsoCalled].map((word) => [word, part] as const),
  ),
);

/** 代办(买药/交话费)每周1次 asks for two parts; brackets around anything else are only brackets. */
function takeParts(
  word: string,
  ownWords: ServiceWords | undefined,
): { rest: string; parts: readonly ServicePart[] } {
  const match = /^(.+?)\(([^()]+)\)(.*)$/u.exec(word);
  const service = serviceOf(match?.[1] ?? '', ownWords);
  const parts = match?.[2]?.split('/').map((one) => PART_BY_WORD.get(one)) ?? [];
  const known = parts.filter((part) => part !== undefined && SERVICE_PARTS[part].service === service);
  if (match === null || known.length === 0 || known.length < parts.length) return { rest: word, parts: [] };
  return { rest: `${match[1] ?? ''}${match[3] ?? ''}`, parts: known as ServicePart[] };
}

function withParts<Reading extends NeedReading | null>(
  reading: Reading,
  ...lists: readonly (readonly ServicePart[])[]
): Reading {
  if (reading === null) return reading;
  const parts = [...new Set([...(reading.parts ?? []), ...lists.flat()])];
  return parts.length === 0 ? reading : { ...reading, parts };
}

/** A word for a service, or for a part of one. */
function readService(
  word: string,
  ownWords: ServiceWords | undefined,
): Pick<NeedReading, 'serviceCode' | 'parts'> | null {
  const serviceCode = serviceOf(word, ownWords);
  if (serviceCode !== null) return { serviceCode };
  const part = PART_BY_WORD.get(word);
  return part === undefined ? null : { serviceCode: SERVICE_PARTS[part].service, parts: [part] };
}

function frequency({ timesPerWeek, everyWeeks }: NeedReading): number {
  return timesPerWeek / everyWeeks;
}

/** 每月2次 is once every second week; 每月3次 has no such rhythm and is left to the clerk. */
const WEEKS_OF_MONTHLY: Readonly<Record<number, number>> = { 1: 4, 2: 2, 4: 1 };

function readSeldomNeed(
  word: string,
  ownWords: ServiceWords | undefined,
): (NeedReading & { saysHowOften: true }) | null {
  const match = /^(.*?)(?:(每月|一月|每个月|月)(.{1,2}?)次|(隔周|每两周|每2周|两周)(?:(?:一|1)?次)?)$/u.exec(
    word,
  );
  const service = readService(match?.[1] ?? '', ownWords);
  if (match === null || service === null) return null;
  const everyWeeks =
    match[4] === undefined ? WEEKS_OF_MONTHLY[readSmallNumber(match[3] ?? '') ?? Number.NaN] : 2;
  return everyWeeks === undefined ? null : { ...service, timesPerWeek: 1, everyWeeks, saysHowOften: true };
}

function readNeed(
  text: string,
  ownWords: ServiceWords | undefined,
): (NeedReading & { saysHowOften: boolean }) | null {
  const seldom = readSeldomNeed(text, ownWords);
  if (seldom !== null) return seldom;
  const match = /^(.*?)(?:(?:每|1|一)?(周|星期|天|日)(.{0,3}?)次?|(\d{1,2})次\/?(?:每)?周?)?$/u.exec(text);
  const service = readService(match?.[1] ?? '', ownWords);
  if (service === null || match === null) return null;
  const [whole, word, period, timesText, weekly] = match;
  if (whole === word) return { ...service, timesPerWeek: 1, everyWeeks: 1, saysHowOften: false };
  const times = readSmallNumber(weekly ?? (timesText === '' || timesText === undefined ? '1' : timesText));
  if (times === null) return null;
  const timesPerWeek = period === '天' || period === '日' ? times * 7 : times;
  if (timesPerWeek < 1 || timesPerWeek > MOST_TIMES_A_WEEK) return null;
  return { ...service, timesPerWeek, everyWeeks: 1, saysHowOften: true };
}
