import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { LineEntry } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import { isConfirmKey } from './confirm-key.ts';
import { PersonSearch } from './person-search.tsx';
import { withServices } from './row-changes.ts';
import type { NamedPerson } from './row-draft.ts';
import type { RowField } from './row-keys.ts';
import { ServicesField } from './services-field.tsx';
import { fieldLabel, mostCharacters, type TypedField, typedText, withTyped } from './typed-field.ts';

/** What was said in the field: the line as it is now, or the person that was picked. */
export type FieldAnswer =
  | { readonly kind: 'entry'; readonly entry: LineEntry }
  | { readonly kind: 'person'; readonly field: 'helper' | 'elder'; readonly person: NamedPerson | null };

interface Props {
  readonly field: RowField;
  /** Null while a helper is looked for on an empty line. */
  readonly entry: LineEntry | null;
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  readonly onAnswer: (answer: FieldAnswer) => void;
  readonly onClose: () => void;
}

/** The field that a key opened, under its label; Enter takes what stands in it, Escape leaves the line as it was. */
export function FieldPanel({ field, entry, villageId, weekStart, onAnswer, onClose }: Props): ReactNode {
  if (field === 'helper' || field === 'elder')
    return (
      <PersonSearch
        label={fieldLabel(field)}
        role={field}
        villageId={villageId}
        mayBeNobody={field === 'elder'}
        onPick={(person) => onAnswer({ kind: 'person', field, person })}
        onClose={onClose}
      />
    );
  if (entry === null) return null;
  if (field === 'services')
    return (
      <ServicesField
        label={fieldLabel(field)}
        services={entry.services}
        onTake={(services) => onAnswer({ kind: 'entry', entry: withServices(entry, services) })}
        onClose={onClose}
      />
    );
  return (
    <TextField
      field={field}
      entry={entry}
      weekStart={weekStart}
      onTake={(changed) => onAnswer({ kind: 'entry', entry: changed })}
      onClose={onClose}
    />
  );
}

function TextField(props: {
  readonly field: TypedField;
  readonly entry: LineEntry;
  readonly weekStart: CalendarDate;
  readonly onTake: (entry: LineEntry) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { field, entry, weekStart, onTake, onClose } = props;
  const [typed, setTyped] = useState(() => typedText(entry, field));
  const [isWrong, setIsWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const take = (otherwise: () => void): void => {
    const changed = withTyped(entry, field, typed, weekStart);
    if (changed === null) otherwise();
    else onTake(changed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (isConfirmKey(event)) {
      // What is typed counts, and the key goes on to the sheet.
      take(() => {
        setIsWrong(true);
        event.stopPropagation();
      });
      return;
    }
    if (event.ctrlKey) return;
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === 'Tab') take(() => setIsWrong(true));
    else return;
    event.preventDefault();
  };
  return (
    <label className="field-panel-text">
      <span>{fieldLabel(field)}</span>
      <input
        ref={input}
        autoFocus
        autoComplete="off"
        aria-invalid={isWrong}
        maxLength={mostCharacters(field)}
        value={typed}
        onKeyDown={onKeyDown}
        // A click elsewhere keeps what is typed and asks for nothing further.
        onBlur={() => {
          take(onClose);
          onClose();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsWrong(false);
        }}
      />
      {isWrong && <span className="alarm">{text.unreadable}</span>}
    </label>
  );
}
