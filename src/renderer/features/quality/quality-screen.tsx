import { Button, Select, Skeleton, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { useExport } from '../../bridge/use-export.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { problemText } from '../../text/problem-text.ts';
import { qualityText as text } from '../../text/screens/quality.ts';
import { shellText } from '../../text/screens/shell.ts';
import { GapsTable } from './gaps-table.tsx';
import { HouseholdFaults } from './household-faults.tsx';
import { StatisticsTable } from './statistics-table.tsx';
import { Succession } from './succession.tsx';
import { TwinsList } from './twins-list.tsx';

const TAB = 'quality.tab';
const WHOLE_TOWNSHIP = 0;

/** What the registers lack, what looks wrong in them, and who comes after the helpers of today. */
export function QualityScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const exporting = useExport();
  const [placeId, setPlaceId] = useState<number | null>(focus.villageId ?? null);
  const [tab, setTab] = useState(() => remembered(TAB, 'gaps'));
  const overview = useAnswer('overview.get', {});
  const gaps = useAnswer('quality.gaps', { placeId });
  const twins = useAnswer('quality.twins', {});
  const households = useAnswer('quality.households', {});
  const succession = useAnswer('quality.succession', { placeId }, { enabled: tab === 'succession' });
  const statistics = useAnswer('quality.statistics', { placeId }, { enabled: tab === 'statistics' });
  const answers = [overview, gaps, twins, households, succession, statistics];
  const failed = answers.find((answer) => answer.error !== null);

  if (failed)
    return (
      <Page title={text.title}>
        <Problem
          {...problemText(failed.error)}
          action={
            <Button onClick={() => void Promise.all(answers.map((answer) => answer.refetch()))}>
              {shellText.retry}
            </Button>
          }
        />
      </Page>
    );
  if (!overview.data) return <Skeleton active className="page" />;
  const { villages } = overview.data;
  if (villages.length === 0)
    return (
      <Page title={text.title}>
        <EmptyState title={text.empty} nextStep={text.emptyNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {text.goImport}
          </Button>
        </EmptyState>
      </Page>
    );

  const waiting = <Skeleton active />;
  return (
    <Page
      full
      title={text.title}
      lead={text.lead}
      actions={
        <>
          <ExportMenu
            exporting={exporting}
            table="gaps"
            placeId={placeId}
            placeName={villages.find((village) => village.villageId === placeId)?.name ?? null}
          />
          <Button
            onClick={() =>
              go('people', { survey: true, ...(placeId === null ? {} : { villageId: placeId }) })
            }
          >
            {text.survey}
          </Button>
        </>
      }
    >
      <Tabs
        className="fill-tabs"
        activeKey={tab}
        onChange={(key) => {
          setTab(key);
          remember(TAB, key);
        }}
        tabBarExtraContent={
          <Select
            className="village-select"
            aria-label={text.villageLabel}
            value={placeId ?? WHOLE_TOWNSHIP}
            onChange={(value) => setPlaceId(value === WHOLE_TOWNSHIP ? null : value)}
            options={[
              { value: WHOLE_TOWNSHIP, label: text.allVillages },
              ...villages.map(({ villageId, name }) => ({ value: villageId, label: name })),
            ]}
          />
        }
        items={[
          {
            key: 'gaps',
            label: text.tabs.gaps,
            children: gaps.data ? <GapsTable gaps={gaps.data} placeId={placeId} /> : waiting,
          },
          {
            key: 'twins',
            label: text.tabs.twins(twins.data?.length ?? null),
            children: twins.data ? <TwinsList twins={twins.data} /> : waiting,
          },
          {
            key: 'households',
            label: text.tabs.households(households.data?.length ?? null),
            children: households.data ? <HouseholdFaults faults={households.data} /> : waiting,
          },
          {
            key: 'succession',
            label: text.tabs.succession,
            children: succession.data ? <Succession plan={succession.data} /> : waiting,
          },
          {
            key: 'statistics',
            label: text.tabs.statistics,
            children: statistics.data ? <StatisticsTable cells={statistics.data} /> : waiting,
          },
        ]}
      />
    </Page>
  );
}
