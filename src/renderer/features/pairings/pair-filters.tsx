import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import type { Named } from './pair-columns.tsx';

export interface PairFilter {
  readonly villageId: number | null;
  readonly search: string;
}

interface Props {
  readonly filter: PairFilter;
  readonly villages: readonly { readonly id: number; readonly name: string }[];
  readonly onChange: (filter: PairFilter) => void;
  readonly children?: ReactNode;
}

/** Stands for all villages in the list; place numbers begin at 1. */
const ALL = 0;

export function PairFilters({ filter, villages, onChange, children }: Props): ReactNode {
  return (
    <div className="filters" role="search">
      {children}
      <Select
        className="village-select"
        aria-label={text.villageLabel}
        value={filter.villageId ?? ALL}
        onChange={(id) => onChange({ ...filter, villageId: id === ALL ? null : id })}
        options={[
          { value: ALL, label: text.allVillages },
          ...villages.map((village) => ({ value: village.id, label: village.name })),
        ]}
      />
      <Input
        allowClear
        className="search"
        aria-label={text.search}
        placeholder={text.search}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
    </div>
  );
}

export function villagesOf(lines: readonly { elder: Named }[]): { id: PlaceId; name: string }[] {
  const nameById = new Map<PlaceId, string>(
    lines.map((line) => [line.elder.villageId, line.elder.villageName]),
  );
  return [...nameById].map(([id, name]) => ({ id, name })).sort((one, other) => one.id - other.id);
}

export function passes(line: { elder: Named; helper?: Named }, filter: PairFilter): boolean {
  if (filter.villageId !== null && line.elder.villageId !== filter.villageId) return false;
  const wanted = filter.search.trim();
  return wanted === '' || line.elder.name.includes(wanted) || (line.helper?.name.includes(wanted) ?? false);
}
