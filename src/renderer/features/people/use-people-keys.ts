import { useEffect, useRef } from 'react';
import { isSomethingOnTop, isTyping } from '../../components/typing.ts';

interface Keys {
  readonly onSearch: () => void;
  readonly onNew: () => void;
}

/** `/` goes to the search field, Ctrl+N begins a new person, while nothing lies over the screen. */
export function usePeopleKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.shiftKey || isSomethingOnTop()) return;
      if (event.ctrlKey && event.key.toLowerCase() === 'n') latest.current.onNew();
      else if (!event.ctrlKey && event.key === '/' && !isTyping(event.target)) latest.current.onSearch();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
