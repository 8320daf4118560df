import { App } from 'antd';
import { useCallback } from 'react';
import { useLeaveQuestion } from '../../components/leaving.ts';
import { placesText } from '../../text/screens/places.ts';

const text = placesText.unsaved;

/** While something is unsaved, asks before another place, tab or page is shown. */
export function useUnsaved(isUnsaved: boolean): void {
  const { modal } = App.useApp();
  const ask = useCallback(
    (proceed: () => void) => {
      void modal.confirm({
        title: text.title,
        content: text.explain,
        okText: text.leave,
        cancelText: text.stay,
        onOk: proceed,
      });
    },
    [modal],
  );
  useLeaveQuestion(isUnsaved ? ask : null);
}
