import { SLOTS } from '../../shared/domain/availability.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../shared/time/week.ts';
import { type Html, html } from './html.ts';
import type { PlannedPaperVisit } from './paper-facts.ts';
import { pictogram } from './pictograms.ts';
import { serviceWord, SLOT_WORDS } from './service-word.ts';
import { weekdayWord } from './solar-words.ts';

/** Seven boxes 周一…周日; in each, the morning above the afternoon, a drawing and a word for each visit. */
export function weekBoxes(weekStart: CalendarDate, visits: readonly PlannedPaperVisit[]): Html {
  const days = daysOfWeek(weekStart);
  return html`<table>
    <tr>
      ${days.map((day) => html`<th>${weekdayWord(day)}</th>`)}
    </tr>
    ${SLOTS.map(
      (slot) =>
        html`<tr>
          ${days.map((day) => html`<td>${visits.filter((visit) => visit.date === day && visit.slot === slot).map(visitBox)}</td>`)}
        </tr>`,
    )}
  </table>`;
}

function visitBox(visit: PlannedPaperVisit): Html {
  const word = serviceWord('household', visit.serviceCode);
  return html`<div>
    ${pictogram(visit.serviceCode)}<b>${halves(word)}</b><br />${SLOT_WORDS[visit.slot]}
  </div>`;
}

/** 心理疏导 is wider than a seventh of the page: it may break in its middle, and only there. */
function halves(word: string): Html {
  return word.length <= 2 ? html`${word}` : html`${word.slice(0, 2)}<wbr />${word.slice(2)}`;
}
