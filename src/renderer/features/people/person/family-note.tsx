import { App, Button, Input, Modal, Skeleton } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';

const text = personText.familyNote;

/** 平安信: what was planned and who comes, to be sent to an elder's children. */
export function FamilyNote({ person }: { person: PersonDetail }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text.button}
      </Button>
      {open && <FamilyNoteDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function FamilyNoteDialog({ person, onClose }: { person: PersonDetail; onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const note = useAnswer('printing.familyNote', { personId: person.id });
  const [written, setWritten] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const words = written ?? note.data?.text ?? null;
  const wanting = person.elder?.contacts.filter(({ consentsToNotes }) => consentsToNotes) ?? [];
  // The window has no right to the clipboard itself; what is selected may be copied, as by Ctrl+C.
  const copy = (): void => {
    const area = field.current?.querySelector('textarea');
    area?.focus();
    area?.select();
    if (document.execCommand('copy')) void message.success(text.copied);
    else void message.warning(text.notCopied);
  };
  return (
    <Modal
      open
      title={text.title(person.name)}
      okText={text.copy}
      cancelText={text.close}
      okButtonProps={{ disabled: words === null }}
      onOk={copy}
      onCancel={onClose}
    >
      {note.error !== null && <Problem {...problemText(note.error)} />}
      {note.data === undefined && note.error === null && <Skeleton active />}
      {note.data?.because === 'no-consent' && (
        <Problem tone="info" sentence={text.noConsent} nextStep={text.noConsentNextStep} />
      )}
      {note.data?.because === 'nothing-planned' && (
        <Problem tone="info" sentence={text.nothingPlanned} nextStep={text.nothingPlannedNextStep} />
      )}
      {words !== null && (
        <div ref={field}>
          <p className="quiet">{text.hint}</p>
          <Input.TextArea
            aria-label={text.words}
            rows={12}
            value={words}
            onChange={(event) => setWritten(event.target.value)}
          />
          {wanting.length > 0 && (
            <p>
              {text.to}
              {wanting.map(({ relation, name, phone }) => `${relation} ${name} ${phone}`).join('，')}
            </p>
          )}
        </div>
      )}
    </Modal>
  );
}
