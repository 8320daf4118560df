import { Button, DatePicker, Input, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import type { FarmTask, Household } from '../../../../shared/domain/village-places.ts';
import { type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';

const text = villageWorkText.farm;

/** F102: the farm work that a household asks for, season by season. */
export function FarmTasks({ household }: { household: Household }): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const [tasks, setTasks] = useState<readonly FarmTask[]>(household.farmTasks);
  const action = useAction();
  const isChanged = JSON.stringify(tasks) !== JSON.stringify(household.farmTasks);
  const isWhole = tasks.every(({ work, from, to }) => work.trim() !== '' && from <= to);
  const add = (day: CalendarDate): void =>
    setTasks([
      ...tasks,
      { id: null, work: '', plot: '', from: day, to: day, helpersNeeded: 2, halfDays: 1, note: '' },
    ]);
  const save = (): void =>
    void action.run(async () => {
      await call('places.saveFarmTasks', { householdId: household.id, farmTasks: [...tasks] });
    });
  return (
    <section className="household-members" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="quiet">{tasks.length === 0 ? text.none : text.explain}</p>
      {tasks.map((task, at) => (
        <TaskLine
          key={at}
          task={task}
          onChange={(changed) => setTasks(tasks.map((one, index) => (index === at ? changed : one)))}
          onRemove={() => setTasks(tasks.filter((_, index) => index !== at))}
        />
      ))}
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <div className="row-gap">
        <Button size="small" disabled={today === undefined} onClick={() => today !== undefined && add(today)}>
          {text.add}
        </Button>
        {isChanged && (
          <Button type="primary" size="small" disabled={!isWhole} loading={action.busy} onClick={save}>
            {text.save}
          </Button>
        )}
      </div>
    </section>
  );
}

interface LineProps {
  readonly task: FarmTask;
  readonly onChange: (task: FarmTask) => void;
  readonly onRemove: () => void;
}

function TaskLine({ task, onChange, onRemove }: LineProps): ReactNode {
  const set = (part: Partial<FarmTask>): void => onChange({ ...task, ...part });
  const day = (label: string, value: CalendarDate, take: (value: CalendarDate) => void): ReactNode => (
    <DatePicker
      aria-label={label}
      allowClear={false}
      value={dayjs(value)}
      onChange={(picked) => picked !== null && take(toCalendarDate(picked.format('YYYY-MM-DD')))}
    />
  );
  return (
    <div className="farm-task">
      <Input
        aria-label={text.work}
        placeholder={text.workHint}
        maxLength={30}
        value={task.work}
        onChange={(event) => set({ work: event.target.value })}
      />
      <Input
        aria-label={text.plot}
        placeholder={text.plot}
        maxLength={60}
        value={task.plot}
        onChange={(event) => set({ plot: event.target.value })}
      />
      <InputNumber
        aria-label={text.helpers}
        min={1}
        max={20}
        precision={0}
        suffix={text.helpersUnit}
        value={task.helpersNeeded}
        onChange={(helpersNeeded) => helpersNeeded !== null && set({ helpersNeeded })}
      />
      <InputNumber
        aria-label={text.halfDays}
        min={1}
        max={60}
        precision={0}
        suffix={text.halfDaysUnit}
        value={task.halfDays}
        onChange={(halfDays) => halfDays !== null && set({ halfDays })}
      />
      {day(text.from, task.from, (from) => set({ from, to: task.to < from ? from : task.to }))}
      {day(text.to, task.to, (to) => set({ to }))}
      <Input
        aria-label={text.note}
        placeholder={text.note}
        maxLength={200}
        value={task.note}
        onChange={(event) => set({ note: event.target.value })}
      />
      <Button type="text" aria-label={text.removeLabel(task.work)} onClick={onRemove}>
        {text.remove}
      </Button>
    </div>
  );
}
