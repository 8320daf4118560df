import { Button, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MarketRule } from '../../../../shared/domain/calendar.ts';
import { nextMarketDays } from '../../../../shared/domain/market-days.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { dayHeadText } from '../../../text/dates.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { slotWord } from '../../../text/terms.ts';
import { marketPatternText } from '../../../text/terms/calendar.ts';
import { type CalendarTabProps, countsFor } from '../calendar-tab.ts';
import { ListTab } from '../list-tab.tsx';
import { MarketDrawer } from './market-drawer.tsx';

const text = calendarText.markets;
const SHOWN_DAYS = 4;

/** 逢场: the markets that count for the chosen place. */
export function MarketsTab(props: CalendarTabProps): ReactNode {
  const answer = useAnswer('calendar.markets', {});
  const [open, setOpen] = useState<MarketRule | 'new' | null>(null);
  return (
    <>
      <ListTab<MarketRule>
        buttons={<Button onClick={() => setOpen('new')}>{text.add}</Button>}
        rows={answer.data?.filter((market) => countsFor(props.places, market.placeId, props.placeId))}
        error={answer.error}
        columns={columnsOn(props.today)}
        rowKey={({ id }) => id}
        empty={{ title: text.none, nextStep: text.noneNextStep }}
        onOpen={setOpen}
      />
      {open !== null && (
        <MarketDrawer {...props} market={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function columnsOn(today: CalendarDate): TableColumnsType<MarketRule> {
  return [
    {
      title: text.columns.name,
      dataIndex: 'name',
      width: 120,
      ellipsis: true,
      render: (name: string) => <strong>{name}</strong>,
    },
    { title: text.columns.place, dataIndex: 'placeName', width: 110, ellipsis: true },
    { title: text.columns.pattern, key: 'pattern', render: (_, { pattern }) => marketPatternText(pattern) },
    {
      title: text.columns.away,
      key: 'away',
      width: 110,
      render: (_, { awaySlots }) =>
        awaySlots.length === 0 ? (
          <span className="quiet">{text.awayNone}</span>
        ) : (
          awaySlots.map((slot) => slotWord[slot]).join('、')
        ),
    },
    {
      title: text.columns.errands,
      key: 'errands',
      width: 100,
      render: (_, { goodForErrands }) => goodForErrands && text.errandsYes,
    },
    {
      title: text.columns.next,
      key: 'next',
      width: 210,
      className: 'number',
      render: (_, { pattern }) => nextMarketDays(pattern, today, SHOWN_DAYS).map(dayHeadText).join('　'),
    },
  ];
}
