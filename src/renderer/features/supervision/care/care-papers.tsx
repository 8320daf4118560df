import { App, Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { problemText } from '../../../text/problem-text.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import { careText as text, supervisionText } from '../../../text/screens/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';

const SHOWN_SECONDS = 12;

/** The month's report on paper and as a workbook; the yearly review on paper. */
export function CarePapers({ villageId, placeName, month }: ChosenMonth): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const exporting = useExport();
  const period = { kind: 'month', from: month } as const;
  const nameOf = (what: string): string => text.fileName(placeName, supervisionText.monthText(month), what);
  const tellDone = (words: string, filePath: string): void => {
    const open = (): void => {
      message.destroy(filePath);
      void exporting.open(filePath, 'file').then((opened) => {
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
  };
  const print = async (paper: 'compliance-report' | 'yearly-review', what: string): Promise<void> => {
    const filePath = await call('shell.chooseSaveFile', { suggestedName: nameOf(what), extension: 'pdf' });
    if (filePath === null) return;
    const order = { paper, personId: null, villageId, period, reason: null } as const;
    const { pages } = await call('shell.printSheet', { ...order, filePath });
    tellDone(text.printed(pages), filePath);
  };
  const write = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const order = { table: 'compliance', format, placeId: villageId, period } as const;
    const written = await exporting.write(order, nameOf(text.files.write));
    if (written !== null) tellDone(text.written, written.filePath);
  };
  const run = (job: () => Promise<void>): void =>
    void action.run(async () => {
      try {
        await job();
      } catch (problem) {
        const { sentence, nextStep } = problemText(problem);
        void message.error(`${sentence}${nextStep}`, 8);
      }
    });
  return (
    <span className="request-more">
      <Dropdown
        trigger={['click']}
        disabled={action.busy}
        menu={{
          items: [
            { key: 'xlsx', label: exportsText.xlsx },
            { key: 'csv', label: exportsText.csv },
          ],
          onClick: ({ key }) => run(() => write(key === 'csv' ? 'csv' : 'xlsx')),
        }}
      >
        <Button disabled={action.busy}>{text.write}</Button>
      </Dropdown>
      <Button disabled={action.busy} onClick={() => run(() => print('compliance-report', text.files.print))}>
        {text.print}
      </Button>
      <Button disabled={action.busy} onClick={() => run(() => print('yearly-review', text.files.review))}>
        {text.printReview}
      </Button>
    </span>
  );
}
