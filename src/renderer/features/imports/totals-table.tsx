import { Table } from 'antd';
import type { ReactNode } from 'react';
import { type RegisterTotals, registerTotals } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';
import { registerTotalWord } from '../../text/terms.ts';

const NAMES = Object.keys(registerTotals.shape) as (keyof RegisterTotals)[];
const text = importsText.totalsColumns;

/** The registers now and after accepting. */
export function TotalsTable({ before, after }: { before: RegisterTotals; after: RegisterTotals }): ReactNode {
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="name"
      className="narrow-table"
      dataSource={NAMES.map((name) => ({ name, before: before[name], after: after[name] }))}
      columns={[
        { title: text.what, key: 'what', render: (_, row) => registerTotalWord[row.name] },
        { title: text.before, dataIndex: 'before', align: 'right' },
        { title: text.after, dataIndex: 'after', align: 'right' },
        {
          title: text.difference,
          key: 'difference',
          align: 'right',
          render: (_, row) => signed(row.after - row.before),
        },
      ]}
    />
  );
}

function signed(difference: number): string {
  if (difference === 0) return '';
  return difference > 0 ? `+${difference}` : String(difference);
}
