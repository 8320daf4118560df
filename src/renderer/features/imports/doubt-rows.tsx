import { Select, Table } from 'antd';
import { type ReactNode, useMemo } from 'react';
import {
  doubtDecision,
  type DoubtDecision,
  type ImportPreview,
  rowDecisionKey,
} from '../../../shared/domain/import-preview.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { importsText } from '../../text/screens/imports.ts';
import { doubtDecisionWord } from '../../text/terms.ts';
import type { DecideDoubts } from './decide-doubts.ts';
import type { FindingGroup } from './group-findings.ts';

const ROW_HEIGHT = 41;
const MOST_HEIGHT = 330;
const MOST_LABELS = 1000;
const text = importsText.doubtColumns;

interface Props {
  readonly preview: ImportPreview;
  readonly group: FindingGroup;
  readonly busy: boolean;
  readonly decide: DecideDoubts;
}

/** The single rows of a doubt, each with its own decision where it differs from the kind's. */
export function DoubtRows({ preview, group, busy, decide }: Props): ReactNode {
  const { code, findings } = group;
  const labels = useLabels(preview, group);
  const rows = useMemo(
    () =>
      findings.map((finding, key) => ({
        ...finding,
        key,
        decisionKey: rowDecisionKey(finding.fileName, finding.sheet, finding.row, code),
      })),
    [findings, code],
  );
  const ofKind = doubtDecisionWord[preview.decisions[code] ?? 'take-proposal'];
  const options = [
    { value: '', label: `${importsText.likeItsKind}：${ofKind}` },
    ...doubtDecision.options.map((value) => ({ value, label: doubtDecisionWord[value] })),
  ];
  return (
    <Table
      virtual
      size="small"
      pagination={false}
      scroll={{ x: 860, y: Math.min(MOST_HEIGHT, rows.length * ROW_HEIGHT) }}
      dataSource={rows}
      columns={[
        {
          title: text.row,
          width: 190,
          ellipsis: true,
          render: (_, { sheet, row }) => importsText.exampleAt(sheet, row),
        },
        { title: text.who, width: 150, ellipsis: true, render: (_, row) => labels.get(placeOf(row)) ?? '' },
        { title: text.raw, dataIndex: 'raw', width: 190, ellipsis: true },
        { title: text.proposal, dataIndex: 'proposal', width: 190, ellipsis: true },
        {
          title: text.decision,
          width: 190,
          render: (_, { decisionKey, ...row }) => (
            <Select
              size="small"
              className="doubt-choice"
              disabled={busy}
              aria-label={importsText.decideRow(
                `${importsText.exampleAt(row.sheet, row.row)} ${labels.get(placeOf(row)) ?? ''}`,
              )}
              value={preview.rowDecisions[decisionKey] ?? ''}
              options={options}
              onChange={(value) => decide.row(decisionKey, value === '' ? null : (value as DoubtDecision))}
            />
          ),
        },
      ]}
    />
  );
}

/** Whom the rows speak of; the remarks themselves name nobody. */
function useLabels(preview: ImportPreview, { code, findings }: FindingGroup): ReadonlyMap<string, string> {
  const fileIndex = findings[0]?.fileIndex ?? 0;
  const answer = useAnswer('imports.rows', {
    previewId: preview.previewId,
    fileIndex,
    outcome: null,
    code,
    search: '',
    offset: 0,
    limit: MOST_LABELS,
  });
  return useMemo(
    () =>
      new Map((answer.data?.rows ?? []).map((row) => [placeOf({ ...row, fileIndex }), row.label] as const)),
    [answer.data, fileIndex],
  );
}

function placeOf({ fileIndex, sheet, row }: { fileIndex: number; sheet: string; row: number }): string {
  return `${fileIndex}\n${sheet}\n${row}`;
}
