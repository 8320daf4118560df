import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type Venue,
  venueKind,
  type VenueForm,
  venueSource,
} from '../../../../shared/domain/village-places.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { placesText } from '../../../text/screens/places.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';
import { FACILITY_WORDS, venueKindWord, venueSourceWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';
import { PersonPicker } from '../person-picker.tsx';
import { PlaceChoice } from '../place-choice.tsx';
import { type PlaceWithCounts, placesAbove, placesBelow } from '../place-line.ts';
import { RecordDrawer, RecordForm } from '../record-drawer.tsx';
import { DutyFields } from './duty-fields.tsx';
import { OpeningGrid } from './opening-grid.tsx';
import { SafetyFields } from './safety-fields.tsx';

const text = placesText.venues;

interface Props {
  readonly open: Venue | 'new' | null;
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
  readonly onClose: () => void;
}

/** One venue in a drawer, new or known. */
export function VenueDrawer({ open, places, chosen, onClose }: Props): ReactNode {
  return (
    <RecordDrawer
      open={open}
      newTitle={text.newTitle}
      nameOf={({ localName }) => localName}
      onClose={onClose}
    >
      {(venue) => <VenueFields venue={venue} places={places} chosen={chosen} onClose={onClose} />}
    </RecordDrawer>
  );
}

interface FieldProps {
  readonly venue: Venue | null;
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
  readonly onClose: () => void;
}

function VenueFields({ venue, places, chosen, onClose }: FieldProps): ReactNode {
  const action = useAction();
  const homes = places.filter((place) => place.level !== 'hamlet' && place.level !== 'county');
  const [form, setForm] = useState(() => formOf(venue, homes, places, chosen));
  const [host, setHost] = useState(venue?.hostName ?? '');
  const [liaison, setLiaison] = useState(venue?.liaisonName ?? '');
  const change = (part: Partial<VenueForm>): void => setForm({ ...form, ...part });
  const home = homes.find((place) => place.id === form.placeId);
  const hamlets = (home === undefined || home.level === 'township' ? [] : placesBelow(places, home)).filter(
    (place) => place.level === 'hamlet',
  );
  const personPlace = home?.level === 'township' || home === undefined ? null : home.id;

  const save = (): Promise<unknown> => call('places.saveVenue', { venueId: venue?.id ?? null, form });

  return (
    <RecordForm
      action={action}
      ready={form.localName.trim() !== '' && home !== undefined}
      save={save}
      removal={
        venue && {
          ask: text.removeAsk(venue.localName),
          remove: () => call('places.removeVenue', { venueId: venue.id }),
        }
      }
      onDone={onClose}
    >
      <Labelled label={text.kind} id="venue-kind">
        <Select
          id="venue-kind"
          value={form.kind}
          options={venueKind.options.map((value) => ({ value, label: venueKindWord[value] }))}
          onChange={(kind) =>
            change({ kind, ...(kind === 'mutual_aid_point' ? { source: 'private_house' } : {}) })
          }
        />
      </Labelled>
      <Labelled label={text.name} id="venue-name" hint={text.nameHint}>
        <Input
          id="venue-name"
          maxLength={40}
          value={form.localName}
          onChange={(event) => change({ localName: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.place} id="venue-place">
        <PlaceChoice
          id="venue-place"
          places={homes}
          value={form.placeId}
          onChange={(place) => place && change({ placeId: place.id, hamletId: null })}
        />
      </Labelled>
      <Labelled label={text.hamlet} id="venue-hamlet">
        <PlaceChoice
          id="venue-hamlet"
          allowClear
          places={hamlets}
          value={form.hamletId}
          onChange={(place) => change({ hamletId: place?.id ?? null })}
        />
      </Labelled>
      <Labelled
        label={text.host}
        id="venue-host"
        {...(form.kind === 'mutual_aid_point' ? { hint: text.hostHint } : {})}
      >
        <PersonPicker
          id="venue-host"
          label={text.host}
          placeId={personPlace}
          chosen={form.hostPersonId === null ? null : { personId: form.hostPersonId, name: host }}
          onChoose={(person) => {
            setHost(person?.name ?? '');
            change({ hostPersonId: person?.personId ?? null, hostConsents: false });
          }}
        />
        <Checkbox
          disabled={form.hostPersonId === null}
          checked={form.hostConsents}
          onChange={(event) => change({ hostConsents: event.target.checked })}
        >
          {text.hostConsents}
        </Checkbox>
      </Labelled>
      <Labelled label={text.liaison} id="venue-liaison">
        <PersonPicker
          id="venue-liaison"
          label={text.liaison}
          placeId={personPlace}
          chosen={form.liaisonPersonId === null ? null : { personId: form.liaisonPersonId, name: liaison }}
          onChoose={(person) => {
            setLiaison(person?.name ?? '');
            change({ liaisonPersonId: person?.personId ?? null });
          }}
        />
      </Labelled>
      <Labelled label={text.phone} id="venue-phone">
        <Input
          id="venue-phone"
          maxLength={30}
          value={form.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.source} id="venue-source">
        <Select
          id="venue-source"
          value={form.source}
          options={venueSource.options.map((value) => ({ value, label: venueSourceWord[value] }))}
          onChange={(source) => change({ source })}
        />
      </Labelled>
      <Labelled wide label={text.facilities} id="venue-facilities">
        <Select
          id="venue-facilities"
          mode="tags"
          maxCount={20}
          placeholder={text.facilitiesHint}
          value={[...form.facilities]}
          options={FACILITY_WORDS.map((value) => ({ value, label: value }))}
          onChange={(words: string[]) =>
            change({
              facilities: words.map((word) => word.trim().slice(0, 20)).filter((word) => word !== ''),
            })
          }
        />
      </Labelled>
      <Form.Item className="wide" label={text.opening}>
        <OpeningGrid opening={form.opening} onChange={(opening) => change({ opening })} />
      </Form.Item>
      <Form.Item className="wide" label={villageWorkText.duties.title} extra={villageWorkText.duties.hint}>
        <DutyFields duties={form.duties} onChange={(duties) => change({ duties })} />
      </Form.Item>
      {form.kind === 'mutual_aid_point' && <SafetyFields form={form} onChange={change} />}
      {venue !== null && venue.catchment !== null && (
        <Form.Item className="wide" label={text.columns.catchment} extra={text.catchmentWhy}>
          {venue.catchment.hamlets
            .map(({ name, minutes, estimated, elders }) => text.hamletWay(name, minutes, estimated, elders))
            .join('、')}
        </Form.Item>
      )}
      <Labelled label={text.roomFor} id="venue-room" hint={text.roomForHint}>
        <InputNumber
          id="venue-room"
          min={1}
          max={999}
          precision={0}
          suffix={text.roomForUnit}
          value={form.roomFor}
          onChange={(roomFor) => change({ roomFor })}
        />
      </Labelled>
      <Labelled wide label={text.remark} id="venue-remark">
        <Input.TextArea
          id="venue-remark"
          rows={2}
          maxLength={500}
          value={form.remark}
          onChange={(event) => change({ remark: event.target.value })}
        />
      </Labelled>
    </RecordForm>
  );
}

/** A new venue stands where the clerk is looking. */
function formOf(
  venue: Venue | null,
  homes: readonly PlaceWithCounts[],
  places: readonly PlaceWithCounts[],
  chosen: PlaceWithCounts | null,
): VenueForm {
  const line = chosen === null ? [] : placesAbove(places, chosen);
  const home = line.findLast((place) => homes.includes(place)) ?? homes[0];
  return {
    kind: venue?.kind ?? (home?.level === 'township' ? 'service_center' : 'service_station'),
    placeId: venue?.placeId ?? (home?.id as VenueForm['placeId']),
    hamletId: venue ? venue.hamletId : chosen?.level === 'hamlet' ? chosen.id : null,
    localName: venue?.localName ?? '',
    hostPersonId: venue?.hostPersonId ?? null,
    hostConsents: venue?.hostConsents ?? false,
    liaisonPersonId: venue?.liaisonPersonId ?? null,
    source: venue?.source ?? 'other',
    facilities: venue?.facilities ?? [],
    opening: venue?.opening ?? [],
    duties: venue?.duties ?? [],
    safety: venue?.safety ?? [],
    safetyCheckedOn: venue?.safetyCheckedOn ?? null,
    phone: venue?.phone ?? '',
    remark: venue?.remark ?? '',
    roomFor: venue?.roomFor ?? null,
  };
}
