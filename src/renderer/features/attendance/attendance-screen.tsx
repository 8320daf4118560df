import { Button, Skeleton, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import type { StaffMember } from '../../../shared/domain/attendance.ts';
import { type CalendarDate, calendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { useAnswer } from '../../bridge/queries.ts';
import type { PageFocus } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { problemText } from '../../text/problem-text.ts';
import { attendanceText as text } from '../../text/screens/attendance.ts';
import { CheckTab } from './check/check-tab.tsx';
import { EntryTab } from './entry/entry-tab.tsx';
import { RecordsTab } from './records/records-tab.tsx';
import { StaffSelect } from '../../components/staff-select.tsx';
import { StaffTab } from './staff/staff-tab.tsx';
import { useChosenStaff } from '../../components/use-chosen-staff.ts';

const TAB = 'attendance.tab';

/** 回收登记: signed paper comes back, is entered by one person and checked by another. */
export function AttendanceScreen({ focus }: { focus: PageFocus }): ReactNode {
  const overview = useAnswer('overview.get', {});
  const staff = useAnswer('attendance.staff', {});
  const weeks = useAnswer('attendance.openWeeks', {});
  const problem = overview.error ?? staff.error ?? weeks.error;
  if (problem !== null)
    return (
      <Page title={text.title}>
        <Problem {...problemText(problem)} />
      </Page>
    );
  if (!overview.data || !staff.data || !weeks.data) return <Skeleton active className="page" />;
  const { today } = overview.data;
  const asked = calendarDate.safeParse(focus.weekStart).data;
  const open = weeks.data.filter(({ weekStart }) => weekStart <= today);
  const week = open.find(({ out }) => out > 0) ?? open[0];
  return (
    <AttendanceTabs
      staff={staff.data}
      today={today}
      firstWeek={asked ?? week?.weekStart ?? mondayOf(today)}
      toCheck={weeks.data.reduce((sum, { entered }) => sum + entered, 0)}
    />
  );
}

interface Props {
  readonly staff: readonly StaffMember[];
  readonly today: CalendarDate;
  readonly firstWeek: CalendarDate;
  readonly toCheck: number;
}

function AttendanceTabs({ staff, today, firstWeek, toCheck }: Props): ReactNode {
  const [tab, setTab] = useState(() => remembered(TAB, 'entry'));
  const [weekStart, setWeekStart] = useState(firstWeek);
  const [enteredBy, setEnteredBy] = useChosenStaff('attendance.enteredBy', staff);
  const open = (key: string): void => {
    setTab(key);
    remember(TAB, key);
  };
  const week = { weekStart, onWeek: setWeekStart };
  return (
    <Page
      full
      title={text.title}
      actions={
        <label className="entry-who">
          {text.me}
          <StaffSelect label={text.me} staff={staff} value={enteredBy} onChange={setEnteredBy} />
        </label>
      }
    >
      {staff.length === 0 && tab !== 'staff' && (
        <Problem
          tone="info"
          sentence={text.noStaff}
          nextStep={text.noStaffNextStep}
          action={<Button onClick={() => open('staff')}>{text.goStaff}</Button>}
        />
      )}
      <Tabs
        className="fill-tabs"
        destroyOnHidden
        activeKey={tab}
        onChange={open}
        items={[
          {
            key: 'entry',
            label: text.tabs.entry,
            children: <EntryTab {...week} today={today} enteredBy={enteredBy} />,
          },
          { key: 'check', label: text.toCheck(toCheck), children: <CheckTab {...week} staff={staff} /> },
          { key: 'records', label: text.tabs.records, children: <RecordsTab staff={staff} today={today} /> },
          { key: 'staff', label: text.tabs.staff, children: <StaffTab staff={staff} /> },
        ]}
      />
    </Page>
  );
}
