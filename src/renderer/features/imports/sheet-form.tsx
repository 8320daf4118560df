import { Button, InputNumber, Segmented, Select, Switch } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import {
  type ImportPreview,
  type SheetLayout,
  type WorkbookKind,
  workbookKind,
} from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';
import { workbookKindWord } from '../../text/terms.ts';
import { ColumnChoices } from './column-choices.tsx';
import type { GivenLayout } from './laid-out-file.ts';
import { SheetSample } from './sheet-sample.tsx';

const DEEPEST_HEADING_ROW = 30;

interface Props {
  readonly layout: SheetLayout;
  readonly choices: ImportPreview['columnChoices'];
  readonly busy: boolean;
  readonly onChange: (sheet: GivenLayout) => void;
}

/**
 * One sheet: whether it is read, what it is, where its heading stands, what its columns mean. What decides on the
 * columns is read anew at once; the columns themselves are gathered until the clerk is done.
 */
export function SheetForm({ layout, choices, busy, onChange }: Props): ReactNode {
  const id = useId();
  const { sample, ...given } = layout;
  const { use, kind, headingRow, headingRows } = given;
  const [columns, setColumns] = useState(given.columns);
  const isDraft = columns !== given.columns;
  /** The columns are found anew wherever the heading is another. */
  const readAnew = (change: Partial<GivenLayout>): void =>
    onChange({ ...given, use: true, columns: [], ...change });
  const moveHeading = (row: number): void => readAnew({ headingRow: row, kind: kind ?? 'elders' });
  return (
    <div className="sheet-form">
      <div className="sheet-form-line">
        <label htmlFor={`${id}-use`}>{importsText.useSheet}</label>
        <Switch
          id={`${id}-use`}
          checked={use}
          disabled={busy}
          onChange={(checked) =>
            checked ? readAnew({ kind: kind ?? 'elders' }) : onChange({ ...given, use: false })
          }
        />
        <label htmlFor={`${id}-kind`}>{importsText.kindLabel}</label>
        <Select<WorkbookKind>
          id={`${id}-kind`}
          className="sheet-kind"
          disabled={busy}
          placeholder={importsText.kindMissing}
          {...(kind === null ? {} : { value: kind })}
          options={workbookKind.options.map((value) => ({ value, label: workbookKindWord[value] }))}
          onChange={(value) => readAnew({ kind: value })}
        />
        <label htmlFor={`${id}-row`}>{importsText.headingRow}</label>
        <InputNumber
          id={`${id}-row`}
          className="sheet-row-number"
          min={1}
          max={DEEPEST_HEADING_ROW}
          changeOnBlur
          disabled={busy}
          value={headingRow}
          onStep={moveHeading}
          onPressEnter={(event) => {
            const row = Number(event.currentTarget.value);
            if (Number.isInteger(row) && row >= 1 && row !== headingRow) moveHeading(row);
          }}
        />
        {kind !== 'walking-minutes' && (
          <Segmented<1 | 2>
            aria-label={importsText.headingRows}
            disabled={busy || headingRow === null}
            value={headingRows}
            options={[
              { value: 1, label: importsText.oneRow },
              { value: 2, label: importsText.twoRows },
            ]}
            onChange={(value) => readAnew({ headingRows: value })}
          />
        )}
      </div>
      <SheetSample
        sample={sample}
        headingRow={headingRow}
        headingRows={headingRows}
        busy={busy}
        onHeading={moveHeading}
      />
      {use && kind !== null && kind !== 'walking-minutes' && (
        <>
          <ColumnChoices
            columns={columns}
            example={sample[headingRow ?? 0] ?? []}
            choices={choices[kind] ?? []}
            busy={busy}
            onChange={setColumns}
          />
          <div className="row-gap">
            <Button
              type="primary"
              disabled={busy || !isDraft}
              onClick={() => onChange({ ...given, columns })}
            >
              {importsText.applyLayout}
            </Button>
            {isDraft && (
              <>
                <Button onClick={() => setColumns(given.columns)}>{importsText.undoLayoutDraft}</Button>
                <span className="quiet">{importsText.layoutDraft}</span>
              </>
            )}
          </div>
        </>
      )}
      {use && kind === 'walking-minutes' && <p className="quiet">{importsText.columnsOfMatrix}</p>}
    </div>
  );
}
