import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/pairing-proposal.ts';
import { decisionText } from '../../text/decision-text.ts';
import type { NameOf } from '../../text/plan-difference.ts';
import { deskText as text } from '../../text/screens/pairing-desk.ts';

interface Props {
  readonly proposal: Proposal;
  readonly nameOf: NameOf;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The decisions by hand of this proposal: taken back, brought back, and looked through. */
export function ProposalUndo({ proposal, nameOf, busy, onUndo, onRedo }: Props): ReactNode {
  const { decisions, redoable, stale } = proposal;
  const last = decisions.at(-1);
  return (
    <div className="row-gap proposal-undo">
      <Button
        size="small"
        disabled={busy || stale || last === undefined}
        title={last === undefined ? text.nothingToUndo : text.undoThis(decisionText(last, nameOf))}
        onClick={onUndo}
      >
        {text.undo}
      </Button>
      <Button
        size="small"
        disabled={busy || stale || redoable === 0}
        title={redoable === 0 ? text.nothingToRedo : text.redoThese(redoable)}
        onClick={onRedo}
      >
        {text.redo}
      </Button>
      <Popover
        trigger="click"
        placement="bottomRight"
        title={text.decisionsTitle}
        content={
          <ol className="decision-list">
            {decisions.map((decision, at) => (
              <li key={at}>{decisionText(decision, nameOf)}</li>
            ))}
          </ol>
        }
      >
        <Button size="small" type="text" disabled={decisions.length === 0}>
          {text.decisions(decisions.length)}
        </Button>
      </Popover>
    </div>
  );
}
