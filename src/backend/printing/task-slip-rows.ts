import type { PersonId } from '../../shared/domain/ids.ts';
import { breakable } from './breakable.ts';
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

/** The rows of a helper's slip, with the elders to whom they lead. */
export class SlipRows {
  readonly #elderById: ReadonlyMap<PersonId, PaperElder>;
  readonly #names: MaskedNames;

  constructor(elders: readonly PaperElder[], names: MaskedNames) {
    this.#elderById = new Map(elders.map((elder) => [elder.personId, elder]));
    this.#names = names;
  }

  /** Rows that one walk takes: a round has a second one for its doors. */
  count(walk: Walk): number {
    return isRound(walk) ? 2 : 1;
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
      ${isRound(walk) ? this.#doors(walk.goal) : null}`;
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

function isRound(walk: Walk): walk is Walk & { readonly kind: 'work' } {
  return walk.kind === 'work' && walk.goal.kind === 'meal-round';
}

/** Comes in place of the elder's own helper, not beside him. */
function isSubstituting({ helperId, goal }: Walk & { readonly kind: 'visit' }, elder: PaperElder): boolean {
  const ownId = elder.primaryHelperId;
  return ownId !== null && ownId !== helperId && goal.helpers.every((helper) => helper.helperId !== ownId);
}
