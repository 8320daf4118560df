import { Button, Select, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { problemText } from '../../text/problem-text.ts';
import { calendarText as text } from '../../text/screens/calendar.ts';
import { shellText } from '../../text/screens/shell.ts';
import { AbsencesTab } from './absences-tab.tsx';
import { ClosuresTab } from './closures-tab.tsx';
import { MarketsTab } from './markets/markets-tab.tsx';
import { MonthTab } from './month-tab.tsx';
import { PeriodsTab } from './periods/periods-tab.tsx';
import { calendarPlaces } from './place-options.ts';

const PLACE = 'calendar.place';
const TAB = 'calendar.tab';

/** What the days of a village are: markets, rushes, festivals, closed ways, elders who are away. */
export function CalendarScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const tree = useAnswer('people.placeTree', {});
  const today = useAnswer('overview.get', {}).data?.today;
  const [wanted, setWanted] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(PLACE, null),
  );
  const [tab, setTab] = useState(() => remembered(TAB, 'month'));
  const places = tree.data ?? [];
  const options = calendarPlaces(places);
  const placeId = (options.find(({ value }) => value === wanted) ?? options[0])?.value;

  if (tree.error !== null)
    return (
      <Page title={text.title}>
        <Problem
          {...problemText(tree.error)}
          action={<Button onClick={() => void tree.refetch()}>{shellText.retry}</Button>}
        />
      </Page>
    );
  if (tree.data !== undefined && placeId === undefined)
    return (
      <Page title={text.title}>
        <EmptyState title={text.noPlaces} nextStep={text.noPlacesNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {text.goImport}
          </Button>
        </EmptyState>
      </Page>
    );
  if (placeId === undefined || today === undefined) return <Page title={text.title}>{null}</Page>;
  const shared = { places, placeId, today };
  return (
    <Page
      full
      title={text.title}
      lead={text.lead}
      actions={
        <Select<number>
          className="calendar-place"
          aria-label={text.place}
          showSearch={{ optionFilterProp: 'label' }}
          value={placeId}
          options={options}
          onChange={(chosen) => {
            setWanted(chosen);
            remember(PLACE, chosen);
          }}
        />
      }
    >
      <Tabs
        className="fill-tabs"
        activeKey={tab}
        onChange={(key) => {
          setTab(key);
          remember(TAB, key);
        }}
        items={[
          { key: 'month', label: text.tabs.month, children: <MonthTab {...shared} /> },
          { key: 'markets', label: text.tabs.markets, children: <MarketsTab {...shared} /> },
          { key: 'periods', label: text.tabs.periods, children: <PeriodsTab {...shared} /> },
          { key: 'closures', label: text.tabs.closures, children: <ClosuresTab {...shared} /> },
          { key: 'absences', label: text.tabs.absences, children: <AbsencesTab {...shared} /> },
        ]}
      />
    </Page>
  );
}
