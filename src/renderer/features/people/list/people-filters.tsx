import { Checkbox, Input, type InputRef, Segmented, Select, Switch, Tag } from 'antd';
import { type ReactNode, type Ref } from 'react';
import { type PersonStatus, personStatus } from '../../../../shared/domain/person.ts';
import { type RegisterGap, REGISTER_GAPS } from '../../../../shared/domain/register-gap.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { personStatusWord } from '../../../text/terms.ts';
import { ColumnChoice } from './column-choice.tsx';
import type { ChangeFilter, PeopleFilter } from './use-people-filter.ts';
import type { TableLook } from './use-table-look.ts';

const ANY = '';
const ROLES = ['elder', 'helper', 'all'] as const;

interface Props {
  readonly filter: PeopleFilter;
  readonly count: number | null;
  readonly look: TableLook;
  readonly sensitive: boolean;
  readonly searchField: Ref<InputRef>;
  readonly onChange: ChangeFilter;
  readonly onSensitive: (shown: boolean) => void;
}

export function PeopleFilters(props: Props): ReactNode {
  const { filter, count, look, sensitive, searchField, onChange, onSensitive } = props;
  return (
    <div className="filters" role="search">
      <Input
        ref={searchField}
        allowClear
        className="search"
        aria-label={peopleText.searchLabel}
        aria-keyshortcuts="/"
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
      <Select<PersonStatus | typeof ANY>
        className="status-select"
        aria-label={peopleText.statusLabel}
        value={filter.status ?? ANY}
        options={[
          { value: ANY, label: peopleText.anyStatus },
          ...personStatus.options.map((value) => ({ value, label: personStatusWord[value] })),
        ]}
        onChange={(value) => onChange({ status: value === ANY ? null : value })}
      />
      <Select<RegisterGap | typeof ANY>
        className="gap-select"
        aria-label={peopleText.gapLabel}
        value={filter.gap ?? ANY}
        popupMatchSelectWidth={false}
        options={[
          { value: ANY, label: peopleText.anyGap },
          ...REGISTER_GAPS.map((value) => ({ value, label: peopleText.gaps[value] })),
        ]}
        onChange={(value) => onChange({ gap: value === ANY ? null : value })}
      />
      <Checkbox
        checked={filter.onlyWithNeeds}
        onChange={(event) => onChange({ onlyWithNeeds: event.target.checked })}
      >
        {peopleText.onlyWithNeeds}
      </Checkbox>
      <label className="row-gap">
        <Switch size="small" checked={sensitive} onChange={onSensitive} />
        {peopleText.sensitive}
      </label>
      <ColumnChoice chosen={look.columns} onChange={look.setColumns} />
      <span className="quiet filters-end">
        {count !== null && <Tag>{peopleText.count(count)}</Tag>}
        {peopleText.hint}
      </span>
    </div>
  );
}
