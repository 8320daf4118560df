// node scripts/measure/paper/make-village.ts <data file>: a village of 100 elders and 60 helpers with a published week.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from '../../../src/backend/create-backend.ts';
import { lineLog } from '../../../src/backend/logging/log.ts';
import { threadPlanner } from '../../../src/backend/planning/planner.ts';
import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
} from '../../../test/builders/office-registers.ts';

const ELDERS = 100;
const HELPERS = 60;
const TODAY = toCalendarDate('2026-11-22');
const weekStart = toCalendarDate('2026-11-23');
const [dataFilePath = ':memory:'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../../..');

const backend = createBackend({
  dataFilePath,
  clock: () => ({ today: TODAY, now: `${TODAY}T09:00:00` }),
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

const groupOf = (index: number): string => `${String(1 + (index % 6))}组`;
const numbered = (prefix: string, index: number): string =>
  `${prefix}${'甲乙丙丁戊己庚辛壬癸'[index % 10] ?? ''}${'子丑寅卯辰巳午未申酉'[Math.floor(index / 10)] ?? ''}`;
const folder = anOfficeFolder();
const elders = Array.from({ length: ELDERS }, (_, index) =>
  anElderRow({
    姓名: numbered('陈', index),
    身份证号: anIdNumber(`19${String(36 + (index % 20))}-03-12`, 100 + 2 * index),
    村组: groupOf(index),
    户号: String(100 + index),
    电话: `1990000${String(1000 + index)}`,
    需求: index % 2 === 0 ? '助餐 每周3次' : '助洁 每周1次',
  }),
);
const helpers = Array.from({ length: HELPERS }, (_, index) =>
  aHelperRow({
    姓名: numbered('刘', index),
    身份证号: anIdNumber(`19${String(62 + (index % 20))}-07-08`, 400 + 2 * index),
    组: groupOf(index),
    电话: `1990000${String(3000 + index)}`,
  }),
);
const filePaths = [folder.table('老人.csv', elders), folder.table('互助员.csv', helpers)];
const preview = await ask('imports.preview', { jobId: 'preview', filePaths, decisions: {} });
await ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
const proposal = await ask('pairings.propose', { jobId: 'pairing' });
await ask('pairings.accept', { proposalId: proposal.id });
await ask('rosters.draft', { jobId: 'roster', weekStart, villageIds: [] });
await ask('rosters.publish', { weekStart, villageIds: [] });
await backend.close();
folder.remove();
