import { Card, Collapse, Segmented, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { DoubtDecisions, ImportedFile } from '../../../shared/domain/import-preview.ts';
import { doubtDecision } from '../../../shared/domain/import-preview.ts';
import type { FindingSeverity, ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { Figures } from '../../components/figures.tsx';
import { findingText } from '../../text/finding-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { doubtDecisionWord, rowCountWord, severityWord, workbookKindWord } from '../../text/terms.ts';
import { FindingsTable } from './findings-table.tsx';
import { type FindingGroup, groupFindings } from './group-findings.ts';

type Decision = NonNullable<DoubtDecisions[ImportFindingCode]>;

interface Props {
  readonly file: ImportedFile;
  readonly decisions: DoubtDecisions;
  readonly busy: boolean;
  readonly onDecide: (code: ImportFindingCode, decision: Decision) => void;
}

const COUNTS = ['read', 'new', 'changed', 'same', 'doubtful', 'refused'] as const;
const severityColour: Record<FindingSeverity, string> = {
  refused: '#b3362b',
  doubt: '#a8660b',
  note: 'default',
};

/** One file: what was read in it, and every kind of remark with its places. */
export function FilePreview({ file, decisions, busy, onDecide }: Props): ReactNode {
  const groups = groupFindings(file.findings);
  const rows = file.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <Card
      title={`${workbookKindWord[file.kind]} · ${file.fileName}`}
      extra={
        <span className="quiet">
          {importsText.sheets(file.sheets.length, rows)}
          {file.encoding !== null && ` · ${importsText.encoding(file.encoding)}`}
        </span>
      }
    >
      <Figures
        figures={COUNTS.map((count) => ({
          label: rowCountWord[count],
          value: file.counts[count],
          alarm: count === 'doubtful' || count === 'refused',
        }))}
      />
      {groups.length === 0 ? (
        <p className="quiet">{importsText.noFindings}</p>
      ) : (
        <Collapse
          className="findings"
          destroyOnHidden
          collapsible="icon"
          items={groups.map((group) => ({
            key: group.code,
            label: <FindingHeading group={group} />,
            extra: group.severity === 'doubt' && (
              <Segmented<Decision>
                aria-label={`${importsText.decide} ${findingText[group.code].title}`}
                disabled={busy}
                value={decisions[group.code] ?? 'take-proposal'}
                options={doubtDecision.options.map((value) => ({ value, label: doubtDecisionWord[value] }))}
                onChange={(decision) => onDecide(group.code, decision)}
              />
            ),
            children: <FindingsTable findings={group.findings} />,
          }))}
        />
      )}
    </Card>
  );
}

function FindingHeading({ group }: { group: FindingGroup }): ReactNode {
  const text = findingText[group.code];
  return (
    <div className="finding-heading">
      <Tag color={severityColour[group.severity]}>{severityWord[group.severity]}</Tag>
      <strong>{text.title}</strong>
      <span className="count">{importsText.findingCount(group.findings.length)}</span>
      <span className="quiet">{text.done}</span>
    </div>
  );
}
