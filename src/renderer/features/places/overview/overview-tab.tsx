import { Button, Popconfirm, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceLevel } from '../../../../shared/domain/place.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { AddPlaceDialog } from './add-place-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PlaceFields } from './place-fields.tsx';

const text = placesText.overview;

/** What may be added below each level. */
const BELOW: Readonly<Record<PlaceLevel, readonly ('village' | 'village_group' | 'hamlet')[]>> = {
  county: [],
  township: ['village'],
  village: ['village_group', 'hamlet'],
  village_group: ['hamlet'],
  hamlet: [],
};

interface Props {
  readonly places: readonly PlaceWithCounts[];
  /** Null = the whole office. */
  readonly chosen: PlaceWithCounts | null;
  readonly onChoose: (placeId: number | null) => void;
}

/** 概况: the form of a place, and what can be done with it as a whole. */
export function OverviewTab({ places, chosen, onChoose }: Props): ReactNode {
  const [adding, setAdding] = useState<PlaceLevel | null>(null);
  return (
    <div className="scroll-space">
      {chosen === null ? (
        <EmptyState title={text.noTownship} nextStep={text.noTownshipNextStep}>
          <Button type="primary" onClick={() => setAdding('township')}>
            {text.addTownship}
          </Button>
          <Button onClick={() => setAdding('village')}>{text.add.village}</Button>
        </EmptyState>
      ) : (
        <Place place={chosen} places={places} onAdd={setAdding} onChoose={onChoose} />
      )}
      {adding !== null && (
        <AddPlaceDialog level={adding} parent={chosen} onClose={() => setAdding(null)} onAdded={onChoose} />
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: PlaceWithCounts;
  readonly places: readonly PlaceWithCounts[];
  readonly onAdd: (level: PlaceLevel) => void;
  readonly onChoose: (placeId: number | null) => void;
}

function Place({ place, places, onAdd, onChoose }: PlaceProps): ReactNode {
  const answer = useAnswer('places.get', { placeId: place.id });
  const action = useAction();
  const [merging, setMerging] = useState(false);
  const detail = answer.data?.id === place.id ? answer.data : undefined;
  const remove = (): void =>
    void action.run(async () => {
      await call('places.remove', { placeId: place.id });
      onChoose(place.parentId);
    });
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!detail) return <Skeleton active />;
  const isVillage = place.level === 'village';
  const hasOthers = places.some((other) => other.level === 'village' && other.id !== place.id);
  return (
    <div className="place-overview">
      <div className="row-gap">
        <strong className="number">{text.figures(detail.people, detail.households)}</strong>
        <span className="push" />
        {BELOW[place.level].map((level) => (
          <Button key={level} onClick={() => onAdd(level)}>
            {text.add[level]}
          </Button>
        ))}
        {isVillage && hasOthers && <Button onClick={() => setMerging(true)}>{text.merge}</Button>}
        <Popconfirm
          title={text.removeAsk(place.name)}
          description={text.removeExplain}
          okText={placesText.yesRemove}
          cancelText={placesText.cancel}
          onConfirm={remove}
        >
          <Button danger type="text" loading={action.busy}>
            {placesText.remove}
          </Button>
        </Popconfirm>
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <PlaceFields key={JSON.stringify(detail)} place={detail} />
      {merging && (
        <MergeDialog
          from={place}
          villages={places.filter((other) => other.level === 'village' && other.id !== place.id)}
          onClose={() => setMerging(false)}
          onMerged={onChoose}
        />
      )}
    </div>
  );
}
