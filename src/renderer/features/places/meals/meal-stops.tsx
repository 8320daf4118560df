import { Button, Input, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { MealEater, MealRound } from '../../../../shared/domain/village-places.ts';
import { placesText } from '../../../text/screens/places.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';
import { PersonPicker } from '../person-picker.tsx';

const text = villageWorkText.meals;
type Stops = MealRound['stops'];

interface Props {
  readonly stops: Stops;
  readonly waiting: readonly MealEater[];
  readonly villageId: number;
  readonly busy: boolean;
  readonly onChange: (stops: Stops) => void;
  readonly onOrder: () => void;
}

/** The doors of a round in their order, each with what to mind about the meal. */
export function MealStops({ stops, waiting, villageId, busy, onChange, onOrder }: Props): ReactNode {
  const missing = waiting.filter(({ elderId }) => !stops.some((stop) => stop.elderId === elderId));
  const move = (at: number, by: -1 | 1): void => {
    const [stop] = stops.slice(at, at + 1);
    const others = stops.filter((_, index) => index !== at);
    if (stop) onChange([...others.slice(0, at + by), stop, ...others.slice(at + by)]);
  };
  return (
    <>
      {stops.length === 0 && <p className="quiet">{text.noStops}</p>}
      {stops.map((stop, at) => (
        <div className="meal-stop" key={stop.elderId}>
          <span className="place-in-order number">{at + 1}</span>
          <span>
            <strong>{stop.name}</strong> <span className="quiet">{stop.hamletName}</span>{' '}
            {!stop.isHere && <Tag>{text.notHere}</Tag>}
          </span>
          <Input
            aria-label={text.diet(stop.name)}
            placeholder={text.dietHint}
            maxLength={60}
            value={stop.diet}
            onChange={(event) =>
              onChange(stops.map((one) => (one === stop ? { ...one, diet: event.target.value } : one)))
            }
          />
          <span className="entry-buttons">
            <Button
              type="text"
              size="small"
              aria-label={text.up(stop.name)}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              ↑
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={text.down(stop.name)}
              disabled={at === stops.length - 1}
              onClick={() => move(at, 1)}
            >
              ↓
            </Button>
            <Button
              type="text"
              size="small"
              aria-label={text.removeStop(stop.name)}
              onClick={() => onChange(stops.filter((one) => one !== stop))}
            >
              {placesText.remove}
            </Button>
          </span>
        </div>
      ))}
      <div className="row-gap">
        {missing.length > 0 && (
          <Button
            size="small"
            onClick={() => onChange([...stops, ...missing.map((eater) => ({ ...eater, diet: '' }))])}
          >
            {text.addWaiting(missing.length)}
          </Button>
        )}
        <Button size="small" disabled={stops.length < 2} loading={busy} onClick={onOrder}>
          {text.order}
        </Button>
      </div>
      <PersonPicker
        key={stops.length}
        id="round-add-stop"
        label={text.addStop}
        placeId={villageId}
        chosen={null}
        placeholder={text.addStop}
        without={stops.map(({ elderId }) => elderId)}
        noteOf={(person) => person.hamletName ?? ''}
        onChoose={(person) => {
          if (person === null) return;
          const { personId: elderId, name } = person;
          onChange([...stops, { elderId, name, hamletName: null, isHere: true, diet: '' }]);
        }}
      />
    </>
  );
}
