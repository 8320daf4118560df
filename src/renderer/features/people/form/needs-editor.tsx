import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Slot } from '../../../../shared/domain/availability.ts';
import type { NeedEntry } from '../../../../shared/domain/person-profile.ts';
import { SERVICE_CODES, SERVICE_TYPES } from '../../../../shared/domain/service.ts';
import { partsOfService } from '../../../../shared/domain/service-part.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { serviceWord, slotWord } from '../../../text/terms.ts';
import { servicePartWord } from '../../../text/terms/services.ts';
import { DayField } from './day-field.tsx';
import { useElder } from './editing.ts';
import { EntryRows } from './entry-rows.tsx';

const EVERY_WEEKS = [1, 2, 3, 4, 6, 8, 13] as const;
const ANY_SLOT = 'any';

/** Which service, how often, for how long, and when it suits. Each service once. */
export function NeedsEditor(): ReactNode {
  const [elder, change] = useElder();
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const used = new Set(elder.needs.map((need) => need.serviceCode));
  const free = SERVICE_CODES.filter((code) => !used.has(code));
  return (
    <EntryRows<NeedEntry>
      path="elder.needs"
      className="need-rows"
      addWord={text.addNeed}
      most={SERVICE_CODES.length}
      entries={elder.needs}
      newEntry={() => {
        const serviceCode = free[0] ?? 'emotional_support';
        const minutes = SERVICE_TYPES[serviceCode].defaultMinutes;
        return { serviceCode, timesPerWeek: 1, everyWeeks: 1, minutes, slot: null, since: today, parts: [] };
      }}
      onChange={(needs) => change({ needs })}
      row={(need, set) => (
        <>
          <Select
            aria-label={text.needService}
            value={need.serviceCode}
            options={[need.serviceCode, ...free].map((value) => ({ value, label: serviceWord(value) }))}
            onChange={(serviceCode) =>
              set({ serviceCode, minutes: SERVICE_TYPES[serviceCode].defaultMinutes, parts: [] })
            }
          />
          <Select<number>
            aria-label={text.needEvery}
            value={need.everyWeeks}
            options={[...new Set([...EVERY_WEEKS, need.everyWeeks])].map((value) => ({
              value,
              label: text.needEveryWords(value),
            }))}
            onChange={(everyWeeks) => set({ everyWeeks })}
          />
          <InputNumber
            aria-label={text.needTimes}
            min={1}
            max={14}
            precision={0}
            suffix={text.needTimesUnit}
            value={need.timesPerWeek}
            onChange={(timesPerWeek) => timesPerWeek !== null && set({ timesPerWeek })}
          />
          <InputNumber
            aria-label={text.needMinutes}
            title={text.needMinutes}
            min={5}
            max={480}
            step={5}
            precision={0}
            suffix={text.minutesUnit}
            value={need.minutes}
            onChange={(minutes) => minutes !== null && set({ minutes })}
          />
          <Select<Slot | typeof ANY_SLOT>
            aria-label={text.needSlot}
            value={need.slot ?? ANY_SLOT}
            options={[
              { value: ANY_SLOT, label: text.anySlot },
              { value: 'morning', label: slotWord.morning },
              { value: 'afternoon', label: slotWord.afternoon },
            ]}
            onChange={(slot) => set({ slot: slot === ANY_SLOT ? null : slot })}
          />
          <DayField
            clearable
            label={text.needSince}
            value={need.since}
            onChange={(since) => set({ since })}
          />
          {partsOfService(need.serviceCode).length > 0 && (
            <Select
              mode="multiple"
              className="need-parts"
              aria-label={text.needParts}
              placeholder={text.needPartsHint}
              value={[...need.parts]}
              options={partsOfService(need.serviceCode).map((value) => ({
                value,
                label: servicePartWord(value),
              }))}
              onChange={(parts) => set({ parts })}
            />
          )}
        </>
      )}
    />
  );
}
