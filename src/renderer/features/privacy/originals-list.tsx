import { Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';
import { RemoveOriginals } from './remove-originals.tsx';

type Batch = Output<'imports.list'>[number];
const text = privacyText.originals;
const PAGE_ROWS = 50;

/** The files that were imported, and whether their bytes are still kept. */
export function OriginalsList(): ReactNode {
  const batches = useAnswer('imports.list', {});
  const [selected, setSelected] = useState<readonly number[]>([]);
  if (batches.error !== null) return <Problem {...problemText(batches.error)} />;
  return (
    <div className="scroll-space">
      <div className="filters tab-lead">
        <span className="quiet">{text.lead}</span>
        <span className="filters-end">
          <RemoveOriginals batchIds={selected} onRemoved={() => setSelected([])} />
        </span>
      </div>
      <Table<Batch>
        size="small"
        rowKey="id"
        loading={batches.data === undefined}
        pagination={{ pageSize: PAGE_ROWS, showSizeChanger: false, hideOnSinglePage: true }}
        locale={{ emptyText: text.none }}
        dataSource={batches.data ?? []}
        columns={columns}
        rowSelection={{
          columnWidth: 44,
          selectedRowKeys: [...selected],
          onChange: (keys) => setSelected(keys as number[]),
          getCheckboxProps: (batch) => ({ disabled: !batch.originalKept }),
        }}
      />
    </div>
  );
}

const columns: TableColumnsType<Batch> = [
  { title: text.fileName, dataIndex: 'fileName', ellipsis: true },
  {
    title: text.importedAt,
    key: 'importedAt',
    width: 220,
    render: (_, batch) => instantText(batch.importedAt),
  },
  { title: text.rows, key: 'rows', width: 90, align: 'right', render: (_, batch) => batch.counts.read },
  {
    title: text.kept,
    key: 'kept',
    width: 100,
    render: (_, batch) => (
      <span className={batch.originalKept ? undefined : 'quiet'}>
        {batch.originalKept ? text.isKept : text.isGone}
      </span>
    ),
  },
];
