import { Progress, Table } from 'antd';
import type { ReactNode } from 'react';
import type { HelperLoad } from '../../../shared/domain/roster.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';

/** How much of each helper's week is used, the fullest first. */
export function LoadsTable({ loads }: { loads: readonly HelperLoad[] }): ReactNode {
  const sorted = [...loads].sort(
    (one, other) => usedPercent(other) - usedPercent(one) || one.helperId - other.helperId,
  );
  return (
    <div className="scroll-space">
      <Table<HelperLoad>
        size="small"
        rowKey="helperId"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={sorted}
        columns={[
          { title: text.loadColumns.name, dataIndex: 'name', width: 120 },
          {
            title: text.loadColumns.visits,
            key: 'visits',
            align: 'right',
            width: 90,
            render: (_, load) => text.visits(load.visits),
          },
          {
            title: text.loadColumns.minutes,
            key: 'minutes',
            align: 'right',
            width: 130,
            render: (_, load) => text.hours(load.minutes),
          },
          {
            title: text.loadColumns.travel,
            key: 'travel',
            align: 'right',
            width: 130,
            render: (_, load) => text.hours(load.travelMinutes),
          },
          {
            title: text.loadColumns.used,
            key: 'used',
            render: (_, load) => (
              <Progress
                size="small"
                percent={Math.min(100, usedPercent(load))}
                status={usedPercent(load) > 100 ? 'exception' : 'normal'}
                format={() => text.usedOf(usedPercent(load))}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function usedPercent(load: HelperLoad): number {
  return load.weeklyCapMinutes === 0 ? 0 : Math.round((100 * load.minutes) / load.weeklyCapMinutes);
}
