import { Button, Select, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { type ElderAbsence, elderAbsence } from '../../../shared/domain/calendar.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { PersonSelect } from '../../components/person-select.tsx';
import { useDebounced } from '../../components/use-debounced.ts';
import { calendarText } from '../../text/screens/calendar.ts';
import { elderAbsenceReasonWord } from '../../text/terms/rosters.ts';
import { type CalendarTabProps, stateOf } from './calendar-tab.ts';
import { DayField } from './day-field.tsx';
import { EntryDrawer, Field } from './entry-drawer.tsx';
import { ListTab } from './list-tab.tsx';

const text = calendarText.absences;
const TYPING_PAUSE_MILLISECONDS = 200;
type Absence = Output<'calendar.elderAbsences'>[number];

/** 老人不在家: days on which nobody comes to an elder, of the chosen village or of all. */
export function AbsencesTab(props: CalendarTabProps): ReactNode {
  const isVillage = props.places.find(({ id }) => id === props.placeId)?.level === 'village';
  const answer = useAnswer('calendar.elderAbsences', { villageId: isVillage ? props.placeId : null });
  const [open, setOpen] = useState<Absence | 'new' | null>(null);
  return (
    <>
      <ListTab<Absence>
        buttons={<Button onClick={() => setOpen('new')}>{text.add}</Button>}
        rows={answer.data}
        error={answer.error}
        columns={columnsOn(props.today)}
        rowKey={({ id }) => id ?? 0}
        empty={{ title: text.none, nextStep: text.noneNextStep }}
        onOpen={setOpen}
      />
      {open !== null && (
        <AbsenceDrawer {...props} absence={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface DrawerProps extends CalendarTabProps {
  /** Null = a new one. */
  readonly absence: Absence | null;
  readonly onClose: () => void;
}

function AbsenceDrawer({ absence, placeId, today, onClose }: DrawerProps): ReactNode {
  const [elder, setElder] = useState<{ personId: PersonId; name: string } | null>(
    absence === null ? null : { personId: absence.elderId, name: absence.name },
  );
  const [days, setDays] = useState({ from: absence?.from ?? today, to: absence?.to ?? today });
  const [reason, setReason] = useState<ElderAbsence['reason']>(absence?.reason ?? 'hospital');
  const filled = elderAbsence.safeParse({
    id: absence?.id ?? null,
    elderId: elder?.personId ?? null,
    ...days,
    reason,
  }).data;
  const id = absence?.id ?? null;
  return (
    <EntryDrawer
      title={absence?.name ?? text.newTitle}
      ready={filled !== undefined}
      save={async () => {
        if (filled) await call('calendar.saveElderAbsence', { absence: filled });
      }}
      removal={
        absence === null || id === null
          ? null
          : {
              ask: text.removeAsk(absence.name),
              remove: () => call('calendar.removeElderAbsence', { id, elderId: absence.elderId }),
            }
      }
      onClose={onClose}
    >
      {absence === null && (
        <Field wide label={text.elder} id="absence-elder" hint={text.hint}>
          <ElderPicker placeId={placeId} chosen={elder} onChoose={setElder} />
        </Field>
      )}
      <Field label={text.from} id="absence-from">
        <DayField
          id="absence-from"
          value={days.from}
          onChange={(from) => setDays({ from, to: days.to < from ? from : days.to })}
        />
      </Field>
      <Field label={text.to} id="absence-to">
        <DayField id="absence-to" value={days.to} onChange={(to) => setDays({ ...days, to })} />
      </Field>
      <Field wide label={text.reason} id="absence-reason">
        <Select<ElderAbsence['reason']>
          id="absence-reason"
          value={reason}
          options={elderAbsence.shape.reason.options.map((value) => ({
            value,
            label: elderAbsenceReasonWord[value],
          }))}
          onChange={setReason}
        />
      </Field>
    </EntryDrawer>
  );
}

interface PickerProps {
  readonly placeId: CalendarTabProps['placeId'];
  readonly chosen: { personId: PersonId; name: string } | null;
  readonly onChoose: (elder: { personId: PersonId; name: string } | null) => void;
}

/** Finds an elder by name or pinyin initials. */
function ElderPicker({ placeId, chosen, onChoose }: PickerProps): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role: 'elder', placeId, onlyWithNeeds: false, search },
    { enabled: search !== '' },
  );
  return (
    <PersonSelect
      id="absence-elder"
      label={text.elder}
      placeholder={text.elderHint}
      chosen={chosen}
      typed={typed}
      found={search === '' ? [] : (found.data ?? [])}
      searching={found.isFetching}
      onType={setTyped}
      onChoose={onChoose}
    />
  );
}

function columnsOn(today: CalendarDate): TableColumnsType<Absence> {
  return [
    { title: text.columns.name, key: 'name', render: (_, { name }) => <strong>{name}</strong> },
    {
      title: text.columns.days,
      key: 'days',
      width: 220,
      className: 'number',
      render: (_, { from, to }) => (from === to ? from : `${from} — ${to}`),
    },
    {
      title: text.columns.reason,
      key: 'reason',
      width: 110,
      render: (_, line) => elderAbsenceReasonWord[line.reason],
    },
    {
      title: text.columns.state,
      key: 'state',
      width: 120,
      render: (_, line) => {
        const state = stateOf(line, today);
        return <span className={state === 'ended' ? 'quiet' : undefined}>{text[state]}</span>;
      },
    },
  ];
}
