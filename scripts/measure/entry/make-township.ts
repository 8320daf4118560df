// node scripts/measure/entry/make-township.ts <data file>: the demo township, its sheets of a week that is over on paper.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from '../../../src/backend/create-backend.ts';
import { lineLog } from '../../../src/backend/logging/log.ts';
import { threadPlanner } from '../../../src/backend/planning/planner.ts';
import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { comingMonday } from '../../../src/shared/time/week.ts';

/** Sheets come back when their week is over, so the township was planned two weeks before today. */
const DAYS_BEFORE = 14;
const [dataFilePath = ':memory:'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../../..');
const planned = addDays(localToday(), -DAYS_BEFORE);
const weekStart = comingMonday(planned);

const backend = createBackend({
  dataFilePath,
  clock: () => ({ today: planned, now: `${planned}T09:00:00` }),
  emit: () => undefined,
  planner: threadPlanner(pathToFileURL(path.join(root, 'out/backend/solver-worker.mjs'))),
  log: lineLog(
    () => undefined,
    () => '',
  ),
});
async function ask<Name extends BackendCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await backend.call(name, input);
  if (!answer.ok) throw new Error(`${name} was not answered: ${JSON.stringify(answer)}`);
  return answer.value as Output<Name>;
}

const preview = await ask('imports.previewDemo', { jobId: 'preview', decisions: {} });
await ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
const proposal = await ask('pairings.propose', { jobId: 'pairing' });
await ask('pairings.accept', { proposalId: proposal.id });
await ask('rosters.draft', { jobId: 'roster', weekStart, villageIds: [] });
await ask('rosters.publish', { weekStart, villageIds: [] });
const { villages } = await ask('overview.get', {});
const forms = [
  { form: 'sign-in-sheet', profile: 'internal' },
  { form: 'duty-roster', profile: 'internal' },
] as const;
for (const { villageId } of villages) {
  for (const form of forms) {
    const paper = await ask('printing.compose', { weekStart, villageId, ...form });
    if (paper.partKeys.length === 0) continue;
    await ask('printing.record', {
      weekStart,
      villageId,
      ...form,
      partKeys: paper.partKeys,
      pages: paper.sheets,
      fileName: null,
    });
  }
}
const staffIds: number[] = [];
for (const name of ['周敏', '何国强'])
  staffIds.push((await ask('attendance.saveStaff', { id: null, form: { name, householdId: null, active: true } })).id);
const sheets = await ask('attendance.listWeek', { weekStart, villageId: null });
await backend.close();
writeFileSync(
  `${dataFilePath}.json`,
  JSON.stringify({
    weekStart,
    staffIds,
    sheets: sheets.map(({ number, form, plannedLines }) => ({ number, form, plannedLines })),
  }),
);

function localToday(): CalendarDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return toCalendarDate(`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
