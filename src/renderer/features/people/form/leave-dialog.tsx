import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { formText } from '../../../text/screens/person-form.ts';

interface Props {
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onKeep: () => void;
  readonly onThrowAway: () => void;
  readonly onStay: () => void;
}

const text = formText.leave;

/** Nothing that was typed is lost without being asked for. */
export function LeaveDialog({ busy, onSave, onKeep, onThrowAway, onStay }: Props): ReactNode {
  return (
    <Modal
      open
      title={text.title}
      onCancel={onStay}
      footer={[
        <Button key="throw" danger type="text" className="foot-start" onClick={onThrowAway}>
          {text.throwAway}
        </Button>,
        <Button key="stay" onClick={onStay}>
          {text.stay}
        </Button>,
        <Button key="keep" onClick={onKeep}>
          {text.keep}
        </Button>,
        <Button key="save" type="primary" loading={busy} onClick={onSave}>
          {text.save}
        </Button>,
      ]}
    >
      <p>{text.explain}</p>
    </Modal>
  );
}
