import { copyFileSync } from 'node:fs';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import type { MaskingProfile, PaperForm } from '../../../src/shared/domain/printing.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { USUAL_RULES } from '../../../src/shared/domain/usual-time-bank-rules.ts';
import { type Office, openOffice } from './office.ts';

/** The Monday of the week that was planned; every other week of the history is made after it. */
export const PLANNED_WEEK = toCalendarDate('2026-11-23');
const PLANNED_AT = '2026-11-20T09:00:00';
/** Papers that an office prints each week. */
const WEEKLY_PAPERS: readonly { readonly form: PaperForm; readonly profile: MaskingProfile }[] = [
  { form: 'weekly-roster', profile: 'public' },
  { form: 'task-slip', profile: 'household' },
  { form: 'sign-in-sheet', profile: 'internal' },
  { form: 'duty-roster', profile: 'internal' },
  { form: 'visit-record', profile: 'internal' },
];

/**
 * Makes two data files: in `officePath` the demo township with its pairs, its staff, rules and goods, and nothing served
 * yet; in `patternPath` the same with a week that was planned, published and printed.
 */
export async function planTownship(officePath: string, patternPath: string): Promise<void> {
  const office = openOffice(officePath, PLANNED_AT);
  const preview = await office.ask('imports.previewDemo', { jobId: 'preview', decisions: {} });
  await office.ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
  const proposal = await office.ask('pairings.propose', { jobId: 'pairing' });
  await office.ask('pairings.accept', { proposalId: proposal.id });
  await furnishBank(office);
  await office.close();
  giveHouseholds(officePath);
  copyFileSync(officePath, patternPath);
  const pattern = openOffice(patternPath, PLANNED_AT);
  await publishAndPrint(pattern);
  await pattern.close();
}

/** Who answers for the paper, and the rules that the program begins with. */
async function furnishBank({ ask }: Office): Promise<void> {
  for (const name of ['周敏', '何国强'])
    await ask('attendance.saveStaff', { id: null, form: { name, householdId: null, active: true } });
  const { version: _, ...usual } = USUAL_RULES;
  await ask('timeBank.saveRules', {
    form: { ...usual, effectiveFrom: toCalendarDate('2016-01-01'), approvedBy: '村民代表会议' },
  });
  const goods = {
    unit: '袋',
    yuanNote: '',
    lowStock: 5,
    fromDate: null,
    toDate: null,
    active: true,
  } as const;
  await ask('timeBank.saveItem', {
    id: null,
    form: { ...goods, name: '大米', kind: 'goods', minutes: 300, stock: null },
  });
  await ask('timeBank.saveItem', {
    id: null,
    form: { ...goods, name: '理发', kind: 'service', minutes: 60, stock: null },
  });
}

/** Every helper belongs to a household: otherwise what is earned would wait for ten years. */
function giveHouseholds(dataFilePath: string): void {
  const { db } = openDataFile(dataFilePath, PLANNED_AT);
  db.transaction(() => {
    db.run(
      `INSERT INTO household (village_id, household_no, head_id)
       SELECT village_id, 'H' || id, id FROM person JOIN helper ON person_id = id WHERE household_id IS NULL`,
    );
    db.run(
      `UPDATE person SET household_id = (SELECT household.id FROM household WHERE head_id = person.id)
       WHERE household_id IS NULL AND id IN (SELECT person_id FROM helper)`,
    );
  });
  db.close();
}

async function publishAndPrint({ ask }: Office): Promise<void> {
  const weekStart = PLANNED_WEEK;
  await ask('rosters.draft', { jobId: 'roster', weekStart, villageIds: [] });
  await ask('rosters.publish', { weekStart, villageIds: [] });
  for (const { villageId } of (await ask('overview.get', {})).villages) {
    for (const paper of WEEKLY_PAPERS) {
      const { partKeys, sheets } = await ask('printing.compose', { weekStart, villageId, ...paper });
      if (partKeys.length === 0) continue;
      await ask('printing.record', {
        weekStart,
        villageId,
        ...paper,
        partKeys,
        pages: sheets,
        fileName: null,
      });
    }
  }
}
