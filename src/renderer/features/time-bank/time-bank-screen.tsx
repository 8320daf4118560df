import { Select, Tabs } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { HouseholdId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { problemText } from '../../text/problem-text.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';
import { AccountDrawer } from './accounts/account-drawer.tsx';
import { AccountsTab } from './accounts/accounts-tab.tsx';
import { BankProvider, type TabName, TABS } from './bank.ts';
import { DonationsTab } from './donations/donations-tab.tsx';
import { EntriesTab } from './entries/entries-tab.tsx';
import { HonoursTab } from './honours/honours-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { PaidCareTab } from './paid-care/paid-care-tab.tsx';
import { RedeemTab } from './redeem/redeem-tab.tsx';
import { RulesTab } from './rules/rules-tab.tsx';
import { useVillages } from './use-villages.ts';

const VILLAGE = 'time-bank.village';
const TAB = 'time-bank.tab';
const WHOLE_TOWNSHIP = 0;

/** 时间银行: what was earned and spent, by which rules, and the proof of it. */
export function TimeBankScreen({ focus }: { focus: PageFocus }): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const villages = useVillages();
  const [wanted, setWanted] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(VILLAGE, null),
  );
  const [tab, setTab] = useState<TabName>(() => {
    const kept = remembered<string>(TAB, 'overview');
    return TABS.find((one) => one === kept) ?? 'overview';
  });
  const [opened, setOpened] = useState<HouseholdId | null>(null);
  const villageId = villages.find(({ value }) => value === wanted)?.value ?? null;
  const overview = useAnswer('timeBank.overview', { villageId });
  const rules = overview.data?.rules ?? null;
  const bank = useMemo(() => {
    if (today === undefined) return null;
    const goTo = (next: TabName): void => {
      setTab(next);
      remember(TAB, next);
    };
    return { today, villageId, rules, goTo, openAccount: setOpened };
  }, [today, villageId, rules]);
  if (bank === null) return <Page title={text.title}>{null}</Page>;
  const screens: Readonly<Record<TabName, ReactNode>> = {
    overview: <OverviewTab overview={overview.data} />,
    accounts: <AccountsTab />,
    redeem: <RedeemTab />,
    entries: <EntriesTab />,
    rules: <RulesTab />,
    honours: <HonoursTab />,
    'paid-care': <PaidCareTab />,
    donations: <DonationsTab />,
  };
  return (
    <BankProvider value={bank}>
      <Page
        full
        title={text.title}
        lead={text.lead}
        actions={
          <Select<number>
            className="village-select"
            aria-label={text.village}
            showSearch={{ optionFilterProp: 'label' }}
            value={villageId ?? WHOLE_TOWNSHIP}
            options={[{ value: WHOLE_TOWNSHIP, label: text.allVillages }, ...villages]}
            onChange={(chosen) => {
              const village = villages.find(({ value }) => value === chosen)?.value ?? null;
              setWanted(village);
              remember(VILLAGE, village);
            }}
          />
        }
      >
        {overview.error !== null && <Problem {...problemText(overview.error)} />}
        <Tabs
          className="fill-tabs"
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => bank.goTo(TABS.find((one) => one === key) ?? 'overview')}
          items={TABS.map((key) => ({ key, label: text.tabs[key], children: screens[key] }))}
        />
        {opened !== null && (
          <AccountDrawer key={opened} householdId={opened} onClose={() => setOpened(null)} />
        )}
      </Page>
    </BankProvider>
  );
}
