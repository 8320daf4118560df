import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../bridge/call.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';
import { useToldFile } from './use-told-file.tsx';

/** A paper of the time bank, but for the file it goes into. */
export type PaperOrder = Omit<Input<'shell.printSheet'>, 'filePath' | 'reason' | 'personId'> &
  Partial<Pick<Input<'shell.printSheet'>, 'personId'>>;

interface Paper {
  readonly busy: boolean;
  /** Asks where the PDF is to go, makes it and offers to open it; what goes wrong is said. */
  readonly print: (order: PaperOrder, suggestedName: string) => void;
}

/** Papers of the time bank as PDF files. */
export function usePaper(): Paper {
  const { busy, make, tell } = useToldFile();
  const print = async (order: PaperOrder, suggestedName: string): Promise<void> => {
    const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
    if (filePath === null) return;
    const { pages } = await call('shell.printSheet', { personId: null, ...order, reason: null, filePath });
    tell(text.printed(pages), filePath);
  };
  return { busy, print: (order, name) => make(() => print(order, name)) };
}

interface PaperButtonProps {
  readonly label: ReactNode;
  readonly order: PaperOrder;
  readonly suggestedName: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** The button of one paper. */
export function PaperButton({ label, order, suggestedName, hint, disabled }: PaperButtonProps): ReactNode {
  const paper = usePaper();
  return (
    <Button
      loading={paper.busy}
      disabled={disabled ?? false}
      {...(hint === undefined ? {} : { title: hint })}
      onClick={() => paper.print(order, suggestedName)}
    >
      {label}
    </Button>
  );
}
