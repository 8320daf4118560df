import './since-chromium-114.ts';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A finished paper, page by page. */
export interface OpenPdf {
  readonly pages: number;
  /** Size of a page on paper. */
  readonly sizeOf: (pageNo: number) => Promise<PaperSize>;
  /** Draws a page; one canvas pixel for each `1 / pixelsPerPoint` point. Whoever draws again must wait for the first. */
  readonly draw: (pageNo: number, pixelsPerPoint: number) => Promise<HTMLCanvasElement>;
  readonly close: () => void;
}

export interface PaperSize {
  readonly widthPoints: number;
  readonly heightPoints: number;
}

let worker: PDFWorker | null = null;

/** Opens the bytes that went to paper. Everything they need is inside them: nothing else is fetched. */
export async function openPdf(pdfBase64: string): Promise<OpenPdf> {
  worker ??= PDFWorker.create({
    port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
  });
  const loading = getDocument({
    data: bytesOf(pdfBase64),
    worker,
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const pdf = await loading.promise;
  return {
    pages: pdf.numPages,
    sizeOf: async (pageNo) => {
      const { width, height } = (await pdf.getPage(pageNo)).getViewport({ scale: 1 });
      return { widthPoints: width, heightPoints: height };
    },
    draw: async (pageNo, pixelsPerPoint) => {
      const page = await pdf.getPage(pageNo);
      const viewport = page.getViewport({ scale: pixelsPerPoint });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return canvas;
    },
    close: () => void loading.destroy(),
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
}
