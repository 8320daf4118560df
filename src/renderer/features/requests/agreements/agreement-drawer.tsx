import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Agreement } from '../../../../shared/domain/agreement.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { dayText } from '../../../text/dates.ts';
import { agreementText as text } from '../../../text/screens/requests.ts';
import { agreementEndReasonWord } from '../../../text/terms/requests.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { draftOf, formOf, type SameOnNext, type UnsignedPair } from './agreement-draft.ts';
import { EndAgreement } from './end-agreement.tsx';

interface Props {
  /** What is open: a known agreement, a pair without one, or null for an empty form. */
  readonly about: Agreement | UnsignedPair | null;
  readonly usual: SameOnNext;
  readonly today: CalendarDate;
  /** With what will be the same on the next sheet. */
  readonly onSaved: (same: SameOnNext) => void;
  readonly onClose: () => void;
}

/** A signed agreement to write down, to correct, or to end. */
export function AgreementDrawer({ about, usual, today, onSaved, onClose }: Props): ReactNode {
  const known = about !== null && 'form' in about ? about : null;
  const [before] = useState(() => draftOf(about, usual));
  const [draft, setDraft] = useState(before);
  const [ending, setEnding] = useState(false);
  const action = useAction();
  const form = formOf(draft);
  const ended = known?.ending ?? null;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      await call('requests.saveAgreement', { id: known?.id ?? null, form });
      if (known === null) onSaved(draft);
      onClose();
    });
  };
  return (
    <>
      <EntryDrawer
        title={known === null ? text.newTitle : text.editTitle(known.form.number)}
        action={action}
        ready={form !== undefined}
        save={ended === null ? save : null}
        onClose={onClose}
        more={
          known !== null &&
          ended === null && (
            <Button danger disabled={draft !== before} onClick={() => setEnding(true)}>
              {text.end}
            </Button>
          )
        }
      >
        {ended !== null && (
          <div className="wide request-result">
            <strong>{text.endedBecause(dayText(ended.endedOn), agreementEndReasonWord[ended.reason])}</strong>
            {ended.note !== '' && <p>{ended.note}</p>}
            <p className="quiet">{text.ended}</p>
          </div>
        )}
        <AgreementFields draft={draft} onChange={(changes) => setDraft((now) => ({ ...now, ...changes }))} />
      </EntryDrawer>
      {ending && known !== null && (
        <EndAgreement agreement={known} today={today} onCancel={() => setEnding(false)} onEnded={onClose} />
      )}
    </>
  );
}
