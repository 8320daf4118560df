import { Button, Card, Input, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';

const text = privacyText.erasure;
const FEWEST_CHARACTERS = 2;

interface Props {
  readonly personId: PersonId;
  readonly onOther: () => void;
  readonly onErased: (originalsRemoved: number) => void;
}

/** What erasing takes and leaves, who asked for it, and the name typed once more. */
export function ErasureForm({ personId, onOther, onErased }: Props): ReactNode {
  const preview = useAnswer('privacy.previewErasure', { personId });
  const [reason, setReason] = useState('');
  const [typedName, setTypedName] = useState('');
  const action = useAction();
  if (preview.error !== null && !action.busy)
    return (
      <Problem {...problemText(preview.error)} action={<Button onClick={onOther}>{text.other}</Button>} />
    );
  if (!preview.data)
    return (
      <>
        <p>{text.reading}</p>
        <Skeleton active />
      </>
    );
  const { name } = preview.data;
  const isSure = typedName.trim() === name && reason.trim().length >= FEWEST_CHARACTERS;
  const erase = (): void => {
    void action.run(async () => {
      const { originalsRemoved } = await call('privacy.erase', { personId, reason: reason.trim() });
      onErased(originalsRemoved);
    });
  };
  return (
    <Card
      size="small"
      title={text.previewTitle(name)}
      extra={
        <Button size="small" disabled={action.busy} onClick={onOther}>
          {text.other}
        </Button>
      }
    >
      <Consequences preview={preview.data} />
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="erasure-fields">
        <label htmlFor="erasure-reason">{text.reason}</label>
        <Input
          id="erasure-reason"
          maxLength={200}
          placeholder={text.reasonExample}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <label htmlFor="erasure-name">{text.typeName(name)}</label>
        <Input
          id="erasure-name"
          autoComplete="off"
          value={typedName}
          onChange={(event) => setTypedName(event.target.value)}
        />
      </div>
      <Button type="primary" danger disabled={!isSure} loading={action.busy} onClick={erase}>
        {text.erase}
      </Button>
    </Card>
  );
}

function Consequences({ preview }: { preview: Output<'privacy.previewErasure'> }): ReactNode {
  const { originals, pairsEnded, publishedVisits, mentionedBy } = preview;
  const takes = [
    text.takesRegister,
    text.takesHistory,
    originals.length === 0 ? text.takesNoOriginals : text.takesOriginals(originals),
    ...(pairsEnded === 0 ? [] : [text.takesPairs(pairsEnded)]),
  ];
  const byHand = [
    ...(mentionedBy.length === 0 ? [] : [text.mentions(mentionedBy.map((person) => person.name))]),
    text.backups,
  ];
  return (
    <div className="consequences">
      <Lines title={text.takes} lines={takes} />
      <Lines title={text.leaves} lines={[text.leavesVisits(publishedVisits), text.leavesTotals]} />
      <Lines title={text.byHand} lines={byHand} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  return (
    <div>
      <strong>{title}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
