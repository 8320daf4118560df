import { App, Button, Card, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { periodBefore, type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useExport } from '../../bridge/use-export.ts';
import { problemText } from '../../text/problem-text.ts';
import { exportsText } from '../../text/screens/exports.ts';
import { printingText } from '../../text/screens/printing.ts';

const text = printingText.report;
const SHOWN_SECONDS = 12;
const CHOICES = ['last-month', 'this-month', 'last-quarter', 'this-quarter'] as const;
type Choice = (typeof CHOICES)[number];

interface Props {
  readonly villages: readonly { readonly villageId: number; readonly name: string }[];
  readonly today: CalendarDate;
}

/** 月报、季报: what the program knows of a period, on paper or as a workbook. */
export function PeriodReport({ villages, today }: Props): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const exporting = useExport();
  const [choice, setChoice] = useState<Choice>('last-month');
  const [villageId, setVillageId] = useState<number | null>(null);
  const period = periodOf(choice, today);
  const place = villages.find((village) => village.villageId === villageId)?.name ?? text.township;
  const suggestedName = text.fileName(place, text.period(spanOf(period).from, period.kind));
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
  const print = async (): Promise<void> => {
    const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
    if (filePath === null) return;
    const order = { paper: 'period-report', personId: null, villageId, period, reason: null } as const;
    const { pages } = await call('shell.printSheet', { ...order, filePath });
    tellDone(text.printed(pages), filePath);
  };
  const write = async (): Promise<void> => {
    const order = { table: 'period-report', format: 'xlsx', placeId: villageId, period } as const;
    const written = await exporting.write(order, suggestedName);
    if (written !== null) tellDone(text.written, written.filePath);
  };
  const orSay = (job: () => Promise<void>) => (): void =>
    void action.run(async () => {
      try {
        await job();
      } catch (problem) {
        const { sentence, nextStep } = problemText(problem);
        void message.error(`${sentence}${nextStep}`, 8);
      }
    });
  return (
    <Card title={text.title}>
      <p className="quiet">{text.use}</p>
      <div className="row-gap">
        <Select
          aria-label={text.which}
          value={choice}
          onChange={setChoice}
          popupMatchSelectWidth={false}
          options={CHOICES.map((value) => {
            const { kind, from } = periodOf(value, today);
            return {
              value,
              label: `${text.choices[value]}（${text.period(spanOf({ kind, from }).from, kind)}）`,
            };
          })}
        />
        <Select
          aria-label={text.where}
          value={villageId ?? 0}
          onChange={(chosen) => setVillageId(chosen === 0 ? null : chosen)}
          popupMatchSelectWidth={false}
          options={[
            { value: 0, label: text.township },
            ...villages.map((village) => ({ value: village.villageId, label: village.name })),
          ]}
        />
        <Button disabled={action.busy} onClick={orSay(print)}>
          {text.print}
        </Button>
        <Button disabled={action.busy} onClick={orSay(write)}>
          {text.workbook}
        </Button>
      </div>
    </Card>
  );
}

function periodOf(choice: Choice, today: CalendarDate): ReportPeriod {
  const kind = choice.endsWith('month') ? 'month' : 'quarter';
  const current: ReportPeriod = { kind, from: today };
  return choice.startsWith('last') ? periodBefore(current) : current;
}
