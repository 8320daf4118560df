import { Table } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { ImportFinding } from '../../../shared/findings/import-finding.ts';
import { importsText } from '../../text/screens/imports.ts';

const ROW_HEIGHT = 37;
const MOST_HEIGHT = 320;
const text = importsText.columns;

/** Every place of one kind of remark; only the visible rows are drawn, as there may be thousands. */
export function FindingsTable({ findings }: { findings: readonly ImportFinding[] }): ReactNode {
  const rows = useMemo(() => findings.map((finding, key) => ({ ...finding, key })), [findings]);
  return (
    <Table
      virtual
      size="small"
      pagination={false}
      scroll={{ x: 840, y: Math.min(MOST_HEIGHT, Math.max(1, rows.length) * ROW_HEIGHT) }}
      dataSource={rows}
      columns={[
        { title: text.sheet, dataIndex: 'sheet', width: 160, ellipsis: true },
        { title: text.row, dataIndex: 'row', width: 80, align: 'right' },
        {
          title: text.column,
          width: 160,
          ellipsis: true,
          render: (_, finding) => finding.column ?? importsText.wholeRow,
        },
        {
          title: text.raw,
          width: 220,
          ellipsis: true,
          render: (_, finding) => (finding.raw === '' ? importsText.nothing : finding.raw),
        },
        {
          title: text.proposal,
          width: 220,
          ellipsis: true,
          render: (_, finding) => finding.proposal ?? importsText.noProposal,
        },
      ]}
    />
  );
}
