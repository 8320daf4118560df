import type { SheetLine } from '../../shared/contract/printing.ts';
import type { WithheldSheet } from '../../shared/domain/printing.ts';
import { type Html, html } from './html.ts';

/**
 * A form as its composer makes it: pieces that can be printed anew one by one. What a piece says decides whether the paper
 * out there still holds, so version, day of printing and sheet number are no part of it: they stand as {@link FILLED_LATER}.
 */
export interface ComposedForm {
  readonly title: string;
  /** The form's own rules, its @page rule among them. Our own text: nothing of the register may stand in it. */
  readonly styles: string;
  /** What the pieces share and draw from, such as pictograms. */
  readonly shared: Html | null;
  /** In the order of the paper. */
  readonly parts: readonly PaperPart[];
  /** Of cards with a back: so many pieces share a page, and the page behind it bears their backs. */
  readonly piecesOnPage?: number;
  readonly withheld: readonly WithheldSheet[];
}

export interface PaperPart {
  /** The same for the same piece in every version of a week: `group-3`, `helper-17`, `elder-204`. */
  readonly key: string;
  readonly title: string;
  readonly groupNo: number | null;
  /** Estimated share of a sheet: 1, 0.5 for two slips on a page, 2 for a page and its back. */
  readonly sheets: number;
  readonly body: Html;
  /** Of a card with a back: its `body` in two, the back as it has to lie when the paper is turned over its long edge. */
  readonly faces?: { readonly front: Html; readonly back: Html };
  /** Of a sheet to sign: what stands on each line; empty for everything else. */
  readonly lines: readonly SheetLine[];
}

/** Places in a piece that are filled when it goes to paper; no text of the register can look like one. */
export const FILLED_LATER = {
  /** 第3版 */
  version: html`<i data-fill="version"></i>`,
  /** 第3版：因李某请假调整; the cause of a version is no change of what a piece says. */
  versionAndCause: html`<i data-fill="version-and-cause"></i>`,
  /** 2026年11月23日 */
  printedOn: html`<i data-fill="printed-on"></i>`,
  /** 11月23日 */
  printedDay: html`<i data-fill="printed-day"></i>`,
  /** Number and Code 128 of a sheet to sign. */
  sheetMark: html`<i data-fill="sheet-mark"></i>`,
} as const;
