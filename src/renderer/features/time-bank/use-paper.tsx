import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { problemText } from '../../text/problem-text.ts';
import { exportsText } from '../../text/screens/exports.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';

const SHOWN_SECONDS = 12;

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
  const { message } = App.useApp();
  const action = useAction();
  const tellDone = (pages: number, filePath: string): void => {
    const open = (): void => {
      message.destroy(filePath);
      void call('shell.openPath', { path: filePath }).then(({ opened }) => {
        if (!opened) void message.warning(exportsText.notOpened);
      });
    };
    void message.success({
      key: filePath,
      duration: SHOWN_SECONDS,
      content: (
        <>
          {text.printed(pages)}
          <Button size="small" type="link" onClick={open}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  const print = async (order: PaperOrder, suggestedName: string): Promise<void> => {
    try {
      const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
      if (filePath === null) return;
      const { pages } = await call('shell.printSheet', { personId: null, ...order, reason: null, filePath });
      tellDone(pages, filePath);
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
    }
  };
  return { busy: action.busy, print: (order, name) => void action.run(() => print(order, name)) };
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
