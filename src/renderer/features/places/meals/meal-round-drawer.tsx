import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MealEater, MealRound, MealRoundForm } from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';
import { Labelled } from '../labelled.tsx';
import { PersonPicker } from '../person-picker.tsx';
import type { PlaceWithCounts } from '../place-line.ts';
import { RecordDrawer, RecordForm } from '../record-drawer.tsx';
import { MealStops } from './meal-stops.tsx';

const text = villageWorkText.meals;
const LUNCH = { fromTime: '11:00', toTime: '12:30' };
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

interface Props {
  readonly open: MealRound | 'new' | null;
  readonly village: PlaceWithCounts;
  readonly waiting: readonly MealEater[];
  readonly onClose: () => void;
}

/** One round in a drawer, new or known; saved with its doors. */
export function MealRoundDrawer({ open, village, waiting, onClose }: Props): ReactNode {
  return (
    <RecordDrawer open={open} newTitle={text.newTitle} nameOf={({ name }) => name} onClose={onClose}>
      {(round) => <RoundFields round={round} village={village} waiting={waiting} onClose={onClose} />}
    </RecordDrawer>
  );
}

interface FieldProps {
  readonly round: MealRound | null;
  readonly village: PlaceWithCounts;
  readonly waiting: readonly MealEater[];
  readonly onClose: () => void;
}

function RoundFields({ round, village, waiting, onClose }: FieldProps): ReactNode {
  const action = useAction();
  const [head, setHead] = useState<Omit<MealRoundForm, 'villageId' | 'stops'>>(() => ({
    name: round?.name ?? '',
    riderId: round?.riderId ?? null,
    fromTime: round?.fromTime ?? LUNCH.fromTime,
    toTime: round?.toTime ?? LUNCH.toTime,
  }));
  const [riderName, setRiderName] = useState(round?.riderName ?? '');
  const [stops, setStops] = useState<MealRound['stops']>(round?.stops ?? []);
  const change = (part: Partial<typeof head>): void => setHead({ ...head, ...part });
  const timesFit = CLOCK.test(head.fromTime) && CLOCK.test(head.toTime) && head.fromTime < head.toTime;

  const save = (): Promise<unknown> => {
    const form = {
      ...head,
      villageId: village.id,
      stops: stops.map(({ elderId, diet }) => ({ elderId, diet })),
    };
    return call('places.saveMealRound', { mealRoundId: round?.id ?? null, form });
  };
  const order = (): void =>
    void action.run(async () => {
      const ordered = await call('places.orderMealStops', {
        riderId: head.riderId,
        elderIds: stops.map(({ elderId }) => elderId),
      });
      setStops(ordered.elderIds.flatMap((id) => stops.find(({ elderId }) => elderId === id) ?? []));
    });

  return (
    <RecordForm
      action={action}
      ready={head.name.trim() !== '' && timesFit}
      save={save}
      removal={
        round && {
          ask: text.removeAsk(round.name),
          remove: () => call('places.removeMealRound', { mealRoundId: round.id }),
        }
      }
      onDone={onClose}
    >
      <Labelled label={text.name} id="round-name">
        <Input
          autoFocus={round === null}
          id="round-name"
          placeholder={text.nameHint}
          maxLength={30}
          value={head.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.rider} id="round-rider" hint={text.riderHint}>
        <PersonPicker
          id="round-rider"
          label={text.rider}
          placeId={village.id}
          chosen={head.riderId === null ? null : { personId: head.riderId, name: riderName }}
          onChoose={(person) => {
            setRiderName(person?.name ?? '');
            change({ riderId: person?.personId ?? null });
          }}
        />
      </Labelled>
      {(['fromTime', 'toTime'] as const).map((key) => (
        <Labelled key={key} label={key === 'fromTime' ? text.from : text.to} id={`round-${key}`}>
          <Input
            id={`round-${key}`}
            className="number"
            maxLength={5}
            {...(timesFit ? {} : { status: 'error' as const })}
            value={head[key]}
            onChange={(event) => change({ [key]: event.target.value })}
          />
        </Labelled>
      ))}
      <Form.Item className="wide" label={text.stops}>
        <MealStops
          stops={stops}
          waiting={waiting}
          villageId={village.id}
          busy={action.busy}
          onChange={setStops}
          onOrder={order}
        />
      </Form.Item>
    </RecordForm>
  );
}
