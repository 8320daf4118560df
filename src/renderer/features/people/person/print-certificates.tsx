import { App, Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { problemText } from '../../../text/problem-text.ts';
import { exportsText } from '../../../text/screens/exports.ts';
import { personText } from '../../../text/screens/person.ts';

type Certificate = 'service-certificate' | 'honour-certificate';

const SHOWN_SECONDS = 12;
const text = personText.certificates;

/** What a helper is given in thanks: 志愿服务记录证明 or 荣誉证书, as a PDF. */
export function PrintCertificates({ person }: { person: PersonDetail }): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const print = async (paper: Certificate): Promise<void> => {
    const suggestedName = text.fileName(text.word[paper], person.name);
    const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
    if (filePath === null) return;
    try {
      await call('shell.printSheet', { paper, personId: person.id, reason: null, filePath });
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
      return;
    }
    const open = (): void => {
      message.destroy(filePath);
      void call('shell.openPath', { path: filePath }).then(({ opened }) => {
        if (!opened) void message.warning(exportsText.notOpened);
      });
    };
    void message.success({
      key: filePath,
      duration: SHOWN_SECONDS,
      content: (
        <>
          {text.done(text.word[paper])}
          <Button size="small" type="link" onClick={open}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  return (
    <Dropdown
      trigger={['click']}
      disabled={action.busy}
      menu={{
        items: (['service-certificate', 'honour-certificate'] as const).map((key) => ({
          key,
          label: text.word[key],
        })),
        onClick: ({ key }) => void action.run(() => print(key as Certificate)),
      }}
    >
      <Button loading={action.busy}>{text.button}</Button>
    </Dropdown>
  );
}
