import { SERVICE_CODES } from '../../../shared/domain/service.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import type { MaskedNames } from '../mask-name.ts';
import type { PaperHelpLine } from '../paper-facts.ts';
import { phoneNumber } from '../phone-number.ts';
import { serviceWord } from '../service-word.ts';
import { habitWords } from './habit-words.ts';
import type { CardPair } from './contact-card-facts.ts';

const CHILDREN_ON_CARD = 2;

/** Whom to call, what was agreed, how the elder lives, and the marks of both. */
export function cardBack(pair: CardPair, names: MaskedNames): Html {
  const { elder, services } = pair;
  const habits = habitWords(pair.habits);
  return html`<article class="back">
    <div class="calls">
      ${childLines(pair)} ${helpLine('村医', elder.doctor)} ${helpLine('联系干部', elder.cadre)}
    </div>
    <div class="services">
      ${SERVICE_CODES.map(
        (code) =>
          html`<span><i>${services.includes(code) ? '√' : null}</i>${serviceWord('household', code)}</span>`,
      )}
    </div>
    <p class="habits">
      <b>习惯</b>${habits === '' ? html`<span class="blank"></span>` : html`<span>${habits}</span>`}
    </p>
    <div class="marks">
      <div>${breakable(names.elder(elder.personId))}<br />签字/手印</div>
      <div>${breakable(names.helper(pair.helperId))}<br />签字/手印</div>
    </div>
  </article>`;
}

/** 大儿子 王建国（宁波）, and the number below; without children on record a line for a pen. */
function childLines({ elder, worksIn }: CardPair): readonly Html[] {
  if (elder.contacts.length === 0) return [call('子女', null)];
  return elder.contacts.slice(0, CHILDREN_ON_CARD).map(({ name, relation, phone }, index) => {
    const town = worksIn[index] ?? '';
    return call(`${relation} ${name}${town === '' ? '' : `（${town}）`}`.trimStart(), phone);
  });
}

function helpLine(as: string, line: PaperHelpLine | null): Html {
  return call(line === null ? as : `${as} ${line.name}`.trimEnd(), line?.phone ?? null);
}

function call(who: string, phone: string | null): Html {
  return html`<div>
    <span>${who}</span>${
      phone === null ? html`<span class="blank"></span>` : html`<b class="number">${phoneNumber(phone)}</b>`
    }
  </div>`;
}
