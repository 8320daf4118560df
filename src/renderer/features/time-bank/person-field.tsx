import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { PersonSelect } from '../../components/person-select.tsx';
import { useDebounced } from '../../components/use-debounced.ts';
import { registersText as text } from '../../text/screens/time-bank-registers.ts';

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
  /** With where the person lives; null when the choice is taken back. */
  readonly onChoose: (person: (ChosenPerson & Pick<PersonRow, 'villageId'>) | null) => void;
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
  const people = search === '' ? [] : (found.data ?? []);
  return (
    <PersonSelect
      id={id}
      label={label}
      placeholder={text.personHint}
      chosen={chosen}
      typed={typed}
      found={people}
      searching={found.isFetching}
      noteOf={({ villageName, householdNo }) =>
        [villageName, householdNo].filter((word) => word !== null).join(' ')
      }
      onType={setTyped}
      onChoose={(person) => {
        const row = people.find(({ id: one }) => one === person?.personId);
        onChoose(person === null || row === undefined ? null : { ...person, villageId: row.villageId });
      }}
    />
  );
}
