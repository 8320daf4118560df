import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Request } from '../../../../shared/domain/request.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { problemText } from '../../../text/problem-text.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import { requestsText, requestText as text } from '../../../text/screens/requests.ts';

const SHOWN_SECONDS = 12;

interface Props {
  readonly requests: readonly Pick<Request, 'id' | 'number' | 'villageName'>[];
  /** True where the clerk ticked them; false where they are all that is listed; absent for the one that is open. */
  readonly ticked?: boolean;
}

/** 诉求处理单 of these requests as a PDF, two on a page. */
export function SlipsButton({ requests, ticked }: Props): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const [first] = requests;
  const print = async (): Promise<void> => {
    const villages = new Set(requests.map(({ villageName }) => villageName));
    const name = requests.length === 1 ? first?.number : villages.size === 1 ? first?.villageName : undefined;
    const filePath = await call('shell.chooseSaveFile', {
      suggestedName: text.slipsName(name ?? requestsText.allVillages),
      extension: 'pdf',
    });
    if (filePath === null) return;
    const requestIds = requests.map(({ id }) => id);
    const { pages } = await call('shell.printSheet', {
      paper: 'request-slip',
      personId: null,
      requestIds,
      reason: null,
      filePath,
    });
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
          {requestsText.pdfDone(pages)}
          <Button size="small" type="link" onClick={open}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  const printOrSay = async (): Promise<void> => {
    try {
      await print();
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
    }
  };
  return (
    <Button loading={action.busy} onClick={() => void action.run(printOrSay)}>
      {ticked === undefined ? text.slip : text.slips(requests.length, ticked)}
    </Button>
  );
}
