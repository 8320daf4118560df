import { useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { ReturnedSheet, ReturnedSheetId } from '../../../../shared/domain/attendance.ts';
import { Refusal } from '../../../../shared/errors/refusal.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';

export type VisitRecord = Output<'attendance.openVisitRecord'>;

/** The paper that lies on the desk. `opening` tells the same sheet apart when it is opened again. */
export type OpenedPaper =
  | { readonly kind: 'sheet'; readonly sheet: ReturnedSheet; readonly opening: number }
  | { readonly kind: 'visits'; readonly record: VisitRecord; readonly opening: number };

export interface OpenedSheet {
  readonly paper: OpenedPaper | null;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly openNumber: (number: string) => void;
  readonly openReturned: (id: ReturnedSheetId) => void;
  readonly openLoose: (sheet: ReturnedSheet) => void;
  readonly close: () => void;
  readonly clear: () => void;
}

/** Opens sheets by their number or from the list; a visit record (表6) has a form of its own. */
export function useOpenedSheet(onOpened: (paper: OpenedPaper) => void): OpenedSheet {
  const [paper, setPaper] = useState<OpenedPaper | null>(null);
  const [opening, setOpening] = useState(0);
  const action = useAction();
  const show = (
    found: { kind: 'sheet'; sheet: ReturnedSheet } | { kind: 'visits'; record: VisitRecord },
  ): void => {
    const opened = { ...found, opening: opening + 1 };
    setOpening(opening + 1);
    setPaper(opened);
    onOpened(opened);
  };
  return {
    paper,
    busy: action.busy,
    problem: action.problem,
    openNumber: (number) =>
      void action.run(async () => {
        setPaper(null);
        show(await findPaper(number));
      }),
    openReturned: (id) =>
      void action.run(async () => {
        setPaper(null);
        show({ kind: 'sheet', sheet: await call('attendance.openReturned', { id }) });
      }),
    openLoose: (sheet) => show({ kind: 'sheet', sheet }),
    close: () => setPaper(null),
    clear: action.clear,
  };
}

async function findPaper(
  number: string,
): Promise<{ kind: 'sheet'; sheet: ReturnedSheet } | { kind: 'visits'; record: VisitRecord }> {
  try {
    return { kind: 'sheet', sheet: await call('attendance.openSheet', { number }) };
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.code !== 'attendance.visit-record-sheet') throw problem;
    return { kind: 'visits', record: await call('attendance.openVisitRecord', { number }) };
  }
}
