import { useEffect, useRef } from 'react';
import { isSomethingOnTop, isTyping } from '../../../components/typing.ts';

/** Nobody types this fast; a scanner sends a digit every few milliseconds. */
const BETWEEN_DIGITS_MILLISECONDS = 80;
const FEWEST_DIGITS = 7;

/**
 * Hears a scanner that is used while no field has the keyboard: digits in quick succession, then Enter. `/` asks for the
 * field where a number is typed.
 */
export function useScanner({
  onScan,
  onField,
}: {
  readonly onScan: (number: string) => void;
  readonly onField: () => void;
}): void {
  const latest = useRef({ onScan, onField });
  useEffect(() => {
    latest.current = { onScan, onField };
  });
  useEffect(() => {
    let digits = '';
    let lastAt = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || isTyping(event.target) || isSomethingOnTop()) return;
      if (event.key === '/') {
        event.preventDefault();
        latest.current.onField();
      } else if (/^\d$/u.test(event.key)) {
        digits = event.timeStamp - lastAt > BETWEEN_DIGITS_MILLISECONDS ? event.key : digits + event.key;
        lastAt = event.timeStamp;
      } else if (event.key === 'Enter' && digits.length >= FEWEST_DIGITS) {
        event.preventDefault();
        // A button that has the keyboard must not be pressed by a scanner's Enter.
        event.stopPropagation();
        const scanned = digits;
        digits = '';
        latest.current.onScan(scanned);
      } else digits = '';
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
