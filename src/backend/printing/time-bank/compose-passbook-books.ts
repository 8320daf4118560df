import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { HouseholdId } from '../../../shared/domain/ids.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import type { PassbookBook } from './passbook-books.ts';
import {
  emptyPage,
  PASSBOOK_STYLES,
  passbookCover,
  type PassbookHousehold,
  passbookPage,
} from './passbook-page.ts';

export interface PassbookAccount extends PassbookHousehold {
  readonly householdId: HouseholdId;
  readonly openedOn: string;
  readonly books: readonly PassbookBook[];
}

export interface PassbookBooksFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** 第2版 */
  readonly rules: string;
  readonly minutesPerPoint: number;
  readonly accounts: readonly PassbookAccount[];
  /** Of one household: how its file is called; empty of a village. */
  readonly fileMark: string;
}

/** 表9: whole booklets with their lines; printed on both sides (flipped at the short edge) and folded. */
export function composePassbookBooks(facts: PassbookBooksFacts): RegisterDocument {
  const { villageName, accounts, minutesPerPoint } = facts;
  const sides = accounts.flatMap((account) =>
    account.books.flatMap(({ book, pages }) => {
      const page = (number: number): Html =>
        passbookPage(
          account,
          pages.find((one) => one.number === number) ?? emptyPage(number),
          minutesPerPoint,
        );
      const cover = passbookCover({ ...facts, openedOn: account.openedOn, book }, account);
      return [html`<main>${page(3)}${cover}</main>`, html`<main>${page(1)}${page(2)}</main>`];
    }),
  );
  return registerDocument(
    'passbook-book',
    { villageName, fileMark: facts.fileMark, footMark: `${facts.printedOn}　双面打印、短边翻转、对折` },
    {
      html: paperPage({
        title: `${villageName}时间银行存折`,
        styles: PASSBOOK_STYLES,
        body: html`${sides}`,
      }),
      sheets: sides.length,
      passbooks: printsOf(accounts),
    },
  );
}

/**
 * 表9 补登: only lines that came since, each side of a booklet to be laid into the printer as it came out before. On top lies
 * a sheet that says which booklet comes when. There is no foot: one stands on the booklets already.
 */
export function composePassbookLines(facts: PassbookBooksFacts): RegisterDocument {
  const { villageName, accounts, minutesPerPoint } = facts;
  const sides = accounts.flatMap((account) =>
    account.books.flatMap(({ book, pages }) =>
      (['inside', 'outside'] as const).flatMap((side) => {
        const own = pages.filter(({ number }) => (number === 3) === (side === 'outside'));
        if (own.every(isEmpty)) return [];
        const half = (number: number): Html => {
          const page = own.find((one) => one.number === number);
          return page ? passbookPage(account, page, minutesPerPoint) : html`<section></section>`;
        };
        const body =
          side === 'inside'
            ? html`${half(1)}${half(2)}`
            : html`${half(3)}
                <section></section>`;
        return [{ account, book, side, own, body: html`<main class="over">${body}</main>` }];
      }),
    ),
  );
  const order = html`<main class="order">
    <div>
      <h1>存折补登：先看这一张</h1>
      <p>
        这一张用白纸打。后面 ${sides.length}
        面是补登的新记录，按下面的先后把各户的存折<b>打开摊平</b>，一张一张放进打印机，
        单面打印、实际大小（100%）、不要缩放。每打一面先对一下户主再放下一张；打歪了或存折丢了，在户账户里打整本。
      </p>
      <table>
        <colgroup>
          <col class="no" />
          <col />
          <col />
          <col class="no" />
          <col class="side" />
          <col class="side" />
        </colgroup>
        <tr>
          ${['顺序', '户卡号', '户主', '第几本', '哪一面', '从哪里接着打'].map((heading) => html`<th>${heading}</th>`)}
        </tr>
        ${sides.map(
          ({ account, book, side, own }, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${account.cardNo ?? `户号 ${account.householdNo}`}</td>
              <td>${account.headName ?? ''}</td>
              <td>${book}</td>
              <td>${side === 'inside' ? '里面（第 1、2 页）' : '外面（有封面的一面）'}</td>
              <td>${startWords(own)}</td>
            </tr>`,
        )}
      </table>
    </div>
  </main>`;
  const document = registerDocument(
    'passbook-lines',
    { villageName, fileMark: facts.fileMark, footMark: '' },
    {
      html: paperPage({
        title: `${villageName}时间银行存折补登`,
        styles: `${PASSBOOK_STYLES}${ORDER_STYLES}`,
        body: html`${order}${sides.map(({ body }) => body)}`,
      }),
      sheets: sides.length + 1,
      passbooks: printsOf(accounts),
    },
  );
  return { ...document, footText: '' };
}

function isEmpty({ rows }: PassbookBook['pages'][number]): boolean {
  return rows.every((line) => line === null);
}

/** 第 2 页第 5 行 */
function startWords(pages: PassbookBook['pages']): string {
  const page = pages.find((one) => !isEmpty(one));
  if (page === undefined) return '';
  const row = page.rows.findIndex((line) => line !== null) + 1;
  return `第 ${String(page.number)} 页，从第 ${String(row)} 行起`;
}

function printsOf(accounts: readonly PassbookAccount[]) {
  return accounts.flatMap(({ householdId, books }) =>
    books.map(({ book, lines }) => ({ householdId, book, lines })),
  );
}

const ORDER_STYLES = `
main.order { display: block; height: auto; overflow: visible; }
.order > div { padding: 12mm 18mm 0; }
.order h1 { margin: 0 0 3mm; font-size: 22pt; text-align: center; }
.order p { margin: 0 0 4mm; font-size: 14pt; line-height: 1.5; }
.order td, .order th { padding: 1.2mm; font-size: 13pt; }
main.order .no { width: 18mm; } .order .side { width: 62mm; }
.order tr { break-inside: avoid; }
`;
