import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceWithCounts } from './place-line.ts';

interface Props {
  readonly id: string;
  readonly places: readonly PlaceWithCounts[];
  readonly value: number | null;
  readonly allowClear?: boolean;
  readonly onChange: (place: PlaceWithCounts | null) => void;
}

/** One of these places; a group or hamlet is told with what it lies in. */
export function PlaceChoice({ id, places, value, allowClear = false, onChange }: Props): ReactNode {
  const nameById = new Map<number, string>(places.map((place) => [place.id, place.name]));
  const label = (place: PlaceWithCounts): string =>
    place.level === 'village_group' || place.level === 'hamlet'
      ? [nameById.get(place.parentId ?? 0), place.name].filter(Boolean).join(' ')
      : place.name;
  return (
    <Select<number>
      id={id}
      allowClear={allowClear}
      showSearch={{ optionFilterProp: 'label' }}
      {...(value === null ? {} : { value })}
      options={places.map((place) => ({ value: place.id, label: label(place) }))}
      onChange={(chosen: number | undefined) => onChange(places.find((place) => place.id === chosen) ?? null)}
    />
  );
}
