import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { WalkingMatrix } from '../../../../shared/domain/village-places.ts';
import { placesText } from '../../../text/screens/places.ts';
import {
  cellMinutes,
  type Direction,
  following,
  halfRows,
  neighbour,
  readCell,
  readPasted,
  type Spot,
  type TypedMinutes,
  type WalkingCell,
  writtenMinutes,
} from './half-matrix.ts';
import { WalkingCellBox } from './walking-cell-box.tsx';

const text = placesText.walking;

type SavedCells = Input<'places.saveWalkingMinutes'>['cells'];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface Props {
  readonly matrix: WalkingMatrix;
  readonly villageName: string;
  readonly onSave: (cells: SavedCells) => void;
  readonly onWrong: () => void;
  readonly onPasted: (cells: number) => void;
}

/** The lower half of the matrix, moved about in and typed into like a spreadsheet; each cell is saved by itself. */
export function WalkingGrid({ matrix, villageName, onSave, onWrong, onPasted }: Props): ReactNode {
  const rows = halfRows(matrix);
  const { hamlets } = matrix;
  const [spot, setSpot] = useState<Spot>({ row: 1, column: 0 });
  /** What is being typed into the cell; null while the cell is only looked at. */
  const [typed, setTyped] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);

  useEffect(() => {
    if (!takesFocus.current || typed !== null) return;
    takesFocus.current = false;
    grid.current
      ?.querySelector<HTMLElement>(`[data-spot="${String(spot.row)} ${String(spot.column)}"]`)
      ?.focus();
  }, [spot, typed]);

  const cellAt = (at: Spot) => rows[at.row]?.[at.column];
  const moveTo = (next: Spot): void => {
    takesFocus.current = true;
    setSpot(next);
    setTyped(null);
  };
  const write = (at: Spot, typedMinutes: TypedMinutes | null): void => {
    const cell = cellAt(at);
    if (!cell) return;
    const ends = { fromHamletId: cell.fromHamletId, toHamletId: cell.toHamletId };
    const next = typedMinutes === null ? { minutes: null, minutesBack: null } : cellMinutes(typedMinutes);
    const written = writtenMinutes({ ...cell, ...next });
    if (written !== typedBefore(cell)) onSave([{ ...ends, ...next }]);
  };
  /** Takes what was typed; false where it is no number of minutes. */
  const commit = (): boolean => {
    if (typed === null) return true;
    const minutes = readCell(typed);
    if (minutes === undefined) {
      onWrong();
      return false;
    }
    write(spot, minutes);
    return true;
  };
  const commitAndMove = (next: Spot): void => {
    if (commit()) moveTo(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') {
      if (typed === null) return;
      moveTo(spot);
    } else if (event.key === 'Tab') {
      const next = following(spot, event.shiftKey ? -1 : 1, hamlets.length);
      // At its ends the grid lets the focus go on.
      if (next.row === spot.row && next.column === spot.column) return void commit();
      commitAndMove(next);
    } else if (event.key === 'Enter') {
      commitAndMove(neighbour(spot, 'down', hamlets.length));
    } else if (arrow !== undefined) {
      commitAndMove(neighbour(spot, arrow, hamlets.length));
    } else if (typed !== null) {
      return;
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      write(spot, null);
    } else if (event.key === 'F2') {
      const cell = cellAt(spot);
      setTyped(cell ? typedBefore(cell) : '');
    } else if (/^[\d０-９]$/u.test(event.key)) {
      setTyped(event.key.normalize('NFKC'));
    } else {
      return;
    }
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    // A single number belongs to the field that it is pasted into.
    if (typed !== null && !/[\t\n]/u.test(pasted.trim())) return;
    event.preventDefault();
    const cells = readPasted(pasted, spot, hamlets);
    if (cells.length > 0) onSave(cells);
    onPasted(cells.length);
    moveTo(spot);
  };

  return (
    <div className="walking-space">
      <table
        ref={grid}
        className="walking-grid"
        role="grid"
        aria-label={text.grid(villageName)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <tbody>
          {rows.map((cells, row) => {
            const hamlet = hamlets[row];
            return (
              <tr key={hamlet?.id ?? row}>
                {row === 0 ? (
                  <td />
                ) : (
                  <th scope="row" title={hamlet && text.elders(hamlet.elders)}>
                    <span className="quiet">{hamlet?.groupName}</span> {hamlet?.name}
                  </th>
                )}
                {cells.map((cell, column) => {
                  const isHere = spot.row === row && spot.column === column;
                  return (
                    <WalkingCellBox
                      key={column}
                      cell={cell}
                      spot={`${String(row)} ${String(column)}`}
                      label={text.cell(hamlet?.name ?? '', hamlets[column]?.name ?? '')}
                      isHere={isHere}
                      typed={isHere ? typed : null}
                      onType={setTyped}
                      onChoose={() => {
                        if (isHere) return;
                        if (commit()) moveTo({ row, column });
                      }}
                      onEdit={() => setTyped(typedBefore(cell))}
                      onLeave={() => {
                        if (commit()) setTyped(null);
                      }}
                    />
                  );
                })}
                <td className="walking-corner" colSpan={hamlets.length - row}>
                  {hamlet?.name}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {hamlets.slice(0, -1).map((hamlet) => (
              <th key={hamlet.id} scope="col">
                <span>{hamlet.name}</span>
              </th>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** An estimate is nobody's word: the cell counts as empty. */
const typedBefore = (cell: WalkingCell): string => (cell.source === 'typed' ? writtenMinutes(cell) : '');
