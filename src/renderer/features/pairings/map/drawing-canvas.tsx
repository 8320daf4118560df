import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Frame } from './arrange-village.ts';
import type { Drawing, DrawingOption } from './echarts-parts.ts';

interface Props {
  /** What to draw into this many pixels, seen this many times as near. */
  readonly optionFor: (frame: Frame, zoom: number) => DrawingOption;
  /** Said to those who do not see it. */
  readonly label: string;
  /** The key of the sign that was clicked; null beside all of them. */
  readonly onPick: (key: string | null) => void;
}

/** Holds a drawing, lets it grow with its space, and fetches the drawing library only when first shown. */
export function DrawingCanvas({ optionFor, label, onPick }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [zoom, setZoom] = useState(1);
  const pick = useEffectEvent(onPick);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      // Nothing can be drawn on no space, as while another tab is open.
      if (element.clientWidth > 0 && element.clientHeight > 0)
        setFrame({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const hasSpace = frame !== null;
  useEffect(() => {
    const element = place.current;
    if (element === null || !hasSpace) return undefined;
    let started: Drawing | null = null;
    let gone = false;
    void import('./echarts-parts.ts').then(({ startDrawing }) => {
      if (gone) return;
      started = startDrawing(element);
      started.on('click', { dataType: 'node' }, (event) => {
        pick((event.data as { id?: string }).id ?? null);
      });
      started.getZr().on('click', (event) => {
        if (!event.target) pick(null);
      });
      started.on('graphroam', () => setZoom(zoomOf(started)));
      setDrawing(started);
    });
    return () => {
      gone = true;
      started?.dispose();
      setDrawing(null);
    };
  }, [hasSpace]);

  useEffect(() => {
    if (drawing === null || frame === null) return;
    drawing.resize();
    drawing.setOption(optionFor(frame, zoom));
  }, [drawing, frame, zoom, optionFor]);

  return <div ref={place} className="drawing" role="img" aria-label={label} />;
}

/** How many times as near as at first, after turns of the wheel. */
function zoomOf(drawing: Drawing | null): number {
  const { series } = (drawing?.getOption() ?? {}) as { series?: readonly { zoom?: number }[] };
  return series?.[0]?.zoom ?? 1;
}
