import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from '../../src/backend/create-backend.ts';
import { lineLog } from '../../src/backend/logging/log.ts';
import { threadPlanner } from '../../src/backend/planning/planner.ts';
import type { BackendCallName, Input, Output } from '../../src/shared/contract/contract.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { comingMonday } from '../../src/shared/time/week.ts';

/** Sheets come back when their week is over, so the week was planned two weeks before today. */
const DAYS_BEFORE = 14;

/** A backend of its own process that lives two weeks ago, for windows that open on sheets of a week that is over. */
export interface EarlierOffice {
  readonly ask: <Name extends BackendCallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** The week that was to be planned then. */
  readonly weekStart: CalendarDate;
  readonly close: () => Promise<void>;
}

/** Plans with the built solver thread (`out/`). */
export function anEarlierOffice(dataFilePath: string): EarlierOffice {
  const root = path.resolve(import.meta.dirname, '../..');
  const today = addDays(localToday(), -DAYS_BEFORE);
  const backend = createBackend({
    dataFilePath,
    clock: () => ({ today, now: `${today}T09:00:00` }),
    emit: () => undefined,
    planner: threadPlanner(pathToFileURL(path.join(root, 'out/backend/solver-worker.mjs'))),
    log: lineLog(
      () => undefined,
      () => '',
    ),
  });
  return {
    ask: async (name, input) => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name} was not answered: ${JSON.stringify(answer)}`);
      return answer.value as Output<typeof name>;
    },
    weekStart: comingMonday(today),
    close: () => backend.close(),
  };
}

/** Pairs everybody, publishes the week and puts its sheets to sign on paper, village by village. */
export async function printSheetsToSign({ ask, weekStart }: EarlierOffice): Promise<void> {
  const proposal = await ask('pairings.propose', { jobId: 'pairing' });
  await ask('pairings.accept', { proposalId: proposal.id });
  await ask('rosters.draft', { jobId: 'roster', weekStart, villageIds: [] });
  await ask('rosters.publish', { weekStart, villageIds: [] });
  const { villages } = await ask('overview.get', {});
  for (const { villageId } of villages) {
    for (const form of ['sign-in-sheet', 'duty-roster'] as const) {
      const of = { weekStart, villageId, form, profile: 'internal' } as const;
      const { partKeys, sheets } = await ask('printing.compose', of);
      if (partKeys.length > 0)
        await ask('printing.record', { ...of, partKeys, pages: sheets, fileName: null });
    }
  }
}

/** Two people of the office: one enters, the other one checks. */
export async function addTwoStaff({ ask }: EarlierOffice): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const name of ['周敏', '何国强']) {
    const form = { name, householdId: null, active: true };
    ids.push((await ask('attendance.saveStaff', { id: null, form })).id);
  }
  return ids;
}

function localToday(): CalendarDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return toCalendarDate(`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
