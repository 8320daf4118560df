import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type {
  ReturnedSheetId,
  SheetToReturn,
  StaffId,
  StaffMember,
} from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { dayHeadText, shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, checkText as text, entryText } from '../../../text/screens/attendance.ts';
import { addDays } from '../../../../shared/time/calendar-date.ts';
import { StaffSelect } from '../../../components/staff-select.tsx';
import { useChosenStaff } from '../../../components/use-chosen-staff.ts';
import { useVillages } from '../use-villages.ts';
import { AlarmList } from './alarm-list.tsx';
import { CheckBar } from './check-bar.tsx';
import { CheckTable } from './check-table.tsx';
import { WaitingCredits } from './waiting-credits.tsx';

const WHOLE_TOWNSHIP = 0;

interface Props {
  readonly staff: readonly StaffMember[];
  readonly weekStart: CalendarDate;
  readonly onWeek: (weekStart: CalendarDate) => void;
}

/** 待复核: what was entered, looked over by somebody else; what it will bring stands beside it before anything is done. */
export function CheckTab({ staff, weekStart, onWeek }: Props): ReactNode {
  const villages = useVillages();
  const [villageId, setVillageId] = useState<PlaceId | null>(null);
  const [checkedBy, setCheckedBy] = useChosenStaff('attendance.checkedBy', staff);
  const week = useAnswer('attendance.listWeek', { weekStart, villageId });
  const waiting = (week.data ?? []).filter(isToCheck);
  return (
    <div className="fill">
      <div className="filters">
        <label className="check-who">
          {text.checker}
          <StaffSelect label={text.checker} staff={staff} value={checkedBy} onChange={setCheckedBy} />
        </label>
        <OpenWeek weekStart={weekStart} onWeek={onWeek} />
        <Select<number>
          className="village-select"
          aria-label={attendanceText.village}
          value={villageId ?? WHOLE_TOWNSHIP}
          options={[{ value: WHOLE_TOWNSHIP, label: attendanceText.allVillages }, ...villages]}
          onChange={(chosen) => setVillageId(villages.find(({ value }) => value === chosen)?.value ?? null)}
        />
        <span className="quiet filters-end">{text.lead}</span>
      </div>
      {week.error !== null && <Problem {...problemText(week.error)} />}
      {checkedBy !== null && <WaitingCredits checkedBy={checkedBy} />}
      {week.isSuccess && waiting.length === 0 ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep} />
      ) : checkedBy === null ? (
        <EmptyState title={text.checkerHint} nextStep={text.chooseChecker} />
      ) : (
        waiting.length > 0 && (
          <SheetsToCheck
            key={`${weekStart} ${String(villageId)} ${String(checkedBy)}`}
            sheets={waiting}
            checkedBy={checkedBy}
          />
        )
      )}
    </div>
  );
}

type SheetToCheck = SheetToReturn & { readonly id: ReturnedSheetId };

function isToCheck(sheet: SheetToReturn): sheet is SheetToCheck {
  return sheet.state === 'entered' && sheet.id !== null && sheet.returnedReason === '';
}

function SheetsToCheck(props: {
  readonly sheets: readonly SheetToCheck[];
  readonly checkedBy: StaffId;
}): ReactNode {
  const { sheets, checkedBy } = props;
  const [leftOut, setLeftOut] = useState<ReadonlySet<ReturnedSheetId>>(new Set());
  const ticked = sheets.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id);
  const preview = useAnswer(
    'attendance.previewCheck',
    { sheetIds: ticked, checkedBy },
    { enabled: ticked.length > 0 },
  );
  const isFresh = preview.data !== undefined && !preview.isPlaceholderData && !preview.isFetching;
  return (
    <>
      {preview.error !== null && <Problem {...problemText(preview.error)} />}
      {preview.data !== undefined && ticked.length > 0 && <AlarmList sheets={preview.data.sheets} />}
      <div className="table-space check-space">
        <CheckTable
          sheets={sheets}
          previews={ticked.length === 0 ? [] : (preview.data?.sheets ?? [])}
          leftOut={leftOut}
          onLeaveOut={setLeftOut}
        />
      </div>
      <CheckBar
        ticked={ticked}
        checkedBy={checkedBy}
        preview={isFresh && ticked.length > 0 ? preview.data : undefined}
      />
    </>
  );
}

/** Weeks in which something waits to be checked. */
function OpenWeek({ weekStart, onWeek }: Pick<Props, 'weekStart' | 'onWeek'>): ReactNode {
  const open = (useAnswer('attendance.openWeeks', {}).data ?? []).filter(
    (one) => one.entered > 0 || one.weekStart === weekStart,
  );
  const weeks = open.some((one) => one.weekStart === weekStart)
    ? open
    : [{ weekStart, out: 0, entered: 0, checked: 0 }, ...open];
  return (
    <Select<CalendarDate>
      className="week-open"
      aria-label={entryText.week}
      value={weekStart}
      options={weeks.map((one) => ({
        value: one.weekStart,
        label: `${entryText.weekOption(shortDayText(one.weekStart), dayHeadText(addDays(one.weekStart, 6)))} ${attendanceText.toCheck(one.entered)}`,
      }))}
      onChange={onWeek}
    />
  );
}
