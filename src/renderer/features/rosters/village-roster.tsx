import { Button, Segmented, Skeleton, Tabs } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { outcomeStatusWord, rosterStateWord } from '../../text/terms.ts';
import { LoadsTable } from './loads-table.tsx';
import { RosterBoard } from './roster-board.tsx';
import type { BoardSide } from './board-rows.ts';
import { UnfilledTable } from './unfilled-table.tsx';
import type { VillageWeek } from './village-weeks.ts';

interface Props {
  readonly weekStart: CalendarDate;
  readonly village: VillageWeek;
  readonly busy: boolean;
  readonly onDraft: () => void;
  readonly onPublish: () => void;
}

const SIDES = ['helper', 'elder'] as const;

/** The roster of one village: board, gaps with reasons, loads. */
export function VillageRoster({ weekStart, village, busy, onDraft, onPublish }: Props): ReactNode {
  const [side, setSide] = useState<BoardSide>('helper');
  const answer = useAnswer('rosters.get', { weekStart, villageId: village.villageId });
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (answer.isPending) return <Skeleton active />;
  const roster = answer.data ?? null;
  if (roster === null)
    return (
      <div className="split-main">
        <EmptyState title={text.noRoster} nextStep={text.noRosterNextStep}>
          <Button type="primary" disabled={busy} onClick={onDraft}>
            {text.draftOne}
          </Button>
        </EmptyState>
      </div>
    );
  const unfilled = roster.visits.filter((visit) => visit.state === 'unfilled');
  return (
    <div className="split-main">
      <header className="roster-head">
        <div>
          <h2>
            {roster.villageName} · {text.version(rosterStateWord[roster.state], roster.version)}
          </h2>
          <span className="quiet">
            {roster.publishedAt === null
              ? text.madeAt(instantText(roster.madeAt))
              : text.publishedAt(instantText(roster.publishedAt))}
            {' · '}
            {outcomeStatusWord[roster.status]}
            {roster.gapPercent !== null && roster.gapPercent > 0 && ` · ${text.gap(roster.gapPercent)}`}
          </span>
        </div>
        {roster.state === 'draft' && (
          <div className="row-gap">
            <Button disabled={busy} onClick={onDraft}>
              {text.redraftOne}
            </Button>
            <Button disabled={busy} onClick={onPublish}>
              {text.publishOne}
            </Button>
          </div>
        )}
      </header>
      <Tabs
        className="fill-tabs"
        size="small"
        items={[
          {
            key: 'board',
            label: text.tabs.board,
            children: (
              <div className="fill">
                <div className="filters">
                  <Segmented<BoardSide>
                    aria-label={text.byLabel}
                    value={side}
                    options={SIDES.map((value) => ({ value, label: text.by[value] }))}
                    onChange={setSide}
                  />
                  <span className="quiet filters-end">{text.legendOther}</span>
                </div>
                <RosterBoard key={side} roster={roster} side={side} />
              </div>
            ),
          },
          {
            key: 'unfilled',
            label: text.tabs.unfilled(unfilled.length),
            children: <UnfilledTable visits={unfilled} />,
          },
          { key: 'loads', label: text.tabs.loads, children: <LoadsTable loads={roster.loads} /> },
        ]}
      />
    </div>
  );
}
