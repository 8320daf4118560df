import type { PaperDocument } from '../shared/domain/printing.ts';

export interface PrintedPages {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** A hidden window that turns composed pages into PDFs, one after the other. */
export interface Press {
  print(document: PaperDocument): Promise<PrintedPages>;
  close(): void;
}
