import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { call } from '../../bridge/call.ts';
import { type Action, useAction } from '../../bridge/use-action.ts';
import { problemText } from '../../text/problem-text.ts';
import { exportsText } from '../../text/screens/exports.ts';

const SHOWN_SECONDS = 12;

interface ToldFile extends Pick<Action, 'busy'> {
  /** Runs the work that makes a file; what goes wrong is said in the window. */
  readonly make: (work: () => Promise<void>) => void;
  /** Says that the file is there, with a button that opens it. */
  readonly tell: (words: ReactNode, filePath: string) => void;
}

/** Files that a button makes: papers and lists. */
export function useToldFile(): ToldFile {
  const { message } = App.useApp();
  const action = useAction();
  const sayingWhy = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
    }
  };
  return {
    busy: action.busy,
    make: (work) => void action.run(() => sayingWhy(work)),
    tell: (words, filePath) => {
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
            {words}
            <Button size="small" type="link" onClick={open}>
              {exportsText.open}
            </Button>
          </>
        ),
      });
    },
  };
}
