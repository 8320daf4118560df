import type { PaperDocument } from '../shared/domain/printing.ts';

export interface PrintedPages {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** What a press needs to know of a composed document, of whatever form. */
export type PrintablePage = Pick<PaperDocument, 'html' | 'landscape' | 'footText'>;

export interface PrinterOrder {
  readonly printerName: string;
  readonly bothSides: boolean;
  readonly copies: number;
}

/** A hidden window that turns composed pages into PDFs, one after the other. */
export interface Press {
  print(document: PrintablePage): Promise<PrintedPages>;
  /** Sends a document to a printer of this machine and tells how many pages it has. Refused: `printing.printer-failed`. */
  send(document: PrintablePage, order: PrinterOrder): Promise<number>;
  close(): void;
}
