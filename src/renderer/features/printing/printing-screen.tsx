import { Button, Segmented, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { shellText } from '../../text/screens/shell.ts';
import { RegisterPapers } from './register-papers.tsx';
import { WeekPapers } from './week-papers.tsx';

const SECTIONS = ['week', 'registers'] as const;
type Section = (typeof SECTIONS)[number];
const REMEMBERED = 'shouwang.printing.section';

/** Papers of a week, and registers for the file; the section that was open last is open again. */
export function PrintingScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const overview = useAnswer('overview.get', {});
  const [section, setSection] = useState<Section>(() =>
    focus.weekStart === undefined ? lastSection() : 'week',
  );
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
    localStorage.setItem(REMEMBERED, chosen);
    setSection(chosen);
  };
  return (
    <Page
      title={text.title}
      lead={text.leads[section]}
      actions={
        <Segmented
          aria-label={text.section}
          value={section}
          onChange={choose}
          options={SECTIONS.map((value) => ({ value, label: text.sections[value] }))}
        />
      }
    >
      {section === 'week' ? (
        <WeekPapers overview={overview.data} focus={focus} />
      ) : (
        <RegisterPapers villages={overview.data.villages} focus={focus} />
      )}
    </Page>
  );
}

function lastSection(): Section {
  return localStorage.getItem(REMEMBERED) === 'registers' ? 'registers' : 'week';
}
