import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PlaceDetail, type PlaceForm, pilotStatus } from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { pilotStatusWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';
import { useUnsaved } from '../use-unsaved.tsx';
import { ContactFields } from './contact-fields.tsx';

const text = placesText.overview;
const MOST_ALIASES = 20;

/** Names, code, standing and contacts of a place; saved together. */
export function PlaceFields({ place }: { place: PlaceDetail }): ReactNode {
  const before: PlaceForm = {
    name: place.name,
    shortName: place.shortName,
    regionCode: place.regionCode,
    pilotStatus: place.pilotStatus,
    aliases: place.aliases,
    contacts: place.contacts,
  };
  const [form, setForm] = useState(before);
  const action = useAction();
  const change = (part: Partial<PlaceForm>): void => setForm({ ...form, ...part });
  const isChanged = JSON.stringify(form) !== JSON.stringify(before);
  const isCodeRight = form.regionCode === null || /^(\d{6}|\d{9}|\d{12})$/.test(form.regionCode);
  const isAdministrative = place.level === 'township' || place.level === 'village';
  useUnsaved(isChanged);

  const save = (): void =>
    void action.run(async () => {
      await call('places.save', {
        placeId: place.id,
        form: { ...form, contacts: form.contacts.filter(({ name, phone }) => name !== '' || phone !== '') },
      });
    });

  return (
    <Form layout="vertical" className="place-form">
      <Labelled label={text.name} id="place-name" hint={text.nameHints[place.level]}>
        <Input
          id="place-name"
          maxLength={30}
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Labelled>
      {isAdministrative && (
        <>
          <Labelled label={text.shortName} id="place-short-name">
            <Input
              id="place-short-name"
              maxLength={20}
              value={form.shortName}
              onChange={(event) => change({ shortName: event.target.value })}
            />
          </Labelled>
          <Labelled
            label={text.regionCode}
            id="place-region-code"
            hint={text.regionCodeHint}
            wrong={isCodeRight ? null : text.regionCodeWrong}
          >
            <Input
              id="place-region-code"
              maxLength={12}
              value={form.regionCode ?? ''}
              onChange={(event) => change({ regionCode: event.target.value.trim() || null })}
            />
          </Labelled>
          <Labelled label={text.pilotStatus} id="place-pilot-status">
            <Select
              id="place-pilot-status"
              value={form.pilotStatus}
              options={pilotStatus.options.map((value) => ({ value, label: pilotStatusWord[value] }))}
              onChange={(value) => change({ pilotStatus: value })}
            />
          </Labelled>
        </>
      )}
      <Labelled wide label={text.aliases} id="place-aliases" hint={text.aliasesHint}>
        <Select
          id="place-aliases"
          mode="tags"
          open={false}
          suffixIcon={null}
          maxCount={MOST_ALIASES}
          placeholder={text.aliasesPlaceholder}
          value={[...form.aliases]}
          onChange={(aliases: string[]) =>
            change({ aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== '') })
          }
        />
      </Labelled>
      {place.level === 'village' && (
        <ContactFields contacts={form.contacts} onChange={(contacts) => change({ contacts })} />
      )}
      {action.problem !== null && (
        <div className="wide">
          <Problem {...problemText(action.problem)} onClose={action.clear} />
        </div>
      )}
      <div className="wide">
        <Button
          type="primary"
          disabled={!isChanged || !isCodeRight || form.name.trim() === ''}
          loading={action.busy}
          onClick={save}
        >
          {placesText.save}
        </Button>
      </div>
    </Form>
  );
}
