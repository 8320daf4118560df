import type { ReactNode } from 'react';
import { placesText } from '../../../text/screens/places.ts';
import { band, type WalkingCell, writtenMinutes } from './half-matrix.ts';

const text = placesText.walking;

interface Props {
  readonly cell: WalkingCell;
  /** Row and column, by which the grid finds the cell again. */
  readonly spot: string;
  readonly label: string;
  /** True for the one cell that takes the keys. */
  readonly isHere: boolean;
  /** What is being typed into it; null while it is only shown. */
  readonly typed: string | null;
  readonly onType: (typed: string) => void;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
}

/** One number of minutes: typed upright, estimated in grey italics, its band as a colour behind it. */
export function WalkingCellBox(props: Props): ReactNode {
  const { cell, spot, label, isHere, typed, onType, onChoose, onEdit, onLeave } = props;
  const { minutes, source } = cell;
  const look =
    minutes === null
      ? 'walking-unknown'
      : `band-${String(band(Math.max(minutes, cell.minutesBack ?? minutes)))}`;
  return (
    <td
      role="gridcell"
      className={source === 'estimated' ? `${look} walking-estimated` : look}
      data-spot={spot}
      tabIndex={isHere && typed === null ? 0 : -1}
      aria-selected={isHere}
      aria-label={`${label} ${spoken(cell)}`}
      title={cell.minutesBack === null ? undefined : `${label} ${spoken(cell)}`}
      onMouseDown={onChoose}
      onFocus={onChoose}
      onDoubleClick={onEdit}
    >
      {typed === null ? (
        shown(cell)
      ) : (
        <input
          autoFocus
          aria-label={label}
          inputMode="numeric"
          maxLength={9}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </td>
  );
}

function shown(cell: WalkingCell): string {
  const written = writtenMinutes(cell);
  return written !== '' && cell.source === 'estimated' ? `≈${written}` : written;
}

function spoken({ minutes, minutesBack, source }: WalkingCell): string {
  if (minutes === null) return text.unknown;
  if (minutesBack !== null && minutesBack !== minutes)
    return text.thereAndBack(minutesBack, minutes, source === 'estimated');
  return source === 'estimated' ? text.estimated(minutes) : text.minutes(minutes);
}
