import { type RefObject, useEffect, useState } from 'react';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { pixelsPerPoint, type Zoom } from './zoom.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Wanted {
  readonly pdfBase64: string;
  readonly pageNo: number;
  readonly zoom: Zoom;
  /** In CSS pixels; nothing is drawn before it is known. */
  readonly room: Room;
}

/** Draws a page of the paper onto the canvas; the page before stays until this one is whole. True where that failed. */
export function useDrawnPage(
  sheet: RefObject<HTMLCanvasElement | null>,
  { pdfBase64, pageNo, zoom, room: { width, height } }: Wanted,
): boolean {
  const [opened, setOpened] = useState<{ readonly pdf: OpenPdf; readonly of: string } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let pdf: OpenPdf | null = null;
    return whileWanted(
      async (isWanted) => {
        pdf = await openPdf(pdfBase64);
        if (!isWanted()) return pdf.close();
        setOpened({ pdf, of: pdfBase64 });
        setFailed(false);
      },
      () => setFailed(true),
      () => pdf?.close(),
    );
  }, [pdfBase64]);
  // The paper before is put away by now, even where this one is not open yet.
  const pdf = opened?.of === pdfBase64 ? opened.pdf : null;
  useEffect(() => {
    if (pdf === null || width === 0) return;
    return whileWanted(
      async (isWanted) => {
        const page = Math.min(pageNo, pdf.pages);
        const scale = pixelsPerPoint(zoom, await pdf.sizeOf(page), { width, height });
        const sharpness = window.devicePixelRatio;
        const drawn = isWanted() ? await pdf.draw(page, scale * sharpness) : null;
        if (drawn !== null && isWanted() && sheet.current !== null)
          putOn(sheet.current, drawn, sharpness, page);
      },
      () => setFailed(true),
    );
  }, [pdf, pageNo, zoom, width, height, sheet]);
  return failed;
}

function putOn(sheet: HTMLCanvasElement, drawn: HTMLCanvasElement, sharpness: number, page: number): void {
  sheet.width = drawn.width;
  sheet.height = drawn.height;
  sheet.style.width = `${drawn.width / sharpness}px`;
  sheet.style.height = `${drawn.height / sharpness}px`;
  sheet.getContext('2d')?.drawImage(drawn, 0, 0);
  sheet.dataset['page'] = String(page);
}

/** Runs the work of an effect; what goes wrong after it is no longer wanted is no problem: the paper was put away. */
function whileWanted(
  work: (isWanted: () => boolean) => Promise<void>,
  onFailed: () => void,
  putAway?: () => void,
): () => void {
  let wanted = true;
  work(() => wanted).catch(() => {
    if (wanted) onFailed();
  });
  return () => {
    wanted = false;
    putAway?.();
  };
}
