import type { MaskingProfile, PaperDocument, PaperForm } from '../../shared/domain/printing.ts';
import { versionWords } from './cause-words.ts';
import type { ComposedForm, PaperPart } from './composed-form.ts';
import { filledIn, type Html, html } from './html.ts';
import { paperDocument } from './paper-document.ts';
import type { VillageWeekFacts } from './paper-facts.ts';
import { paperPage } from './paper-page.ts';
import { fullDate, monthDay } from './solar-words.ts';

export interface PaperToAssemble {
  readonly form: PaperForm;
  readonly profile: MaskingProfile;
  readonly facts: Pick<
    VillageWeekFacts,
    'villageName' | 'weekStart' | 'rosterVersion' | 'because' | 'printedOn'
  >;
  /** The week is not published yet: 草稿 stands where the version would. */
  readonly isDraft?: boolean;
  readonly composed: ComposedForm;
  /** The pieces that are wanted, in the order of the paper; all of them unless told otherwise. */
  readonly parts?: readonly PaperPart[];
  /** Told in the file's name where the document is not the whole form. */
  readonly some?: { readonly groupNos: readonly number[]; readonly changedOnly: boolean };
  /** Number and mark of a piece that is signed, by its key. */
  readonly markOf?: (key: string) => Html | null;
}

/** Puts pieces together into a document: what is filled later is filled here, and the page stands around it. */
export function assemblePaper(paper: PaperToAssemble): PaperDocument {
  const { facts, composed, parts = composed.parts, isDraft = false, markOf = () => null } = paper;
  const words: Readonly<Record<string, string>> = {
    version: isDraft ? '草稿' : versionWords(facts.rosterVersion, null),
    'version-and-cause': isDraft ? '草稿' : versionWords(facts.rosterVersion, facts.because),
    'printed-on': fullDate(facts.printedOn),
    'printed-day': monthDay(facts.printedOn),
  };
  const filled = (part: PaperPart, markup: Html): Html =>
    filledIn(markup, (what) => (what === 'sheet-mark' ? markOf(part.key) : (words[what] ?? null)));
  const { piecesOnPage } = composed;
  const body =
    piecesOnPage === undefined
      ? parts.map((part) => filled(part, part.body))
      : frontsAndBacks(parts, piecesOnPage, filled);
  const document = paperDocument(paper, facts, {
    html: paperPage({
      title: composed.title,
      styles: composed.styles,
      body: html`${composed.shared}${body}`,
    }),
    sheets: countSheets(parts),
    withheld: [...composed.withheld],
    partKeys: parts.map(({ key }) => key),
  });
  return { ...document, fileStem: [document.fileStem, ...someWords(paper)].join('-') };
}

function someWords({ some }: PaperToAssemble): string[] {
  return [
    ...(some === undefined || some.groupNos.length === 0
      ? []
      : [some.groupNos.map((no) => `${String(no)}组`).join('')]),
    ...(some?.changedOnly === true ? ['只有变动的'] : []),
  ];
}

/** Page by page, the fronts of some pieces and behind them their backs. */
function frontsAndBacks(
  parts: readonly PaperPart[],
  piecesOnPage: number,
  filled: (part: PaperPart, markup: Html) => Html,
): readonly Html[] {
  const page = (some: readonly PaperPart[], face: 'front' | 'back'): Html =>
    html`<div class="face">${some.map((part) => filled(part, part.faces?.[face] ?? part.body))}</div>`;
  return parts.flatMap((_, index) => {
    const some = parts.slice(index, index + piecesOnPage);
    return index % piecesOnPage === 0 ? [page(some, 'front'), page(some, 'back')] : [];
  });
}

/** Estimated pages: pieces share one as long as it has room for the whole next piece, in the order of the paper. */
export function countSheets(parts: readonly Pick<PaperPart, 'sheets'>[]): number {
  let full = 0;
  let filled = 0;
  for (const { sheets } of parts) {
    if (filled + sheets <= 1) filled += sheets;
    else {
      full += (filled > 0 ? 1 : 0) + Math.ceil(sheets) - 1;
      filled = sheets - (Math.ceil(sheets) - 1);
    }
  }
  return full + (filled > 0 ? 1 : 0);
}
