import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { PersonRow } from '../../shared/domain/person-detail.ts';
import { shellText } from '../text/screens/shell.ts';

const SHOWN_PEOPLE = 30;

export interface PersonSelectProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: { readonly personId: number; readonly name: string } | null;
  /** What was typed, and the people found by it; the dead and those who moved away are not offered. */
  readonly typed: string;
  readonly found: readonly PersonRow[];
  readonly searching: boolean;
  readonly onType: (typed: string) => void;
  readonly without?: readonly number[];
  /** What tells namesakes apart, besides age, group and hamlet. */
  readonly noteOf?: (person: PersonRow) => string;
  readonly onChoose: (person: { personId: PersonRow['id']; name: string } | null) => void;
}

/** Picks one of the people that were found by name or pinyin initials. */
export function PersonSelect(props: PersonSelectProps): ReactNode {
  const {
    id,
    label,
    placeholder,
    chosen,
    typed,
    found,
    searching,
    onType,
    without = [],
    noteOf,
    onChoose,
  } = props;
  const people = found
    .filter((person) => person.status !== 'deceased' && person.status !== 'moved')
    .filter((person) => !without.includes(person.id))
    .slice(0, SHOWN_PEOPLE);
  const options = people.map((person) => ({
    value: person.id,
    label: [person.name, person.age, person.groupName, person.hamletName, noteOf?.(person)]
      .filter((word) => word !== null && word !== undefined && word !== '')
      .join(' · '),
  }));
  return (
    <Select<number>
      id={id}
      aria-label={label}
      className="person-picker"
      allowClear={chosen !== null}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: onType }}
      placeholder={placeholder}
      notFoundContent={searching ? shellText.loading : null}
      {...(chosen === null ? {} : { value: chosen.personId })}
      options={
        chosen === null || options.some((option) => option.value === chosen.personId)
          ? options
          : [{ value: chosen.personId, label: chosen.name }, ...options]
      }
      onChange={(value: number | undefined) => {
        onType('');
        const person = people.find((one) => one.id === value);
        onChoose(person ? { personId: person.id, name: person.name } : null);
      }}
    />
  );
}
