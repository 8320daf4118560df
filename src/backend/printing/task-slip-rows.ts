import type { PersonId } from '../../shared/domain/ids.ts';
import { MONEY_PARTS } from '../../shared/domain/service-part.ts';
import { breakable, breakableLines } from './breakable.ts';
import { estimatedLines } from './estimated-lines.ts';
import { type Html, html } from './html.ts';
import type { MaskedNames } from './mask-name.ts';
import type { PaperElder, PaperWork } from './paper-facts.ts';
import { phoneNumber } from './phone-number.ts';
import { pictogram } from './pictograms.ts';
import { wayWords } from './place-words.ts';
import { serviceWithParts, SLOT_WORDS } from './service-word.ts';
import type { Walk } from './walk.ts';

const WORK_WORDS: Readonly<Record<PaperWork['kind'], string>> = {
  duty: '到站值班',
  'meal-round': '送餐',
  farm: '助农',
};

const WORK_DRAWINGS: Readonly<Record<PaperWork['kind'], Html | null>> = {
  duty: null,
  'meal-round': pictogram('meal_help'),
  farm: pictogram('farm_help'),
};

/** As the styles of the slip have it, in millimetres and letters. */
const ROW_MM = 6.8;
const ROOMY_ROW_MM = 8.6;
const DRAWING_MM = 7.9;
const LINE_MM = 4.87;
const AROUND_LINES_MM = 1.25;
const MONEY_ROW_MM = 9.1;
const DAY_LINES = 2;
const LETTERS_OF_DOOR = 8;
const LETTERS_OF_DOORS = 37;

/** The rows of a helper's slip, with the elders to whom they lead. */
export class SlipRows {
  readonly #elderById: ReadonlyMap<PersonId, PaperElder>;
  readonly #names: MaskedNames;

  constructor(elders: readonly PaperElder[], names: MaskedNames) {
    this.#elderById = new Map(elders.map((elder) => [elder.personId, elder]));
    this.#names = names;
  }

  /** Rows that one walk takes: a round has a second one for its doors, shopping for the elder's money. */
  count(walk: Walk): number {
    return isRound(walk) || carriesMoney(walk) ? 2 : 1;
  }

  /** About as high as the rows of a day come out; its own cell takes up to three lines beside them. */
  heightMm(day: readonly Walk[], isRoomy: boolean): number {
    const rowsMm = day.reduce((sum, walk) => sum + this.#rowMm(walk, isRoomy), 0);
    return Math.max(rowsMm, DAY_LINES * LINE_MM + AROUND_LINES_MM);
  }

  #rowMm(walk: Walk, isRoomy: boolean): number {
    const { goal } = walk;
    const companyLines = goal.helpers
      .filter(({ helperId }) => helperId !== walk.helperId)
      .reduce((sum, { helperId }) => sum + estimatedLines(`同${this.#names.helper(helperId)}`, 5.7), 0);
    const service = walk.kind === 'visit' ? serviceWithParts(walk.goal.serviceCode, walk.goal.parts) : '';
    const place =
      walk.kind === 'visit' ? wayWords(this.#elder(walk.goal.elderId)) : (walk.goal.household ?? '');
    const serviceMm = DRAWING_MM + (estimatedLines(service, 4) - 1 + companyLines) * LINE_MM;
    const elder = walk.kind === 'visit' ? this.#names.elder(walk.goal.elderId) : walk.goal.title;
    const lines = Math.max(estimatedLines(place, 9.5), breakableLines(elder));
    const placeMm = lines * LINE_MM + AROUND_LINES_MM;
    const rowMm = Math.max(isRoomy ? ROOMY_ROW_MM : ROW_MM, serviceMm, placeMm);
    if (carriesMoney(walk)) return rowMm + MONEY_ROW_MM;
    if (!isRound(walk)) return rowMm;
    const doorLetters = walk.goal.stops.reduce((sum, { diet }) => sum + LETTERS_OF_DOOR + diet.length, 0);
    return rowMm + Math.max(ROW_MM, Math.ceil(doorLetters / LETTERS_OF_DOORS) * LINE_MM + AROUND_LINES_MM);
  }

  of(walk: Walk, day: Html | null): Html {
    const { goal, order, travelMinutes } = walk;
    const fellows = goal.helpers.filter((helper) => helper.helperId !== walk.helperId);
    const company = fellows.map((fellow) => html`<div>同${this.#names.helper(fellow.helperId)}</div>`);
    return html`<tr>
        ${day}
        <td>${SLOT_WORDS[goal.slot]}</td>
        <td>${order}</td>
        ${walk.kind === 'visit' ? this.#visit(walk, company) : this.#work(walk.goal, company)}
        <td>${goal.minutes}</td>
        <td>${travelMinutes}</td>
      </tr>
      ${isRound(walk) ? this.#doors(walk.goal) : carriesMoney(walk) ? MONEY_ROW : null}`;
  }

  #visit(walk: Walk & { readonly kind: 'visit' }, company: readonly Html[]): Html {
    const { goal } = walk;
    const elder = this.#elder(goal.elderId);
    const phone = elder.phones[0];
    return html`<td class="who">
        ${isSubstituting(walk, elder) ? '◇' : null}${breakable(this.#names.elder(elder.personId))}
      </td>
      <td>${wayWords(elder)}</td>
      <td class="number">${phone === undefined ? '—' : phoneNumber(phone)}</td>
      <td class="service">
        ${pictogram(goal.serviceCode)}<b>${serviceWithParts(goal.serviceCode, goal.parts)}</b>${company}
      </td>`;
  }

  #work(work: PaperWork, company: readonly Html[]): Html {
    const where =
      work.household === null
        ? html`<td class="who" colspan="2">${breakable(work.title)}</td>`
        : html`<td class="who">${breakable(work.title)}</td>
            <td>${work.household}</td>`;
    return html`${where}
      <td>—</td>
      <td class="service">${WORK_DRAWINGS[work.kind]}<b>${WORK_WORDS[work.kind]}</b>${company}</td>`;
  }

  /** The doors in the order in which they are gone, with what each must or must not eat. */
  #doors(round: PaperWork): Html {
    return html`<tr>
      <td colspan="8" class="doors">
        ${round.stops.map(({ elderId, diet }, index) => {
          const elder = this.#elder(elderId);
          const place = elder.householdNo === null ? (elder.hamletName ?? '') : `第${elder.householdNo}户`;
          return html`<span
            >${index + 1}.
            <b>${this.#names.elder(elderId)}</b> ${place}${diet === '' ? null : `（${diet}）`}</span
          >`;
        })}
      </td>
    </tr>`;
  }

  #elder(id: PersonId): PaperElder {
    const elder = this.#elderById.get(id);
    if (elder === undefined) throw new Error(`elder ${id} has a visit but is not among the facts for paper`);
    return elder;
  }
}

/** F113: what was received, spent and given back stands in figures, and the elder signs for it where it happened. */
const MONEY_ROW = html`<tr>
  <td colspan="8" class="money">
    <b>钱款</b>　收<i class="pen"></i>元　用<i class="pen"></i>元　退<i class="pen"></i>元　老人签字<i
      class="pen wide"
    ></i>
  </td>
</tr>`;

/** Shopping and bills: the helper sets out with the elder's money. */
function carriesMoney(walk: Walk): boolean {
  return walk.kind === 'visit' && walk.goal.parts.some((part) => MONEY_PARTS.has(part));
}

function isRound(walk: Walk): walk is Walk & { readonly kind: 'work' } {
  return walk.kind === 'work' && walk.goal.kind === 'meal-round';
}

/** Comes in place of the elder's own helper, not beside him. */
function isSubstituting({ helperId, goal }: Walk & { readonly kind: 'visit' }, elder: PaperElder): boolean {
  const ownId = elder.primaryHelperId;
  return ownId !== null && ownId !== helperId && goal.helpers.every((helper) => helper.helperId !== ownId);
}
