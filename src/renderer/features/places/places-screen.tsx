import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { leaveFor } from '../../components/leaving.ts';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { problemText } from '../../text/problem-text.ts';
import { placesText as text } from '../../text/screens/places.ts';
import { shellText } from '../../text/screens/shell.ts';
import { AddPlaceDialog } from './overview/add-place-dialog.tsx';
import { placesAbove } from './place-line.ts';
import { PlaceTabs } from './place-tabs.tsx';
import { PlacesTree } from './places-tree.tsx';

const CHOSEN = 'places.chosen';

/** Villages, groups and hamlets: the tree on the left, everything that is kept of the chosen one beside it. */
export function PlacesScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const answer = useAnswer('people.placeTree', {});
  const [chosenId, setChosenId] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(CHOSEN, null),
  );
  const [adding, setAdding] = useState(false);
  const places = answer.data ?? [];
  const choose = (placeId: number | null): void => {
    setChosenId(placeId);
    remember(CHOSEN, placeId);
  };
  // A place that was merged, removed or undone is chosen no longer: then everything is.
  const top = places.find((place) => place.level === 'township') ?? null;
  const chosen = places.find((place) => place.id === chosenId) ?? top;

  if (answer.error !== null)
    return (
      <Page title={text.title}>
        <Problem
          {...problemText(answer.error)}
          action={<Button onClick={() => void answer.refetch()}>{shellText.retry}</Button>}
        />
      </Page>
    );
  return (
    <Page full={places.length > 0} title={text.title}>
      {answer.data?.length === 0 && (
        <EmptyState title={text.empty} nextStep={text.emptyNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {text.goImport}
          </Button>
          <Button onClick={() => setAdding(true)}>{text.addVillage}</Button>
        </EmptyState>
      )}
      {places.length > 0 && (
        <div className="split">
          <PlacesTree
            places={places}
            chosen={chosen?.id ?? null}
            onChoose={(placeId) => leaveFor(() => choose(placeId))}
          />
          <div className="split-main">
            <PlaceTabs
              places={places}
              chosen={chosen}
              line={chosen === null ? [] : placesAbove(places, chosen)}
              onChoose={choose}
              search={focus.search}
            />
          </div>
        </div>
      )}
      {adding && (
        <AddPlaceDialog level="village" parent={null} onClose={() => setAdding(false)} onAdded={choose} />
      )}
    </Page>
  );
}
