import { PDFDocument } from '@cantoo/pdf-lib';

export interface PdfInStack {
  readonly pdf: Uint8Array;
  /** How often it lies in the stack. */
  readonly copies: number;
  /** Whether a page may have the next one on its back; else each page begins on a front page when it is printed on both sides. */
  readonly mayHaveBacks: boolean;
}

/**
 * Lays PDFs into one. For both sides each copy of each begins on a front page: where the one before ended on a front page,
 * a blank back page is put behind it, so that the stack can be printed on both sides as it is: nobody signs on the back of
 * another's sheet, and nothing that hangs on a wall is lost behind it. On one side blank pages would only be wasted paper.
 */
export async function mergePdfs(
  stack: readonly PdfInStack[],
  forBothSides: boolean,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const merged = await PDFDocument.create();
  for (const { pdf, copies, mayHaveBacks } of stack) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false });
    for (let copy = 0; copy < copies; copy += 1) {
      if (forBothSides) turnToFront(merged);
      for (const page of await merged.copyPages(source, source.getPageIndices())) {
        if (forBothSides && !mayHaveBacks) turnToFront(merged);
        merged.addPage(page);
      }
    }
  }
  return { pdf: await merged.save({ useObjectStreams: false }), pages: merged.getPageCount() };
}

/** The blank back is as large as the page whose back it is. */
function turnToFront(merged: PDFDocument): void {
  if (merged.getPageCount() % 2 === 0) return;
  const { width, height } = merged.getPage(merged.getPageCount() - 1).getSize();
  merged.addPage([width, height]);
}
