import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PhoneEntry } from '../../../../shared/domain/person-profile.ts';
import { phoneKind } from '../../../../shared/domain/person-profile.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { phoneKindWord } from '../../../text/terms/people.ts';
import { useEditing } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';

const MOST_PHONES = 6;

/** Telephone numbers, the first one being the first to call. */
export function PhonesEditor(): ReactNode {
  const { draft, change } = useEditing();
  return (
    <EntryRows<PhoneEntry>
      ordered
      path="phones"
      className="phone-rows"
      addWord={text.addPhone}
      most={MOST_PHONES}
      entries={draft.phones}
      newEntry={() => ({ number: '', owner: null, kind: 'mobile' })}
      onChange={(phones) => change({ phones })}
      row={(phone, set) => (
        <>
          <Input
            aria-label={text.phoneNumber}
            placeholder={text.phoneNumber}
            className="number"
            maxLength={30}
            value={phone.number}
            onChange={(event) => set({ number: event.target.value })}
          />
          <Input
            aria-label={text.phoneOwner}
            placeholder={text.phoneOwner}
            maxLength={30}
            value={phone.owner ?? ''}
            onChange={(event) => set({ owner: event.target.value === '' ? null : event.target.value })}
          />
          <Select
            aria-label={text.phoneKind}
            value={phone.kind}
            options={phoneKind.options.map((value) => ({ value, label: phoneKindWord[value] }))}
            onChange={(kind) => set({ kind })}
          />
        </>
      )}
    />
  );
}
