import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chart } from './chart-parts.ts';
import type { FairnessLine } from './fairness-lines.ts';
import { fairnessOption } from './fairness-option.ts';

interface Props {
  readonly lines: readonly FairnessLine[];
  /** Said to those who do not see it. */
  readonly label: string;
}

/** Draws the bars, lets them grow with their space, and fetches the drawing library only when first shown. */
export function FairnessChart({ lines, label }: Props): ReactNode {
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
      // Nothing can be drawn on no space, as while another tab is open.
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
    chart?.setOption(fairnessOption(lines), { notMerge: true });
  }, [chart, lines]);

  return <div ref={place} className="fairness-chart" role="img" aria-label={label} />;
}
