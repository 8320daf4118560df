import { InputNumber, Switch } from 'antd';
import type { ReactNode } from 'react';
import { OFFICE_RULES } from '../../../../shared/domain/office-rules.ts';
import type { PairingSettings } from '../../../../shared/domain/pairing-weights.ts';
import { pairingsWeightsText as text } from '../../../text/screens/pairings-weights.ts';
import { ruleUnitWord } from '../../../text/terms/places.ts';
import { boundsOf, NUMBER_RULES, NUMBER_SETTINGS, SWITCH_SETTINGS } from './weights-form.ts';

interface Props {
  readonly settings: PairingSettings;
  readonly onChange: (change: Partial<PairingSettings>) => void;
}

/** Backup, villages and households as switches; loads as numbers. */
export function SettingFields({ settings, onChange }: Props): ReactNode {
  return (
    <div className="setting-fields">
      <div>
        {SWITCH_SETTINGS.map((name) => (
          <label key={name} className="setting-field">
            <Switch
              size="small"
              aria-label={text[name]}
              checked={settings[name]}
              onChange={(on) => onChange({ [name]: on })}
            />
            {text[name]}
          </label>
        ))}
      </div>
      <div>
        {NUMBER_SETTINGS.map((name) => {
          const rule = NUMBER_RULES[name];
          const { from, to } = boundsOf(rule);
          return (
            <label key={name} className="setting-field">
              <span>{text[name]}</span>
              <InputNumber
                size="small"
                aria-label={text[name]}
                min={from}
                max={to}
                precision={0}
                value={settings[name]}
                onChange={(value) => value !== null && onChange({ [name]: value })}
              />
              {ruleUnitWord[OFFICE_RULES[rule].unit]}
            </label>
          );
        })}
      </div>
    </div>
  );
}
