import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { problemText } from '../../../text/problem-text.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import type { PlaceWithCounts } from '../place-line.ts';

const text = dailyLifeText.cook;
const SHOWN_SECONDS = 12;

/** The wall table of this week as a PDF file. */
export function PrintCookTable({ village }: { readonly village: PlaceWithCounts }): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const open = async (path: string): Promise<void> => {
    const { opened } = await call('shell.openPath', { path });
    if (!opened) void message.warning(exportsText.notOpened);
  };
  const print = async (): Promise<void> => {
    const suggestedName = text.fileName(village.name);
    const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
    if (filePath === null) return;
    const order = { paper: 'cook-table', personId: null, villageId: village.id, reason: null } as const;
    const { pages } = await call('shell.printSheet', { ...order, filePath });
    void message.success({
      duration: SHOWN_SECONDS,
      content: (
        <>
          {text.printed(pages)}
          <Button size="small" type="link" onClick={() => void open(filePath)}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  const onPrint = (): void =>
    void action.run(async () => {
      try {
        await print();
      } catch (problem) {
        const { sentence, nextStep } = problemText(problem);
        void message.error(`${sentence}${nextStep}`, 8);
      }
    });
  return (
    <Button size="small" loading={action.busy} onClick={onPrint}>
      {text.print}
    </Button>
  );
}
