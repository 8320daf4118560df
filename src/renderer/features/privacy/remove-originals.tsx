import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';

const text = privacyText.originals;

interface Props {
  readonly batchIds: readonly number[];
  readonly onRemoved: () => void;
}

/** Gives up the originals of these imports after asking. */
export function RemoveOriginals({ batchIds, onRemoved }: Props): ReactNode {
  const { message, modal } = App.useApp();
  const action = useAction();
  const count = batchIds.length;
  const ask = (): void => {
    modal.confirm({
      title: text.confirm(count),
      content: text.confirmExplain,
      okText: text.remove(0),
      okButtonProps: { danger: true },
      cancelText: privacyText.cancel,
      onOk: async () => {
        await action.run(async () => {
          const { removed } = await call('privacy.removeOriginals', { batchIds: [...batchIds] });
          onRemoved();
          void message.success(text.removed(removed));
        });
      },
    });
  };
  return (
    <div className="row-gap">
      <Button
        danger
        disabled={count === 0}
        title={count === 0 ? text.needSelection : undefined}
        loading={action.busy}
        onClick={ask}
      >
        {text.remove(count)}
      </Button>
      {action.problem !== null && (
        <span role="alert" className="alarm">
          {problemText(action.problem).sentence}
        </span>
      )}
    </div>
  );
}
