import type { ReactNode } from 'react';
import type { FamilyContactEntry, NeedEntry } from '../../../../shared/domain/person-profile.ts';
import { personText } from '../../../text/screens/person.ts';
import { serviceWord } from '../../../text/terms.ts';
import { servicePartWord } from '../../../text/terms/services.ts';
import { toldByWord } from '../../../text/terms/people.ts';
import { SheetCard } from './sheet-card.tsx';

export function ElderNeeds({ needs }: { needs: readonly NeedEntry[] }): ReactNode {
  const text = personText.needs;
  return (
    <SheetCard title={text.title}>
      {needs.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="sheet-lines">
          {needs.map((need) => (
            <li key={need.serviceCode}>
              <strong>{serviceWord(need.serviceCode)}</strong>
              <span>{text.times(need.timesPerWeek, need.everyWeeks)}</span>
              {need.parts.length > 0 && <span>{need.parts.map(servicePartWord).join('、')}</span>}
              <span className="quiet">
                {text.minutes(need.minutes)} · {text.slot(need.slot)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SheetCard>
  );
}

interface ContactsProps {
  readonly contacts: readonly FamilyContactEntry[];
  readonly action: ReactNode;
}

/** Whom to call, and in which order. */
export function ElderContacts({ contacts, action }: ContactsProps): ReactNode {
  const text = personText.contacts;
  return (
    <SheetCard title={text.title} action={action}>
      {contacts.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ol className="sheet-lines numbered">
          {contacts.map((contact, at) => (
            <li key={at}>
              <strong>{contact.name}</strong>
              <span>{contact.relation}</span>
              <span className="number">{contact.phone}</span>
              <span className="quiet">
                {[
                  contact.worksIn === '' ? '' : text.worksIn(contact.worksIn),
                  contact.bestTime === '' ? '' : text.bestTime(contact.bestTime),
                  contact.toldBy === 'none' ? '' : toldByWord[contact.toldBy],
                  contact.consentsToNotes ? text.notes : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </SheetCard>
  );
}
