import { Button, Drawer, Form } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Action } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';

interface Props {
  readonly title: string;
  readonly action: Action;
  /** Whether what is filled in may be saved. */
  readonly ready: boolean;
  readonly size?: number;
  readonly save: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const USUAL_SIZE = 640;

/** One form in a drawer, saved by its button or by Ctrl+Enter; where saving is declined, it stays and says why. */
export function EntryDrawer({ title, action, ready, size, save, onClose, children }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || !ready || action.busy) return;
    event.preventDefault();
    save();
  };
  return (
    <Drawer
      open
      size={size ?? USUAL_SIZE}
      title={title}
      onClose={onClose}
      footer={
        <div className="row-gap">
          <Button type="primary" disabled={!ready} loading={action.busy} onClick={save}>
            {text.save}
          </Button>
          <span className="quiet">{text.saveKey}</span>
        </div>
      }
    >
      <Form layout="vertical" className="place-form" onKeyDown={onKeyDown}>
        {action.problem !== null && (
          <div className="wide bank-problem">
            <Problem {...problemText(action.problem)} onClose={action.clear} />
          </div>
        )}
        {children}
      </Form>
    </Drawer>
  );
}
