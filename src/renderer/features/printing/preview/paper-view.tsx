import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OpenPdf } from './open-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { pixelsPerPoint, type Zoom } from './zoom.ts';

interface Props {
  readonly pdfBase64: string;
  readonly pageNo: number;
  readonly zoom: Zoom;
  readonly label: string;
  readonly onTurn: (by: number | 'first' | 'last') => void;
}

const MARGIN_PIXELS = 24;

const TURNS: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowLeft: -1,
  PageUp: -1,
  ArrowRight: 1,
  PageDown: 1,
  Home: 'first',
  End: 'last',
};

/** One page of the paper itself. The one in view stays until the next is wholly drawn. */
export default function PaperView({ pdfBase64, pageNo, zoom, label, onTurn }: Props): ReactNode {
  const space = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLCanvasElement>(null);
  const pdf = useOpenPdf(pdfBase64);
  const room = useRoom(space);
  const { width, height } = room;
  useEffect(() => {
    if (pdf === null || width === 0) return;
    let wanted = true;
    void (async () => {
      const page = Math.min(pageNo, pdf.pages);
      const size = await pdf.sizeOf(page);
      const scale = pixelsPerPoint(zoom, size, { width, height });
      const sharpness = window.devicePixelRatio;
      const drawn = wanted ? await pdf.draw(page, scale * sharpness) : null;
      if (drawn === null || !wanted || sheet.current === null) return;
      sheet.current.width = drawn.width;
      sheet.current.height = drawn.height;
      sheet.current.style.width = `${drawn.width / sharpness}px`;
      sheet.current.style.height = `${drawn.height / sharpness}px`;
      sheet.current.getContext('2d')?.drawImage(drawn, 0, 0);
      sheet.current.dataset['page'] = String(page);
    })();
    return () => {
      wanted = false;
    };
  }, [pdf, pageNo, zoom, width, height]);
  useEffect(() => {
    if (space.current) space.current.scrollTop = 0;
  }, [pageNo, pdfBase64]);
  return (
    <div
      ref={space}
      className="paper-space"
      tabIndex={0}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        const turn = TURNS[event.key];
        if (turn === undefined || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        onTurn(turn);
      }}
    >
      <canvas ref={sheet} className="paper-sheet" role="img" aria-label={label} width={0} height={0} />
    </div>
  );
}

/** The paper, opened; the one before stays open until its place is taken. */
function useOpenPdf(pdfBase64: string): OpenPdf | null {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  useEffect(() => {
    let wanted = true;
    let opened: OpenPdf | null = null;
    void openPdf(pdfBase64).then((ready) => {
      opened = ready;
      if (wanted) setPdf(ready);
      else ready.close();
    });
    return () => {
      wanted = false;
      opened?.close();
    };
  }, [pdfBase64]);
  return pdf;
}

function useRoom(space: React.RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = space.current;
    if (element === null) return;
    // The outer size: a scrollbar that comes and goes must not change what it is there for.
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.offsetWidth - MARGIN_PIXELS, height: element.offsetHeight - MARGIN_PIXELS }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [space]);
  return room;
}
