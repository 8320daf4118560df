import { AutoComplete, Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { FamilyContactEntry } from '../../../../shared/domain/person-profile.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { contactRelationWords, toldByWord } from '../../../text/terms/people.ts';
import { useElder } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';

const MOST_CONTACTS = 5;
const TOLD_BY = ['wechat', 'phone', 'none'] as const;

/** The family, in the order in which it is called. */
export function ContactsEditor(): ReactNode {
  const [elder, change] = useElder();
  return (
    <EntryRows<FamilyContactEntry>
      ordered
      path="elder.contacts"
      className="contact-rows"
      addWord={text.addContact}
      most={MOST_CONTACTS}
      entries={elder.contacts}
      newEntry={() => ({
        name: '',
        relation: '',
        phone: null,
        worksIn: '',
        bestTime: '',
        toldBy: 'none',
        consentsToNotes: false,
      })}
      onChange={(contacts) => change({ contacts })}
      row={(contact, set) => (
        <>
          <Input
            aria-label={text.contactName}
            placeholder={text.contactName}
            maxLength={50}
            value={contact.name}
            onChange={(event) => set({ name: event.target.value })}
          />
          <AutoComplete
            aria-label={text.contactRelation}
            placeholder={text.contactRelation}
            maxLength={20}
            value={contact.relation}
            options={contactRelationWords.map((value) => ({ value }))}
            onChange={(relation: string) => set({ relation })}
          />
          <Input
            aria-label={text.contactPhone}
            placeholder={text.contactPhone}
            className="number"
            maxLength={30}
            value={contact.phone ?? ''}
            onChange={(event) => set({ phone: event.target.value === '' ? null : event.target.value })}
          />
          <Input
            aria-label={text.contactWorksIn}
            placeholder={text.contactWorksIn}
            maxLength={50}
            value={contact.worksIn}
            onChange={(event) => set({ worksIn: event.target.value })}
          />
          <Input
            aria-label={text.contactBestTime}
            placeholder={text.contactBestTime}
            maxLength={50}
            value={contact.bestTime}
            onChange={(event) => set({ bestTime: event.target.value })}
          />
          <Select
            aria-label={text.contactToldBy}
            value={contact.toldBy}
            options={TOLD_BY.map((value) => ({ value, label: toldByWord[value] }))}
            onChange={(toldBy) => set({ toldBy })}
          />
          <Checkbox
            checked={contact.consentsToNotes}
            onChange={(event) => set({ consentsToNotes: event.target.checked })}
          >
            {text.contactNotes}
          </Checkbox>
        </>
      )}
    />
  );
}
