import { Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { privacyText as text } from '../../text/screens/privacy.ts';
import { ConsentRegister } from './consent-register.tsx';
import { DisclosuresList } from './disclosures-list.tsx';
import { ErasurePanel } from './erasure-panel.tsx';
import { OriginalsList } from './originals-list.tsx';
import { RetentionPanel } from './retention-panel.tsx';

const TAB = 'privacy.tab';

/** Who agreed to what, who looked at what, how long it is kept, and how it goes. */
export function PrivacyScreen({ focus }: { focus: PageFocus }): ReactNode {
  const [chosen, setChosen] = useState<PersonId | null>((focus.personId ?? null) as PersonId | null);
  const [tab, setTab] = useState(() =>
    focus.personId === undefined ? remembered(TAB, 'consents') : 'erasure',
  );
  const open = (key: string): void => {
    setTab(key);
    remember(TAB, key);
  };
  return (
    <Page full title={text.title} lead={text.lead}>
      <Tabs
        className="fill-tabs"
        activeKey={tab}
        onChange={open}
        destroyOnHidden
        items={[
          { key: 'consents', label: text.tabs.consents, children: <ConsentRegister /> },
          { key: 'disclosures', label: text.tabs.disclosures, children: <DisclosuresList /> },
          {
            key: 'retention',
            label: text.tabs.retention,
            children: (
              <RetentionPanel
                onErase={(personId) => {
                  setChosen(personId);
                  open('erasure');
                }}
              />
            ),
          },
          {
            key: 'erasure',
            label: text.tabs.erasure,
            children: <ErasurePanel chosen={chosen} onChoose={setChosen} />,
          },
          { key: 'originals', label: text.tabs.originals, children: <OriginalsList /> },
        ]}
      />
    </Page>
  );
}
