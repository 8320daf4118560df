import { Table, type TableColumnsType } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { ImportFinding } from '../../../shared/findings/import-finding.ts';
import { findingText } from '../../text/finding-text.ts';
import { importsText } from '../../text/screens/imports.ts';

const ROW_HEIGHT = 37;
const MOST_HEIGHT = 320;
const text = importsText.columns;

interface Props {
  readonly findings: readonly (ImportFinding & { readonly fileName?: string })[];
  /** True where remarks of several kinds stand together. */
  readonly withTitle?: boolean;
  readonly mostHeight?: number;
}

/** Remarks with their places; only the visible rows are drawn, as there may be thousands. */
export function FindingsTable({ findings, withTitle = false, mostHeight = MOST_HEIGHT }: Props): ReactNode {
  const rows = useMemo(() => findings.map((finding, key) => ({ ...finding, key })), [findings]);
  const severalFiles = new Set(findings.map(({ fileName }) => fileName)).size > 1;
  const columns: TableColumnsType<(typeof rows)[number]> = [
    ...(severalFiles ? [{ title: text.file, dataIndex: 'fileName', width: 180, ellipsis: true }] : []),
    { title: text.sheet, dataIndex: 'sheet', width: 130, ellipsis: true },
    { title: text.row, dataIndex: 'row', width: 70, align: 'right' },
    ...(withTitle
      ? [
          {
            title: importsText.findings,
            width: 220,
            ellipsis: true,
            render: (_: unknown, { code }: ImportFinding) => findingText(code).title,
          },
        ]
      : []),
    {
      title: text.column,
      width: 130,
      ellipsis: true,
      render: (_, finding) => finding.column ?? importsText.wholeRow,
    },
    {
      title: text.raw,
      width: 200,
      ellipsis: true,
      render: (_, finding) => (finding.raw === '' ? importsText.nothing : finding.raw),
    },
    {
      title: text.proposal,
      width: 200,
      ellipsis: true,
      render: (_, finding) => finding.proposal ?? importsText.noProposal,
    },
  ];
  return (
    <Table
      virtual
      size="small"
      pagination={false}
      scroll={{ x: 840, y: Math.min(mostHeight, Math.max(1, rows.length) * ROW_HEIGHT) }}
      dataSource={rows}
      columns={columns}
    />
  );
}
