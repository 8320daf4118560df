import { Form, Input, InputNumber, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type CookCircle,
  type CookCircleForm,
  cookCircleForm,
} from '../../../../shared/domain/cook-circle.ts';
import { calendarDate, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';
import { Labelled } from '../labelled.tsx';
import type { PlaceWithCounts } from '../place-line.ts';
import { RecordDrawer, RecordForm } from '../record-drawer.tsx';
import { type HouseholdChoice, HostRow, WeekdayHosts } from './host-fields.tsx';

const text = dailyLifeText.cook;
const MEALS = cookCircleForm.shape.meal.options;
const TURNS = cookCircleForm.shape.turns.options;

interface Props {
  readonly village: PlaceWithCounts;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** One circle in a drawer, new or known; saved with its houses. */
export function CookCircleDrawer({
  open,
  ...rest
}: Props & { readonly open: CookCircle | 'new' | null }): ReactNode {
  return (
    <RecordDrawer open={open} newTitle={text.newTitle} nameOf={({ name }) => name} onClose={rest.onClose}>
      {(circle) => <CircleFields circle={circle} {...rest} />}
    </RecordDrawer>
  );
}

function CircleFields({ circle, village, today, onClose }: Props & { readonly circle: CookCircle | null }) {
  const action = useAction();
  const households = useAnswer('places.households', { villageId: village.id, search: '' });
  const [form, setForm] = useState<CookCircleForm>(() => ({
    villageId: village.id,
    hamletId: circle?.hamletId ?? null,
    name: circle?.name ?? '',
    meal: circle?.meal ?? 'lunch',
    turns: circle?.turns ?? 'rotation',
    beginsOn: circle?.beginsOn ?? today,
    daysEach: circle?.daysEach ?? 1,
    hosts: circle?.hosts.map(({ turn, householdId }) => ({ turn, householdId })) ?? [],
  }));
  const [beginsOn, setBeginsOn] = useState<string>(form.beginsOn);
  const change = (part: Partial<CookCircleForm>): void => setForm({ ...form, ...part });
  const day = calendarDate.safeParse(beginsOn).data;
  const here = (households.data ?? []).filter(
    ({ hamletId }) => form.hamletId === null || hamletId === form.hamletId,
  );
  const choices: HouseholdChoice[] = here.map(({ id, householdNo, headName, members }) => ({
    value: id,
    label: text.host(householdNo, headName ?? members[0]?.name ?? null),
  }));
  const hamlets = new Map(
    (households.data ?? []).flatMap(({ hamletId, hamletName }) =>
      hamletId === null || hamletName === null ? [] : [[hamletId, hamletName] as const],
    ),
  );
  const save = (): Promise<unknown> =>
    call('places.saveCookCircle', {
      cookCircleId: circle?.id ?? null,
      form: { ...form, beginsOn: day ?? form.beginsOn },
    });
  return (
    <RecordForm
      action={action}
      ready={form.name.trim() !== '' && day !== undefined && form.hosts.length > 0}
      save={save}
      removal={
        circle && {
          ask: text.removeAsk(circle.name),
          remove: () => call('places.removeCookCircle', { cookCircleId: circle.id }),
        }
      }
      onDone={onClose}
    >
      <Labelled label={text.name} id="circle-name">
        <Input
          autoFocus={circle === null}
          id="circle-name"
          placeholder={text.nameHint}
          maxLength={30}
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Labelled>
      <Labelled label={text.hamlet} id="circle-hamlet">
        <Select
          id="circle-hamlet"
          allowClear
          value={form.hamletId}
          options={[...hamlets].map(([value, label]) => ({ value, label }))}
          onChange={(hamletId: CookCircleForm['hamletId'] | undefined) =>
            change({ hamletId: hamletId ?? null })
          }
        />
      </Labelled>
      <Labelled label={text.meal} id="circle-meal">
        <Segmented
          value={form.meal}
          options={MEALS.map((value) => ({ value, label: text.mealWord[value] }))}
          onChange={(meal) => change({ meal })}
        />
      </Labelled>
      <Labelled label={text.turns} id="circle-turns">
        <Segmented
          value={form.turns}
          options={TURNS.map((value) => ({ value, label: text.turnsWord[value] }))}
          onChange={(turns) => change({ turns, hosts: [] })}
        />
      </Labelled>
      <Labelled label={text.beginsOn} id="circle-begins">
        <Input
          id="circle-begins"
          className="number"
          maxLength={10}
          {...(day === undefined ? { status: 'error' as const } : {})}
          value={beginsOn}
          onChange={(event) => setBeginsOn(event.target.value)}
        />
      </Labelled>
      {form.turns === 'rotation' && (
        <Labelled label={text.daysEach} id="circle-days">
          <InputNumber
            id="circle-days"
            min={1}
            max={31}
            precision={0}
            suffix={text.daysUnit}
            value={form.daysEach}
            onChange={(daysEach) => change({ daysEach: daysEach ?? 1 })}
          />
        </Labelled>
      )}
      <Form.Item className="wide" label={text.hosts}>
        {form.turns === 'weekday' ? (
          <WeekdayHosts hosts={form.hosts} choices={choices} onChange={(hosts) => change({ hosts })} />
        ) : (
          <HostRow hosts={form.hosts} choices={choices} onChange={(hosts) => change({ hosts })} />
        )}
      </Form.Item>
    </RecordForm>
  );
}
