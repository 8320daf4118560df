import { Button, Segmented, Select, Skeleton } from 'antd';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsMapText as text } from '../../../text/screens/pairings-map.ts';
import { arrangeVillage, type Frame } from './arrange-village.ts';
import { DrawingCanvas } from './drawing-canvas.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapTable } from './map-table.tsx';
import { elderOfKey, villageDrawing } from './village-drawing.ts';
import { type PairReason, villageFacts } from './village-facts.ts';

export interface PairingMapViewProps {
  /** Null = the pairs of today. */
  readonly proposalId: number | null;
  readonly onElder?: (elderId: number) => void;
}

const VILLAGE_KEPT = 'pairings.map.village';
const LOOK_KEPT = 'pairings.map.look';
type Look = 'drawn' | 'table';

/** 示意图: one village drawn from its walking minutes, with lines for its pairs. */
export function PairingMapView({ proposalId, onElder }: PairingMapViewProps): ReactNode {
  const places = useAnswer('people.placeTree', {});
  const villages = (places.data ?? []).filter((place) => place.level === 'village');
  const [wanted, setWanted] = useState(() => remembered<number | null>(VILLAGE_KEPT, null));
  const [look, setLook] = useState(() => remembered<Look>(LOOK_KEPT, 'drawn'));
  const village = villages.find((one) => one.id === wanted) ?? villages[0] ?? null;
  const map = useAnswer(
    'pairings.map',
    { proposalId, villageId: village?.id ?? 0 },
    { enabled: village !== null },
  );
  const reasons = useReasons(proposalId);
  const problem = places.error ?? map.error;
  if (problem) return <Problem {...problemText(problem)} />;
  if (places.data && village === null)
    return <EmptyState title={text.noVillage} nextStep={text.noVillageNextStep} />;
  return (
    <div className="fill">
      <div className="filters">
        <Select
          className="village-select"
          aria-label={text.village}
          showSearch={{ optionFilterProp: 'label' }}
          {...(village === null ? {} : { value: village.id })}
          options={villages.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id) => {
            setWanted(id);
            remember(VILLAGE_KEPT, id);
          }}
        />
        <Segmented<Look>
          aria-label={text.asLabel}
          value={look}
          options={[
            { value: 'drawn', label: text.drawn },
            { value: 'table', label: text.table },
          ]}
          onChange={(value) => {
            setLook(value);
            remember(LOOK_KEPT, value);
          }}
        />
        {look === 'drawn' && <span className="quiet">{text.note}</span>}
      </div>
      {map.data === undefined || village === null ? (
        <Skeleton active />
      ) : map.data.people.length === 0 ? (
        <EmptyState title={text.nobody} nextStep={text.nobodyNextStep} />
      ) : (
        <Village
          key={village.id}
          name={village.name}
          map={map.data}
          reasons={reasons}
          look={look}
          {...(onElder ? { onElder } : {})}
        />
      )}
    </div>
  );
}

/** The reasons of the pairs drawn, from the proposal itself or from the pairs of today. */
function useReasons(proposalId: number | null): readonly PairReason[] {
  const proposal = useAnswer(
    'pairings.proposal',
    { proposalId: proposalId ?? 0 },
    { enabled: proposalId !== null },
  );
  const active = useAnswer('pairings.list', {}, { enabled: proposalId === null });
  return (proposalId === null ? active.data : proposal.data?.pairs) ?? NO_REASONS;
}

const NO_REASONS: readonly PairReason[] = [];

interface VillageProps {
  readonly name: string;
  readonly map: PairingMap;
  readonly reasons: readonly PairReason[];
  readonly look: Look;
  readonly onElder?: (elderId: number) => void;
}

function Village({ name, map, reasons, look, onElder }: VillageProps): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const arrangement = useMemo(() => arrangeVillage(map), [map]);
  const facts = useMemo(() => villageFacts(map, reasons), [map, reasons]);
  const optionFor = useCallback(
    (frame: Frame, zoom: number) => villageDrawing({ map, arrangement, facts, chosen }, frame, zoom),
    [map, arrangement, facts, chosen],
  );
  const onPick = (key: string | null): void => {
    const person = arrangement.people.find((one) => `${one.is} ${one.personId}` === key);
    setChosen(person ? key : null);
    const elderId = key === null ? null : elderOfKey(key);
    if (elderId !== null) onElder?.(elderId);
  };
  const chosenName = arrangement.people.find((one) => `${one.is} ${one.personId}` === chosen)?.name;
  const elders = map.people.filter((person) => person.is === 'elder').length;
  if (look === 'table') return <MapTable map={map} facts={facts} {...(onElder ? { onElder } : {})} />;
  return (
    <>
      <div className="drawing-space">
        <DrawingCanvas
          optionFor={optionFor}
          label={text.picture(name, map.hamlets.length, elders, map.people.length - elders, map.pairs.length)}
          onPick={onPick}
        />
        {chosenName !== undefined && (
          <div className="drawing-chosen row-gap">
            {text.chosen(chosenName)}
            <Button size="small" onClick={() => setChosen(null)}>
              {text.showAll}
            </Button>
          </div>
        )}
      </div>
      {facts.outside > 0 && <span className="quiet">{text.outside(facts.outside)}</span>}
      <MapLegend />
    </>
  );
}
