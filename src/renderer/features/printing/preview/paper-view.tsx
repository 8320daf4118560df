import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../components/problem.tsx';
import { previewText as text } from '../../../text/screens/print-preview.ts';
import { type Room, useDrawnPage } from './use-drawn-page.ts';
import type { Zoom } from './zoom.ts';

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
  const room = useRoom(space);
  const failed = useDrawnPage(sheet, { pdfBase64, pageNo, zoom, room });
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
      {failed && <Problem tone="warning" sentence={text.notShown} nextStep={text.notShownNextStep} />}
      <canvas ref={sheet} className="paper-sheet" role="img" aria-label={label} width={0} height={0} />
    </div>
  );
}

function useRoom(space: RefObject<HTMLDivElement | null>): Room {
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
