import { App, DatePicker, Select, Table } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import type { StaffMember } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, recordsText as text } from '../../../text/screens/attendance.ts';
import { type ChosenPerson, PersonField } from '../person-field.tsx';
import { useVillages } from '../use-villages.ts';
import { CorrectRecord, type ServiceRecord } from './correct-record.tsx';
import { RECORD_COLUMNS } from './record-columns.tsx';

const WHOLE_TOWNSHIP = 0;
const ROWS_ON_PAGE = 100;
const USUAL_DAYS = 31;

interface Props {
  readonly staff: readonly StaffMember[];
  readonly today: CalendarDate;
}

/** 服务记录: what was recorded, page by page; a checked one is corrected from here. */
export function RecordsTab({ staff, today }: Props): ReactNode {
  const { message } = App.useApp();
  const villages = useVillages();
  const [villageId, setVillageId] = useState<PlaceId | null>(null);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [days, setDays] = useState({ from: addDays(today, -USUAL_DAYS), to: today });
  const [page, setPage] = useState(1);
  const [correcting, setCorrecting] = useState<ServiceRecord | null>(null);
  const answer = useAnswer('attendance.records', {
    villageId,
    personId: person?.personId ?? null,
    ...days,
    offset: (page - 1) * ROWS_ON_PAGE,
    limit: ROWS_ON_PAGE,
  });
  const open = (record: ServiceRecord): void => {
    if (record.checked) setCorrecting(record);
    else void message.info(text.uncheckedHint);
  };
  return (
    <div className="fill">
      <div className="filters">
        <Select<number>
          className="village-select"
          aria-label={attendanceText.village}
          value={villageId ?? WHOLE_TOWNSHIP}
          options={[{ value: WHOLE_TOWNSHIP, label: attendanceText.allVillages }, ...villages]}
          onChange={(chosen) => {
            setVillageId(villages.find(({ value }) => value === chosen)?.value ?? null);
            setPage(1);
          }}
        />
        <div className="record-person">
          <PersonField
            id="record-person"
            label={text.person}
            role="all"
            chosen={person}
            onChoose={(chosen) => {
              setPerson(chosen);
              setPage(1);
            }}
          />
        </div>
        <DatePicker.RangePicker
          aria-label={text.days}
          allowClear={false}
          value={[dayjs(days.from), dayjs(days.to)]}
          onChange={(chosen) => {
            const [from, to] = chosen ?? [];
            if (from === null || from === undefined || to === null || to === undefined) return;
            setDays({
              from: toCalendarDate(from.format('YYYY-MM-DD')),
              to: toCalendarDate(to.format('YYYY-MM-DD')),
            });
            setPage(1);
          }}
        />
        {answer.data !== undefined && <span className="quiet">{text.total(answer.data.total)}</span>}
        <span className="quiet filters-end">{text.lead}</span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {answer.data?.total === 0 ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep} />
      ) : (
        <div className="scroll-space">
          <Table<ServiceRecord>
            size="small"
            rowKey="id"
            sticky
            loading={answer.isPending}
            dataSource={answer.data?.records ?? []}
            columns={RECORD_COLUMNS}
            pagination={{
              current: page,
              pageSize: ROWS_ON_PAGE,
              total: answer.data?.total ?? 0,
              hideOnSinglePage: true,
              showSizeChanger: false,
              onChange: setPage,
            }}
            onRow={(record) => openableRow(() => open(record))}
          />
        </div>
      )}
      {correcting !== null && (
        <CorrectRecord
          key={correcting.id}
          record={correcting}
          staff={staff}
          today={today}
          onClose={() => setCorrecting(null)}
        />
      )}
    </div>
  );
}
