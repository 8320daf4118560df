import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import {
  emptyPage,
  PASSBOOK_STYLES,
  passbookCover,
  type PassbookHousehold,
  passbookPage,
} from '../time-bank/passbook-page.ts';

export interface PassbookFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  readonly households: readonly PassbookHousehold[];
}

/** A sheet of A4, both sides, folded in the middle: the cover and three pages to fill. */
const SIDES = 2;
/** Until a village has rules of its own an hour is a point. */
const MINUTES_PER_POINT = 60;

/**
 * 表9 时间银行一户一卡, for each household a booklet of A5 pages to be filled by hand: printed on both sides (flipped at the
 * short edge) and folded, the first side holds the last page and the cover, the second the first two pages.
 */
export function composePassbooks(facts: PassbookFacts): RegisterDocument {
  const cover = { ...facts, openedOn: '', rules: '', book: 1 };
  return registerDocument(
    'passbook',
    {
      villageName: facts.villageName,
      fileMark: '',
      footMark: `${facts.printedOn}　双面打印、短边翻转、对折`,
    },
    {
      html: paperPage({
        title: `${facts.villageName}时间银行存折`,
        styles: PASSBOOK_STYLES,
        body: html`${facts.households.map((household) => {
          const page = (number: number) => passbookPage(household, emptyPage(number), MINUTES_PER_POINT);
          return html`<main>${page(3)}${passbookCover(cover, household)}</main>
            <main>${page(1)}${page(2)}</main>`;
        })}`,
      }),
      sheets: facts.households.length * SIDES,
    },
  );
}
