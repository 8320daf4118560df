import { Button, Drawer, Form, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import type { Action } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { placesText } from '../../text/screens/places.ts';

interface DrawerProps<Item> {
  readonly open: Item | 'new' | null;
  readonly newTitle: string;
  readonly nameOf: (item: Item) => string;
  readonly onClose: () => void;
  /** The fields of what is open, null for a new one; they begin anew with each opening. */
  readonly children: (item: Item | null) => ReactNode;
}

/** The drawer of a venue, a team or a meal round, new or known. */
export function RecordDrawer<Item>({
  open,
  newTitle,
  nameOf,
  onClose,
  children,
}: DrawerProps<Item>): ReactNode {
  const title = open === 'new' ? newTitle : open === null ? null : nameOf(open);
  return (
    <Drawer open={open !== null} size={620} onClose={onClose} destroyOnHidden title={title}>
      {open !== null && children(open === 'new' ? null : open)}
    </Drawer>
  );
}

interface FormProps {
  readonly action: Action;
  /** Whether what is filled in may be saved. */
  readonly ready: boolean;
  readonly save: () => Promise<unknown>;
  /** Null for what is new: there is nothing to remove. */
  readonly removal: { readonly ask: string; readonly remove: () => Promise<unknown> } | null;
  /** Called once it is saved or removed; where that is declined, the drawer stays and says why. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** The fields with what went wrong below them, the button that saves, and the one that removes after asking. */
export function RecordForm({ action, ready, save, removal, onDone, children }: FormProps): ReactNode {
  const andDone = (write: () => Promise<unknown>): void =>
    void action.run(async () => {
      await write();
      onDone();
    });
  return (
    <Form layout="vertical" className="place-form">
      {children}
      {action.problem !== null && (
        <div className="wide">
          <Problem {...problemText(action.problem)} onClose={action.clear} />
        </div>
      )}
      <div className="wide row-gap">
        <Button type="primary" disabled={!ready} loading={action.busy} onClick={() => andDone(save)}>
          {placesText.save}
        </Button>
        {removal !== null && (
          <Popconfirm
            title={removal.ask}
            okText={placesText.yesRemove}
            cancelText={placesText.cancel}
            onConfirm={() => andDone(removal.remove)}
          >
            <Button danger type="text">
              {placesText.remove}
            </Button>
          </Popconfirm>
        )}
      </div>
    </Form>
  );
}
