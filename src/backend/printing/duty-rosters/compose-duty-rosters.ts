import type { DayMark } from '../../../shared/domain/calendar.ts';
import type { Slot } from '../../../shared/domain/availability.ts';
import type { MaskingProfile } from '../../../shared/domain/printing.ts';
import type { StationDutyKind } from '../../../shared/domain/village-places.ts';
import { breakable } from '../breakable.ts';
import type { ComposedForm, PaperPart } from '../composed-form.ts';
import { dayNotes } from '../day-head.ts';
import { type Html, html } from '../html.ts';
import { type MaskedNames, maskNames } from '../mask-name.ts';
import { phoneNumber } from '../phone-number.ts';
import { monthDay, weekdayWord } from '../solar-words.ts';
import type { DutyRosterFacts, DutyStation } from './duty-roster-facts.ts';
import { dutyFoot } from './duty-foot.ts';
import { dutyHead } from './duty-head.ts';
import { DUTY_ROSTER_STYLES } from './duty-roster-styles.ts';
import { dutyTurns, type DutyTurn, turnLines } from './duty-turns.ts';

/**
 * 表7 值班表: who opens the station on each half-day, hung up beside its door and signed there. Each turn has a line
 * number, under which the entry finds it. A village without duties has no such sheet.
 */
export function composeDutyRosters(facts: DutyRosterFacts, profile: MaskingProfile): ComposedForm {
  const names = maskNames(profile, { elders: [], helpers: facts.helpers });
  return {
    title: `${facts.villageName}值班表`,
    styles: DUTY_ROSTER_STYLES,
    shared: null,
    parts: facts.stations.map((station): PaperPart => {
      const turns = dutyTurns(station);
      return {
        key: `venue-${String(station.venueId)}`,
        title: station.name,
        groupNo: null,
        sheets: dutySheets(facts.days, turns),
        body: html`<section>
          <table>
            ${COLUMNS} ${dutyHead(facts, station)}
            <tbody>
              ${facts.days.map((day) => dayRow(day, station, turns, names, profile))}
            </tbody>
          </table>
          ${dutyFoot(facts, station)}
        </section>`,
        lines: turnLines(turns),
      };
    }),
    withheld: [],
  };
}

/** As the styles have it, in millimetres: a page between its margins, the head and foot, and one turn with the place to sign. */
const PAGE_MM = 275;
const HEAD_AND_FOOT_MM = 80;
const ROW_MM = 15.3;
const TURN_MM = 15.7;

function dutySheets(days: readonly DayMark[], turns: readonly DutyTurn[]): number {
  const turnsAt = (date: string, slot: Slot): number =>
    turns.filter(({ duty }) => duty.date === date && duty.slot === slot).length;
  const heightMm = days.reduce(
    (sum, { date }) =>
      sum + Math.max(ROW_MM, Math.max(turnsAt(date, 'morning'), turnsAt(date, 'afternoon')) * TURN_MM),
    HEAD_AND_FOOT_MM,
  );
  return Math.ceil(heightMm / PAGE_MM);
}

const COLUMNS = html`<colgroup>
  <col class="date" />
  <col class="weekday" />
  <col span="2" class="half" />
  <col class="head" />
  <col class="phone" />
  <col class="remark" />
</colgroup>`;

function dayRow(
  day: DayMark,
  station: DutyStation,
  turns: readonly DutyTurn[],
  names: MaskedNames,
  profile: MaskingProfile,
): Html {
  const lunarName = day.lunarDay === '初一' ? day.lunarMonth : day.lunarDay;
  const notes = [...day.occasions, ...dayNotes(day)];
  const half = (slot: Slot): Html =>
    html`<td class="turns">
      ${turns.filter((turn) => turn.duty.date === day.date && turn.duty.slot === slot).map((turn) => turnBox(turn, names))}
    </td>`;
  return html`<tr>
    <td>${monthDay(day.date)}</td>
    <td>
      <b>${weekdayWord(day.date)}</b><br />${lunarName}${notes.map((note) => html`<br /><b>${note}</b>`)}
    </td>
    ${half('morning')} ${half('afternoon')}
    <td>${headName(station, profile)}</td>
    <td>${headPhone(station, profile)}</td>
    <td></td>
  </tr>`;
}

/** Two characters, so that a thumb has room beside them. */
const SHORT_DUTY_WORDS: Readonly<Record<StationDutyKind, string>> = {
  cooking: '做饭',
  cleaning: '打扫',
  opening: '开门',
  registering: '登记',
};

/** One turn: who; below it its line, what is done, and the place to sign. */
function turnBox({ lineNo, duty, helperId }: DutyTurn, names: MaskedNames): Html {
  const who = helperId === null ? '待安排' : breakable(names.helper(helperId));
  return html`<div class="turn">
    <b>${who}</b>
    <div class="sign">${lineNo}. ${SHORT_DUTY_WORDS[duty.kind]}</div>
  </div>`;
}

function headName({ head }: DutyStation, profile: MaskingProfile): Html | null {
  return head === null
    ? null
    : breakable(maskNames(profile, { elders: [head], helpers: [] }).elder(head.personId));
}

/** The station's own number, else that of who answers for it, where it may stand here; else a place for a pen. */
function headPhone({ head, phone }: DutyStation, profile: MaskingProfile): Html | null {
  const own =
    head === null ? null : maskNames(profile, { elders: [], helpers: [head] }).helperPhone(head.personId);
  const number = phone ?? own;
  return number === null
    ? null
    : html`${phoneNumber(number)
        .split(' ')
        .map((piece, index) => html`${index === 0 ? null : html`<wbr /> `}${piece}`)}`;
}
