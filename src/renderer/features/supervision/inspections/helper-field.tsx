import { type ReactNode, useState } from 'react';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { PersonSelect } from '../../../components/person-select.tsx';
import { useDebounced } from '../../../components/use-debounced.ts';
import { inspectionText as text } from '../../../text/screens/supervision.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly chosen: { readonly personId: PersonId; readonly name: string } | null;
  /** With the village where the helper lives; null when the choice is taken back. */
  readonly onChoose: (
    helper: { readonly personId: PersonId; readonly name: string; readonly villageId: PlaceId } | null,
  ) => void;
}

/** Finds a helper by name or pinyin initials. */
export function HelperField({ id, label, chosen, onChoose }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role: 'helper', placeId: null, onlyWithNeeds: false, search },
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
      noteOf={({ villageName }) => villageName ?? ''}
      onType={setTyped}
      onChoose={(person) => {
        const row = people.find(({ id: one }) => one === person?.personId);
        onChoose(person === null || row === undefined ? null : { ...person, villageId: row.villageId });
      }}
    />
  );
}
