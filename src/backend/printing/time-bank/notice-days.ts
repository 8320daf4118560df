import { addDays, type CalendarDate, weekdayOf } from '../../../shared/time/calendar-date.ts';

const LAST_WORKING_WEEKDAY = 5;

/**
 * First and last day on which a notice hangs, so many working days in all (Monday to Friday): from the day of printing, or
 * from the Monday after a weekend. Public holidays move every year and are left to a hand.
 */
export function noticeSpan(
  printedOn: CalendarDate,
  workingDays: number,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const from = workingDayFrom(printedOn);
  let to = from;
  for (let day = 1; day < workingDays; day++) to = workingDayFrom(addDays(to, 1));
  return { from, to };
}

function workingDayFrom(date: CalendarDate): CalendarDate {
  let day = date;
  while (weekdayOf(day) > LAST_WORKING_WEEKDAY) day = addDays(day, 1);
  return day;
}
