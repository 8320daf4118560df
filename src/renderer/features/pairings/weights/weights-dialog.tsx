import { App, Button, Input, Modal, Segmented, Select, Skeleton, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PairingSettings, PairingWeights } from '../../../../shared/domain/pairing-weights.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsWeightsText as text } from '../../../text/screens/pairings-weights.ts';
import { SettingFields } from './setting-fields.tsx';
import { ShareBar } from './share-bar.tsx';
import { WeightFields } from './weight-fields.tsx';
import { changedRules, PARTS, PRESET_NAMES, presetOf, PRESETS, type PresetName } from './weights-form.ts';

export interface WeightsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Asks for a proposal with these weights, this once, under this name. */
  readonly onPropose: (weights: PairingWeights, name: string) => void;
}

/** 看重什么: how much each part of a score counts, for one proposal or from now on. */
export function WeightsDialog({ open, onClose, onPropose }: WeightsDialogProps): ReactNode {
  return open && <OpenDialog onClose={onClose} onPropose={onPropose} />;
}

/** Stands for the township; place numbers begin at 1. */
const TOWNSHIP = 0;

function OpenDialog({ onClose, onPropose }: Omit<WeightsDialogProps, 'open'>): ReactNode {
  const places = useAnswer('people.placeTree', {});
  const [placeId, setPlaceId] = useState(TOWNSHIP);
  const villageId = placeId === TOWNSHIP ? null : placeId;
  const held = useAnswer('pairings.settings', { villageId });
  const villages = (places.data ?? []).filter((place) => place.level === 'village');
  const hasTownship = (places.data ?? []).some((place) => place.level === 'township');
  return (
    <Modal open title={text.title} width={860} footer={null} onCancel={onClose} className="weights-dialog">
      <div className="weights-head">
        <p className="quiet">{text.lead}</p>
        <Select
          className="village-select"
          aria-label={text.forPlace}
          showSearch={{ optionFilterProp: 'label' }}
          value={placeId}
          options={[
            { value: TOWNSHIP, label: text.township },
            ...villages.map((village) => ({ value: village.id, label: village.name })),
          ]}
          onChange={setPlaceId}
        />
      </div>
      {held.error && <Problem {...problemText(held.error)} />}
      {held.data && !held.isPlaceholderData ? (
        <Weights
          key={placeId}
          held={held.data}
          villageId={villageId}
          placeName={villages.find((village) => village.id === placeId)?.name ?? text.township}
          canKeep={villageId !== null || hasTownship}
          onClose={onClose}
          onPropose={onPropose}
        />
      ) : (
        !held.error && <Skeleton active />
      )}
    </Modal>
  );
}

interface Props extends Omit<WeightsDialogProps, 'open'> {
  /** What holds there now. */
  readonly held: PairingSettings;
  readonly villageId: number | null;
  readonly placeName: string;
  /** False where there is no place yet for whose rules these could be kept. */
  readonly canKeep: boolean;
}

function Weights({ held, villageId, placeName, canKeep, onClose, onPropose }: Props): ReactNode {
  const { message } = App.useApp();
  const [asked, setAsked] = useState<PairingSettings>(held);
  const [typedName, setTypedName] = useState<string | null>(null);
  const action = useAction();
  const preset = presetOf(asked.weights);
  const name = typedName ?? (preset === null ? text.own : text.presets[preset]);
  const changed = changedRules(held, asked);
  const hasPoints = PARTS.some((part) => asked.weights[part] > 0);
  const targetTooLow = asked.loadTarget < asked.loadMinimum;
  const change = (part: Partial<PairingSettings>): void => setAsked({ ...asked, ...part });
  const keep = async (): Promise<void> => {
    const done = await action.run(async () => {
      await call('places.saveRules', { placeId: villageId, rules: changed });
      void message.success(text.saved(placeName, changed.length));
    });
    if (done) onClose();
  };
  return (
    <div className="weights">
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <Segmented<PresetName | 'own'>
        aria-label={text.presets.label}
        value={preset ?? 'own'}
        options={[
          ...PRESET_NAMES.map((value) => ({ value, label: text.presets[value] })),
          { value: 'own' as const, label: text.own, disabled: preset !== null },
        ]}
        onChange={(value) => value !== 'own' && change({ weights: PRESETS[value] })}
      />
      <ShareBar weights={asked.weights} />
      <WeightFields weights={asked.weights} onChange={(weights) => change({ weights })} />
      {!hasPoints && <span className="alarm">{text.noPoints}</span>}
      <div className="weights-once">
        <Space.Compact block>
          <Space.Addon>{text.name}</Space.Addon>
          <Input
            aria-label={text.name}
            maxLength={40}
            value={name}
            onChange={(event) => setTypedName(event.target.value)}
          />
        </Space.Compact>
        <Button
          type="primary"
          disabled={!hasPoints || action.busy}
          onClick={() => onPropose(asked.weights, name.trim())}
        >
          {text.proposeOnce}
        </Button>
      </div>
      <h2>
        {text.settings} <small className="quiet">{text.settingsOnlyKept}</small>
      </h2>
      <SettingFields settings={asked} onChange={change} />
      {targetTooLow && <span className="alarm">{text.targetTooLow}</span>}
      <div className="weights-foot">
        <span className="quiet">
          {canKeep
            ? changed.length === 0
              ? text.nothingChanged
              : text.changed(changed.length)
            : text.noTownship}
        </span>
        <Button disabled={changed.length === 0 || action.busy} onClick={() => setAsked(held)}>
          {text.reset}
        </Button>
        <Button
          disabled={!canKeep || changed.length === 0 || !hasPoints || targetTooLow}
          loading={action.busy}
          onClick={keep}
        >
          {text.save(placeName)}
        </Button>
      </div>
    </div>
  );
}
