import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useElementHeight } from '../../components/use-element-height.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';

const HEAD_HEIGHT = 42;

interface Props<Line> {
  readonly lines: readonly Line[];
  readonly columns: TableColumnsType<Line>;
  readonly keyOf: (line: Line) => string | number;
  readonly width: number;
  readonly loading?: boolean;
}

/** A long list that fills the space it is given and draws only what can be seen. */
export function PairTable<Line extends object>({
  lines,
  columns,
  keyOf,
  width,
  loading = false,
}: Props<Line>): ReactNode {
  const [attach, height] = useElementHeight();
  return (
    <div className="table-space" ref={attach}>
      <Table<Line>
        virtual
        size="small"
        rowKey={keyOf}
        pagination={false}
        loading={loading}
        dataSource={lines}
        columns={columns}
        locale={{ emptyText: text.noneFound }}
        scroll={{ x: width, y: height - HEAD_HEIGHT }}
      />
    </div>
  );
}
