import { Card, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { shellText } from '../../text/screens/shell.ts';
import { EmptyForms } from './empty-forms.tsx';
import { FolderBar } from './folder-bar.tsx';
import { PeriodReport } from './period-report.tsx';
import { PrintResult } from './send/print-result.tsx';
import { type PrintedRegister, RegisterLists, VILLAGE_REGISTERS } from './register-lists.tsx';

interface Props {
  readonly villages: readonly { readonly villageId: number; readonly name: string }[];
  readonly today: CalendarDate;
  readonly focus: PageFocus;
}

/** Registers for the file: on paper, one PDF for each village and register, or as a workbook; and empty forms. */
export function RegisterPapers({ villages, today, focus }: Props): ReactNode {
  const defaultFolder = useAnswer('shell.defaultFolder', {});
  const [villageIds, setVillageIds] = useState<readonly number[]>(
    focus.villageId === undefined ? [] : [focus.villageId],
  );
  const [papers, setPapers] = useState<readonly PrintedRegister[]>(['elders-register']);
  const [chosenFolder, setChosenFolder] = useState<string | null>(null);
  const [result, setResult] = useState<Output<'shell.printRegisters'> | null>(null);
  const action = useAction();
  const printRegisters = useJob('shell.printRegisters');
  const folder = chosenFolder ?? defaultFolder.data ?? null;
  const onPrint = (): void => {
    if (folder === null) return;
    setResult(null);
    void action.run(async () => {
      setResult(await printRegisters({ papers: [...papers], villageIds: [...villageIds], folder }));
    });
  };
  const onChooseFolder = (): void => {
    void action.run(async () => {
      const chosen = await call('shell.chooseFolder', {});
      if (chosen !== null) setChosenFolder(chosen);
    });
  };
  const chosenVillages = villageIds.length === 0 ? villages.length : villageIds.length;
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {action.stopped && (
        <Problem
          tone="info"
          sentence={shellText.stopped}
          nextStep={text.leads.registers}
          onClose={action.clear}
        />
      )}
      {result !== null && (
        <PrintResult
          files={result.files.map((file) => ({ ...file, what: text.registerWord[file.paper] }))}
          stopped={result.stopped}
          folder={folder}
        />
      )}
      <Card>
        <div className="print-choices">
          <span>{text.villages}</span>
          <div className="row-gap" role="group" aria-label={text.villages}>
            <Checkbox checked={villageIds.length === 0} onChange={() => setVillageIds([])}>
              {text.allVillages}
            </Checkbox>
            <Checkbox.Group
              value={[...villageIds]}
              options={villages.map((village) => ({ value: village.villageId, label: village.name }))}
              onChange={(chosen) => setVillageIds(chosen)}
            />
          </div>
          <span>{text.registers}</span>
          <RegisterLists
            chosen={papers}
            onChosen={(chosen) => setPapers(VILLAGE_REGISTERS.filter((paper) => chosen.includes(paper)))}
            village={
              villages.find((village) => villageIds.length === 1 && village.villageId === villageIds[0]) ??
              null
            }
          />
        </div>
      </Card>
      <PeriodReport villages={villages} today={today} />
      <EmptyForms />
      <FolderBar
        folder={folder}
        busy={action.busy}
        whyNot={papers.length === 0 ? text.chooseRegister : null}
        summary={text.registerFiles(chosenVillages * papers.length)}
        onChoose={onChooseFolder}
        onPrint={onPrint}
      />
    </>
  );
}
