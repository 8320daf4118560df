import { Card, Table } from 'antd';
import type { ReactNode } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { rowCountWord, workbookKindWord } from '../../text/terms.ts';

const COUNTS = ['read', 'new', 'changed', 'same', 'refused'] as const;

/** The files that were imported, newest first. */
export function ImportHistory(): ReactNode {
  const batches = useAnswer('imports.list', {});
  if (batches.error) return <Problem {...problemText(batches.error)} />;
  return (
    <Card title={importsText.history} className="flush">
      <Table
        size="small"
        rowKey="id"
        loading={batches.isPending}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        dataSource={batches.data ?? []}
        locale={{ emptyText: importsText.historyEmpty }}
        columns={[
          {
            title: importsText.historyColumns.importedAt,
            key: 'importedAt',
            render: (_, batch) => instantText(batch.importedAt),
          },
          { title: importsText.historyColumns.fileName, dataIndex: 'fileName' },
          {
            title: importsText.historyColumns.kind,
            key: 'kind',
            render: (_, batch) => workbookKindWord[batch.kind],
          },
          ...COUNTS.map((count) => ({
            title: rowCountWord[count],
            key: count,
            align: 'right' as const,
            render: (_: unknown, batch: { counts: Record<(typeof COUNTS)[number], number> }) =>
              batch.counts[count],
          })),
        ]}
      />
    </Card>
  );
}
