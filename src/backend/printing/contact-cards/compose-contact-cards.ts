import type { ComposedForm, PaperPart } from '../composed-form.ts';
import { html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import { byPlace } from '../paper-order.ts';
import { cardBack } from './card-back.ts';
import { cardFront } from './card-front.ts';
import type { ContactCardFacts } from './contact-card-facts.ts';
import { CONTACT_CARD_STYLES } from './contact-card-styles.ts';

/**
 * 表3 帮扶联系卡: two cards in A6 for each pair, one for the elder's drawer and one for the helper's pocket; four on a
 * page. The page behind bears the backs in mirrored order, so that they meet their fronts when the paper is turned over
 * its long edge.
 */
export function composeContactCards(facts: ContactCardFacts): ComposedForm {
  const names = maskNames('household', {
    elders: facts.pairs.map(({ elder }) => elder),
    helpers: facts.helpers,
  });
  const pairs = facts.pairs.toSorted((one, other) => byPlace(one.elder, other.elder));
  return {
    title: `${facts.villageName}帮扶联系卡`,
    styles: CONTACT_CARD_STYLES,
    shared: null,
    piecesOnPage: 2,
    parts: pairs.map((pair): PaperPart => {
      const front = html`<div class="row">
        ${cardFront(facts, pair, names, '老人留存')}${cardFront(facts, pair, names, '互助员留存')}
      </div>`;
      // Both copies have the same back: in mirrored order it looks the same.
      const back = html`<div class="row">${cardBack(pair, names)}${cardBack(pair, names)}</div>`;
      return {
        key: `elder-${String(pair.elder.personId)}`,
        title: pair.elder.name,
        groupNo: pair.elder.groupNo,
        sheets: 1,
        body: html`${front}${back}`,
        faces: { front, back },
        lines: [],
      };
    }),
    withheld: facts.withoutHelper
      .toSorted(byPlace)
      .map(({ name }) => ({ form: 'contact-card', name, reason: 'no-helper' })),
  };
}
