import { Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type CalendarPeriod,
  type CalendarPeriodForm,
  periodKind,
} from '../../../../shared/domain/calendar.ts';
import { call } from '../../../bridge/call.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { periodKindWord, periodVisitsWord } from '../../../text/terms/calendar.ts';
import type { CalendarTabProps } from '../calendar-tab.ts';
import { EntryDrawer, Field } from '../entry-drawer.tsx';
import { calendarPlaces } from '../place-options.ts';
import { draftOfRange, type RangeDraft, rangeOfDraft } from './range-draft.ts';
import { RangeFields } from './range-fields.tsx';

const text = calendarText.periods;
const VISITS = ['usual', 'least', 'none'] as const;

interface Props extends CalendarTabProps {
  /** Null = a new one. */
  readonly period: CalendarPeriod | null;
  readonly onClose: () => void;
}

/** One rush, festival or custom: which days, and what it does to the week. */
export function PeriodDrawer({ period, places, placeId, today, onClose }: Props): ReactNode {
  const [head, setHead] = useState<Omit<CalendarPeriodForm, 'range'>>(() => ({
    placeId: period?.placeId ?? placeId,
    kind: period?.kind ?? 'farming-rush',
    name: period?.name ?? '',
    capPercent: period?.capPercent ?? 100,
    visits: period?.visits ?? 'usual',
    wayPercent: period?.wayPercent ?? 100,
    extraVisits: period?.extraVisits ?? 0,
    note: period?.note ?? '',
  }));
  const [draft, setDraft] = useState<RangeDraft>(() => draftOfRange(period?.range ?? null, today));
  const change = (part: Partial<typeof head>): void => setHead({ ...head, ...part });
  const range = rangeOfDraft(draft);
  return (
    <EntryDrawer
      title={period?.name ?? text.newTitle}
      ready={head.name.trim() !== '' && range !== null}
      save={async () => {
        if (range !== null)
          await call('calendar.savePeriod', { id: period?.id ?? null, form: { ...head, range } });
      }}
      removal={
        period && {
          ask: text.removeAsk(period.name),
          remove: () => call('calendar.removePeriod', { id: period.id }),
        }
      }
      onClose={onClose}
    >
      <Field label={text.name} id="period-name">
        <Input
          autoFocus={period === null}
          id="period-name"
          placeholder={text.nameHint}
          maxLength={20}
          value={head.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label={text.kind} id="period-kind">
        <Select<CalendarPeriodForm['kind']>
          id="period-kind"
          value={head.kind}
          options={periodKind.options.map((kind) => ({ value: kind, label: periodKindWord[kind] }))}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field wide label={text.for} id="period-place">
        <Select<CalendarPeriodForm['placeId']>
          id="period-place"
          value={head.placeId}
          options={calendarPlaces(places)}
          onChange={(chosen) => change({ placeId: chosen })}
        />
      </Field>
      <RangeFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      <Field label={text.cap} id="period-cap">
        <InputNumber
          id="period-cap"
          min={0}
          max={100}
          step={10}
          suffix={text.capUnit}
          value={head.capPercent}
          onChange={(capPercent) => change({ capPercent: capPercent ?? 100 })}
        />
      </Field>
      <Field label={text.way} id="period-way" hint={text.wayHint}>
        <InputNumber
          id="period-way"
          min={100}
          max={300}
          step={10}
          suffix={text.capUnit}
          value={head.wayPercent}
          onChange={(wayPercent) => change({ wayPercent: wayPercent ?? 100 })}
        />
      </Field>
      <Field wide label={text.visits} id="period-visits">
        <Select<CalendarPeriodForm['visits']>
          id="period-visits"
          value={head.visits}
          options={VISITS.map((value) => ({ value, label: periodVisitsWord[value] }))}
          onChange={(visits) => change({ visits })}
        />
      </Field>
      <Field wide label={text.extra} id="period-extra" hint={text.extraHint}>
        <InputNumber
          id="period-extra"
          min={0}
          max={3}
          precision={0}
          suffix={text.extraUnit}
          value={head.extraVisits}
          onChange={(extraVisits) => change({ extraVisits: extraVisits ?? 0 })}
        />
      </Field>
      <Field wide label={text.note} id="period-note">
        <Input
          id="period-note"
          maxLength={200}
          value={head.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
    </EntryDrawer>
  );
}
