import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { lunarRange } from '../../../shared/time/lunar-day.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { monthDay, solarRange, weekdayWord } from '../solar-words.ts';

/** A circle in one week: at whose house on each of the seven days. */
export interface CookWeek {
  readonly name: string;
  readonly hamletName: string | null;
  readonly meal: 'lunch' | 'supper' | 'both';
  /** As it may stand on a wall: a name with the head's consent, else the number of the house; null = nobody cooks. */
  readonly days: readonly { readonly date: CalendarDate; readonly host: string | null }[];
}

export interface CookTableFacts {
  readonly townshipName: string;
  readonly villageName: string;
  /** Monday to Sunday. */
  readonly week: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** At least one. */
  readonly circles: readonly CookWeek[];
}

const MEAL_WORD: Readonly<Record<CookWeek['meal'], string>> = {
  lunch: '午饭',
  supper: '晚饭',
  both: '午饭、晚饭',
};

/** 轮流做饭表 (F096): a page for the wall of each circle, seven lines in letters that are read from two metres. */
export function composeCookTable(facts: CookTableFacts): RegisterDocument {
  const { villageName, week, circles } = facts;
  const body = html`${circles.map((circle) => pageOf(facts, circle))}`;
  return registerDocument(
    'cook-table',
    { villageName, fileMark: week.from, footMark: solarRange(week.from, week.to) },
    { html: paperPage({ title: '轮流做饭表', styles: STYLES, body }), sheets: circles.length },
  );
}

function pageOf({ townshipName, villageName, week }: CookTableFacts, circle: CookWeek): Html {
  const { name, hamletName, meal, days } = circle;
  return html`<section>
    <h1>轮流做饭表</h1>
    <p class="where">${townshipName}${villageName} ${hamletName ?? ''} <b>${name}</b></p>
    <p>${solarRange(week.from, week.to)}　${lunarRange(week.from, week.to)}</p>
    <table>
      <tbody>
        ${days.map(
          ({ date, host }) =>
            html`<tr>
              <th>${weekdayWord(date)}<span>${monthDay(date)}</span></th>
              <td>${host === null ? html`<i>各家自己做</i>` : breakable(host)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note"><b>${MEAL_WORD[meal]}</b>到这家一起吃。轮到自己家那天有事，请提前和下一家换。</p>
    <p class="note">哪位没来吃饭，也没有打招呼：请去他家看一看。</p>
  </section>`;
}

/** A4 portrait, 180 mm between the margins; seven rows of 27 mm. */
const STYLES = `
@page { size: A4 portrait; margin: 12mm 15mm 14mm; }
body { font-size: 18pt; line-height: 1.3; }
section { break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0; font-size: 34pt; text-align: center; }
p { margin: 1mm 0 0; text-align: center; }
.where { font-size: 22pt; }
table { margin: 3mm auto; width: 178mm; }
th, td { border: 0.5mm solid #000; height: 26.5mm; vertical-align: middle; text-align: center; }
th { width: 62mm; font-size: 26pt; font-weight: 700; }
th span { display: block; font-size: 16pt; font-weight: 400; }
td { font-size: 34pt; font-weight: 700; }
td i { font-size: 20pt; font-style: normal; font-weight: 400; }
.note { text-align: left; }
`;
