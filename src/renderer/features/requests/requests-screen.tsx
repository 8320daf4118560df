import { Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { requestsText as text } from '../../text/screens/requests.ts';
import { AgreementsTab } from './agreements/agreements-tab.tsx';
import { RequestsTab } from './log/requests-tab.tsx';
import { useVillages, VillageChoice } from './village-choice.tsx';

const VILLAGE = 'requests.village';
const TAB = 'requests.tab';

/** What is asked of the office until it is settled, and the agreements that were signed. */
export function RequestsScreen({ focus }: { focus: PageFocus }): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const villages = useVillages();
  const [wanted, setWanted] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(VILLAGE, null),
  );
  const [tab, setTab] = useState(() => remembered(TAB, 'requests'));
  const villageId = villages.find(({ value }) => value === wanted)?.value ?? null;
  const choose = (chosen: PlaceId | null): void => {
    setWanted(chosen);
    remember(VILLAGE, chosen);
  };
  if (today === undefined) return <Page title={text.title}>{null}</Page>;
  const shared = { villageId, today };
  return (
    <Page
      full
      title={text.title}
      lead={text.lead}
      actions={<VillageChoice value={villageId} onChange={choose} />}
    >
      <Tabs
        className="fill-tabs"
        activeKey={tab}
        onChange={(key) => {
          setTab(key);
          remember(TAB, key);
        }}
        items={[
          { key: 'requests', label: text.tabs.requests, children: <RequestsTab {...shared} /> },
          { key: 'agreements', label: text.tabs.agreements, children: <AgreementsTab {...shared} /> },
        ]}
      />
    </Page>
  );
}
