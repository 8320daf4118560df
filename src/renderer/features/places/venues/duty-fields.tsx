import { Checkbox, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { type StationDuty, stationDutyKind } from '../../../../shared/domain/village-places.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';
import { stationDutyWord } from '../../../text/terms/places.ts';

const text = villageWorkText.duties;

interface Props {
  readonly duties: readonly StationDuty[];
  readonly onChange: (duties: StationDuty[]) => void;
}

/** F116: the work of a venue that is done for nobody in particular; each kind once. */
export function DutyFields({ duties, onChange }: Props): ReactNode {
  return (
    <div className="duty-lines">
      {stationDutyKind.options.map((kind) => {
        const duty = duties.find((one) => one.kind === kind);
        const word = stationDutyWord[kind];
        const set = (part: Partial<StationDuty>): void =>
          onChange(duties.map((one) => (one.kind === kind ? { ...one, ...part } : one)));
        return (
          <div className="duty-line" key={kind}>
            <Checkbox
              checked={duty !== undefined}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...duties, { kind, halfDaysPerWeek: 1, helpersNeeded: 1 }]
                    : duties.filter((one) => one.kind !== kind),
                )
              }
            >
              {word}
            </Checkbox>
            <InputNumber
              aria-label={text.halfDays(word)}
              disabled={duty === undefined}
              min={1}
              max={14}
              precision={0}
              suffix={text.halfDaysUnit}
              value={duty?.halfDaysPerWeek ?? null}
              onChange={(halfDaysPerWeek) => halfDaysPerWeek !== null && set({ halfDaysPerWeek })}
            />
            <InputNumber
              aria-label={text.helpers(word)}
              disabled={duty === undefined}
              min={1}
              max={10}
              precision={0}
              suffix={text.helpersUnit}
              value={duty?.helpersNeeded ?? null}
              onChange={(helpersNeeded) => helpersNeeded !== null && set({ helpersNeeded })}
            />
          </div>
        );
      })}
    </div>
  );
}
