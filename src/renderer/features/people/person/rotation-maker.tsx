import { Button, Collapse, Input, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import {
  type Residence,
  type ResidenceKind,
  residenceKind,
} from '../../../../shared/domain/person-profile.ts';
import { expandRotation, type RotationStep } from '../../../../shared/domain/residence-rotation.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { personText } from '../../../text/screens/person.ts';
import { residenceKindWord } from '../../../text/terms/people.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';

interface Props {
  readonly today: CalendarDate;
  /** Where a home is unless it is said otherwise. */
  readonly hamletId: PlaceId | null;
  readonly onMade: (residences: readonly Residence[]) => void;
}

interface Home {
  readonly hostName: string;
  readonly kind: ResidenceKind;
}

const STEPS: readonly RotationStep[] = ['half-month', 'month', 'quarter'];
const DAYS_AHEAD = 364;
const MOST_HOMES = 10;
const text = personText.residences.rotation;

/** 轮养: the children's homes in order, and how long each turn lasts. */
export function RotationMaker({ today, hamletId, onMade }: Props): ReactNode {
  const [homes, setHomes] = useState<readonly Home[]>([
    { hostName: '', kind: 'child_home' },
    { hostName: '', kind: 'child_home' },
  ]);
  const [every, setEvery] = useState<RotationStep>('month');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(() => addDays(today, DAYS_AHEAD));
  const named = homes.filter((home) => home.hostName.trim() !== '');
  const change = (at: number, part: Partial<Home>): void =>
    setHomes(homes.map((home, index) => (index === at ? { ...home, ...part } : home)));
  const make = (): void =>
    onMade(
      expandRotation(
        named.map(({ hostName, kind }) => ({ kind, hostName: hostName.trim(), hamletId, houseText: '' })),
        every,
        from,
        until,
      ),
    );
  const body = (
    <>
      <p className="quiet">{text.explain}</p>
      <div className="entry-rows rotation-rows">
        {homes.map((home, at) => (
          <div key={at} role="group" aria-label={text.home(at + 1)}>
            <span>{text.home(at + 1)}</span>
            <Input
              aria-label={text.home(at + 1)}
              placeholder={text.homePlaceholder}
              maxLength={50}
              value={home.hostName}
              onChange={(event) => change(at, { hostName: event.target.value })}
            />
            <Select
              aria-label={personText.residences.kind}
              value={home.kind}
              options={residenceKind.options.map((value) => ({ value, label: residenceKindWord[value] }))}
              onChange={(kind) => change(at, { kind })}
            />
            <Button
              type="text"
              size="small"
              aria-label={personText.residences.remove}
              onClick={() => setHomes(homes.filter((_, index) => index !== at))}
            >
              ×
            </Button>
          </div>
        ))}
        <Button
          size="small"
          disabled={homes.length >= MOST_HOMES}
          onClick={() => setHomes([...homes, { hostName: '', kind: 'child_home' }])}
        >
          {text.add}
        </Button>
      </div>
      <div className="form-grid rotation-grid">
        <Field label={text.every}>
          <Segmented<RotationStep>
            aria-label={text.every}
            value={every}
            options={STEPS.map((value) => ({ value, label: text.intervals[value] }))}
            onChange={setEvery}
          />
        </Field>
        <Field label={text.from}>
          <DayField label={text.from} value={from} onChange={(day) => day !== null && setFrom(day)} />
        </Field>
        <Field label={text.until}>
          <DayField label={text.until} value={until} onChange={(day) => day !== null && setUntil(day)} />
        </Field>
      </div>
      <Button disabled={named.length === 0 || until < from} onClick={make}>
        {text.make}
      </Button>{' '}
      <span className="quiet">{text.replaces}</span>
    </>
  );
  return (
    <Collapse
      className="rotation"
      size="small"
      items={[{ key: 'rotation', label: text.title, children: body }]}
    />
  );
}
