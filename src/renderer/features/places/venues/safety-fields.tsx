import { Checkbox, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { type VenueForm, venueSafety } from '../../../../shared/domain/village-places.ts';
import { toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { placesText } from '../../../text/screens/places.ts';
import { venueSafetyWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';

const text = placesText.venues;

interface Props {
  readonly form: VenueForm;
  readonly onChange: (part: Pick<VenueForm, 'safety' | 'safetyCheckedOn'>) => void;
}

/** What was found in order in a house where elders meet, and when. */
export function SafetyFields({ form: { safety, safetyCheckedOn }, onChange }: Props): ReactNode {
  return (
    <>
      <Labelled wide label={text.safety} id="venue-safety">
        <Checkbox.Group
          value={[...safety]}
          options={venueSafety.options.map((value) => ({ value, label: venueSafetyWord[value] }))}
          onChange={(found) => onChange({ safety: found, safetyCheckedOn })}
        />
      </Labelled>
      <Labelled label={text.safetyCheckedOn} id="venue-safety-day">
        <DatePicker
          id="venue-safety-day"
          value={safetyCheckedOn === null ? null : dayjs(safetyCheckedOn)}
          onChange={(day) =>
            onChange({
              safety,
              safetyCheckedOn: day === null ? null : toCalendarDate(day.format('YYYY-MM-DD')),
            })
          }
        />
      </Labelled>
    </>
  );
}
