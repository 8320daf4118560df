import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { PersonSelect } from '../../components/person-select.tsx';
import { useDebounced } from '../../components/use-debounced.ts';
import { recordsText as text } from '../../text/screens/attendance.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

export interface ChosenPerson {
  readonly personId: PersonId;
  readonly name: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly role: 'elder' | 'helper' | 'all';
  readonly chosen: ChosenPerson | null;
  readonly onChoose: (person: ChosenPerson | null) => void;
}

/** Finds somebody by name, pinyin initials or the number of the household. */
export function PersonField({ id, label, role, chosen, onChoose }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role, placeId: null, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  return (
    <PersonSelect
      id={id}
      label={label}
      placeholder={text.personHint}
      chosen={chosen}
      typed={typed}
      found={search === '' ? [] : (found.data ?? [])}
      searching={found.isFetching}
      noteOf={({ villageName, householdNo }) =>
        [villageName, householdNo].filter((word) => word !== null).join(' ')
      }
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}
