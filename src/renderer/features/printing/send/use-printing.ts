import { useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { StaffId } from '../../../../shared/domain/attendance.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { type Action, useAction } from '../../../bridge/use-action.ts';
import { useJob } from '../../../bridge/use-job.ts';
import { remember, remembered } from '../../../components/remembered.ts';
import type { PrintCentre } from '../week/use-print-centre.ts';

const REMEMBERED_MERGED = 'printing.merged';
const REMEMBERED_FOR_BOTH_SIDES = 'printing.forBothSides';
const REMEMBERED_FOLDER = 'printing.folder';

/** What came of the last order. */
export type Printed =
  | ({ readonly to: 'folder'; readonly folder: string } & Output<'shell.printToFolder'>)
  | ({ readonly to: 'printer'; readonly printer: string } & Output<'shell.printOnPrinter'>);

export interface PrinterOrder {
  readonly printerName: string;
  readonly displayName: string;
  readonly bothSides: boolean;
}

export interface Printing {
  readonly action: Action;
  /** Null until the usual folder is known. */
  readonly folder: string | null;
  readonly merged: boolean;
  /** Whether the files have blank backs for double-sided printing. */
  readonly forBothSides: boolean;
  readonly printed: Printed | null;
  readonly setMerged: (merged: boolean) => void;
  readonly setForBothSides: (forBothSides: boolean) => void;
  readonly chooseFolder: () => void;
  readonly toFolder: () => void;
  readonly toPrinter: (order: PrinterOrder) => void;
  readonly forget: () => void;
}

/** Sends what is chosen to a folder or to a printer; the folder and how the files are laid out are kept for the next time. */
export function usePrinting(centre: PrintCentre, printedBy: StaffId | null, onPrinted: () => void): Printing {
  const usualFolder = useAnswer('shell.defaultFolder', {});
  const [chosenFolder, setChosenFolder] = useState(() => remembered<string | null>(REMEMBERED_FOLDER, null));
  const [merged, setMerged] = useState(() => remembered(REMEMBERED_MERGED, false));
  const [forBothSides, setForBothSides] = useState(() => remembered(REMEMBERED_FOR_BOTH_SIDES, false));
  const [printed, setPrinted] = useState<Printed | null>(null);
  const action = useAction();
  const printToFolder = useJob('shell.printToFolder');
  const printOnPrinter = useJob('shell.printOnPrinter');
  const folder = chosenFolder ?? usualFolder.data ?? null;
  const order = {
    weekStart: centre.weekStart,
    villageIds: [...centre.villageIds],
    forms: centre.forms.map((one) => ({ ...one })),
    scope: centre.scope,
    groupNos: [...centre.groupNos],
    printedBy,
  };
  const send = (work: () => Promise<Printed>): void =>
    void action.run(async () => {
      setPrinted(null);
      setPrinted(await work());
      onPrinted();
    });
  return {
    action,
    folder,
    merged,
    forBothSides,
    printed,
    setMerged: (chosen) => {
      setMerged(chosen);
      remember(REMEMBERED_MERGED, chosen);
    },
    setForBothSides: (chosen) => {
      setForBothSides(chosen);
      remember(REMEMBERED_FOR_BOTH_SIDES, chosen);
    },
    chooseFolder: () =>
      void action.run(async () => {
        const chosen = await call('shell.chooseFolder', {});
        if (chosen === null) return;
        setChosenFolder(chosen);
        remember(REMEMBERED_FOLDER, chosen);
      }),
    toFolder: () => {
      if (folder === null) return;
      send(async () => ({
        to: 'folder',
        folder,
        ...(await printToFolder({ ...order, merged, forBothSides, folder })),
      }));
    },
    toPrinter: ({ printerName, displayName, bothSides }) =>
      send(async () => ({
        to: 'printer',
        printer: displayName,
        ...(await printOnPrinter({ ...order, printerName, bothSides })),
      })),
    forget: () => setPrinted(null),
  };
}
