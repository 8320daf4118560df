import { App, Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { WeekChoice } from '../../components/week-choice.tsx';
import { weekText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { shellText } from '../../text/screens/shell.ts';
import { villageWeeks } from './village-weeks.ts';
import { VillageList } from './village-list.tsx';
import { VillageRoster } from './village-roster.tsx';

/** One week: the villages with their standing, and the roster of the chosen one. */
export function RostersScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { message, modal } = App.useApp();
  const { go } = useNavigation();
  const overview = useAnswer('overview.get', {});
  const [chosenWeek, setChosenWeek] = useState<CalendarDate | null>(
    focus.weekStart === undefined ? null : toCalendarDate(focus.weekStart),
  );
  const weekStart = chosenWeek ?? overview.data?.comingWeek ?? null;
  const week = useAnswer('rosters.listWeek', { weekStart: weekStart ?? '' }, { enabled: weekStart !== null });
  const [chosenVillage, setChosenVillage] = useState<number | null>(focus.villageId ?? null);
  const action = useAction();
  const draft = useJob('rosters.draft');

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

  const villages = villageWeeks(overview.data.villages, week.isPlaceholderData ? [] : (week.data ?? []));
  const drafts = villages.filter((village) => village.summary?.state === 'draft');
  const shownVillage = villages.find((village) => village.villageId === chosenVillage) ?? villages[0];

  const onDraft = (villageIds: number[]): void => {
    void action.run(async () => {
      const made = await draft({ weekStart, villageIds });
      const planned = made.reduce((sum, roster) => sum + roster.planned, 0);
      const unfilled = made.reduce((sum, roster) => sum + roster.unfilled, 0);
      await week.refetch();
      void message.success(text.drafted(made.length, planned, unfilled));
    });
  };
  const onPublish = (villageIds: number[]): void => {
    const wanted = drafts.filter(
      (village) => villageIds.length === 0 || villageIds.includes(village.villageId),
    );
    const unfilled = wanted.reduce((sum, village) => sum + (village.summary?.unfilled ?? 0), 0);
    modal.confirm({
      title: text.publishTitle(wanted.length),
      content: unfilled > 0 ? `${text.publishUnfilled(unfilled)}${text.publishExplain}` : text.publishExplain,
      okText: text.publishYes,
      cancelText: text.back,
      onOk: async () => {
        await action.run(async () => {
          const published = await call('rosters.publish', { weekStart, villageIds });
          await week.refetch();
          void message.success(text.published(published.length));
        });
      },
    });
  };

  return (
    <Page
      full
      title={text.title}
      actions={
        <>
          {villages.some((village) => village.summary?.state === 'published') && (
            <Button onClick={() => go('printing', { weekStart })}>{text.goPrint}</Button>
          )}
          <Button
            type={drafts.length === 0 ? 'primary' : 'default'}
            disabled={action.busy}
            onClick={() => onDraft([])}
          >
            {text.draftAll}
          </Button>
          <Button
            type={drafts.length > 0 ? 'primary' : 'default'}
            disabled={action.busy || drafts.length === 0}
            title={drafts.length === 0 ? text.nothingDrafted : undefined}
            onClick={() => onPublish([])}
          >
            {text.publishAll}
          </Button>
        </>
      }
    >
      <WeekChoice
        label={text.week}
        words={text}
        weekStart={weekStart}
        weekText={weekText(weekStart)}
        comingWeek={overview.data.comingWeek}
        onChange={setChosenWeek}
      />
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
      <div className="split">
        <VillageList
          villages={villages}
          chosen={shownVillage?.villageId ?? null}
          onChoose={setChosenVillage}
        />
        {shownVillage !== undefined && (
          <VillageRoster
            key={`${weekStart}-${shownVillage.villageId}`}
            weekStart={weekStart}
            village={shownVillage}
            busy={action.busy}
            onDraft={() => onDraft([shownVillage.villageId])}
            onPublish={() => onPublish([shownVillage.villageId])}
          />
        )}
      </div>
    </Page>
  );
}
