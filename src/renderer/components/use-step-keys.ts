import { useEffect } from 'react';
import { isSomethingOnTop, isTyping } from './typing.ts';

interface Steps {
  /** Null where there is nothing to take back: then the key is the frame's, for the last saved change. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/**
 * Ctrl+Z and Ctrl+Y for the steps by hand on the plan that is in front. Heard before the frame hears them, and kept from
 * it, so that one stroke never takes two things back.
 */
export function useStepKeys({ undo, redo }: Steps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || isTyping(event.target) || isSomethingOnTop()) return;
      const key = event.key.toLowerCase();
      if (key !== 'y' && key !== 'z') return;
      const step = key === 'y' || event.shiftKey ? redo : undo;
      if (step === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      step();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [redo, undo]);
}
