import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chart, ChartOption } from './chart-parts.ts';

interface Props {
  readonly option: ChartOption;
  /** Said to those who do not see it. */
  readonly label: string;
}

/** Draws a chart, lets it grow with its space, and fetches the drawing library only when first shown. */
export function LoadChart({ option, label }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Chart | null>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let started: Chart | null = null;
    let gone = false;
    void import('./chart-parts.ts').then(({ startChart }) => {
      if (gone) return;
      started = startChart(element);
      setChart(started);
    });
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0 && element.clientHeight > 0) started?.resize();
    });
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
      started?.dispose();
      setChart(null);
    };
  }, []);

  useEffect(() => {
    chart?.setOption(option, { notMerge: true });
  }, [chart, option]);

  return <div ref={place} className="load-chart" role="img" aria-label={label} />;
}
