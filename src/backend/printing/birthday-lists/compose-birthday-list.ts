import type { MaskingProfile } from '../../../shared/domain/printing.ts';
import { addDays, addMonths, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { lunarDay } from '../../../shared/time/lunar-day.ts';
import { type ComposedForm, FILLED_LATER } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import type { PaperElder, PaperPerson } from '../paper-facts.ts';
import { phoneNumber } from '../phone-number.ts';
import { placeWords } from '../place-words.ts';
import { monthDay, solarRange, weekdayWord } from '../solar-words.ts';
import { type BirthFacts, type BirthdayFound, birthdaysBetween } from './birthdays-between.ts';

export interface BirthdayFacts {
  readonly townshipName: string;
  readonly villageName: string;
  /** The first day of the month that the list is for. */
  readonly from: CalendarDate;
  /** Served elders, in any order. */
  readonly elders: readonly (PaperElder & BirthFacts)[];
  readonly helpers: readonly PaperPerson[];
}

const ROWS_ON_SHEET = { public: 14, internal: 18 } as const;

/**
 * 生日名单 (F163) of the month to come, by either calendar. On the wall only those who agreed to be named, without year
 * and age; in the office all of them, with the age and who is to bring the cake, 整寿 marked.
 */
export function composeBirthdayList(facts: BirthdayFacts, profile: MaskingProfile): ComposedForm {
  const isPublic = profile === 'public';
  const to = addDays(addMonths(facts.from, 1), -1);
  const found = birthdaysBetween(facts.from, to);
  const lines = facts.elders
    .filter(({ consents }) => !isPublic || consents.has('public_list'))
    .flatMap((elder) => found(elder).map((birthday) => ({ elder, birthday })))
    .toSorted(
      (one, other) =>
        one.birthday.date.localeCompare(other.birthday.date) || one.elder.personId - other.elder.personId,
    );
  const unknown = facts.elders.filter(
    ({ birthDate, lunarBirthday }) => birthDate === null && lunarBirthday === null,
  ).length;
  const names = maskNames(profile, facts);
  const headings = isPublic
    ? ['哪天', '农历', '组', '寿星']
    : ['哪天', '农历', '老人', '满几岁', '住处', '互助员', '送去没有'];
  const rows = lines.map(({ elder, birthday }) =>
    isPublic
      ? publicRow(names.elder(elder.personId), elder.groupNo, birthday)
      : internalRow(facts, elder, birthday),
  );
  return {
    title: `${facts.villageName}生日名单`,
    styles: `${STYLES}${isPublic ? PUBLIC_STYLES : INTERNAL_STYLES}`,
    shared: null,
    withheld: [],
    // Nobody hangs up that there is nothing to hang up.
    parts:
      isPublic && rows.length === 0
        ? []
        : [
            {
              key: 'birthdays',
              title: '生日名单',
              groupNo: null,
              sheets: Math.max(1, Math.ceil(rows.length / ROWS_ON_SHEET[isPublic ? 'public' : 'internal'])),
              lines: [],
              body: html`<section>
                <table>
                  <colgroup>
                    ${headings.map((_, column) => html`<col class="c${column}" />`)}
                  </colgroup>
                  <thead>
                    <tr>
                      <th class="title" colspan="${headings.length}">
                        <b>${isPublic ? '祝老人家生日快乐' : `${facts.villageName}老人生日名单`}</b>
                        <div class="ends">
                          <span>${facts.townshipName}${facts.villageName}　${solarRange(facts.from, to)}</span
                          ><span>${FILLED_LATER.printedOn}印</span>
                        </div>
                      </th>
                    </tr>
                    <tr>
                      ${headings.map((heading) => html`<th>${heading}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${rows}
                  </tbody>
                </table>
                ${rows.length === 0 ? html`<p>这一个月没有老人过生日。</p>` : null}
                ${isPublic ? html`<p class="wish">邻居们见了面，道一声：生日快乐，健康长寿！</p>` : internalFoot(unknown)}
              </section>`,
            },
          ],
  };
}

function publicRow(name: string, groupNo: number | null, birthday: BirthdayFound): Html {
  return html`<tr>
    <td>${dayCell(birthday)}</td>
    <td>${lunarWords(birthday.date)}</td>
    <td>${groupNo === null ? '' : `${String(groupNo)}组`}</td>
    <td class="who">${name}</td>
  </tr>`;
}

function internalRow(facts: BirthdayFacts, elder: PaperElder, birthday: BirthdayFound): Html {
  const { years } = birthday;
  const isRound = years !== null && years % 10 === 0;
  const helper = facts.helpers.find(({ personId }) => personId === elder.primaryHelperId);
  return html`<tr>
    <td>${dayCell(birthday)}<br />${birthday.by === 'lunar' ? '过农历' : '过新历'}</td>
    <td>${lunarWords(birthday.date)}</td>
    <td><b>${elder.name}</b></td>
    <td>${years === null ? '' : html`${years}${isRound ? html`<br /><b>整寿</b>` : null}`}</td>
    <td>${placeWords(elder)}</td>
    <td>
      ${helper === undefined ? null : html`${helper.name}${helper.phones[0] === undefined ? null : html`<br /><span class="number">${phoneNumber(helper.phones[0])}</span>`}`}
    </td>
    <td></td>
  </tr>`;
}

function internalFoot(unknown: number): Html {
  return html`<p>
    年龄是到那天满的周岁；逢十的是整寿。${unknown === 0 ? null : `另有 ${String(unknown)} 位没有登记出生日期，上门时问一声。`}
  </p>`;
}

function dayCell({ date }: BirthdayFound): Html {
  return html`<b>${monthDay(date)}</b> ${weekdayWord(date)}`;
}

function lunarWords(date: CalendarDate): string {
  const { month, day } = lunarDay(date);
  return `${month}${day}`;
}

const STYLES = `
section { break-after: page; }
section:last-child { break-after: auto; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; padding: 0.8mm 1.5mm; text-align: center; vertical-align: middle; }
th { font-weight: 700; }
.title { border: none; padding: 0 0 2mm; }
.title .ends { font-weight: 400; margin-top: 1mm; }
p { margin: 3mm 0 0; }
`;
/** A4 portrait on the wall: names of 30 pt, nothing under 16 pt. */
const PUBLIC_STYLES = `
@page { size: A4 portrait; margin: 12mm 15mm 14mm; }
body { font-size: 18pt; line-height: 1.25; }
.title > b { font-size: 34pt; }
.title .ends { font-size: 16pt; }
td { height: 15mm; }
.c0 { width: 52mm; } .c1 { width: 34mm; } .c2 { width: 18mm; }
table { width: 179.5mm; }
.who { font-size: 30pt; font-weight: 700; }
.wish { font-size: 22pt; text-align: center; }
`;
/** A4 portrait for the file: 170 mm between the margins. */
const INTERNAL_STYLES = `
@page { size: A4 portrait; margin: 12mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.25; }
.title > b { font-size: 18pt; }
td { height: 12mm; }
.c0 { width: 34mm; } .c1 { width: 22mm; } .c2 { width: 24mm; } .c3 { width: 15mm; } .c4 { width: 28mm; } .c5 { width: 32mm; }
table { width: 169.5mm; }
`;
