import { breakable } from '../breakable.ts';
import { FILLED_LATER } from '../composed-form.ts';
import { type Html, html, type HtmlValue } from '../html.ts';
import type { MaskedNames } from '../mask-name.ts';
import { phoneNumber } from '../phone-number.ts';
import { fullDate } from '../solar-words.ts';
import type { CardPair, ContactCardFacts } from './contact-card-facts.ts';

/** The two, their numbers, since when; `keptBy` tells the two copies apart. */
export function cardFront(facts: ContactCardFacts, pair: CardPair, names: MaskedNames, keptBy: string): Html {
  const { elder, helperId, backupHelperId } = pair;
  const group = elder.groupNo === null ? null : `${String(elder.groupNo)}组`;
  const household = elder.householdNo === null ? null : `第${elder.householdNo}户`;
  const place = [group, elder.hamletName, household].filter((word) => word !== null).join(' ');
  return html`<article>
    <header>
      <b>帮扶联系卡</b><span>${keptBy}</span>
      <div>${facts.townshipName}${facts.villageName}</div>
    </header>
    <dl>
      ${line('老人', html`<b class="name">${breakable(names.elder(elder.personId))}</b>`)}
      ${line('组·院落', place)}
      ${line('互助员', html`<b class="name">${breakable(names.helper(helperId))}</b>`)}
      ${line('电话', phoneOrBlank(names.helperPhone(helperId), 'big'))}
      ${
        backupHelperId === null
          ? line('后备', BLANK)
          : html`${line('后备', html`<b>${breakable(names.helper(backupHelperId))}</b>`)}
            ${line('后备电话', phoneOrBlank(names.helperPhone(backupHelperId)))}`
      }
      ${facts.stationPhone === null ? null : line('互助站', phoneOrBlank(facts.stationPhone))}
      ${line('结对日期', fullDate(pair.since))}
    </dl>
    <footer>
      <span>卡号 ${String(elder.personId).padStart(5, '0')}</span><span>${FILLED_LATER.printedOn}制</span>
    </footer>
  </article>`;
}

function line(label: string, value: HtmlValue): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

const BLANK = html`<span class="blank"></span>`;

/** A number that nobody gave is left to a pen. */
function phoneOrBlank(phone: string | null, look = ''): Html {
  return phone === null ? BLANK : html`<b class="number ${look}">${phoneNumber(phone)}</b>`;
}
