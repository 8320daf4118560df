import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useDebounced } from '../../components/use-debounced.ts';
import { placesText } from '../../text/screens/places.ts';
import { shellText } from '../../text/screens/shell.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
const SHOWN_PEOPLE = 30;

interface Props {
  readonly id: string;
  readonly label: string;
  /** Where to look; null = everywhere. */
  readonly placeId: number | null;
  readonly chosen: { readonly personId: number; readonly name: string } | null;
  readonly placeholder?: string;
  readonly without?: readonly number[];
  readonly noteOf?: (person: PersonRow) => string;
  readonly onChoose: (person: { personId: PersonRow['id']; name: string } | null) => void;
}

/** Finds somebody by name or pinyin initials; the dead and those who moved away are not offered. */
export function PersonPicker(props: Props): ReactNode {
  const { id, label, placeId, chosen, placeholder, without = [], noteOf, onChoose } = props;
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role: 'all', placeId, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  const people = (search === '' ? [] : (found.data ?? []))
    .filter((person) => person.status !== 'deceased' && person.status !== 'moved')
    .filter((person) => !without.includes(person.id))
    .slice(0, SHOWN_PEOPLE);
  const options = people.map((person) => ({
    value: person.id,
    name: person.name,
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
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      placeholder={placeholder ?? placesText.venues.personHint}
      notFoundContent={found.isFetching ? shellText.loading : null}
      {...(chosen === null ? {} : { value: chosen.personId })}
      options={
        chosen === null || options.some((option) => option.value === chosen.personId)
          ? options
          : [{ value: chosen.personId, name: chosen.name, label: chosen.name }, ...options]
      }
      onChange={(value: number | undefined) => {
        setTyped('');
        const person = people.find((one) => one.id === value);
        onChoose(person ? { personId: person.id, name: person.name } : null);
      }}
    />
  );
}
