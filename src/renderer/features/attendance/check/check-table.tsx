import { Button, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { ReturnedSheetId, SheetToReturn } from '../../../../shared/domain/attendance.ts';
import { checkText as text } from '../../../text/screens/attendance.ts';
import { checkStoppedWord, lineRemarkWord } from '../../../text/terms/attendance.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { spacedNumber } from '../spaced-number.ts';
import { CreditLines } from './credit-lines.tsx';
import { GiveBack } from './give-back.tsx';

type CheckedSheet = Output<'attendance.previewCheck'>['sheets'][number];
type Row = SheetToReturn & { readonly id: ReturnedSheetId; readonly preview: CheckedSheet | undefined };

const ROWS_IN_VIEW = 60;

interface Props {
  readonly sheets: readonly (SheetToReturn & { readonly id: ReturnedSheetId })[];
  readonly previews: readonly CheckedSheet[];
  readonly leftOut: ReadonlySet<ReturnedSheetId>;
  readonly onLeaveOut: (leftOut: ReadonlySet<ReturnedSheetId>) => void;
}

/** The sheets that wait, with what each will bring; a row opens on its lines and how they are counted. */
export function CheckTable({ sheets, previews, leftOut, onLeaveOut }: Props): ReactNode {
  const [givingBack, setGivingBack] = useState<Row | null>(null);
  const previewById = new Map(previews.map((preview) => [preview.id, preview]));
  const rows = sheets.map((sheet): Row => ({
    ...sheet,
    preview: leftOut.has(sheet.id) ? undefined : previewById.get(sheet.id),
  }));
  return (
    <>
      <Table<Row>
        size="small"
        rowKey="id"
        sticky
        className="check-table"
        pagination={{ pageSize: ROWS_IN_VIEW, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={rows}
        rowSelection={{
          selectedRowKeys: sheets.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id),
          onChange: (keys) =>
            onLeaveOut(new Set(sheets.filter(({ id }) => !keys.includes(id)).map(({ id }) => id))),
        }}
        expandable={{
          expandRowByClick: true,
          rowExpandable: ({ preview }) => preview !== undefined,
          expandedRowRender: ({ preview }) =>
            preview === undefined ? null : (
              <CreditLines credits={preview.credits} remarks={preview.remarks} />
            ),
        }}
        columns={[
          {
            title: text.columns.number,
            key: 'number',
            width: 92,
            className: 'number',
            render: (_, { number }) => (number === null ? text.loose : spacedNumber(number)),
          },
          { title: text.columns.village, dataIndex: 'villageName', width: 84, ellipsis: true },
          {
            title: text.columns.title,
            key: 'title',
            ellipsis: true,
            render: (_, { form, title, number }) =>
              form === 'sign-in-sheet' || number === null ? title : `${paperFormWord[form]} ${title}`,
          },
          {
            title: text.columns.enteredBy,
            key: 'enteredBy',
            width: 76,
            render: (_, { enteredBy }) => enteredBy ?? '',
          },
          {
            title: text.columns.lines,
            key: 'lines',
            width: 96,
            render: (_, { doneLines, notDoneLines }) => text.lines(doneLines, notDoneLines),
          },
          { title: text.columns.minutes, dataIndex: 'minutes', width: 84, align: 'right' },
          {
            title: text.columns.credited,
            key: 'credited',
            width: 84,
            align: 'right',
            render: (_, { preview }) => (preview === undefined ? '' : <strong>{creditedOf(preview)}</strong>),
          },
          {
            title: text.columns.remarks,
            key: 'remarks',
            width: 230,
            render: (_, { preview }) => (preview === undefined ? '' : <ToLookAt preview={preview} />),
          },
          {
            title: text.columns.action,
            key: 'action',
            width: 76,
            render: (_, row) => (
              <Button
                size="small"
                onClick={(event) => {
                  event.stopPropagation();
                  setGivingBack(row);
                }}
              >
                {text.giveBack}
              </Button>
            ),
          },
        ]}
      />
      {givingBack !== null && (
        <GiveBack id={givingBack.id} title={givingBack.title} onClose={() => setGivingBack(null)} />
      )}
    </>
  );
}

/** Minutes that a sheet brings now; what waits brings nothing yet. */
export function creditedOf({ credits, stoppedBy }: CheckedSheet): number {
  if (stoppedBy !== null) return 0;
  return credits
    .filter(({ waitsFor }) => waitsFor === null)
    .reduce((sum, { creditedMinutes }) => sum + creditedMinutes, 0);
}

function ToLookAt({ preview }: { readonly preview: CheckedSheet }): ReactNode {
  if (preview.stoppedBy !== null) return <span className="alarm">{checkStoppedWord[preview.stoppedBy]}</span>;
  const waits = preview.credits.filter(({ waitsFor }) => waitsFor !== null).length;
  const kinds = [...new Set(preview.remarks.map(({ remark }) => remark))];
  return (
    <span className="remark-words">
      {waits > 0 && <span className="remark">{text.waits(waits)}</span>}
      {kinds.map((kind) => (
        <span key={kind} className={kind === 'copied-day-by-day' ? 'remark stopping' : 'remark'}>
          {lineRemarkWord[kind]}
        </span>
      ))}
    </span>
  );
}
