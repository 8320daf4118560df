import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';

interface Props {
  readonly moves: Roster['moves'];
  readonly disabled: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Moves by hand of the draft: taken back and brought again. */
export function MovesUndo({ moves, disabled, onUndo, onRedo }: Props): ReactNode {
  return (
    <div className="row-gap">
      <span className="quiet">{text.moves(moves.held)}</span>
      <Button
        size="small"
        disabled={disabled || moves.held === 0}
        title={moves.held === 0 ? text.nothingToUndo : text.undoHint(moves.held)}
        onClick={onUndo}
      >
        {text.undo}
      </Button>
      <Button
        size="small"
        disabled={disabled || moves.undone === 0}
        title={moves.undone === 0 ? text.nothingToRedo : text.redoHint(moves.undone)}
        onClick={onRedo}
      >
        {text.redo}
      </Button>
    </div>
  );
}
