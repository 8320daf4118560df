import { App, Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { workbookKindWord } from '../../text/terms.ts';

const KINDS: readonly WorkbookKind[] = ['elders', 'helpers', 'walking-minutes', 'pairs'];

/** Empty workbooks that import without questions, and the survey form to take along to the door. */
export function EmptyForms(): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const save = (
    suggestedName: string,
    extension: 'xlsx' | 'pdf',
    write: (filePath: string) => Promise<unknown>,
  ): void => {
    void action.run(async () => {
      const filePath = await call('shell.chooseSaveFile', { suggestedName, extension });
      if (filePath === null) return;
      await write(filePath);
      const key = filePath;
      void message.success({
        key,
        duration: 12,
        content: (
          <>
            {text.emptySaved(filePath.replace(/^.*[\\/]/u, ''))}
            <Button
              size="small"
              type="link"
              onClick={() => {
                message.destroy(key);
                void action.run(async () => {
                  const { opened } = await call('shell.openPath', { path: filePath });
                  if (!opened) void message.warning(text.notOpened);
                });
              }}
            >
              {text.open}
            </Button>
          </>
        ),
      });
    });
  };
  return (
    <Card title={text.emptyForms}>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <p className="quiet">{text.emptyFormsUse}</p>
      <div className="row-gap">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            disabled={action.busy}
            onClick={() =>
              save(text.templateName(workbookKindWord[kind]), 'xlsx', (filePath) =>
                call('exports.template', { kind, filePath }),
              )
            }
          >
            {text.template(workbookKindWord[kind])}
          </Button>
        ))}
        <Button
          disabled={action.busy}
          onClick={() =>
            save(text.surveyForm, 'pdf', (filePath) =>
              call('shell.printSheet', { paper: 'survey-form', personId: null, reason: null, filePath }),
            )
          }
        >
          {text.surveyFormPdf}
        </Button>
      </div>
    </Card>
  );
}
