import { Segmented, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { honoursText as text } from '../../../text/screens/time-bank-honours.ts';
import { useBank } from '../bank.ts';
import { PeriodExport } from '../period-export.tsx';
import { PaperButton } from '../use-paper.tsx';
import { helperColumns } from './helper-columns.tsx';
import { daysOf, type SpanChoice, SPANS } from './span-choice.ts';
import { teamColumns } from './team-columns.tsx';

const SPAN = 'time-bank.honours.span';
const VIEWS = ['helpers', 'teams'] as const;
type View = (typeof VIEWS)[number];
type Only = 'all' | 'party-members';
type Honours = Output<'timeBank.honours'>;
const PAGES = { pageSize: 50, hideOnSinglePage: true, showSizeChanger: false } as const;

/** 光荣榜: who did most in a period, and how far each has come since the beginning. */
export function HonoursTab(): ReactNode {
  const { villageId, today } = useBank();
  const [choice, setChoice] = useState<SpanChoice>(() => {
    const kept = remembered<string>(SPAN, 'this-quarter');
    return SPANS.find((one) => one === kept) ?? 'this-quarter';
  });
  const [view, setView] = useState<View>('helpers');
  const [only, setOnly] = useState<Only>('all');
  const { from, to } = daysOf(choice, today);
  const answer = useAnswer('timeBank.honours', { villageId, from, to, only });
  const data = answer.data;
  return (
    <div className="fill">
      <div className="filters">
        <Segmented<View>
          aria-label={text.viewsLabel}
          value={view}
          options={VIEWS.map((value) => ({ value, label: text.views[value] }))}
          onChange={setView}
        />
        <Select<SpanChoice>
          aria-label={text.span}
          className="bank-span"
          value={choice}
          popupMatchSelectWidth={false}
          options={SPANS.map((value) => {
            const days = daysOf(value, today);
            return { value, label: text.spanOption(text.spans[value], days.from, days.to) };
          })}
          onChange={(next) => {
            setChoice(next);
            remember(SPAN, next);
          }}
        />
        {view === 'helpers' && (
          <Segmented<Only>
            aria-label={text.onlyLabel}
            value={only}
            options={(['all', 'party-members'] as const).map((value) => ({ value, label: text.only[value] }))}
            onChange={setOnly}
          />
        )}
        <span className="bank-more">
          <PeriodExport table="helper-subsidies" />
          <PaperButton
            label={text.print}
            hint={text.printHint}
            order={{ paper: 'honours-list', villageId, from, to }}
            suggestedName={text.fileName(from, to)}
          />
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {view === 'helpers' ? (
          <Helpers rows={data?.helpers} days={{ from, to }} />
        ) : (
          <Teams rows={data?.teams} />
        )}
      </div>
    </div>
  );
}

interface HelpersProps {
  readonly rows: Honours['helpers'] | undefined;
  readonly days: Parameters<typeof helperColumns>[0];
}

function Helpers({ rows, days }: HelpersProps): ReactNode {
  if (rows?.length === 0) return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  return (
    <>
      <Table<Honours['helpers'][number]>
        size="small"
        rowKey="personId"
        loading={rows === undefined}
        dataSource={rows ?? []}
        columns={helperColumns(days)}
        pagination={PAGES}
      />
      <p className="quiet">{text.starsExplained}</p>
    </>
  );
}

function Teams({ rows }: { readonly rows: Honours['teams'] | undefined }): ReactNode {
  if (rows?.length === 0) return <EmptyState title={text.noTeams} nextStep={text.noTeamsNextStep} />;
  return (
    <Table<Honours['teams'][number]>
      size="small"
      rowKey="teamId"
      loading={rows === undefined}
      dataSource={rows ?? []}
      columns={teamColumns()}
      pagination={PAGES}
    />
  );
}
