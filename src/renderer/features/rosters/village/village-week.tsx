import { Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';
import { TemplatesMenu } from '../templates/templates-menu.tsx';
import type { VillageWeek } from '../village-weeks.ts';
import { DraftMenu } from './draft-menu.tsx';
import type { WeekSteps } from './use-week-steps.ts';
import { VillageRoster } from './village-roster.tsx';

interface Props {
  readonly weekStart: CalendarDate;
  readonly village: VillageWeek;
  readonly steps: WeekSteps;
  /** Another village is chosen here where the list is folded away. */
  readonly chooser: ReactNode;
}

/** The village's week in the version that is looked at; where there is none, how to get one. */
export function VillageWeekView({ weekStart, village, steps, chooser }: Props): ReactNode {
  const [version, setVersion] = useState<number | null>(null);
  const { villageId } = village;
  const answer = useAnswer('rosters.get', { weekStart, villageId, version });
  if (answer.error || answer.isPending)
    return (
      <div className="split-main">
        {chooser}
        {answer.error ? <Problem {...problemText(answer.error)} /> : <Skeleton active />}
      </div>
    );
  const roster = answer.data ?? null;
  if (roster === null)
    return (
      <div className="split-main">
        {chooser}
        <EmptyState title={text.noRoster} nextStep={text.noRosterNextStep}>
          <DraftMenu
            word={text.draftOne}
            primary
            disabled={steps.action.busy}
            hasDraft={false}
            onDraft={(basis) => steps.draft([villageId], basis)}
          />
          <TemplatesMenu
            villageId={villageId}
            roster={null}
            disabled={steps.action.busy}
            onDraft={(templateId) => steps.draft([villageId], { kind: 'template', templateId })}
          />
        </EmptyState>
      </div>
    );
  return (
    <VillageRoster
      key={roster.id}
      roster={roster}
      steps={steps}
      chooser={chooser}
      isNewest={version === null}
      onVersion={setVersion}
    />
  );
}
