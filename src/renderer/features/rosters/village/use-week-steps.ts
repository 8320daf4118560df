import { App } from 'antd';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { DraftBasis } from '../../../../shared/contract/rosters.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Roster, RosterState, RosterSummary } from '../../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { type Action, useAction } from '../../../bridge/use-action.ts';
import { useJob } from '../../../bridge/use-job.ts';
import { useKnownAnswers } from '../../../bridge/use-known-answers.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';
import type { VillageWeek } from '../village-weeks.ts';
import { newestOf } from './use-moves.ts';

/** What is done to whole weeks; no villages named = all of them. Whatever cannot be taken back is asked about first. */
export interface WeekSteps {
  readonly action: Action;
  readonly draft: (villageIds: PlaceId[], basis: DraftBasis) => void;
  readonly agree: (villageIds: PlaceId[]) => void;
  readonly reopen: (villageIds: PlaceId[]) => void;
  readonly publish: (villageIds: PlaceId[]) => void;
  readonly close: (villageIds: PlaceId[]) => void;
  readonly discard: (roster: Roster) => void;
  readonly revise: (roster: Roster) => void;
}

type WeekCall = 'rosters.agree' | 'rosters.reopen' | 'rosters.publish' | 'rosters.close';

export function useWeekSteps(weekStart: CalendarDate | null, villages: readonly VillageWeek[]): WeekSteps {
  const { message, modal } = App.useApp();
  const action = useAction();
  const draft = useJob('rosters.draft');
  const known = useKnownAnswers();

  const meant = (villageIds: readonly PlaceId[], states: readonly RosterState[]): readonly RosterSummary[] =>
    villages
      .map((village) => village.summary)
      .filter((summary) => summary !== null)
      .filter((summary) => states.includes(summary.state))
      .filter((summary) => villageIds.length === 0 || villageIds.includes(summary.villageId));
  const refresh = (): Promise<void> =>
    known.askAgain(['rosters.listWeek', 'rosters.get', 'rosters.versions']);
  const run = (name: WeekCall, villageIds: PlaceId[], done: (villages: number) => string): Promise<boolean> =>
    action.run(async () => {
      if (weekStart === null) return;
      const input: Input<WeekCall> = { weekStart, villageIds };
      const changed = await call(name, input);
      await refresh();
      void message.success(done(changed.length));
    });
  const ask = (title: string, content: string, okText: string, onOk: () => Promise<unknown>): void => {
    modal.confirm({
      title,
      content,
      okText,
      cancelText: text.back,
      onOk: async () => {
        await onOk();
      },
    });
  };

  const draftNow = (villageIds: PlaceId[], basis: DraftBasis): Promise<boolean> =>
    action.run(async () => {
      if (weekStart === null) return;
      const made = await draft({ weekStart, villageIds, basis });
      const planned = made.reduce((sum, roster) => sum + roster.planned, 0);
      const unfilled = made.reduce((sum, roster) => sum + roster.unfilled, 0);
      await refresh();
      void message.success(text.drafted(made.length, planned, unfilled));
    });

  return {
    action,
    draft: (villageIds, basis) => {
      const agreed = meant(villageIds, ['agreed']).length;
      if (agreed === 0) void draftNow(villageIds, basis);
      else
        ask(text.redraftTitle(agreed), text.redraftExplain, text.redraftYes, () =>
          draftNow(villageIds, basis),
        );
    },
    agree: (villageIds) => {
      const wanted = meant(villageIds, ['draft']);
      ask(text.agreeTitle(wanted.length), withGaps(wanted, text.agreeExplain), text.agreeYes, () =>
        run('rosters.agree', villageIds, text.agreed),
      );
    },
    reopen: (villageIds) => void run('rosters.reopen', villageIds, text.reopened),
    publish: (villageIds) => {
      const wanted = meant(villageIds, ['draft', 'agreed']);
      ask(text.publishTitle(wanted.length), withGaps(wanted, text.publishExplain), text.publishYes, () =>
        run('rosters.publish', villageIds, text.published),
      );
    },
    close: (villageIds) => {
      const wanted = meant(villageIds, ['published']);
      void action.run(async () => {
        if (weekStart === null) return;
        const still = await sheetsStillOut(weekStart, wanted);
        const explain = still.out + still.entered === 0 ? text.closeAllBack : text.closeSheetsOut(still);
        ask(text.closeTitle(wanted.length), `${explain}${text.closeExplain}`, text.closeYes, () =>
          run('rosters.close', villageIds, text.closed),
        );
      });
    },
    discard: (roster) => {
      ask(
        text.discardTitle(roster.villageName),
        roster.version > 1 ? text.discardRevisionExplain : text.discardExplain,
        text.discardYes,
        () =>
          action.run(async () => {
            await call('rosters.discard', { rosterId: roster.id });
            await refresh();
            void message.success(text.discarded);
          }),
      );
    },
    revise: (roster) => {
      ask(text.reviseTitle(roster.villageName), text.reviseExplain, text.reviseYes, () =>
        action.run(async () => {
          const { weekStart: week, villageId } = roster;
          const draftOf = await call('rosters.revise', { weekStart: week, villageId });
          known.keep('rosters.get', newestOf(roster), draftOf);
          await refresh();
          void message.success(text.revised);
        }),
      );
    },
  };
}

/** Signed sheets of these weeks that are not back, or back and not checked. */
async function sheetsStillOut(
  weekStart: CalendarDate,
  wanted: readonly RosterSummary[],
): Promise<{ out: number; entered: number }> {
  const villages = new Set(wanted.map(({ villageId }) => villageId));
  const sheets = (await call('attendance.listWeek', { weekStart, villageId: null })).filter(({ villageId }) =>
    villages.has(villageId),
  );
  const count = (state: 'out' | 'entered'): number => sheets.filter((sheet) => sheet.state === state).length;
  return { out: count('out'), entered: count('entered') };
}

function withGaps(wanted: readonly RosterSummary[], explain: string): string {
  const unfilled = wanted.reduce((sum, summary) => sum + summary.unfilled, 0);
  return unfilled > 0 ? `${text.gapsLeft(unfilled)}${explain}` : explain;
}
