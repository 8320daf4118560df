import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  doubtDecision,
  type DoubtDecision,
  type ImportPreview,
  rowDecisionKey,
} from '../../../shared/domain/import-preview.ts';
import { findingText } from '../../text/finding-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { doubtDecisionWord } from '../../text/terms.ts';
import type { DecideDoubts } from './decide-doubts.ts';
import { DoubtRows } from './doubt-rows.tsx';
import type { FileFinding, FindingGroup } from './group-findings.ts';

const EXAMPLES = 2;

interface Props {
  readonly preview: ImportPreview;
  readonly groups: readonly FindingGroup[];
  readonly busy: boolean;
  readonly decide: DecideDoubts;
}

/** What the clerk is asked: one decision for each kind of doubt, row by row where somebody wants to look closer. */
export function DoubtsSection({ preview, groups, busy, decide }: Props): ReactNode {
  if (groups.length === 0) return <p className="quiet">{importsText.doubtsNone}</p>;
  return (
    <ul className="doubts">
      {groups.map((group) => (
        <DoubtGroup key={group.code} preview={preview} group={group} busy={busy} decide={decide} />
      ))}
    </ul>
  );
}

function DoubtGroup({ preview, group, busy, decide }: Omit<Props, 'groups'> & { group: FindingGroup }) {
  const [open, setOpen] = useState(false);
  const { code, findings } = group;
  const text = findingText(code);
  const exceptions = new Set(findings.map(keyOf).filter((key) => preview.rowDecisions[key] !== undefined))
    .size;
  return (
    <li>
      <div className="doubt-head">
        <div>
          <strong>{text.title}</strong>{' '}
          <span className="count">{importsText.doubtPlaces(findings.length)}</span>
          <div className="quiet">{text.done}</div>
          <Examples findings={findings} />
        </div>
        <div className="doubt-answer">
          <Segmented<DoubtDecision>
            aria-label={`${importsText.decide} ${text.title}`}
            disabled={busy}
            value={preview.decisions[code] ?? 'take-proposal'}
            options={doubtDecision.options.map((value) => ({ value, label: doubtDecisionWord[value] }))}
            onChange={(decision) => decide.kind(code, decision)}
          />
          <div className="row-gap">
            {exceptions > 0 && <span className="quiet">{importsText.doubtException(exceptions)}</span>}
            <Button
              type="link"
              size="small"
              aria-expanded={open}
              aria-label={`${importsText.oneByOne} ${text.title}`}
              onClick={() => setOpen(!open)}
            >
              {open ? importsText.oneByOneClose : importsText.oneByOne}
            </Button>
          </div>
        </div>
      </div>
      {open && <DoubtRows preview={preview} group={group} busy={busy} decide={decide} />}
    </li>
  );
}

function Examples({ findings }: { findings: readonly FileFinding[] }): ReactNode {
  const rest = findings.length - EXAMPLES;
  return (
    <ul className="examples">
      {findings.slice(0, EXAMPLES).map((finding, index) => (
        <li key={index}>
          <span className="quiet">{importsText.exampleAt(finding.sheet, finding.row)}</span>
          <span>
            {finding.proposal === null || finding.proposal === finding.raw
              ? finding.raw
              : importsText.exampleBecomes(finding.raw, finding.proposal)}
          </span>
        </li>
      ))}
      {rest > 0 && <li className="quiet">{importsText.more(rest)}</li>}
    </ul>
  );
}

function keyOf({ fileName, sheet, row, code }: FileFinding): string {
  return rowDecisionKey(fileName, sheet, row, code);
}
