import type { ReactNode } from 'react';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import { deskText as text } from '../../../text/screens/pairing-desk.ts';
import type { DeskRow } from './desk-rows.ts';
import { useDragSource } from './drag.ts';

/** The helper of the plan in a role, and beneath the helper of today. */
export function HelperCell({ row, role }: { row: DeskRow; role: PairRole }): ReactNode {
  const source = useDragSource();
  const line = row[role];
  const present = row.present[role];
  if (line === null)
    return (
      <div className="desk-cell">
        <span className={row.unserved[role] === undefined ? 'quiet' : 'alarm'}>
          {row.unserved[role] === undefined ? '' : text.nobody}
        </span>
        {present !== null && <small className="quiet clip">{text.present(present)}</small>}
      </div>
    );
  return (
    <div className="desk-cell">
      <span className="desk-line">
        <span
          className="helper-grip clip"
          title={text.dragHint}
          {...source({ helperId: line.helperId, name: line.helper.name })}
        >
          {line.helper.name}
        </span>
        {line.travelMinutes !== null && (
          <small className="quiet">{text.away(line.travelMinutes, line.travelEstimated)}</small>
        )}
      </span>
      <small className="quiet clip">
        {line.kept ? text.sameAsPresent : present === null ? text.presentNobody : text.present(present)}
      </small>
    </div>
  );
}
