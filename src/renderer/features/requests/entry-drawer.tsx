import { Button, Drawer, Form } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Action } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { requestsText as text } from '../../text/screens/requests.ts';

interface Props {
  readonly title: string;
  readonly action: Action;
  /** Whether what is filled in may be saved. */
  readonly ready: boolean;
  /** Null where it is only looked at. */
  readonly save: (() => void) | null;
  readonly onClose: () => void;
  /** Further buttons, at the right of the foot. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** One form in a drawer, saved by its button or by Ctrl+Enter; where saving is declined, it stays and says why. */
export function EntryDrawer({ title, action, ready, save, onClose, more, children }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || save === null || !ready || action.busy) return;
    event.preventDefault();
    save();
  };
  return (
    <Drawer
      open
      size={640}
      title={title}
      onClose={onClose}
      footer={
        <div className="request-foot">
          {save !== null && (
            <>
              <Button type="primary" disabled={!ready} loading={action.busy} onClick={save}>
                {text.save}
              </Button>
              <span className="quiet">{text.saveKey}</span>
            </>
          )}
          <span className="request-more">{more}</span>
        </div>
      }
    >
      <Form
        layout="vertical"
        className={save === null ? 'place-form request-locked' : 'place-form'}
        disabled={save === null}
        onKeyDown={onKeyDown}
      >
        {action.problem !== null && (
          <div className="wide request-problem">
            <Problem {...problemText(action.problem)} onClose={action.clear} />
          </div>
        )}
        {children}
      </Form>
    </Drawer>
  );
}
