import { Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { leaveFor } from '../../components/leaving.ts';
import { remember, remembered } from '../../components/remembered.ts';
import { placesText as text } from '../../text/screens/places.ts';
import { placeLevelWord } from '../../text/terms/places.ts';
import { HouseholdsTab } from './households/households-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { MealsTab } from './meals/meals-tab.tsx';
import type { PlaceWithCounts } from './place-line.ts';
import { RulesTab } from './rules/rules-tab.tsx';
import { StationsTab } from './stations/stations-tab.tsx';
import { TeamsTab } from './teams/teams-tab.tsx';
import { VenuesTab } from './venues/venues-tab.tsx';
import { WalkingTab } from './walking/walking-tab.tsx';

const TAB = 'places.tab';
const TAB_NAMES = [
  'overview',
  'households',
  'venues',
  'stations',
  'teams',
  'walking',
  'meals',
  'rules',
] as const;
type TabName = (typeof TAB_NAMES)[number];

interface Props {
  readonly places: readonly PlaceWithCounts[];
  /** Null = the whole office. */
  readonly chosen: PlaceWithCounts | null;
  /** The chosen place and those above it, the highest first. */
  readonly line: readonly PlaceWithCounts[];
  readonly onChoose: (placeId: number | null) => void;
  /** A household to look for: then the tabs open with 户. */
  readonly search: string | undefined;
}

/** What is kept of the chosen place, one tab for each kind; the tab stays when another place is chosen. */
export function PlaceTabs({ places, chosen, line, onChoose, search }: Props): ReactNode {
  const [tab, setTab] = useState<TabName>(() => {
    if (search !== undefined) return 'households';
    const last = remembered<string>(TAB, 'overview');
    return TAB_NAMES.find((name) => name === last) ?? 'overview';
  });
  const village = line.find((place) => place.level === 'village') ?? null;
  const key = chosen?.id ?? 0;
  const show = (name: TabName): ReactNode => {
    switch (name) {
      case 'overview':
        return <OverviewTab key={key} places={places} chosen={chosen} onChoose={onChoose} />;
      case 'households':
        return village === null || chosen === null ? (
          <NoVillage />
        ) : (
          <HouseholdsTab key={key} places={places} village={village} chosen={chosen} search={search ?? ''} />
        );
      case 'venues':
        return <VenuesTab key={key} places={places} chosen={chosen} />;
      case 'stations':
        return <StationsTab key={key} chosen={chosen} />;
      case 'teams':
        return <TeamsTab key={key} places={places} chosen={chosen} />;
      case 'walking':
        return village === null ? <NoVillage /> : <WalkingTab key={village.id} village={village} />;
      case 'meals':
        return village === null ? <NoVillage /> : <MealsTab key={village.id} village={village} />;
      case 'rules':
        return <RulesTab key={village?.id ?? 0} places={places} village={village} />;
    }
  };
  return (
    <>
      <div className="place-head">
        <h2>{chosen?.name ?? text.everywhere}</h2>
        <span className="quiet">
          {line
            .slice(0, -1)
            .map((place) => place.name)
            .join(' · ')}
          {chosen !== null && ` ${placeLevelWord[chosen.level]}`}
        </span>
      </div>
      <Tabs
        className="fill-tabs"
        size="small"
        destroyOnHidden
        activeKey={tab}
        onChange={(name) =>
          leaveFor(() => {
            setTab(name as TabName);
            remember(TAB, name);
          })
        }
        items={TAB_NAMES.map((name) => ({ key: name, label: text.tabs[name], children: show(name) }))}
      />
    </>
  );
}

function NoVillage(): ReactNode {
  return <EmptyState title={text.noVillage.title} nextStep={text.noVillage.nextStep} />;
}
