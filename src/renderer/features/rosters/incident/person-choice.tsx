import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

interface Props {
  readonly role: 'helper' | 'elder';
  readonly villageId: PlaceId;
  readonly label: string;
  readonly value: PersonId | null;
  readonly people: readonly { readonly personId: PersonId; readonly words: string }[];
  readonly onChange: (personId: PersonId) => void;
}

/** One of the people of a week, found by what is written of them, or as the register finds them: by pinyin initials. */
export function PersonChoice({ role, villageId, label, value, people, onChange }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role, placeId: villageId, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  const byRegister = new Set(search === '' ? [] : found.data?.map(({ id }) => id));
  const shown = people.filter(
    ({ personId, words }) => words.includes(typed.trim()) || byRegister.has(personId),
  );
  return (
    <Select<PersonId>
      aria-label={label}
      autoFocus
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      placeholder={text.choose}
      {...(value === null ? {} : { value })}
      options={(typed === '' ? people : shown).map(({ personId, words }) => ({
        value: personId,
        label: words,
      }))}
      onChange={(personId) => {
        setTyped('');
        onChange(personId);
      }}
    />
  );
}
