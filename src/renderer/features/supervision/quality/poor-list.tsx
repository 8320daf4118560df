import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { shortDayText } from '../../../text/dates.ts';
import { missedText, qualityText as text } from '../../../text/screens/supervision.ts';
import { PersonLink } from '../person-link.tsx';
import { RequestDialog, type RequestStart } from '../request-dialog.tsx';

type Poor = Output<'supervision.quality'>['poor'][number];

interface Props {
  readonly poor: readonly Poor[];
  readonly today: CalendarDate;
}

/** Visits marked 差, to be asked after one by one; what comes of it is a request. */
export function PoorList({ poor, today }: Props): ReactNode {
  const [asking, setAsking] = useState<RequestStart | null>(null);
  if (poor.length === 0) return <p className="quiet">{text.noPoor}</p>;
  const columns: TableColumnsType<Poor> = [
    { title: text.columns.date, key: 'date', width: 96, render: (_, { date }) => shortDayText(date) },
    {
      title: text.columns.elder,
      key: 'elder',
      render: (_, { elderId, elderName }) => <PersonLink personId={elderId} name={elderName} />,
    },
    { title: text.columns.helper, dataIndex: 'helperName' },
    {
      key: 'action',
      width: 100,
      render: (_, { elderId, elderName, villageId, helperName, date }) => (
        <Button
          size="small"
          onClick={() =>
            setAsking({
              personId: elderId,
              name: elderName,
              villageId,
              kind: 'complaint',
              words: text.poorWords(shortDayText(date), helperName),
            })
          }
        >
          {missedText.request}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table<Poor>
        size="small"
        rowKey="recordId"
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={columns}
        dataSource={[...poor]}
      />
      {asking !== null && <RequestDialog start={asking} today={today} onClose={() => setAsking(null)} />}
    </>
  );
}
