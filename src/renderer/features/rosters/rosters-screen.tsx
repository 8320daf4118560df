import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { WeekChoice } from '../../components/week-choice.tsx';
import { weekText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { shellText } from '../../text/screens/shell.ts';
import { DraftMenu } from './village/draft-menu.tsx';
import { useWeekSteps } from './village/use-week-steps.ts';
import { VillageWeekView } from './village/village-week.tsx';
import { villageWeeks } from './village-weeks.ts';
import { VillageField, VillageList } from './village-list.tsx';

const REMEMBERED_WEEK = 'rosters.week';
const REMEMBERED_VILLAGE = 'rosters.village';
const REMEMBERED_LIST = 'rosters.listOpen';
/** Narrower windows need the room for the board. */
const ROOM_FOR_LIST_PIXELS = 1600;

/** One week: the villages with their standing, and the roster of the chosen one. */
export function RostersScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { go } = useNavigation();
  const overview = useAnswer('overview.get', {});
  const [chosenWeek, setChosenWeek] = useState<CalendarDate | null>(() =>
    toWeek(focus.weekStart ?? remembered<string | null>(REMEMBERED_WEEK, null)),
  );
  const [chosenVillage, setChosenVillage] = useState<number | null>(
    () => focus.villageId ?? remembered<number | null>(REMEMBERED_VILLAGE, null),
  );
  const [listOpen, setListOpen] = useState(() =>
    remembered(REMEMBERED_LIST, window.innerWidth >= ROOM_FOR_LIST_PIXELS),
  );
  const today = overview.data?.today;
  // A week that is over is not what somebody comes for who opens the program again.
  const isOver =
    focus.weekStart === undefined &&
    today !== undefined &&
    chosenWeek !== null &&
    chosenWeek < mondayOf(today);
  const [looksBack, setLooksBack] = useState(false);
  const weekStart = (isOver && !looksBack ? null : chosenWeek) ?? overview.data?.comingWeek ?? null;
  const week = useAnswer('rosters.listWeek', { weekStart: weekStart ?? '' }, { enabled: weekStart !== null });
  const villages = villageWeeks(
    overview.data?.villages ?? [],
    week.isPlaceholderData ? [] : (week.data ?? []),
  );
  const steps = useWeekSteps(weekStart, villages);
  const { action } = steps;

  const loadProblem = overview.error ?? week.error;
  if (loadProblem !== null)
    return (
      <Page title={text.title}>
        <Problem
          {...problemText(loadProblem)}
          action={
            <Button onClick={() => void Promise.all([overview.refetch(), week.refetch()])}>
              {shellText.retry}
            </Button>
          }
        />
      </Page>
    );
  if (!overview.data || weekStart === null) return <Skeleton active className="page" />;
  if (overview.data.villages.length === 0)
    return (
      <Page title={text.title}>
        <EmptyState title={text.noVillages} nextStep={text.noVillagesNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {text.goImport}
          </Button>
        </EmptyState>
      </Page>
    );

  const count = (...states: string[]): number =>
    villages.filter((village) => village.summary !== null && states.includes(village.summary.state)).length;
  const drafts = count('draft');
  const toPublish = drafts + count('agreed');
  const shown = villages.find((village) => village.villageId === chosenVillage) ?? villages[0];
  const chooseWeek = (next: CalendarDate): void => {
    setLooksBack(true);
    setChosenWeek(next);
    remember(REMEMBERED_WEEK, next);
  };
  const list = {
    villages,
    chosen: shown?.villageId ?? null,
    onChoose: (villageId: PlaceId): void => {
      setChosenVillage(villageId);
      remember(REMEMBERED_VILLAGE, villageId);
    },
    onOpen: (open: boolean): void => {
      setListOpen(open);
      remember(REMEMBERED_LIST, open);
    },
  };

  return (
    <Page
      full
      title={text.title}
      actions={
        <>
          <WeekChoice
            label={text.week}
            words={text}
            weekStart={weekStart}
            weekText={weekText(weekStart)}
            comingWeek={overview.data.comingWeek}
            onChange={chooseWeek}
          />
          <DraftMenu
            word={text.draftAll}
            primary={toPublish === 0 && count('published', 'closed') < villages.length}
            disabled={action.busy}
            hasDraft={drafts > 0}
            onDraft={(basis) => steps.draft([], basis)}
          />
          <Button
            disabled={action.busy || drafts === 0}
            title={drafts === 0 ? text.nothingDrafted : text.agreeHint}
            onClick={() => steps.agree([])}
          >
            {text.agreeAll}
          </Button>
          <Button
            type={toPublish > 0 ? 'primary' : 'default'}
            disabled={action.busy || toPublish === 0}
            title={toPublish === 0 ? text.nothingDrafted : text.publishHint}
            onClick={() => steps.publish([])}
          >
            {text.publishAll}
          </Button>
        </>
      }
    >
      {action.problem !== null && (
        <Problem
          {...problemText(action.problem)}
          onClose={action.clear}
          action={
            action.problem instanceof Refusal &&
            action.problem.code === 'rosters.no-pairs' && (
              <Button onClick={() => go('pairings')}>{text.goPair}</Button>
            )
          }
        />
      )}
      {action.stopped && (
        <Problem
          tone="info"
          sentence={shellText.stopped}
          nextStep={text.draftExplain}
          onClose={action.clear}
        />
      )}
      <div className={listOpen ? 'split roster-split' : 'split roster-split list-closed'}>
        {listOpen && <VillageList {...list} />}
        {shown !== undefined && (
          <VillageWeekView
            key={`${weekStart}-${shown.villageId}`}
            weekStart={weekStart}
            village={shown}
            steps={steps}
            chooser={listOpen ? null : <VillageField {...list} />}
          />
        )}
      </div>
    </Page>
  );
}

function toWeek(text: string | null): CalendarDate | null {
  return text === null ? null : toCalendarDate(text);
}
