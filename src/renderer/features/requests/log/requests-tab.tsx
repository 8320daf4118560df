import { Button, Input, Segmented, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Request, RequestId } from '../../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { requestText as text } from '../../../text/screens/requests.ts';
import { SlipsButton } from './print-slips.tsx';
import { requestColumns } from './request-columns.tsx';
import { RequestDrawer } from './request-drawer.tsx';

const STATES = ['open', 'closed', 'all'] as const;
type Shown = (typeof STATES)[number];
const SHOWN = 'requests.shown';

interface Props {
  /** Null = of all villages. */
  readonly villageId: PlaceId | null;
  readonly today: CalendarDate;
}

/** 诉求: what is open, the most urgent on top, and what came of the rest. */
export function RequestsTab({ villageId, today }: Props): ReactNode {
  const [shown, setShown] = useState<Shown>(() => remembered<Shown>(SHOWN, 'open'));
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Request | 'new' | null>(null);
  const [tickedIds, setTickedIds] = useState<readonly RequestId[]>([]);
  const answer = useAnswer('requests.list', { villageId, withClosed: shown !== 'open' });
  const ofState = answer.data?.filter(({ state }) => shown !== 'closed' || state !== 'open');
  const rows = ofState?.filter((request) => tells(request, search.trim()));
  const ticked = rows?.filter(({ id }) => tickedIds.includes(id)) ?? [];
  const lateCount = rows?.filter(({ daysLate }) => daysLate > 0).length ?? 0;
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <Segmented<Shown>
          aria-label={text.statesLabel}
          value={shown}
          options={STATES.map((value) => ({ value, label: text.states[value] }))}
          onChange={(value) => {
            setShown(value);
            remember(SHOWN, value);
            setTickedIds([]);
          }}
        />
        <Input.Search
          className="request-search"
          allowClear
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {lateCount > 0 && <span className="alarm">{text.lateCount(lateCount)}</span>}
        {shown !== 'open' && <span className="quiet">{text.closedOfYear}</span>}
        <span className="request-more">
          {rows !== undefined && rows.length > 0 && (
            <SlipsButton requests={ticked.length > 0 ? ticked : rows} ticked={ticked.length > 0} />
          )}
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {rows?.length === 0 ? (
          <EmptyState {...nothing(shown, ofState?.length === 0)} />
        ) : (
          <Table<Request>
            size="small"
            rowKey="id"
            pagination={false}
            sticky
            loading={rows === undefined && answer.error === null}
            dataSource={rows ?? []}
            columns={requestColumns(today)}
            scroll={{ x: 980 }}
            rowSelection={{
              selectedRowKeys: [...tickedIds],
              onChange: (_, chosen) => setTickedIds(chosen.map(({ id }) => id)),
            }}
            onRow={(row) => openableRow(() => setOpen(row))}
          />
        )}
      </div>
      {open !== null && (
        <RequestDrawer
          key={open === 'new' ? 'new' : open.id}
          request={open === 'new' ? null : open}
          villageId={villageId}
          today={today}
          handlers={[...new Set(answer.data?.map(({ handler }) => handler))].filter((name) => name !== '')}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/** Whether what is searched stands anywhere in it. */
function tells(request: Request, search: string): boolean {
  if (search === '') return true;
  const { number, personName, text: told, handler, reportedBy, villageName } = request;
  return [number, personName ?? '', told, handler, reportedBy, villageName].some((words) =>
    words.includes(search),
  );
}

function nothing(shown: Shown, isNone: boolean): { title: string; nextStep: string } {
  if (!isNone) return { title: text.noneFound, nextStep: text.noneFoundNextStep };
  return shown === 'closed'
    ? { title: text.noneClosed, nextStep: text.noneClosedNextStep }
    : { title: text.none, nextStep: text.noneNextStep };
}
