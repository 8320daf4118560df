import { BrowserWindow } from 'electron';
import { loadPage } from './load-page.ts';
import { paperFooter } from './paper-footer.ts';
import { shelvePaper } from './paper-shelf.ts';
import { countPdfPages } from './pdf-pages.ts';
import { sendToPrinter } from './send-to-printer.ts';
import type { Press, PrintablePage, PrintedPages } from './press.ts';

/**
 * Opens a press. Its window has no preload and no way to us: it is given a page, and it is asked for a PDF. It is
 * kept for the next page, because starting a window costs as much as printing a village.
 */
export function openPress(): Press {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
      // A hidden window would be slowed down, and printing happens only in hidden ones.
      backgroundThrottling: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  const started = showNothing(window);
  const print = async (document: PrintablePage): Promise<PrintedPages> => {
    await started;
    return printIn(window, document);
  };
  return {
    print,
    send: async (document, order) => {
      const { pdf, pages } = await print(document);
      await sendToPrinter(window.webContents, document, pdf, order);
      return pages;
    },
    close: () => window.destroy(),
  };
}

/** Starts the window's process before there is anything to print; what keeps it from that, the first page will tell. */
async function showNothing(window: BrowserWindow): Promise<void> {
  const paper = shelvePaper('<!doctype html><title></title>');
  await loadPage(window.webContents, paper.address).catch(() => undefined);
  paper.remove();
}

async function printIn(window: BrowserWindow, document: PrintablePage): Promise<PrintedPages> {
  const paper = shelvePaper(document.html);
  try {
    await loadPage(window.webContents, paper.address);
    await allFontsLoaded(window);
    const pdf = await window.webContents.printToPDF({
      landscape: document.landscape,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: paperFooter(document.footText),
    });
    return { pdf, pages: countPdfPages(pdf) };
  } finally {
    paper.remove();
  }
}

/** Waits for the fonts: a page printed too early comes out in whatever font the machine has. */
async function allFontsLoaded(window: BrowserWindow): Promise<void> {
  // Asking for a height forces the layout that starts the fonts' loading.
  const failed: unknown = await window.webContents.executeJavaScript(
    `void document.body.offsetHeight; document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === 'error').length)`,
  );
  if (failed !== 0)
    throw new Error('A font of the page could not be loaded. Maybe: npm run build (it copies out/fonts).');
}
