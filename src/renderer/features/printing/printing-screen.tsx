import { Button, Segmented, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { StaffSelect } from '../../components/staff-select.tsx';
import { useChosenStaff } from '../../components/use-chosen-staff.ts';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { shellText } from '../../text/screens/shell.ts';
import { RegisterPapers } from './register-papers.tsx';
import { FindSheet } from './sheets/find-sheet.tsx';
import { PrintHistory } from './sheets/print-history.tsx';
import { useScanner } from './sheets/use-scanner.ts';
import { useSheetSearch } from './sheets/use-sheet-search.ts';
import { WeekPapers } from './week/week-papers.tsx';

const SECTIONS = ['week', 'registers', 'sheet', 'history'] as const;
type Section = (typeof SECTIONS)[number];
const REMEMBERED = 'printing.section';

/** Paper: of a week, registers for the file, a sheet that came back, what was printed. The last section is open again. */
export function PrintingScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const overview = useAnswer('overview.get', {});
  const staff = useAnswer('attendance.staff', {}).data ?? [];
  const [printedBy, setPrintedBy] = useChosenStaff('printing.printedBy', staff);
  const [section, setSection] = useState<Section>(() =>
    focus.weekStart === undefined ? lastSection() : 'week',
  );
  const search = useSheetSearch();
  useScanner({
    onScan: (number) => {
      search.find(number);
      setSection('sheet');
    },
    onField: () => {
      search.wantField();
      setSection('sheet');
    },
  });
  if (overview.error)
    return (
      <Page title={text.title}>
        <Problem
          {...problemText(overview.error)}
          action={<Button onClick={() => void overview.refetch()}>{shellText.retry}</Button>}
        />
      </Page>
    );
  if (!overview.data) return <Skeleton active className="page" />;
  if (overview.data.villages.length === 0)
    return (
      <Page title={text.title}>
        <EmptyState title={text.noVillages} nextStep={text.noVillagesNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {text.goImport}
          </Button>
        </EmptyState>
      </Page>
    );
  const choose = (chosen: Section): void => {
    remember(REMEMBERED, chosen);
    setSection(chosen);
  };
  return (
    <Page
      title={text.title}
      full={section === 'week'}
      {...(section === 'week' ? {} : { lead: text.leads[section] })}
      actions={
        <>
          {section === 'week' && staff.length > 0 && (
            <label className="print-who">
              {text.printedBy}
              <StaffSelect label={text.printedBy} staff={staff} value={printedBy} onChange={setPrintedBy} />
            </label>
          )}
          <Segmented
            aria-label={text.section}
            value={section}
            onChange={choose}
            options={SECTIONS.map((value) => ({ value, label: text.sections[value] }))}
          />
        </>
      }
    >
      {section === 'week' && <WeekPapers overview={overview.data} focus={focus} printedBy={printedBy} />}
      {section === 'registers' && (
        <RegisterPapers villages={overview.data.villages} today={overview.data.today} focus={focus} />
      )}
      {section === 'sheet' && <FindSheet search={search} />}
      {section === 'history' && <PrintHistory overview={overview.data} />}
    </Page>
  );
}

/** A search is begun anew; the others are taken up where they were left. */
function lastSection(): Section {
  const last = remembered<string>(REMEMBERED, 'week');
  return last === 'registers' || last === 'history' ? last : 'week';
}
