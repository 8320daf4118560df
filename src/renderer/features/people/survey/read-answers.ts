import type { BirthPrecision } from '../../../../shared/domain/person.ts';
import type { LunarBirthday, NeedEntry } from '../../../../shared/domain/person-profile.ts';
import { type ServiceCode, SERVICE_TYPES } from '../../../../shared/domain/service.ts';
import { type CalendarDate, calendarDate } from '../../../../shared/time/calendar-date.ts';
import { surveyText } from '../../../text/screens/survey.ts';

export interface BirthAnswer {
  readonly birthDate: CalendarDate;
  readonly birthPrecision: BirthPrecision;
}

/** 1943, 1943.3, 1943-3-5, 194303 or 19430305; null where no sense can be made of it. */
export function readBirth(written: string): BirthAnswer | null {
  const parts =
    /^(\d{4})(?:(\d{2})(\d{2})?)?$/.exec(written) ??
    /^(\d{4})\D+(\d{1,2})(?:\D+(\d{1,2}))?\D*$/.exec(written);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const two = (part: string | undefined): string => (part ?? '01').padStart(2, '0');
  const date = calendarDate.safeParse(`${year ?? ''}-${two(month)}-${two(day)}`);
  if (!date.success) return null;
  return {
    birthDate: date.data,
    birthPrecision: month === undefined ? 'year' : day === undefined ? 'month' : 'day',
  };
}

/** 3.5, or with the sign of a leap month before it; null where no sense can be made of it. */
export function readLunarBirthday(written: string): LunarBirthday | null {
  const leap = written.startsWith(surveyText.leapSign);
  const parts = /^(\d{1,2})\D+(\d{1,2})\D*$/.exec(leap ? written.slice(1) : written);
  const month = Number(parts?.[1]);
  const day = Number(parts?.[2]);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  return { month, day, leap };
}

/** Times a week: 3, or below one for every few weeks (0.5 = every two weeks). Null where no sense can be made of it. */
export function readNeed(serviceCode: ServiceCode, written: string): NeedEntry | null {
  const times = Number(written);
  if (!(times >= 0.08 && times <= 14)) return null;
  return {
    serviceCode,
    timesPerWeek: Math.max(1, Math.round(times)),
    everyWeeks: times >= 1 ? 1 : Math.min(13, Math.round(1 / times)),
    minutes: SERVICE_TYPES[serviceCode].defaultMinutes,
    slot: null,
    since: null,
    parts: [],
  };
}

/** The words of a free list, each once. */
export function readWords(written: string): string[] {
  return [...new Set(written.split(surveyText.listMarks).filter((word) => word !== ''))];
}
