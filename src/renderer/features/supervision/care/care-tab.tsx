import { Segmented, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { Figures } from '../../../components/figures.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { careText as text, supervisionText } from '../../../text/screens/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { CareList } from './care-list.tsx';
import { CarePapers } from './care-papers.tsx';
import { GroupsTable } from './groups-table.tsx';
import { LevelsTable } from './levels-table.tsx';
import { VillagesTable } from './villages-table.tsx';

const VIEW = 'supervision.care.view';
const VIEWS = ['list', 'villages', 'groups', 'levels'] as const;
type View = (typeof VIEWS)[number];

/** 探访: who has to be visited each month and was not; how often the others were. */
export function CareTab(chosen: ChosenMonth): ReactNode {
  const { villageId, month, today } = chosen;
  const answer = useAnswer('supervision.month', { villageId, month });
  const [view, setView] = useState<View>(() => remembered<View>(VIEW, 'list'));
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const { totals, villages, over } = answer.data;
  const { people, visited, proven } = totals.monthly;
  return (
    <div className="fill">
      <div className="care-head">
        <div className="care-rate">
          <span className="quiet">{text.rate}</span>
          <strong className={over && visited < people ? 'alarm' : undefined}>
            {supervisionText.percent(visited, people)}
          </strong>
        </div>
        <Figures
          figures={[
            { label: text.figures.people, value: people },
            { label: text.figures.visited, value: visited },
            { label: text.figures.notVisited, value: people - visited, alarm: over },
            { label: text.figures.missed, value: totals.all.missed, alarm: true },
          ]}
        />
        <div className="care-words quiet">
          {!over && <p>{supervisionText.soFar(shortDayText(today))}</p>}
          <p>{text.proofs(visited, proven)}</p>
        </div>
      </div>
      <div className="filters">
        <Segmented<View>
          aria-label={text.viewsLabel}
          value={view}
          options={VIEWS.map((value) => ({ value, label: text.views[value] }))}
          onChange={(value) => {
            setView(value);
            remember(VIEW, value);
          }}
        />
        <CarePapers {...chosen} />
      </div>
      {view === 'list' && <CareList {...chosen} />}
      {view === 'villages' && <VillagesTable villages={villages} />}
      {view === 'groups' && <GroupsTable totals={totals} />}
      {view === 'levels' && <LevelsTable totals={totals} />}
      <p className="quiet">{text.lead}</p>
    </div>
  );
}
