import { App, Button, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CalendarPeriod } from '../../../../shared/domain/calendar.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { periodKindWord, periodRangeText } from '../../../text/terms/calendar.ts';
import { type CalendarTabProps, countsFor } from '../calendar-tab.ts';
import { ListTab } from '../list-tab.tsx';
import { PeriodDrawer } from './period-drawer.tsx';

const text = calendarText.periods;

/** 农忙节日: rushes, festivals and customs that count for the chosen place. */
export function PeriodsTab(props: CalendarTabProps): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('calendar.periods', {});
  const action = useAction();
  const [open, setOpen] = useState<CalendarPeriod | 'new' | null>(null);
  const addUsual = (): void =>
    void action.run(async () => {
      const { added } = await call('calendar.addUsualPeriods', { placeId: props.placeId });
      void message.info(text.addedUsual(added));
    });
  return (
    <>
      <ListTab<CalendarPeriod>
        buttons={
          <>
            <Button onClick={() => setOpen('new')}>{text.add}</Button>
            <Button loading={action.busy} onClick={addUsual}>
              {text.addUsual}
            </Button>
          </>
        }
        rows={answer.data?.filter((period) => countsFor(props.places, period.placeId, props.placeId))}
        error={answer.error ?? action.problem}
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: text.none, nextStep: text.noneNextStep }}
        onOpen={setOpen}
      />
      {open !== null && (
        <PeriodDrawer {...props} period={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const columns: TableColumnsType<CalendarPeriod> = [
  {
    title: text.columns.name,
    dataIndex: 'name',
    width: 120,
    ellipsis: true,
    render: (name: string) => <strong>{name}</strong>,
  },
  { title: text.columns.place, dataIndex: 'placeName', width: 110, ellipsis: true },
  { title: text.columns.kind, key: 'kind', width: 72, render: (_, { kind }) => periodKindWord[kind] },
  { title: text.columns.range, key: 'range', width: 240, render: (_, { range }) => periodRangeText(range) },
  {
    title: text.columns.effect,
    key: 'effect',
    ellipsis: true,
    render: (_, period) => (
      <span title={period.note}>
        {text.effect(period)}
        {period.note !== '' && <span className="quiet calendar-note">{period.note}</span>}
      </span>
    ),
  },
];
