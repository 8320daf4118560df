import { Select } from 'antd';
import type { ReactNode } from 'react';
import { absenceReason, type HelperAbsence } from '../../../../shared/domain/person-profile.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { absenceReasonWord } from '../../../text/terms/people.ts';
import { DayField } from './day-field.tsx';
import { useHelper } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';

const MOST_ENTRIES = 30;

/** When a helper is away. */
export function AbsencesEditor(): ReactNode {
  const [helper, change] = useHelper();
  const today = useAnswer('overview.get', {}).data?.today;
  if (today === undefined) return null;
  return (
    <EntryRows<HelperAbsence>
      path="helper.absences"
      className="absence-rows"
      addWord={text.addAbsence}
      most={MOST_ENTRIES}
      entries={helper.absences}
      newEntry={() => ({ from: today, to: addDays(today, 7), reason: 'away' })}
      onChange={(absences) => change({ absences })}
      row={(absence, set) => (
        <>
          <Select
            aria-label={text.absenceReason}
            value={absence.reason}
            options={absenceReason.options.map((value) => ({ value, label: absenceReasonWord[value] }))}
            onChange={(reason) => set({ reason })}
          />
          <DayField
            label={text.absenceFrom}
            value={absence.from}
            onChange={(from) => from !== null && set({ from })}
          />
          <DayField label={text.absenceTo} value={absence.to} onChange={(to) => to !== null && set({ to })} />
        </>
      )}
    />
  );
}
