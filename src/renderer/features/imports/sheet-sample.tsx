import type { ReactNode } from 'react';
import type { SheetLayout } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';

interface Props {
  readonly sample: SheetLayout['sample'];
  readonly headingRow: number | null;
  readonly headingRows: 1 | 2;
  readonly busy: boolean;
  readonly onHeading: (row: number) => void;
}

/** The first rows of a sheet as they stand; the number of a row makes it the heading. */
export function SheetSample({ sample, headingRow, headingRows, busy, onHeading }: Props): ReactNode {
  const width = Math.max(1, ...sample.map((cells) => cells.length));
  const isHeading = (row: number): boolean =>
    headingRow !== null && row <= headingRow && row > headingRow - headingRows;
  return (
    <div className="sheet-sample" tabIndex={0} role="region" aria-label={importsText.headingRowHint}>
      <table>
        <tbody>
          {sample.map((cells, index) => {
            const row = index + 1;
            return (
              <tr key={row} className={isHeading(row) ? 'heading' : undefined}>
                <th>
                  <button
                    type="button"
                    disabled={busy}
                    aria-pressed={isHeading(row)}
                    aria-label={importsText.thisIsHeading(row)}
                    title={importsText.thisIsHeading(row)}
                    onClick={() => onHeading(row)}
                  >
                    {row}
                  </button>
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column}>{cells[column] ?? ''}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
