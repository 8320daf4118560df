import { Collapse, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { FindingSeverity } from '../../../shared/findings/import-finding.ts';
import { findingText } from '../../text/finding-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { severityWord } from '../../text/terms.ts';
import { FindingsTable } from './findings-table.tsx';
import type { FindingGroup } from './group-findings.ts';

const severityColour: Record<FindingSeverity, string> = {
  refused: '#b3362b',
  doubt: '#a8660b',
  note: 'default',
};

/** What was remarked and needs no decision, kind by kind; closed until somebody asks. */
export function RemarksSection({ groups }: { groups: readonly FindingGroup[] }): ReactNode {
  if (groups.length === 0) return null;
  return (
    <Collapse
      className="findings"
      destroyOnHidden
      items={[
        {
          key: 'all',
          label: importsText.remarks(groups.length),
          children: (
            <Collapse
              ghost
              destroyOnHidden
              items={groups.map((group) => ({
                key: group.code,
                label: <Heading group={group} />,
                children: <FindingsTable findings={group.findings} />,
              }))}
            />
          ),
        },
      ]}
    />
  );
}

function Heading({ group }: { group: FindingGroup }): ReactNode {
  const text = findingText(group.code);
  return (
    <div className="finding-heading">
      <Tag color={severityColour[group.severity]}>{severityWord[group.severity]}</Tag>
      <strong>{text.title}</strong>
      <span className="count">{importsText.findingCount(group.findings.length)}</span>
      <span className="quiet">{text.done}</span>
    </div>
  );
}
