import { App, Button } from 'antd';
import type { Input } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import { pairingPapersText as text } from '../../../text/screens/pairing-papers.ts';

const SHOWN_SECONDS = 12;

export type PaperOrder = Omit<Input<'shell.printSheet'>, 'filePath'>;

/** Asks where a paper is to go, prints it there, and offers to open it. */
export function useSavePaper(): {
  readonly save: (suggestedName: string, order: PaperOrder) => Promise<void>;
  readonly action: ReturnType<typeof useAction>;
} {
  const { message } = App.useApp();
  const action = useAction();
  const open = (filePath: string): void => {
    message.destroy(filePath);
    void action.run(async () => {
      const { opened } = await call('shell.openPath', { path: filePath });
      if (!opened) void message.warning(exportsText.notOpened);
    });
  };
  const save = async (suggestedName: string, order: PaperOrder): Promise<void> => {
    await action.run(async () => {
      const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
      if (filePath === null) return;
      const sheet = await call('shell.printSheet', { ...order, filePath });
      void message.success({
        key: filePath,
        duration: SHOWN_SECONDS,
        content: (
          <>
            {text.done(sheet.pages)}
            <Button size="small" type="link" onClick={() => open(filePath)}>
              {exportsText.open}
            </Button>
          </>
        ),
      });
    });
  };
  return { save, action };
}
