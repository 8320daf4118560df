import { Button, Drawer, Form, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { calendarText as text } from '../../text/screens/calendar.ts';

interface Props {
  readonly title: string;
  /** Whether what is filled in may be saved. */
  readonly ready: boolean;
  readonly save: () => Promise<unknown>;
  /** Null for what is new: there is nothing to remove. */
  readonly removal: { readonly ask: string; readonly remove: () => Promise<unknown> } | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The drawer of a market, a period, a closed way or an absence; where saving is declined, it stays and says why. */
export function EntryDrawer({ title, ready, save, removal, onClose, children }: Props): ReactNode {
  const action = useAction();
  const andDone = (write: () => Promise<unknown>): void =>
    void action.run(async () => {
      await write();
      onClose();
    });
  return (
    <Drawer open size={620} title={title} onClose={onClose}>
      <Form layout="vertical" className="place-form" onFinish={() => ready && andDone(save)}>
        {children}
        {action.problem !== null && (
          <div className="wide">
            <Problem {...problemText(action.problem)} onClose={action.clear} />
          </div>
        )}
        <div className="wide row-gap">
          <Button type="primary" htmlType="submit" disabled={!ready} loading={action.busy}>
            {text.save}
          </Button>
          {removal !== null && (
            <Popconfirm
              title={removal.ask}
              okText={text.yesRemove}
              cancelText={text.cancel}
              onConfirm={() => andDone(removal.remove)}
            >
              <Button danger type="text">
                {text.remove}
              </Button>
            </Popconfirm>
          )}
        </div>
      </Form>
    </Drawer>
  );
}

interface FieldProps {
  readonly label: string;
  /** The id of the field that the label belongs to. */
  readonly id: string;
  readonly hint?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field under its label, with what is to be known below it. */
export function Field({ label, id, hint, wide = false, children }: FieldProps): ReactNode {
  return (
    <Form.Item label={label} htmlFor={id} extra={hint} {...(wide ? { className: 'wide' } : {})}>
      {children}
    </Form.Item>
  );
}
