import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { ColumnChoice, SheetLayout } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';

const IGNORED = '';
const text = importsText.columnTable;
type Columns = SheetLayout['columns'];

interface Props {
  readonly columns: Columns;
  /** The first row below the heading. */
  readonly example: readonly string[];
  readonly choices: readonly ColumnChoice[];
  readonly busy: boolean;
  readonly onChange: (columns: Columns) => void;
}

/** What each column of a sheet means; what a register cannot do without is named while it is missing. */
export function ColumnChoices({ columns, example, choices, busy, onChange }: Props): ReactNode {
  if (columns.length === 0) return <p className="alarm">{importsText.columnsEmpty}</p>;
  const taken = new Set(columns.flatMap(({ key }) => key ?? []));
  const missing = choices.filter(
    ({ key, isRequired, standIn }) => isRequired && !taken.has(key) && !taken.has(standIn ?? ''),
  );
  const options = [
    { value: IGNORED, label: importsText.columnIgnored },
    ...choices.map(({ key, label }) => ({ value: key, label })),
  ];
  /** A meaning belongs to one column: given to another, the first gives it up. */
  const mean = (index: number, key: string | null): void =>
    onChange(
      columns.map((column) => {
        if (column.index === index) return { ...column, key };
        return key !== null && column.key === key ? { ...column, key: null } : column;
      }),
    );
  return (
    <div>
      <h3>{importsText.columnsTitle}</h3>
      {missing.length > 0 && (
        <p className="alarm" role="status">
          {importsText.columnsMissing(missing.map(({ label }) => label))}
        </p>
      )}
      <div className="column-choices">
        <table>
          <thead>
            <tr>
              <th>{text.heading}</th>
              <th>{text.example}</th>
              <th>{text.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.index}>
                <td>{column.heading}</td>
                <td className="quiet">{example[column.index] ?? ''}</td>
                <td>
                  <Select
                    size="small"
                    showSearch={{ optionFilterProp: 'label' }}
                    className={column.key === null ? 'column-meaning ignored' : 'column-meaning'}
                    aria-label={`${column.heading} ${text.meaning}`}
                    disabled={busy}
                    value={column.key ?? IGNORED}
                    options={options}
                    onChange={(value) => mean(column.index, value === IGNORED ? null : value)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
