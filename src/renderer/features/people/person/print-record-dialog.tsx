import { App, Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import { personText } from '../../../text/screens/person.ts';
import { Field } from '../form/field.tsx';

const LEAST_REASON = 2;
const SHOWN_SECONDS = 12;
const text = personText.print;

/** Everything the office has of somebody, on paper, for them to read; why it was printed is written down. */
export function PrintRecordDialog({
  person,
  onClose,
}: {
  person: PersonDetail;
  onClose: () => void;
}): ReactNode {
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction();
  const tooShort = reason.trim().length < LEAST_REASON;
  const tellDone = (pages: number, filePath: string): void => {
    const open = (): void => {
      message.destroy(filePath);
      void action.run(async () => {
        const { opened } = await call('shell.openPath', { path: filePath });
        if (!opened) void message.warning(exportsText.notOpened);
      });
    };
    void message.success({
      key: filePath,
      duration: SHOWN_SECONDS,
      content: (
        <>
          {text.done(pages)}
          <Button size="small" type="link" onClick={open}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  const print = async (): Promise<void> => {
    setTried(true);
    if (tooShort) return;
    let printed = false;
    await action.run(async () => {
      const filePath = await call('shell.chooseSaveFile', {
        suggestedName: text.fileName(person.name),
        extension: 'pdf',
      });
      if (filePath === null) return;
      const paper = 'person-record';
      const sheet = await call('shell.printSheet', {
        paper,
        personId: person.id,
        reason: reason.trim(),
        filePath,
      });
      tellDone(sheet.pages, filePath);
      printed = true;
    });
    if (printed) onClose();
  };
  return (
    <Modal
      open
      title={text.title(person.name)}
      okText={text.ok}
      cancelText={text.cancel}
      confirmLoading={action.busy}
      onOk={print}
      onCancel={onClose}
    >
      <p>{text.explain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <Field label={text.reason} error={tried && tooShort ? personText.reveal.tooShort : undefined}>
        <Input
          autoFocus
          aria-label={text.reason}
          placeholder={text.example}
          maxLength={100}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Modal>
  );
}
