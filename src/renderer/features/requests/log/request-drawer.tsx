import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { dayText } from '../../../text/dates.ts';
import { requestText as text } from '../../../text/screens/requests.ts';
import { requestStateWord } from '../../../text/terms/requests.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { CloseRequest } from './close-request.tsx';
import { SlipsButton } from './print-slips.tsx';
import { draftOf, formOf, withChanges } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';

interface Props {
  /** Null = a new one. */
  readonly request: Request | null;
  readonly villageId: PlaceId | null;
  readonly today: CalendarDate;
  /** Who handled requests before. */
  readonly handlers: readonly string[];
  readonly onClose: () => void;
}

/** A request to write down, to change, to close, or to open again. */
export function RequestDrawer({ request, villageId, today, handlers, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const [before] = useState(() => draftOf(request, villageId, today));
  const [draft, setDraft] = useState(before);
  const [closing, setClosing] = useState(false);
  const action = useAction();
  const form = formOf(draft);
  const isClosed = request !== null && request.state !== 'open';
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      const { number } = await call('requests.save', { id: request?.id ?? null, form });
      if (request === null) void message.success(text.saved(number));
      onClose();
    });
  };
  const reopen = (): void => {
    if (request === null) return;
    void action.run(async () => {
      await call('requests.reopen', { id: request.id });
      onClose();
    });
  };
  return (
    <>
      <EntryDrawer
        title={request === null ? text.newTitle : text.editTitle(request.number)}
        action={action}
        ready={form !== undefined}
        save={isClosed ? null : save}
        onClose={onClose}
        more={
          request !== null && (
            <>
              <SlipsButton requests={[request]} />
              {isClosed ? (
                <Button loading={action.busy} title={text.reopenHint} onClick={reopen}>
                  {text.reopen}
                </Button>
              ) : (
                <Button
                  disabled={draft !== before}
                  title={draft === before ? '' : text.unsavedClose}
                  onClick={() => setClosing(true)}
                >
                  {text.close}
                </Button>
              )}
            </>
          )
        }
      >
        {isClosed && (
          <div className="wide request-result">
            <strong>
              {requestStateWord[request.state]}
              {request.closedOn !== null && ` ${dayText(request.closedOn)}`}
            </strong>
            <p>{request.result}</p>
            <p className="quiet">{text.reopenHint}</p>
          </div>
        )}
        <RequestFields
          draft={draft}
          handlers={handlers}
          onChange={(changes) => setDraft((now) => withChanges(now, changes))}
        />
      </EntryDrawer>
      {closing && request !== null && (
        <CloseRequest request={request} today={today} onCancel={() => setClosing(false)} onClosed={onClose} />
      )}
    </>
  );
}
