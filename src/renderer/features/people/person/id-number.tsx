import { Button, Input, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { idStatusWord } from '../../../text/terms.ts';
import { Field } from '../form/field.tsx';

const SHOWN_SECONDS = 30;
const LEAST_REASON = 2;
const text = personText.reveal;

/** The number under its mask; whole only for a reason that is written down, and only for half a minute. */
export function IdNumber({ person }: { person: PersonDetail }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<string | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const good = person.idStatus === 'valid' || person.idStatus === 'legacy15';

  useEffect(() => {
    if (whole === null) return undefined;
    const timer = setInterval(() => setSecondsLeft((seconds) => seconds - 1), 1000);
    const end = setTimeout(() => setWhole(null), SHOWN_SECONDS * 1000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [whole]);

  return (
    <>
      {person.idNumberMasked !== null && (
        <span className="number">{whole === null ? person.idNumberMasked : whole} </span>
      )}
      {person.idNumberMasked !== null && whole === null && (
        <Button type="link" className="inline" onClick={() => setAsking(true)}>
          {text.show}
        </Button>
      )}
      {whole !== null && <span className="quiet">{text.shown(Math.max(secondsLeft, 0))}</span>}
      <div className={good ? 'quiet' : 'alarm'}>{idStatusWord[person.idStatus]}</div>
      {asking && (
        <RevealDialog
          personId={person.id}
          onClose={() => setAsking(false)}
          onShown={(number) => {
            setAsking(false);
            setSecondsLeft(SHOWN_SECONDS);
            setWhole(number);
          }}
        />
      )}
    </>
  );
}

function RevealDialog(props: {
  readonly personId: PersonDetail['id'];
  readonly onClose: () => void;
  readonly onShown: (idNumber: string) => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction();
  const tooShort = reason.trim().length < LEAST_REASON;
  const reveal = (): void => {
    setTried(true);
    if (tooShort) return;
    void action.run(async () => {
      const { idNumber } = await call('privacy.revealIdNumber', {
        personId: props.personId,
        reason: reason.trim(),
      });
      props.onShown(idNumber);
    });
  };
  return (
    <Modal
      open
      title={text.title}
      okText={text.ok}
      cancelText={text.cancel}
      confirmLoading={action.busy}
      onOk={reveal}
      onCancel={props.onClose}
    >
      <p>{text.explain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <Field label={text.reason} error={tried && tooShort ? text.tooShort : undefined}>
        <Input
          autoFocus
          aria-label={text.reason}
          placeholder={text.example}
          maxLength={100}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onPressEnter={reveal}
        />
      </Field>
    </Modal>
  );
}
