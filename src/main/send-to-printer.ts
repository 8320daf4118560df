import { spawn } from 'node:child_process';
import type { WebContents } from 'electron';
import { Refusal } from '../shared/errors/refusal.ts';
import type { PrintablePage, PrinterOrder } from './press.ts';

const CUPS_SIDES = {
  simplex: 'one-sided',
  shortEdge: 'two-sided-short-edge',
  longEdge: 'two-sided-long-edge',
} as const;

/** Chromium does not always say that it failed; a queue that takes longer than this is stuck. */
const LONGEST_MILLISECONDS = 120_000;

/**
 * Hands a document over to a printer's queue. Where the system has CUPS, it takes the finished PDF. Windows has nothing
 * that prints a PDF without showing it, so there Chromium prints the page that the window holds, with the foot as its own.
 */
export async function sendToPrinter(
  contents: WebContents,
  document: PrintablePage,
  pdf: Uint8Array,
  order: PrinterOrder,
): Promise<void> {
  const sending =
    process.platform === 'win32' ? sendPage(contents, document, order) : sendPdf(pdf, document, order);
  let tooLate: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    tooLate = setTimeout(() => reject(failed('time')), LONGEST_MILLISECONDS);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(tooLate);
  }
}

function sendPage(
  contents: WebContents,
  { landscape, footText }: PrintablePage,
  { printerName, bothSides, copies }: PrinterOrder,
): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print(
      {
        silent: true,
        deviceName: printerName,
        copies,
        collate: true,
        duplexMode: duplexMode(landscape, bothSides),
        landscape,
        pageSize: 'A4',
        printBackground: true,
        header: ' ',
        footer: footText,
      },
      (isSent, why) => {
        if (isSent) resolve();
        else reject(failed(why));
      },
    );
  });
}

/** Bound at the long side, so that the back stands upright when a sheet is turned like a page of a book. */
function duplexMode(landscape: boolean, bothSides: boolean): keyof typeof CUPS_SIDES {
  if (!bothSides) return 'simplex';
  return landscape ? 'shortEdge' : 'longEdge';
}

function sendPdf(
  pdf: Uint8Array,
  { landscape }: PrintablePage,
  { printerName, bothSides, copies }: PrinterOrder,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sides = CUPS_SIDES[duplexMode(landscape, bothSides)];
    const options = ['-o', `sides=${sides}`, '-o', 'media=A4', '-o', 'collate=true'];
    const lp = spawn('lp', ['-d', printerName, '-n', String(copies), ...options, '--', '-'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    lp.on('error', () => reject(failed('lp')));
    lp.on('close', (exitCode) => {
      if (exitCode === 0) resolve();
      else reject(failed(`lp ${String(exitCode)}`));
    });
    lp.stdin.on('error', () => undefined);
    lp.stdin.end(pdf);
  });
}

function failed(why: string): Refusal {
  return new Refusal('printing.printer-failed', { why });
}
