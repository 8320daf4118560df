import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { problemText } from '../text/problem-text.ts';
import { exportsText } from '../text/screens/exports.ts';
import { workbookKindWord } from '../text/terms.ts';

const text = exportsText.emptyForms;
const SHOWN_SECONDS = 12;

type EmptyForm = WorkbookKind | 'survey';

interface Props {
  /** From `useEmptyForms()`. */
  readonly emptyForms: {
    readonly save: (form: EmptyForm, suggestedName: string) => Promise<string | null>;
    readonly open: (filePath: string) => Promise<boolean>;
  };
  readonly forms: readonly EmptyForm[];
}

/** Empty workbooks that import without questions. */
export const EMPTY_WORKBOOKS: readonly WorkbookKind[] = ['elders', 'helpers', 'walking-minutes', 'pairs'];

/** One button for each empty form; says where it was saved and opens it. */
export function EmptyFormButtons({ emptyForms, forms }: Props): ReactNode {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const tellProblem = (problem: unknown): void => {
    const { sentence, nextStep } = problemText(problem);
    void message.error(`${sentence}${nextStep}`, 8);
  };
  const save = async (form: EmptyForm): Promise<void> => {
    setBusy(true);
    try {
      const filePath = await emptyForms.save(form, suggestedName(form));
      if (filePath !== null) tellSaved(filePath);
    } catch (problem) {
      tellProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  const tellSaved = (filePath: string): void => {
    const open = (): void => {
      message.destroy(filePath);
      emptyForms.open(filePath).then((opened) => {
        if (!opened) void message.warning(exportsText.notOpened);
      }, tellProblem);
    };
    void message.success({
      key: filePath,
      duration: SHOWN_SECONDS,
      content: (
        <>
          {text.saved(filePath.replace(/^.*[\\/]/u, ''))}
          <Button size="small" type="link" onClick={open}>
            {exportsText.open}
          </Button>
        </>
      ),
    });
  };
  return (
    <div className="row-gap">
      {forms.map((form) => (
        <Button key={form} disabled={busy} onClick={() => void save(form)}>
          {form === 'survey' ? text.surveyButton : text.workbook(workbookKindWord[form])}
        </Button>
      ))}
    </div>
  );
}

function suggestedName(form: EmptyForm): string {
  return form === 'survey' ? text.surveyName : text.workbookName(workbookKindWord[form]);
}
