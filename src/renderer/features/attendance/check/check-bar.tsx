import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { ReturnedSheetId, StaffId } from '../../../../shared/domain/attendance.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, checkText as text } from '../../../text/screens/attendance.ts';

interface Props {
  readonly ticked: readonly ReturnedSheetId[];
  readonly checkedBy: StaffId;
  /** Of exactly what is ticked; undefined while it is being counted. */
  readonly preview: Output<'attendance.previewCheck'> | undefined;
}

/** One button for all that is ticked and may be checked by this person. */
export function CheckBar({ ticked, checkedBy, preview }: Props): ReactNode {
  const { modal, message } = App.useApp();
  const action = useAction();
  const count = preview?.sheets.filter(({ stoppedBy }) => stoppedBy === null).length ?? 0;
  const pass = async ({ digest }: Output<'attendance.previewCheck'>): Promise<void> => {
    await action.run(async () => {
      const done = await call('attendance.checkSheets', { sheetIds: [...ticked], checkedBy, digest });
      void message.success(text.done(done.checked, done.creditedMinutes, done.left), 6);
    });
  };
  const ask = (): void => {
    if (preview === undefined) return;
    void modal.confirm({
      title: text.question(count),
      content: text.explained(preview.creditedMinutes),
      okText: text.passYes,
      cancelText: attendanceText.cancel,
      onOk: () => pass(preview),
    });
  };
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <div className="check-bar">
        <Button type="primary" size="large" disabled={count === 0} loading={action.busy} onClick={ask}>
          {text.pass(count)}
        </Button>
        {preview !== undefined && <strong className="number">{text.passSum(preview.creditedMinutes)}</strong>}
      </div>
    </>
  );
}
