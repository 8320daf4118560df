import { DatePicker, Select, Table } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { type EntryKind, entryKind } from '../../../../shared/domain/time-bank.ts';
import { type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { problemText } from '../../../text/problem-text.ts';
import { numberText } from '../../../text/screens/time-bank-amounts.ts';
import { decisionText } from '../../../text/screens/time-bank-decisions.ts';
import { entriesText as text, sidesOf } from '../../../text/screens/time-bank-entries.ts';
import { entryKindWord } from '../../../text/terms/time-bank.ts';
import { useAmount, useBank } from '../bank.ts';
import { ReverseDialog } from '../decisions/reverse-dialog.tsx';
import { PeriodExport } from '../period-export.tsx';
import { type Entry, entryColumns } from './entry-columns.tsx';

const PAGE_ENTRIES = 100;
/** Head of the table and the line of pages below it. */
const AROUND_HEIGHT = 96;

interface Filters {
  readonly kinds: readonly EntryKind[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** 流水: the ledger itself, the latest entry on top; what was wrong is reversed here. */
export function EntriesTab(): ReactNode {
  const { villageId } = useBank();
  const amount = useAmount();
  const [attach, height] = useElementHeight();
  const [filters, setFilters] = useState<Filters>({ kinds: [], from: null, to: null });
  const [page, setPage] = useState(1);
  const [reversed, setReversed] = useState<Entry | null>(null);
  const answer = useAnswer('timeBank.entries', {
    villageId,
    kinds: [...filters.kinds],
    from: filters.from,
    to: filters.to,
    offset: (page - 1) * PAGE_ENTRIES,
    limit: PAGE_ENTRIES,
  });
  const change = (changes: Partial<Filters>): void => {
    setFilters((before) => ({ ...before, ...changes }));
    setPage(1);
  };
  const { data } = answer;
  const isFiltered = filters.kinds.length > 0 || filters.from !== null || filters.to !== null;
  return (
    <div className="fill">
      <div className="filters">
        <Select<EntryKind[]>
          className="bank-kinds"
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          aria-label={text.kinds}
          placeholder={text.kinds}
          value={[...filters.kinds]}
          options={entryKind.options.map((value) => ({ value, label: entryKindWord[value] }))}
          onChange={(kinds) => change({ kinds })}
        />
        <DatePicker.RangePicker
          aria-label={text.days}
          allowEmpty={[true, true]}
          value={[dayOf(filters.from), dayOf(filters.to)]}
          onChange={(days) => change({ from: dateOf(days?.[0]), to: dateOf(days?.[1]) })}
        />
        {data !== undefined && <span className="quiet">{text.count(numberText(data.total))}</span>}
        <span className="bank-more">
          <PeriodExport table="ledger-entries" />
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="table-space" ref={attach}>
        {data?.total === 0 ? (
          <EmptyState
            title={isFiltered ? text.noneFound : text.none}
            nextStep={isFiltered ? text.noneFoundNextStep : text.noneNextStep}
          />
        ) : (
          <Table<Entry>
            size="small"
            rowKey="number"
            loading={data === undefined && answer.error === null}
            dataSource={data?.entries ?? []}
            columns={entryColumns({ amount, onReverse: setReversed })}
            scroll={{ x: 1020, y: height - AROUND_HEIGHT }}
            pagination={{
              current: page,
              pageSize: PAGE_ENTRIES,
              total: data?.total ?? 0,
              showSizeChanger: false,
              onChange: setPage,
            }}
          />
        )}
      </div>
      {reversed !== null && (
        <ReverseDialog
          entry={reversed}
          effect={effectOf(reversed, amount)}
          onClose={() => setReversed(null)}
        />
      )}
    </div>
  );
}

function effectOf(entry: Entry, amount: (minutes: number) => string): string {
  const { from, to } = sidesOf(entry);
  return decisionText.reverseWay(amount(entry.minutes), to, from);
}

function dayOf(date: CalendarDate | null): dayjs.Dayjs | null {
  return date === null ? null : dayjs(date);
}

function dateOf(day: dayjs.Dayjs | null | undefined): CalendarDate | null {
  return day == null ? null : toCalendarDate(day.format('YYYY-MM-DD'));
}
