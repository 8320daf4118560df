import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import { callBackend, type BackendHost } from './backend-host.ts';
import type { Press } from './press.ts';

/** Idle for so long, a press that waits for the next preview is closed. */
const KEPT_MILLISECONDS = 60_000;

/**
 * Makes the very paper of one form for the window. One press is kept between previews, because starting it takes longer
 * than printing; previews that come while one is being made wait for it.
 */
export function openPreview(
  backend: BackendHost,
  openPress: () => Press,
): (order: CheckedInput<'shell.previewPaper'>) => Promise<Output<'shell.previewPaper'>> {
  let press: Press | null = null;
  let closing: NodeJS.Timeout | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  const closeLater = (): void => {
    closing = setTimeout(() => {
      press?.close();
      press = null;
    }, KEPT_MILLISECONDS);
    closing.unref();
  };
  const make = async (order: CheckedInput<'shell.previewPaper'>): Promise<Output<'shell.previewPaper'>> => {
    clearTimeout(closing);
    const document = await callBackend(backend, 'printing.compose', { ...order, preview: true });
    press ??= openPress();
    try {
      const { pdf, pages } = await press.print(document);
      return { pdfBase64: Buffer.from(pdf).toString('base64'), pages, landscape: document.landscape };
    } finally {
      closeLater();
    }
  };
  return (order) => {
    const made = previous.then(() => make(order));
    previous = made.catch(() => undefined);
    return made;
  };
}
