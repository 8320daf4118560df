import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import { isConfirmKey } from './confirm-key.ts';
import { findNamed } from './find-named.ts';
import type { NamedPerson } from './row-draft.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

interface Props {
  readonly label: string;
  readonly role: 'helper' | 'elder';
  /** Where is looked first; somebody of elsewhere is found where nobody here has the name. */
  readonly villageId: PlaceId;
  readonly mayBeNobody: boolean;
  readonly onPick: (person: NamedPerson | null) => void;
  readonly onClose: () => void;
}

/** Finds somebody by pinyin initials or name: type, arrow, Enter. */
export function PersonSearch(props: Props): ReactNode {
  const { label, role, villageId, mayBeNobody, onPick, onClose } = props;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const ofVillage = useAnswer('people.list', {
    role,
    placeId: villageId,
    onlyWithNeeds: false,
    search: '',
  });
  const here = findNamed(ofVillage.data ?? [], typed);
  const rested = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const looksFurther = here.length === 0 && rested !== '' && rested === typed.trim() && ofVillage.isSuccess;
  const elsewhere = useAnswer(
    'people.list',
    { role, placeId: null, onlyWithNeeds: false, search: rested },
    { enabled: looksFurther },
  );
  const found = here.length > 0 || !looksFurther ? here : findNamed(elsewhere.data ?? [], typed);
  const pick = (person: PersonRow | undefined): void => {
    if (person !== undefined) onPick({ id: person.id, name: person.name });
    else if (mayBeNobody && typed.trim() === '') onPick(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.ctrlKey && !isConfirmKey(event))) return;
    if (isConfirmKey(event)) {
      // Whoever is found first counts, and the key goes on to the sheet; a name that nobody has holds it up.
      if (found[at] !== undefined) pick(found[at]);
      else if (typed.trim() !== '') event.stopPropagation();
      return;
    }
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === 'Tab') pick(found[at]);
    else if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div className="field-panel-text">
      <label>
        <span>{label}</span>
        <input
          autoFocus
          autoComplete="off"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="person-search-list"
          aria-activedescendant={found[at] === undefined ? undefined : `person-search-${String(at)}`}
          maxLength={20}
          value={typed}
          onKeyDown={onKeyDown}
          onBlur={onClose}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
        />
      </label>
      <ul id="person-search-list" role="listbox" aria-label={label} className="person-search-list">
        {found.map((person, index) => (
          <li
            key={person.id}
            id={`person-search-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(person);
            }}
          >
            <strong>{person.name}</strong>
            <span className="quiet">{about(person, villageId)}</span>
          </li>
        ))}
        {typed.trim() !== '' && found.length === 0 && !ofVillage.isFetching && !elsewhere.isFetching && (
          <li className="quiet">{text.nobodyFound}</li>
        )}
      </ul>
    </div>
  );
}

function about(person: PersonRow, villageId: PlaceId): string {
  const where = person.villageId === villageId ? null : person.villageName;
  return [where, person.groupName, person.hamletName, person.age]
    .filter((word) => word !== null)
    .map(String)
    .join(' ');
}
