import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { type PaperForm, paperForm } from '../../../shared/domain/printing.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { shellText } from '../../text/screens/shell.ts';
import { paperFormWord } from '../../text/terms.ts';
import { FolderBar } from './folder-bar.tsx';
import { PrintChoices } from './print-choices.tsx';
import { PrintPlan } from './print-plan.tsx';
import { PrintResult } from './print-result.tsx';

interface Props {
  readonly overview: Output<'overview.get'>;
  readonly focus: PageFocus;
}

/** Choose week, villages and forms, see what will come, print. */
export function WeekPapers({ overview, focus }: Props): ReactNode {
  const { go } = useNavigation();
  const defaultFolder = useAnswer('shell.defaultFolder', {});
  const [chosenWeek, setChosenWeek] = useState<CalendarDate | null>(
    focus.weekStart === undefined ? null : toCalendarDate(focus.weekStart),
  );
  const [villageIds, setVillageIds] = useState<readonly number[]>(
    focus.villageId === undefined ? [] : [focus.villageId],
  );
  const [forms, setForms] = useState<readonly PaperForm[]>(paperForm.options);
  const [chosenFolder, setChosenFolder] = useState<string | null>(null);
  const [result, setResult] = useState<Output<'shell.printToFolder'> | null>(null);
  const action = useAction();
  const printToFolder = useJob('shell.printToFolder');

  const weekStart = chosenWeek ?? overview.comingWeek;
  const plan = useAnswer(
    'printing.plan',
    { weekStart, villageIds: [...villageIds], forms: [...forms] },
    { enabled: forms.length > 0 },
  );
  const folder = chosenFolder ?? defaultFolder.data ?? null;

  const lines = forms.length === 0 ? [] : (plan.data ?? []);
  const onPrint = (): void => {
    if (folder === null) return;
    setResult(null);
    void action.run(async () => {
      setResult(await printToFolder({ weekStart, villageIds: [...villageIds], forms: [...forms], folder }));
    });
  };
  const onChooseFolder = (): void => {
    void action.run(async () => {
      const chosen = await call('shell.chooseFolder', {});
      if (chosen !== null) setChosenFolder(chosen);
    });
  };

  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {action.stopped && (
        <Problem tone="info" sentence={shellText.stopped} nextStep={text.leads.week} onClose={action.clear} />
      )}
      {result !== null && (
        <PrintResult
          files={result.files.map((file) => ({ ...file, what: paperFormWord[file.form] }))}
          stopped={result.stopped}
          folder={folder}
        />
      )}
      <PrintChoices
        villages={overview.villages}
        comingWeek={overview.comingWeek}
        weekStart={weekStart}
        villageIds={villageIds}
        forms={forms}
        onWeek={setChosenWeek}
        onVillages={setVillageIds}
        onForms={setForms}
      />
      {plan.error !== null && <Problem {...problemText(plan.error)} />}
      {forms.length > 0 && (
        <PrintPlan lines={lines} loading={plan.isFetching} weekStart={weekStart} onGo={go} />
      )}
      <FolderBar
        folder={folder}
        busy={action.busy}
        whyNot={
          forms.length === 0
            ? text.chooseForm
            : plan.data === undefined
              ? text.counting
              : lines.every((line) => line.sheets === 0)
                ? text.nothing
                : null
        }
        summary={text.allSheets(
          lines.reduce((sum, line) => sum + line.sheets, 0),
          lines.filter((line) => line.sheets > 0).length,
        )}
        onChoose={onChooseFolder}
        onPrint={onPrint}
      />
    </>
  );
}
