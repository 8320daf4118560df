import { type Slot, SLOTS } from '../../shared/domain/availability.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../shared/time/week.ts';
import { type Html, html } from './html.ts';
import type { PlannedPaperVisit } from './paper-facts.ts';
import { pictogram } from './pictograms.ts';
import { serviceWord, SLOT_WORDS } from './service-word.ts';
import { weekdayWord } from './solar-words.ts';

/** Seven boxes 周一…周日; in each, the morning above the afternoon, a drawing and a word for each service. */
export function weekBoxes(weekStart: CalendarDate, visits: readonly PlannedPaperVisit[]): Html {
  const days = daysOfWeek(weekStart);
  const half = (day: CalendarDate, slot: Slot): Html => {
    const codes = visits
      .filter((visit) => visit.date === day && visit.slot === slot)
      .map((visit) => visit.serviceCode);
    return html`<td>${codes.length === 0 ? null : halfDayBox([...new Set(codes)], slot)}</td>`;
  };
  return html`<table>
    <tr>
      ${days.map((day) => html`<th>${weekdayWord(day)}</th>`)}
    </tr>
    ${SLOTS.map(
      (slot) =>
        html`<tr>
          ${days.map((day) => half(day, slot))}
        </tr>`,
    )}
  </table>`;
}

function halfDayBox(codes: readonly ServiceCode[], slot: Slot): Html {
  const look = codes.length === 1 ? 'one' : codes.length === 2 ? 'two' : 'many';
  return html`<div class="${look}">
    ${codes.map((code) => html`${pictogram(code)}<b>${serviceWord('household', code)}</b><br />`)}${SLOT_WORDS[slot]}
  </div>`;
}
