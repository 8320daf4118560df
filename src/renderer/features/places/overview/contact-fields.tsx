import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { type VillageContact, villageContactKind } from '../../../../shared/domain/village-places.ts';
import { placesText } from '../../../text/screens/places.ts';
import { villageContactWord } from '../../../text/terms/places.ts';

const text = placesText.overview;
const MOST_CONTACTS = 12;

interface Props {
  readonly contacts: readonly VillageContact[];
  readonly onChange: (contacts: VillageContact[]) => void;
}

/** Whom the paper of a village names: one line for each. */
export function ContactFields({ contacts, onChange }: Props): ReactNode {
  const change = (index: number, part: Partial<VillageContact>): void =>
    onChange(contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)));
  const add = (): void => {
    const missing = villageContactKind.options.find(
      (kind) => !contacts.some((contact) => contact.kind === kind),
    );
    onChange([...contacts, { kind: missing ?? 'other', name: '', phone: '' }]);
  };
  return (
    <Form.Item className="wide" label={text.contacts} extra={text.contactsHint}>
      {contacts.length === 0 && <p className="quiet">{text.noContacts}</p>}
      {contacts.map((contact, index) => (
        <div className="contact-line" key={index}>
          <Select
            aria-label={text.contactKind}
            value={contact.kind}
            options={villageContactKind.options.map((value) => ({ value, label: villageContactWord[value] }))}
            onChange={(kind) => change(index, { kind })}
          />
          <Input
            aria-label={`${villageContactWord[contact.kind]} ${text.contactName}`}
            placeholder={text.contactName}
            maxLength={50}
            value={contact.name}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          <Input
            aria-label={`${villageContactWord[contact.kind]} ${text.contactPhone}`}
            placeholder={text.contactPhone}
            maxLength={30}
            value={contact.phone}
            onChange={(event) => change(index, { phone: event.target.value })}
          />
          <Button
            type="text"
            aria-label={text.removeContact(villageContactWord[contact.kind])}
            onClick={() => onChange(contacts.filter((_, at) => at !== index))}
          >
            {placesText.remove}
          </Button>
        </div>
      ))}
      <Button disabled={contacts.length >= MOST_CONTACTS} onClick={add}>
        {text.addContact}
      </Button>
    </Form.Item>
  );
}
