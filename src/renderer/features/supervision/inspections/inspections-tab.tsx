import { Button, Segmented, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Inspection } from '../../../../shared/domain/supervision.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { dayText, shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { inspectionText as text } from '../../../text/screens/supervision.ts';
import { inspectionKindWord, inspectionPointWord } from '../../../text/terms/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { InspectionDrawer } from './inspection-drawer.tsx';
import { pointsOf } from './points-of.ts';

const FILTER = 'supervision.inspections.filter';
const FILTERS = ['all', 'open', 'station', 'helper'] as const;
type Filter = (typeof FILTERS)[number];

/** 检查: what somebody saw in stations and of helpers, and what is to be mended until when. */
export function InspectionsTab({ villageId, today }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.inspections', { villageId });
  const [filter, setFilter] = useState<Filter>(() => remembered<Filter>(FILTER, 'all'));
  const [open, setOpen] = useState<Inspection | 'new' | null>(null);
  const rows = answer.data?.filter((one) => passes(one, filter));
  const late = answer.data?.filter(({ daysLate }) => daysLate > 0).length ?? 0;
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <Segmented<Filter>
          aria-label={text.filterLabel}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: text.filters[value] }))}
          onChange={(value) => {
            setFilter(value);
            remember(FILTER, value);
          }}
        />
        {late > 0 && <span className="alarm">{text.openCount(late)}</span>}
        <span className="quiet">{text.lead}</span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {rows?.length === 0 ? (
          <EmptyState {...(answer.data?.length === 0 ? NONE : NONE_FOUND)} />
        ) : (
          <Table<Inspection>
            size="small"
            rowKey="id"
            sticky
            pagination={false}
            loading={rows === undefined && answer.error === null}
            columns={columns}
            dataSource={rows ?? []}
            scroll={{ x: 960 }}
            onRow={(row) => openableRow(() => setOpen(row))}
          />
        )}
      </div>
      {open !== null && (
        <InspectionDrawer
          key={open === 'new' ? 'new' : open.id}
          inspection={open === 'new' ? null : open}
          villageId={villageId}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

const NONE = { title: text.none, nextStep: text.noneNextStep };
const NONE_FOUND = { title: text.noneFound, nextStep: text.noneFoundNextStep };

const isToMend = ({ mendBy, mendedOn }: Inspection): boolean => mendBy !== null && mendedOn === null;

function passes(inspection: Inspection, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? isToMend(inspection) : inspection.kind === filter;
}

const columns: TableColumnsType<Inspection> = [
  { title: text.columns.date, key: 'date', width: 130, render: (_, { heldOn }) => dayText(heldOn) },
  { title: text.columns.village, dataIndex: 'villageName', width: 96 },
  { title: text.columns.kind, key: 'kind', width: 86, render: (_, { kind }) => inspectionKindWord[kind] },
  {
    title: text.columns.subject,
    key: 'subject',
    width: 130,
    render: (_, { subject }) => (subject === '' ? <span className="quiet">{text.gone}</span> : subject),
  },
  { title: text.columns.inspector, dataIndex: 'inspector', width: 96 },
  {
    title: text.columns.points,
    key: 'points',
    width: 110,
    render: (_, inspection) => {
      const seen = pointsOf(inspection);
      return text.points(seen.filter(({ state }) => state === 'good').length, seen.length);
    },
  },
  {
    title: text.columns.mend,
    key: 'mend',
    render: (_, inspection) => {
      const wrong = pointsOf(inspection).filter(({ state }) => state === 'mend');
      if (wrong.length === 0 && inspection.remark === '')
        return <span className="quiet">{text.allGood}</span>;
      return (
        <>
          {wrong.map(({ point }) => inspectionPointWord[point]).join('、')}
          {inspection.remark !== '' && <div className="quiet request-told">{inspection.remark}</div>}
        </>
      );
    },
  },
  { title: text.columns.state, key: 'state', width: 124, render: (_, inspection) => stateWords(inspection) },
];

function stateWords({ mendBy, mendedOn, daysLate }: Inspection): ReactNode {
  if (mendedOn !== null) return <span className="quiet">{text.mended(shortDayText(mendedOn))}</span>;
  if (mendBy === null) return null;
  return daysLate > 0 ? (
    <span className="alarm">{text.late(daysLate)}</span>
  ) : (
    text.mendBy(shortDayText(mendBy))
  );
}
