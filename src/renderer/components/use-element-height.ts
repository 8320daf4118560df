import { type RefCallback, useCallback, useRef, useState } from 'react';

const LEAST_HEIGHT = 240;

/** Follows the height of an element, for tables that scroll inside the space they are given. */
export function useElementHeight(): readonly [RefCallback<HTMLElement>, number] {
  const [height, setHeight] = useState(LEAST_HEIGHT);
  const observer = useRef<ResizeObserver | null>(null);
  const attach = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(() => setHeight(Math.max(LEAST_HEIGHT, element.clientHeight)));
    observer.current.observe(element);
  }, []);
  return [attach, height];
}
