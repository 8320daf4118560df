import { type ReactNode, useState } from 'react';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { PersonSelect } from '../../../components/person-select.tsx';
import { useDebounced } from '../../../components/use-debounced.ts';
import { pairingsActiveText } from '../../../text/screens/pairings-active.ts';

const text = pairingsActiveText.voluntary;
const TYPING_PAUSE_MILLISECONDS = 200;

export interface FoundPerson {
  readonly personId: PersonRow['id'];
  readonly name: string;
}

interface Props {
  readonly role: 'elder' | 'helper';
  readonly label: string;
  /** Where to look; null = everywhere. */
  readonly placeId: number | null;
  readonly chosen: FoundPerson | null;
  readonly without: readonly number[];
  readonly onChoose: (person: FoundPerson | null) => void;
}

/** Finds an elder or a helper by name or pinyin initials; of elders it tells who helps them today. */
export function PersonFinder({ role, label, placeId, chosen, without, onChoose }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role, placeId, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  return (
    <PersonSelect
      id={`voluntary-${role}`}
      label={label}
      placeholder={text.placeholder}
      chosen={chosen}
      typed={typed}
      found={search === '' ? [] : (found.data ?? [])}
      searching={found.isFetching}
      without={without}
      noteOf={(person) =>
        [person.villageName, role === 'elder' ? text.pairedWith(person.pairedWith) : '']
          .filter((word) => word !== '')
          .join(' · ')
      }
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}
