import { App, Form, Input, Modal, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import {
  type ReturnedSheet,
  type StaffMember,
  STOPPING_REMARKS,
} from '../../../../shared/domain/attendance.ts';
import { remarkSheet } from '../../../../shared/findings/remark-sheet.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, recordsText as text } from '../../../text/screens/attendance.ts';
import { draftsOf, linesOf, type RowDraft } from '../grid/row-draft.ts';
import { SheetGrid } from '../grid/sheet-grid.tsx';
import { StaffSelect } from '../../../components/staff-select.tsx';
import { useChosenStaff } from '../../../components/use-chosen-staff.ts';
import { changedWords } from './changed-words.ts';

export type ServiceRecord = Output<'attendance.records'>['records'][number];

interface Props {
  readonly record: ServiceRecord;
  readonly staff: readonly StaffMember[];
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** A checked record is in ink: what is typed here becomes a later one that stands in its place. */
export function CorrectRecord(props: Props): ReactNode {
  const sheet = useAnswer('attendance.openReturned', { id: props.record.sheetId });
  const row = sheet.data?.rows.find(({ recordId }) => recordId === props.record.id);
  if (sheet.error !== null)
    return (
      <Modal open footer={null} title={text.correctTitle} onCancel={props.onClose}>
        <Problem {...problemText(sheet.error)} />
      </Modal>
    );
  if (sheet.data === undefined || row === undefined || sheet.isPlaceholderData)
    return (
      <Modal open footer={null} title={text.correctTitle} onCancel={props.onClose}>
        <Skeleton active />
      </Modal>
    );
  return (
    <Correcting
      {...props}
      sheet={sheet.data}
      first={draftsOf({ rows: [row], remarks: [], state: 'checked' })}
    />
  );
}

const FEWEST_CHARACTERS = 2;
const WIDTH = 1080;

function Correcting(
  props: Props & { readonly sheet: ReturnedSheet; readonly first: readonly RowDraft[] },
): ReactNode {
  const { record, staff, today, sheet, first, onClose } = props;
  const { message } = App.useApp();
  const [drafts, setDrafts] = useState(first);
  const [reason, setReason] = useState('');
  const [enteredBy, setEnteredBy] = useChosenStaff('attendance.enteredBy', staff);
  const [checkedBy, setCheckedBy] = useChosenStaff('attendance.checkedBy', staff);
  const action = useAction();
  const [draft] = drafts;
  const changes = draft === undefined ? [] : changedWords(draft);
  const remarks = remarkSheet(linesOf(drafts), sheet, today);
  const isStopped = remarks.some(({ remark }) => STOPPING_REMARKS.has(remark));
  const areTwo = enteredBy !== null && checkedBy !== null && enteredBy !== checkedBy;
  const ready = changes.length > 0 && !isStopped && areTwo && reason.trim().length >= FEWEST_CHARACTERS;
  const correct = (): void => {
    const entry = draft?.entry ?? null;
    if (!ready || entry === null || enteredBy === null || checkedBy === null) return;
    void action.run(async () => {
      await call('attendance.correct', {
        recordId: record.id,
        entry,
        reason: reason.trim(),
        enteredBy,
        checkedBy,
      });
      void message.success(text.correctedNow);
      onClose();
    });
  };
  return (
    <Modal
      open
      width={WIDTH}
      keyboard={false}
      title={text.correctTitle}
      okText={text.correct}
      cancelText={attendanceText.cancel}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={action.busy}
      onOk={correct}
      onCancel={onClose}
    >
      <p className="quiet">{text.correctLead}</p>
      <div className="correct-grid">
        <SheetGrid
          drafts={drafts}
          remarks={remarks}
          villageId={sheet.villageId}
          weekStart={sheet.weekStart}
          helper={null}
          readOnly={false}
          wanted={FIRST_ROW}
          onChange={setDrafts}
          onLeave={() => undefined}
          onScan={() => undefined}
        />
      </div>
      <p>
        <strong>{text.changes}</strong>{' '}
        {changes.length === 0 ? <span className="quiet">{text.nothingChanged}</span> : changes.join('；')}
      </p>
      <Form layout="vertical" className="correct-form">
        <Form.Item label={text.reason} htmlFor="correct-reason" className="wide">
          <Input
            id="correct-reason"
            maxLength={200}
            placeholder={text.reasonExample}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={text.enteredBy} htmlFor="correct-entered">
          <StaffSelect
            id="correct-entered"
            label={text.enteredBy}
            staff={staff}
            value={enteredBy}
            onChange={setEnteredBy}
          />
        </Form.Item>
        <Form.Item
          label={text.checkedBy}
          htmlFor="correct-checked"
          {...(enteredBy !== null && enteredBy === checkedBy
            ? { validateStatus: 'error' as const, help: text.otherPerson }
            : {})}
        >
          <StaffSelect
            id="correct-checked"
            label={text.checkedBy}
            staff={staff}
            value={checkedBy}
            onChange={setCheckedBy}
          />
        </Form.Item>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}

const FIRST_ROW = { count: 1, index: 0 };
