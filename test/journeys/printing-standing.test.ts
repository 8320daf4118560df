import { afterEach, beforeEach, expect, it } from 'vitest';
import { usualProfile } from '../../src/backend/printing/form-looks.ts';
import { STANDING_FORMS } from '../../src/backend/printing/form-grounds.ts';
import type { PaperForm } from '../../src/shared/domain/printing.ts';
import { addDays } from '../../src/shared/time/calendar-date.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { placementOfVisit, visitOf } from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

const NEXT_WEEK = addDays(COMING_WEEK, 7);

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await pairSmallTownship(office, folder);
  villageId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
  const personIds = [await personIdOf(office, '王建国')];
  const consent = { personIds, purpose: 'wall_card', date: TODAY, form: 'signature' } as const;
  await office.ask('people.recordConsent', consent);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const publish = async (weekStart: typeof COMING_WEEK) => {
  await office.ask('rosters.draft', { jobId: 'j', weekStart, villageIds: [] });
  await office.ask('rosters.publish', { weekStart, villageIds: [] });
};
const of = (form: PaperForm, weekStart: typeof COMING_WEEK) => ({
  weekStart,
  villageId,
  form,
  profile: usualProfile(form),
});
async function print(form: PaperForm, weekStart: typeof COMING_WEEK): Promise<void> {
  const { partKeys } = await office.ask('printing.compose', of(form, weekStart));
  await office.ask('printing.record', { ...of(form, weekStart), partKeys, pages: 1, fileName: null });
}
async function pieces(form: PaperForm, weekStart: typeof COMING_WEEK) {
  const forms = [{ form, profile: usualProfile(form) }];
  const [line] = await office.ask('printing.plan', { weekStart, villageIds: [villageId], forms });
  return line?.parts ?? [];
}
const states = async (form: PaperForm) => (await pieces(form, NEXT_WEEK)).map(({ state }) => state);

it('a card that says the same is not offered again in another week; one changed visit offers exactly its card', async () => {
  await publish(COMING_WEEK);
  for (const form of STANDING_FORMS) await print(form, COMING_WEEK);
  await print('task-slip', COMING_WEEK);
  await publish(NEXT_WEEK);
  for (const form of STANDING_FORMS)
    expect([form, new Set(await states(form))]).toEqual([form, new Set(['printed'])]);
  expect(new Set(await states('task-slip'))).toEqual(new Set(['new']));
  // Which version of another week hangs there says nothing of this one.
  expect((await pieces('wall-card', NEXT_WEEK))[0]?.printedVersion).toBeNull();

  const roster = await office.ask('rosters.revise', { weekStart: NEXT_WEEK, villageId });
  const visit = visitOf(roster, 'cleaning_help');
  const { helperIds } = placementOfVisit(visit);
  const to = { at: { weekday: 4, slot: 'morning' } as const, helperIds };
  await office.ask('rosters.move', { rosterId: roster.id, move: { kind: 'place', visit: visit.ref, to } });
  await office.ask('rosters.publish', { weekStart: NEXT_WEEK, villageIds: [villageId] });
  const cards = await pieces('wall-card', NEXT_WEEK);
  expect(cards.flatMap(({ key, state }) => (state === 'printed' ? [] : [[key, state]]))).toEqual([
    [`elder-${String(visit.elderId)}`, 'changed'],
  ]);
  expect(cards).toHaveLength(2);
  expect(new Set(await states('contact-card'))).toEqual(new Set(['printed']));
});

it('an elder who is visited and has no helper of the own is told as one without a contact card', async () => {
  await publish(COMING_WEEK);
  const pairs = await office.ask('printing.compose', of('contact-card', COMING_WEEK));
  expect(pairs.withheld).toEqual([]);
  const elderId = await personIdOf(office, '王建国');
  const pair = (await office.ask('pairings.list', {})).find((one) => one.elderId === elderId);
  await office.ask('pairings.end', { pairId: pair?.id ?? 0, reason: 'asked_by_elder' });
  const { partKeys, withheld } = await office.ask('printing.compose', of('contact-card', COMING_WEEK));
  expect(withheld).toEqual([{ form: 'contact-card', name: '王建国', reason: 'no-helper' }]);
  expect(partKeys).not.toContain(`elder-${String(elderId)}`);
});
