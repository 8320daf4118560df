import { Collapse } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ImportPreview, SheetLayout } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';
import { workbookKindWord } from '../../text/terms.ts';
import { type GivenLayout, type LaidOutFile, laidOutFiles } from './laid-out-file.ts';
import { SheetForm } from './sheet-form.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onLayout: (file: LaidOutFile, sheet: GivenLayout) => void;
}

/** How every sheet of every file was understood, to be corrected where it is wrong. */
export function LayoutSection({ preview, busy, onLayout }: Props): ReactNode {
  const files = laidOutFiles(preview);
  const [opened, setOpened] = useState<readonly string[]>(() =>
    files.flatMap((file) => (file.of === 'unread' ? [keyOf(file)] : [])),
  );
  return (
    <Collapse
      className="layouts"
      destroyOnHidden
      activeKey={[...opened]}
      onChange={(keys) => setOpened([keys].flat())}
      items={files.map((file) => ({
        key: keyOf(file),
        label: (
          <span className="finding-heading">
            <strong>{file.fileName}</strong>
            <span className="quiet">{summary(file)}</span>
          </span>
        ),
        children: <FileLayout file={file} preview={preview} busy={busy} onLayout={onLayout} />,
      }))}
    />
  );
}

function FileLayout({ file, preview, busy, onLayout }: Props & { file: LaidOutFile }): ReactNode {
  const first = file.layouts.findIndex((layout) => layout.use);
  const [open, setOpen] = useState<string[]>(() =>
    file.of === 'unread' ? [String(Math.max(first, 0))] : [],
  );
  return (
    <Collapse
      ghost
      destroyOnHidden
      aria-label={importsText.layoutOf(file.fileName)}
      activeKey={open}
      onChange={(keys) => setOpen([keys].flat())}
      items={file.layouts.map((layout, index) => ({
        key: String(index),
        label: (
          <span className="finding-heading">
            <strong>{layout.sheet === '' ? importsText.onlySheet : layout.sheet}</strong>
            <span className={layout.use ? 'quiet' : 'alarm'}>
              {file.of === 'unread' && layout.kind === null
                ? importsText.kindUndecided
                : sheetSummary(layout)}
            </span>
          </span>
        ),
        children: (
          <SheetForm
            key={JSON.stringify([
              layout.use,
              layout.kind,
              layout.headingRow,
              layout.headingRows,
              layout.columns,
            ])}
            layout={layout}
            choices={preview.columnChoices}
            busy={busy}
            onChange={(sheet) => onLayout(file, sheet)}
          />
        ),
      }))}
    />
  );
}

function keyOf({ of, fileName }: LaidOutFile): string {
  return `${of} ${fileName}`;
}

function summary({ layouts }: LaidOutFile): string {
  const left = layouts.filter((layout) => !layout.use).length;
  return [
    importsText.sheetsUsed(layouts.length - left),
    ...(left > 0 ? [importsText.stepStates.layoutLeft(left)] : []),
  ].join('，');
}

function sheetSummary({ use, kind, headingRow, columns }: SheetLayout): string {
  if (!use || kind === null) return importsText.sheetLeft;
  const word = workbookKindWord[kind];
  const unread = columns.filter((column) => column.key === null).length;
  const found =
    headingRow === null ? importsText.sheetUsedNowhere(word) : importsText.sheetUsed(word, headingRow);
  return kind !== 'walking-minutes' && unread > 0 ? `${found}，${importsText.columnsUnread(unread)}` : found;
}
