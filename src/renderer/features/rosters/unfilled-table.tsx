import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { Visit } from '../../../shared/domain/roster.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { rosterStoppedText } from '../../text/stopped-by.ts';
import { serviceWord } from '../../text/terms.ts';

/** Visits for which nobody was found, each with what stopped every helper of the village. */
export function UnfilledTable({ visits }: { visits: readonly Visit[] }): ReactNode {
  if (visits.length === 0) return <EmptyState title={text.unfilledNone} nextStep="" />;
  return (
    <div className="scroll-space">
      <Table<Visit>
        size="small"
        rowKey="id"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={visits}
        columns={[
          { title: text.unfilledColumns.elder, dataIndex: 'elderName', width: 110 },
          {
            title: text.unfilledColumns.service,
            key: 'service',
            width: 100,
            render: (_, visit) => serviceWord(visit.serviceCode),
          },
          {
            title: text.unfilledColumns.minutes,
            key: 'minutes',
            width: 90,
            align: 'right',
            render: (_, visit) => text.minutes(visit.minutes),
          },
          {
            title: text.unfilledColumns.why,
            key: 'why',
            render: (_, visit) => rosterStoppedText(visit.stoppedBy),
          },
        ]}
      />
    </div>
  );
}
