import { Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ReturnedSheetId } from '../../../../shared/domain/attendance.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, checkText as text } from '../../../text/screens/attendance.ts';

const FEWEST_CHARACTERS = 2;

interface Props {
  readonly id: ReturnedSheetId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Gives a sheet back to who entered it, and says why. */
export function GiveBack({ id, title, onClose }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const action = useAction();
  const ready = reason.trim().length >= FEWEST_CHARACTERS;
  const give = (): void => {
    if (!ready) return;
    void action.run(async () => {
      await call('attendance.giveBack', { id, reason: reason.trim() });
      onClose();
    });
  };
  return (
    <Modal
      open
      title={text.giveBackTitle(title)}
      okText={text.giveBack}
      cancelText={attendanceText.cancel}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={action.busy}
      onOk={give}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={text.giveBackReason} htmlFor="give-back-reason">
          <Input
            id="give-back-reason"
            autoFocus
            maxLength={200}
            placeholder={text.giveBackExample}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onPressEnter={give}
          />
        </Form.Item>
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
