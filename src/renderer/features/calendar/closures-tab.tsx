import { Button, Select, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import { type LinkClosure, linkClosure } from '../../../shared/domain/calendar.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { calendarText } from '../../text/screens/calendar.ts';
import { closureReasonWord } from '../../text/terms/calendar.ts';
import { type CalendarTabProps, stateOf } from './calendar-tab.ts';
import { DayField } from './day-field.tsx';
import { EntryDrawer, Field } from './entry-drawer.tsx';
import { ListTab } from './list-tab.tsx';
import { hamletOptions } from './place-options.ts';

const text = calendarText.closures;
type Closure = Output<'calendar.closures'>[number];

/** 封路: ways that cannot be gone for a time. */
export function ClosuresTab(props: CalendarTabProps): ReactNode {
  const answer = useAnswer('calendar.closures', {});
  const [open, setOpen] = useState<Closure | 'new' | null>(null);
  return (
    <>
      <ListTab<Closure>
        buttons={<Button onClick={() => setOpen('new')}>{text.add}</Button>}
        rows={answer.data}
        error={answer.error}
        columns={columnsOn(props.today)}
        rowKey={({ id }) => id ?? 0}
        empty={{ title: text.none, nextStep: text.noneNextStep }}
        onOpen={setOpen}
      />
      {open !== null && (
        <ClosureDrawer {...props} closure={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface DrawerProps extends CalendarTabProps {
  /** Null = a new one. */
  readonly closure: Closure | null;
  readonly onClose: () => void;
}

function ClosureDrawer({ closure, places, today, onClose }: DrawerProps): ReactNode {
  const [ends, setEnds] = useState<{ fromHamletId: PlaceId | null; toHamletId: PlaceId | null }>({
    fromHamletId: closure?.fromHamletId ?? null,
    toHamletId: closure?.toHamletId ?? null,
  });
  const [days, setDays] = useState({ from: closure?.from ?? today, to: closure?.to ?? today });
  const [reason, setReason] = useState<LinkClosure['reason']>(closure?.reason ?? 'landslide');
  const filled = linkClosure.safeParse({ id: closure?.id ?? null, ...ends, ...days, reason }).data;
  const hamlets = hamletOptions(places);
  const id = closure?.id ?? null;
  const hamlet = (key: 'fromHamletId' | 'toHamletId', label: string): ReactNode => (
    <Field label={label} id={`closure-${key}`}>
      <Select<PlaceId>
        id={`closure-${key}`}
        showSearch={{ optionFilterProp: 'label' }}
        {...(ends[key] === null ? {} : { value: ends[key] })}
        options={hamlets}
        onChange={(chosen) => setEnds({ ...ends, [key]: chosen })}
      />
    </Field>
  );
  return (
    <EntryDrawer
      title={closure === null ? text.newTitle : text.title(closure.fromName, closure.toName)}
      ready={filled !== undefined}
      save={async () => {
        if (filled) await call('calendar.saveClosure', { closure: filled });
      }}
      removal={
        id === null ? null : { ask: text.removeAsk, remove: () => call('calendar.removeClosure', { id }) }
      }
      onClose={onClose}
    >
      {hamlet('fromHamletId', text.fromHamlet)}
      {hamlet('toHamletId', text.toHamlet)}
      <Field label={text.from} id="closure-from">
        <DayField
          id="closure-from"
          value={days.from}
          onChange={(from) => setDays({ from, to: days.to < from ? from : days.to })}
        />
      </Field>
      <Field label={text.to} id="closure-to">
        <DayField id="closure-to" value={days.to} onChange={(to) => setDays({ ...days, to })} />
      </Field>
      <Field wide label={text.reason} id="closure-reason" hint={text.hint}>
        <Select<LinkClosure['reason']>
          id="closure-reason"
          value={reason}
          options={linkClosure.shape.reason.options.map((value) => ({
            value,
            label: closureReasonWord[value],
          }))}
          onChange={setReason}
        />
      </Field>
    </EntryDrawer>
  );
}

function columnsOn(today: CalendarDate): TableColumnsType<Closure> {
  return [
    {
      title: text.columns.way,
      key: 'way',
      render: (_, { fromName, toName }) => <strong>{text.title(fromName, toName)}</strong>,
    },
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
      width: 100,
      render: (_, line) => closureReasonWord[line.reason],
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
