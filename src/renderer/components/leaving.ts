import { useEffect } from 'react';

/** Asks whether what was typed may be left behind; calls `proceed` when it may. */
export type LeaveQuestion = (proceed: () => void) => void;

let question: LeaveQuestion | null = null;

/** While it is shown, the frame asks it before it opens another page. Null = nothing would be lost. */
export function useLeaveQuestion(ask: LeaveQuestion | null): void {
  useEffect(() => {
    if (ask === null) return undefined;
    question = ask;
    return () => {
      if (question === ask) question = null;
    };
  }, [ask]);
}

/** Runs `proceed` now, or once the screen that holds something unsaved has let go of it. */
export function leaveFor(proceed: () => void): void {
  if (question === null) proceed();
  else question(proceed);
}
