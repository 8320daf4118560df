import { Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import {
  type Inspection,
  inspectionKind,
  type InspectionPoint,
} from '../../../../shared/domain/supervision.ts';
import type { VenueId } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { inspectionText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { inspectionKindWord, inspectionPointWord } from '../../../text/terms/supervision.ts';
import { DayField, Field } from '../field.tsx';
import { useVillages } from '../use-villages.ts';
import { HelperField } from './helper-field.tsx';
import { listOf } from './points-of.ts';

export type InspectionDraft = Pick<
  Inspection,
  'kind' | 'heldOn' | 'inspector' | 'points' | 'remark' | 'mendBy' | 'mendedOn'
> & {
  readonly villageId: PlaceId | null;
  readonly venueId: VenueId | null;
  readonly helper: { readonly personId: PersonId; readonly name: string } | null;
};

interface Props {
  readonly draft: InspectionDraft;
  readonly onChange: (change: Partial<InspectionDraft>) => void;
}

/** Where and whom, what was looked at, and until when what is wrong is to be mended. */
export function InspectionFields({ draft, onChange }: Props): ReactNode {
  const hasWrong = Object.values(draft.points).includes('mend');
  const wrongDay = (day: string | null): string | null =>
    day !== null && day < draft.heldOn ? text.reversed : null;
  return (
    <>
      <Field wide label={text.kind} id="inspection-kind">
        <Radio.Group
          id="inspection-kind"
          optionType="button"
          value={draft.kind}
          options={inspectionKind.options.map((value) => ({ value, label: inspectionKindWord[value] }))}
          onChange={(event) => onChange({ kind: inspectionKind.parse(event.target.value), points: {} })}
        />
      </Field>
      <Subject draft={draft} onChange={onChange} />
      <Field label={text.heldOn} id="inspection-on">
        <DayField id="inspection-on" value={draft.heldOn} onChange={(heldOn) => onChange({ heldOn })} />
      </Field>
      <Field label={text.inspector} id="inspection-by">
        <Input
          id="inspection-by"
          maxLength={40}
          placeholder={supervisionText.byExample}
          value={draft.inspector}
          onChange={(event) => onChange({ inspector: event.target.value })}
        />
      </Field>
      <Field wide label={text.pointsLabel} id="inspection-points">
        <div id="inspection-points" className="inspection-points">
          {listOf(draft.kind).map((point) => (
            <Point key={point} point={point} draft={draft} onChange={onChange} />
          ))}
        </div>
      </Field>
      <Field wide label={text.remark} id="inspection-remark">
        <Input.TextArea
          id="inspection-remark"
          rows={2}
          maxLength={300}
          placeholder={text.remarkExample}
          value={draft.remark}
          onChange={(event) => onChange({ remark: event.target.value })}
        />
      </Field>
      <Field
        label={text.mendByLabel}
        id="inspection-mend"
        hint={hasWrong ? text.mendByHint : undefined}
        wrong={wrongDay(draft.mendBy)}
      >
        <DayField
          id="inspection-mend"
          value={draft.mendBy}
          onChange={(mendBy) => onChange({ mendBy })}
          onClear={() => onChange({ mendBy: null })}
        />
      </Field>
      <Field label={text.mendedOn} id="inspection-mended" wrong={wrongDay(draft.mendedOn)}>
        <DayField
          id="inspection-mended"
          value={draft.mendedOn}
          onChange={(mendedOn) => onChange({ mendedOn })}
          onClear={() => onChange({ mendedOn: null })}
        />
      </Field>
    </>
  );
}

/** The village and its station, or the helper with the village that is theirs. */
function Subject({ draft, onChange }: Props): ReactNode {
  const villages = useVillages();
  const { villageId } = draft;
  const venues = useAnswer('places.venues', { placeId: villageId }, { enabled: villageId !== null });
  const options = villageId === null ? [] : (venues.data ?? []);
  if (draft.kind === 'helper')
    return (
      <Field wide label={text.helper} id="inspection-helper">
        <HelperField
          id="inspection-helper"
          label={text.helper}
          chosen={draft.helper}
          onChoose={(helper) =>
            onChange(helper === null ? { helper: null } : { helper, villageId: helper.villageId })
          }
        />
      </Field>
    );
  return (
    <>
      <Field label={text.villageField} id="inspection-village">
        <Select<PlaceId>
          id="inspection-village"
          showSearch={{ optionFilterProp: 'label' }}
          {...(villageId === null ? {} : { value: villageId })}
          options={[...villages]}
          onChange={(chosen) => onChange({ villageId: chosen, venueId: null })}
        />
      </Field>
      <Field
        label={text.venue}
        id="inspection-venue"
        hint={villageId !== null && venues.data?.length === 0 ? text.noVenue : undefined}
      >
        <Select<VenueId>
          id="inspection-venue"
          {...(draft.venueId === null ? {} : { value: draft.venueId })}
          options={options.map(({ id, localName }) => ({ value: id, label: localName }))}
          onChange={(venueId) => onChange({ venueId })}
        />
      </Field>
    </>
  );
}

function Point({ point, draft, onChange }: Props & { readonly point: InspectionPoint }): ReactNode {
  const state = draft.points[point];
  const set = (next: 'good' | 'mend'): void => {
    const { [point]: _before, ...others } = draft.points;
    onChange({ points: state === next ? others : { ...others, [point]: next } });
  };
  return (
    <div className="inspection-point">
      <span>{inspectionPointWord[point]}</span>
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={inspectionPointWord[point]}
        value={state ?? null}
        options={[
          { value: 'good', label: text.good },
          { value: 'mend', label: text.mend },
        ]}
        onChange={(event) => set(event.target.value === 'good' ? 'good' : 'mend')}
      />
    </div>
  );
}
