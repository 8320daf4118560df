import { type RefCallback, useCallback, useRef, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a simulated window without sizes gets: enough for a few rows. */
const LEAST: Size = { width: 1000, height: 480 };

/** Follows the size of the space that the board and its panel share. */
export function useBoardSize(): readonly [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState(LEAST);
  const observer = useRef<ResizeObserver | null>(null);
  const attach = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0) setSize({ width: clientWidth, height: clientHeight });
    });
    observer.current.observe(element);
  }, []);
  return [attach, size];
}
