import { Checkbox, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { FORM_PROFILES, type MaskingProfile, type PaperForm } from '../../../../shared/domain/printing.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import { paperFormUse, paperFormWord, profileShortWord, profileWord } from '../../../text/terms/printing.ts';
import {
  FORM_PLACE_NAMES,
  FORM_PLACES,
  type FormSetting,
  type FormSettings,
  MOST_COPIES,
} from './form-settings.ts';

interface Props {
  readonly settings: FormSettings;
  /** Sheets of one copy by form; a form that was not counted has none. */
  readonly sheets: ReadonlyMap<PaperForm, number>;
  /** The form whose paper is in view. */
  readonly looked: PaperForm | null;
  readonly onChange: (form: PaperForm, change: Partial<FormSetting>) => void;
  readonly onLook: (form: PaperForm) => void;
}

/** The forms by where their sheets go: which, how masked, how many of each. */
export function FormRows(props: Props): ReactNode {
  return (
    <div className="form-rows" role="group" aria-label={text.forms}>
      <div className="form-row form-row-head" aria-hidden="true">
        <span />
        <span>{text.forms}</span>
        <span>{text.formColumns.profile}</span>
        <span>{text.formColumns.copies}</span>
        <span className="number">{text.formColumns.sheets}</span>
      </div>
      {FORM_PLACE_NAMES.map((place) => (
        <div key={place} className="form-place" role="group" aria-label={text.formPlaces[place]}>
          <span className="form-place-name">{text.formPlaces[place]}</span>
          <div>
            {FORM_PLACES[place].map((form) => (
              <FormRow key={form} {...props} form={form} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function FormRow({
  form,
  settings,
  sheets,
  looked,
  onChange,
  onLook,
}: Props & { form: PaperForm }): ReactNode {
  const { chosen, profile, copies } = settings[form];
  const profiles: readonly MaskingProfile[] = FORM_PROFILES[form];
  const word = paperFormWord[form];
  const count = sheets.get(form);
  return (
    <div className={form === looked ? 'form-row form-row-looked' : 'form-row'}>
      <Checkbox
        checked={chosen}
        aria-label={word}
        onChange={(event) => onChange(form, { chosen: event.target.checked })}
      />
      <button
        type="button"
        className="form-name"
        title={paperFormUse[form]}
        aria-label={text.look(word)}
        onClick={() => onLook(form)}
      >
        {word}
      </button>
      {profiles.length > 1 ? (
        <Select
          size="small"
          aria-label={text.profileOf(word)}
          value={profile}
          options={profiles.map((value) => ({
            value,
            label: profileShortWord[value],
            title: profileWord[value],
          }))}
          onChange={(value) => onChange(form, { profile: value })}
        />
      ) : (
        <span className="quiet">{profileShortWord[profile]}</span>
      )}
      <InputNumber
        size="small"
        aria-label={text.copiesOf(word)}
        min={1}
        max={MOST_COPIES}
        precision={0}
        disabled={!chosen}
        value={copies}
        onChange={(value) => onChange(form, { copies: value ?? 1 })}
      />
      <span className="number">
        {!chosen || count === undefined ? '' : count === 0 ? text.none : text.sheets(count)}
      </span>
    </div>
  );
}
