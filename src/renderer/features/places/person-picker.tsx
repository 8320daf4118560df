import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { PersonSelect, type PersonSelectProps } from '../../components/person-select.tsx';
import { useDebounced } from '../../components/use-debounced.ts';
import { placesText } from '../../text/screens/places.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

interface Props extends Omit<PersonSelectProps, 'typed' | 'found' | 'searching' | 'onType' | 'placeholder'> {
  /** Where to look; null = everywhere. */
  readonly placeId: number | null;
  readonly placeholder?: string;
}

/** Finds somebody by name or pinyin initials. */
export function PersonPicker({ placeId, placeholder, ...rest }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role: 'all', placeId, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  return (
    <PersonSelect
      {...rest}
      placeholder={placeholder ?? placesText.venues.personHint}
      typed={typed}
      found={search === '' ? [] : (found.data ?? [])}
      searching={found.isFetching}
      onType={setTyped}
    />
  );
}
