import { Checkbox, Input, Segmented, Tag } from 'antd';
import type { ReactNode } from 'react';
import { peopleText } from '../../text/screens/people.ts';
import type { ChangeFilter, PeopleFilter } from './use-people-filter.ts';

const ROLES = ['elder', 'helper', 'all'] as const;

interface Props {
  readonly filter: PeopleFilter;
  readonly count: number | null;
  readonly onChange: ChangeFilter;
}

export function PeopleFilters({ filter, count, onChange }: Props): ReactNode {
  return (
    <div className="filters" role="search">
      <Input
        allowClear
        className="search"
        aria-label={peopleText.searchLabel}
        placeholder={peopleText.search}
        maxLength={50}
        value={filter.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <Segmented
        aria-label={peopleText.roleLabel}
        value={filter.role}
        options={ROLES.map((value) => ({ value, label: peopleText.roles[value] }))}
        onChange={(role) => onChange({ role })}
      />
      <Checkbox
        checked={filter.onlyWithNeeds}
        onChange={(event) => onChange({ onlyWithNeeds: event.target.checked })}
      >
        {peopleText.onlyWithNeeds}
      </Checkbox>
      {filter.gap !== null && (
        <Tag closable color="gold" onClose={() => onChange({ gap: null })}>
          {peopleText.gaps[filter.gap]}
        </Tag>
      )}
      <span className="quiet filters-end">
        {count !== null && peopleText.count(count)}
        {peopleText.hint}
      </span>
    </div>
  );
}
