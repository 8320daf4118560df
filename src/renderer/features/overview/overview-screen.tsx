import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { overviewText } from '../../text/screens/overview.ts';
import { shellText } from '../../text/screens/shell.ts';
import { FirstSteps } from './first-steps.tsx';
import { Gaps } from './gaps.tsx';
import { VillagesTable } from './villages-table.tsx';
import { WeeklySteps } from './weekly-steps.tsx';

/** Where the office stands today, and what to do next. */
export function OverviewScreen(): ReactNode {
  const overview = useAnswer('overview.get', {});
  const { go } = useNavigation();
  if (overview.error)
    return (
      <Page title={overviewText.title}>
        <Problem
          {...problemText(overview.error)}
          action={<Button onClick={() => void overview.refetch()}>{shellText.retry}</Button>}
        />
      </Page>
    );
  if (!overview.data) return <Skeleton active className="page" />;
  if (overview.data.villages.length === 0) return <FirstSteps />;
  return (
    <Page title={overviewText.township(overview.data.townshipName)}>
      <WeeklySteps overview={overview.data} onGo={go} />
      <VillagesTable villages={overview.data.villages} onGo={go} />
      <Gaps gaps={overview.data.gaps} onGo={go} />
    </Page>
  );
}
