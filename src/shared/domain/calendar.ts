import { z } from 'zod';
import { calendarDate, weekday } from '../time/calendar-date.ts';
import { slot } from './availability.ts';
import { personId, placeId } from './ids.ts';

export const marketRuleId = z.number().int().positive().brand('MarketRuleId');
export type MarketRuleId = z.infer<typeof marketRuleId>;
export const calendarPeriodId = z.number().int().positive().brand('CalendarPeriodId');
export type CalendarPeriodId = z.infer<typeof calendarPeriodId>;
export const linkClosureId = z.number().int().positive().brand('LinkClosureId');
export type LinkClosureId = z.infer<typeof linkClosureId>;
export const elderAbsenceId = z.number().int().positive().brand('ElderAbsenceId');
export type ElderAbsenceId = z.infer<typeof elderAbsenceId>;

/**
 * When a market is held (逢场、赶集), by the five kinds of local practice, every day, or a list. Digits are the last digit
 * of the day of the month, 0 for 10, 20 and 30.
 */
export const marketPattern = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lunar-digits'),
    digits: z.array(z.number().int().min(0).max(9)).min(1),
    /** What a market on 三十 does in a month of 29 days. */
    withoutThirtieth: z.enum(['falls-out', 'day-before', 'day-after']).default('falls-out'),
  }),
  z.object({ kind: z.literal('solar-digits'), digits: z.array(z.number().int().min(0).max(9)).min(1) }),
  z.object({ kind: z.literal('weekdays'), weekdays: z.array(weekday).min(1) }),
  /** 子 = 0 … 亥 = 11, counted on across months. */
  z.object({ kind: z.literal('branch-days'), branches: z.array(z.number().int().min(0).max(11)).min(1) }),
  z.object({ kind: z.literal('every-n-days'), days: z.number().int().min(2).max(60), anchor: calendarDate }),
  z.object({ kind: z.literal('daily') }),
  z.object({ kind: z.literal('listed'), dates: z.array(calendarDate).min(1).max(400) }),
]);
export type MarketPattern = z.infer<typeof marketPattern>;

/** A market of a township or a village and what it does to the week: 辰集午散, so helpers are away in the morning. */
export const marketRuleForm = z.object({
  /** The township (then for all its villages) or one village. */
  placeId,
  name: z.string().trim().min(1).max(20),
  pattern: marketPattern,
  /** Half-days in which helpers are at the market and not rostered to homes. */
  awaySlots: z.array(slot),
  /** Whether errands and ways to the doctor are best done on this day. */
  goodForErrands: z.boolean(),
});
export type MarketRuleForm = z.infer<typeof marketRuleForm>;
export const marketRule = marketRuleForm.extend({ id: marketRuleId, placeName: z.string() });
export type MarketRule = z.infer<typeof marketRule>;

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** Which days a period covers, every year or once. */
export const periodRange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), from: calendarDate, to: calendarDate }),
  /** `MM-DD`, both inside; may run over New Year. */
  z.object({ kind: z.literal('solar-yearly'), from: monthDay, to: monthDay }),
  /** From so many days before a lunar day to so many after; a day 30 means the month's last. */
  z.object({
    kind: z.literal('lunar-yearly'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(30),
    daysBefore: z.number().int().min(0).max(60),
    daysAfter: z.number().int().min(0).max(60),
  }),
  /** From a solar term (芒种), so many days. */
  z.object({
    kind: z.literal('solar-term'),
    term: z.string().min(2).max(2),
    days: z.number().int().min(1).max(90),
  }),
]);
export type PeriodRange = z.infer<typeof periodRange>;

export const periodKind = z.enum(['farming-rush', 'festival', 'holiday', 'rain', 'flood', 'snow', 'custom']);
export type PeriodKind = z.infer<typeof periodKind>;

/** A farming rush, a festival, a holiday, days of rain or snow, a local custom: what it does is set, not built in. */
export const calendarPeriodForm = z.object({
  placeId,
  kind: periodKind,
  name: z.string().trim().min(1).max(20),
  range: periodRange,
  /** What is left of helpers' daily and weekly minutes, in percent. */
  capPercent: z.number().int().min(0).max(100),
  /** `least` = only elders of urgency 1 and 2 are visited; `none` = nobody goes (a custom forbids it). */
  visits: z.enum(['usual', 'least', 'none']),
  /** Ways take this many percent of the usual minutes. */
  wayPercent: z.number().int().min(100).max(300),
  /** Visits more, before it begins, for each elder of urgency 1 and 2: somebody looks in before the festival. */
  extraVisits: z.number().int().min(0).max(3).default(0),
  note: z.string().trim().max(200),
});
export type CalendarPeriodForm = z.infer<typeof calendarPeriodForm>;
export const calendarPeriod = calendarPeriodForm.extend({ id: calendarPeriodId, placeName: z.string() });
export type CalendarPeriod = z.infer<typeof calendarPeriod>;

/** A way that cannot be gone for a time: landslide, high water, ice. */
export const linkClosure = z.object({
  id: linkClosureId.nullable(),
  fromHamletId: placeId,
  toHamletId: placeId,
  from: calendarDate,
  to: calendarDate,
  reason: z.enum(['landslide', 'flood', 'ice', 'roadwork', 'other']),
});
export type LinkClosure = z.infer<typeof linkClosure>;

/** Days on which nobody comes to an elder: away, in hospital, the family is there, mourning. */
export const elderAbsence = z.object({
  id: elderAbsenceId.nullable(),
  elderId: personId,
  from: calendarDate,
  to: calendarDate,
  reason: z.enum(['away', 'hospital', 'family-visit', 'mourning', 'custom', 'other']),
});
export type ElderAbsence = z.infer<typeof elderAbsence>;

/** A day as the window and every week sheet name it. */
export const dayMark = z.object({
  date: calendarDate,
  /** 十月, 闰六月 */
  lunarMonth: z.string(),
  /** 初一 … 三十 */
  lunarDay: z.string(),
  /** Festivals and solar terms, the festival first. */
  occasions: z.array(z.string()),
  /** Names of markets held on the day; `【逢场】` on paper. */
  markets: z.array(z.string()),
  /** Names of periods that cover the day. */
  periods: z.array(z.object({ name: z.string(), kind: periodKind })),
});
export type DayMark = z.infer<typeof dayMark>;
