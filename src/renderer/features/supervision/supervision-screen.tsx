import { Select, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { spanOf } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../bridge/queries.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { supervisionText as text } from '../../text/screens/supervision.ts';
import { AlarmsTab } from './alarms/alarms-tab.tsx';
import { CareTab } from './care/care-tab.tsx';
import type { ChosenMonth } from './chosen-month.ts';
import { InspectionsTab } from './inspections/inspections-tab.tsx';
import { LoadTab } from './load/load-tab.tsx';
import { MissedTab } from './missed/missed-tab.tsx';
import { MonthChoice } from './month-choice.tsx';
import { QualityTab } from './quality/quality-tab.tsx';
import { SpotChecksTab } from './spot-checks/spot-checks-tab.tsx';
import { useVillages } from './use-villages.ts';

const TAB = 'supervision.tab';
const VILLAGE = 'supervision.village';
const WHOLE_TOWNSHIP = 0;
/** These look at today, not at a month. */
const WITHOUT_MONTH = ['missed', 'inspections'];

/** Whether everybody was visited as often as the policy says, and whether what is written down is so. */
export function SupervisionScreen({ focus }: { focus: PageFocus }): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const villages = useVillages();
  const [wanted, setWanted] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(VILLAGE, null),
  );
  const [month, setMonth] = useState<CalendarDate | null>(null);
  const [tab, setTab] = useState(() => remembered(TAB, 'care'));
  const village = villages.find(({ value }) => value === wanted);
  const villageId = village?.value ?? null;
  const missed = useAnswer('supervision.missed', { villageId });
  if (today === undefined) return <Page title={text.title}>{null}</Page>;
  const chosen: ChosenMonth = {
    villageId,
    placeName: village?.label ?? text.allVillages,
    month: month ?? spanOf({ kind: 'month', from: today }).from,
    today,
  };
  const openMissed =
    missed.data?.filter(({ request, lookIns }) => request === null && lookIns.length === 0).length ?? null;
  return (
    <Page
      full
      title={text.title}
      lead={text.lead}
      actions={
        <>
          {!WITHOUT_MONTH.includes(tab) && (
            <MonthChoice month={chosen.month} today={today} onChange={setMonth} />
          )}
          <Select<number>
            className="village-select"
            aria-label={text.village}
            showSearch={{ optionFilterProp: 'label' }}
            value={villageId ?? WHOLE_TOWNSHIP}
            options={[{ value: WHOLE_TOWNSHIP, label: text.allVillages }, ...villages]}
            onChange={(value) => {
              setWanted(value === WHOLE_TOWNSHIP ? null : value);
              remember(VILLAGE, value === WHOLE_TOWNSHIP ? null : value);
            }}
          />
        </>
      }
    >
      <Tabs
        className="fill-tabs"
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => {
          setTab(key);
          remember(TAB, key);
        }}
        items={[
          { key: 'care', label: text.tabs.care, children: <CareTab {...chosen} /> },
          { key: 'missed', label: text.tabs.missed(openMissed), children: <MissedTab {...chosen} /> },
          { key: 'spot-checks', label: text.tabs.spotChecks, children: <SpotChecksTab {...chosen} /> },
          { key: 'inspections', label: text.tabs.inspections, children: <InspectionsTab {...chosen} /> },
          { key: 'quality', label: text.tabs.quality, children: <QualityTab {...chosen} /> },
          { key: 'load', label: text.tabs.load, children: <LoadTab {...chosen} /> },
          { key: 'alarms', label: text.tabs.alarms, children: <AlarmsTab {...chosen} /> },
        ]}
      />
    </Page>
  );
}
