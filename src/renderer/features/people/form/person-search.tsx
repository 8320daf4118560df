import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { useDebounced } from '../../../components/use-debounced.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
const SHOWN_PEOPLE = 30;
const text = peopleText.personSearch;

interface Props {
  readonly label: string;
  /** Whoever is chosen already, by name. */
  readonly chosenName?: string | null;
  /** Left out of what is found: the person whose page it is. */
  readonly without?: number | null;
  readonly role?: 'elder' | 'helper' | 'all';
  readonly onChoose: (person: PersonRow) => void;
  readonly onClear?: () => void;
}

/** Finds somebody by name or pinyin initials. */
export function PersonSearch(props: Props): ReactNode {
  const { label, chosenName = null, without = null, role = 'all', onChoose, onClear } = props;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role, placeId: null, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  const people = search === '' ? [] : (found.data ?? []).filter((person) => person.id !== without);
  const shownName = name ?? chosenName;
  return (
    <Select<string>
      aria-label={label}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      allowClear={onClear !== undefined}
      placeholder={text.placeholder}
      notFoundContent={search === '' ? text.hint : text.nobody}
      {...(shownName === null ? {} : { value: shownName })}
      options={people.slice(0, SHOWN_PEOPLE).map((person) => ({
        value: String(person.id),
        label: [person.name, person.age, person.villageName, person.hamletName].filter(Boolean).join(' · '),
      }))}
      onChange={(value: string | undefined) => {
        const person = people.find((one) => String(one.id) === value);
        setTyped('');
        setName(person?.name ?? null);
        if (person !== undefined) onChoose(person);
        else onClear?.();
      }}
    />
  );
}
