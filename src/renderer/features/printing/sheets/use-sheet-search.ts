import { useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';

export interface SheetSearch {
  readonly typed: string;
  readonly found: Output<'printing.findSheet'> | null;
  readonly problem: unknown;
  readonly busy: boolean;
  /** Counts what should bring the keyboard back into the field: a search, or the wish to type. */
  readonly fieldWanted: number;
  readonly setTyped: (typed: string) => void;
  readonly find: (number: string) => void;
  readonly wantField: () => void;
}

/** The search of a sheet by the number on it; what was found stays while other parts of the screen are looked at. */
export function useSheetSearch(): SheetSearch {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Output<'printing.findSheet'> | null>(null);
  const [fieldWanted, setFieldWanted] = useState(0);
  const { run, problem, busy } = useAction();
  const wantField = (): void => setFieldWanted((wanted) => wanted + 1);
  return {
    typed,
    found,
    problem,
    busy,
    fieldWanted,
    setTyped,
    find: (number) => {
      if (number.trim() === '') return;
      setTyped(number);
      wantField();
      void run(async () => {
        setFound(null);
        setFound(await call('printing.findSheet', { number }));
      });
    },
    wantField,
  };
}
