import { Input, type InputRef, Segmented, Select } from 'antd';
import type { ReactNode, RefObject } from 'react';
import { deskText as text } from '../../../text/screens/pairing-desk.ts';
import { pairingsText } from '../../../text/screens/pairings.ts';
import { villagesOf } from '../pair-filters.tsx';
import { DESK_KINDS, type DeskFilter, type DeskKind, isOfKind, isOfVillage } from './desk-filter.ts';
import type { DeskRow } from './desk-rows.ts';

/** Stands for all villages in the list; place numbers begin at 1. */
const ALL = 0;

interface Props {
  readonly filter: DeskFilter;
  readonly rows: readonly DeskRow[];
  readonly shown: number;
  readonly searchField: RefObject<InputRef | null>;
  readonly onChange: (change: Partial<DeskFilter>) => void;
}

/** Which elders the table shows, with how many there are of each kind. */
export function DeskFilters({ filter, rows, shown, searchField, onChange }: Props): ReactNode {
  const ofVillage = rows.filter((row) => isOfVillage(row, filter.villageId));
  return (
    <div className="filters desk-filters" role="search">
      <Segmented<DeskKind>
        aria-label={pairingsText.filterLabel}
        value={filter.kind}
        onChange={(kind) => onChange({ kind })}
        options={DESK_KINDS.map((kind) => ({
          value: kind,
          label: text.filterCount(text.filters[kind], ofVillage.filter((row) => isOfKind(row, kind)).length),
        }))}
      />
      <Select
        className="village-select"
        aria-label={pairingsText.villageLabel}
        value={filter.villageId ?? ALL}
        onChange={(id) => onChange({ villageId: id === ALL ? null : id })}
        options={[
          { value: ALL, label: pairingsText.allVillages },
          ...villagesOf(rows).map((village) => ({ value: village.id, label: village.name })),
        ]}
      />
      <Input
        allowClear
        ref={searchField}
        className="desk-search"
        aria-label={text.searchLabel}
        placeholder={text.search}
        value={filter.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <span className="filters-end quiet" title={text.keys}>
        {text.shown(shown, rows.length)}
      </span>
    </div>
  );
}
