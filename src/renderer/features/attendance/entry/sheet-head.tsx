import { Button, Checkbox, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import type { LineEntry, ReturnedSheet } from '../../../../shared/domain/attendance.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { dayHeadText, instantText } from '../../../text/dates.ts';
import { attendanceText, entryText as text } from '../../../text/screens/attendance.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { spacedNumber } from '../spaced-number.ts';
import { sheetSum } from './sheet-sum.ts';

interface Props {
  readonly sheet: ReturnedSheet;
  readonly lines: readonly LineEntry[];
  readonly paperKept: boolean;
  readonly onPaperKept: (kept: boolean) => void;
  readonly busy: boolean;
  /** How many lines have to be mended first; 0 while nobody tried to keep the sheet. */
  readonly stopped: number;
  readonly onConfirm: () => void;
  readonly onRemove: () => void;
}

/** Which sheet it is, the sums to hold against its foot, and the one button that is needed. */
export function SheetHead(props: Props): ReactNode {
  const { sheet, lines, paperKept, onPaperKept, busy, stopped, onConfirm, onRemove } = props;
  const isChecked = sheet.state === 'checked';
  return (
    <header className="sheet-head">
      <div className="sheet-which">
        <h2>
          {sheet.number !== null && <bdi className="number">{spacedNumber(sheet.number)}</bdi>}{' '}
          {text.sheetOf(sheet.number === null ? '' : paperFormWord[sheet.form], sheet.title)}
        </h2>
        <span className="quiet">
          {sheet.villageName}{' '}
          {text.weekOf(dayHeadText(sheet.weekStart), dayHeadText(addDays(sheet.weekStart, 6)))}
        </span>
        <strong className="number">{sheetSum(lines)}</strong>
        {stopped > 0 && (
          <strong className="alarm" role="alert">
            {text.stopped(stopped)}
          </strong>
        )}
      </div>
      {isChecked ? (
        <span className="quiet">{text.checkedBy(sheet.checkedBy ?? text.unnamed)}</span>
      ) : (
        <div className="sheet-do">
          {sheet.id !== null && (
            <Popconfirm
              title={text.removeQuestion}
              description={text.removeExplained}
              okText={text.removeYes}
              cancelText={attendanceText.cancel}
              onConfirm={onRemove}
            >
              <Button>{text.remove}</Button>
            </Popconfirm>
          )}
          <Checkbox checked={paperKept} onChange={(event) => onPaperKept(event.target.checked)}>
            {text.paperKept}
          </Checkbox>
          <Button
            type="primary"
            size="large"
            loading={busy}
            aria-keyshortcuts="Control+Enter F9"
            onClick={onConfirm}
          >
            {text.confirm}
            <kbd>{text.confirmKeys}</kbd>
          </Button>
        </div>
      )}
      <Standing sheet={sheet} />
    </header>
  );
}

function Standing({ sheet }: { readonly sheet: ReturnedSheet }): ReactNode {
  const words = [
    sheet.returnedReason === '' ? null : text.returned(sheet.returnedReason),
    sheet.supersededBy === null ? null : text.superseded(spacedNumber(sheet.supersededBy)),
    sheet.state === 'entered' && sheet.enteredAt !== null
      ? text.enteredBy(sheet.enteredBy ?? text.unnamed, instantText(sheet.enteredAt))
      : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : (
    <div className={sheet.returnedReason === '' ? 'sheet-standing' : 'sheet-standing alarm'}>
      {words.join(' ')}
    </div>
  );
}
