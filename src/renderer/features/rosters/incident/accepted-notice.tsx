import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useJob } from '../../../bridge/use-job.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';

type Files = Output<'shell.printToFolder'>['files'];

/** After a repair: what has to be carried to whom, and the button that prints it. */
export function AcceptedNotice({ roster }: { readonly roster: Roster }): ReactNode {
  const action = useAction();
  const printToFolder = useJob('shell.printToFolder');
  const [files, setFiles] = useState<Files>([]);
  const [notOpened, setNotOpened] = useState(false);
  const print = (): void =>
    void action.run(async () => {
      const folder = await call('shell.defaultFolder', {});
      const printed = await printToFolder({
        weekStart: roster.weekStart,
        villageIds: [roster.villageId],
        forms: [
          { form: 'change-slip', profile: 'household' },
          { form: 'weekly-roster', profile: 'public' },
        ],
        folder,
      });
      setFiles(printed.files);
    });
  const open = (path: string): void =>
    void action.run(async () => setNotOpened(!(await call('shell.openPath', { path })).opened));
  return (
    <div className="accepted-notice">
      <p>{text.acceptedExplain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {files.length === 0 ? (
        <Button type="primary" loading={action.busy} onClick={print}>
          {action.busy ? text.printing : text.print}
        </Button>
      ) : (
        <>
          <p>{text.printed(files.length)}</p>
          <ul>
            {files.map((file) => (
              <li key={file.filePath}>
                {file.forms.map((form) => paperFormWord[form]).join(text.between)}{' '}
                <Button size="small" onClick={() => open(file.filePath)}>
                  {text.open}
                </Button>
              </li>
            ))}
          </ul>
          {notOpened && <p className="alarm">{text.notOpened}</p>}
        </>
      )}
    </div>
  );
}
