import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { personId, placeId } from '../../src/shared/domain/ids.ts';
import type { RosterIncident } from '../../src/shared/domain/roster-move.ts';
import type { Roster, Visit } from '../../src/shared/domain/roster.ts';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { placements, type RosterOffice, rostersOf } from '../builders/office-rosters.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import {
  pairTwoHamlets,
  saveAField,
  saveARound,
  saveAStation,
  type TwoHamlets,
  twoHamletsOf,
} from '../builders/office-two-hamlets.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

/* Lunches of 王建国 by 刘秀兰's round, a station cleaned by both helpers on Wednesday, a field worked by both on Thursday. */
let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
let places: TwoHamlets;
beforeEach(async () => {
  office = await anOfficeAfter(draftStandingWork);
  folder = anOfficeFolder();
  week = rostersOf(office);
  places = await twoHamletsOf(office);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

async function draftStandingWork(begun: OfficeBackend, files: OfficeFolder): Promise<void> {
  await pairTwoHamlets(begun, files);
  const hamlets = await twoHamletsOf(begun);
  await saveARound(begun, hamlets);
  await saveAStation(begun, hamlets);
  const thursday = toCalendarDate('2026-11-26');
  await saveAField(begun, hamlets, { from: thursday, to: thursday });
  await rostersOf(begun).draft();
}

const TUESDAY = { weekday: 2, slot: 'morning' } as const;
const SUNDAY = { weekday: 7, slot: 'afternoon' } as const;

const titleOf = ({ ref, title }: Visit): string => `${ref.task.kind} ${title}`;
const lineOf = ({ date, helpers }: Visit): string =>
  date === null ? 'unfilled' : [date.slice(-2), ...helpers.map(({ name }) => name).toSorted()].join(' ');
const lines = (roster: Roster): string[] =>
  roster.visits.map((visit) => `${titleOf(visit)}: ${lineOf(visit)}`);

async function publishUntilTuesday(): Promise<Roster> {
  await office.ask('rosters.agree', week.week);
  await week.publish();
  office.goTo('2026-11-24T07:10:00');
  return week.roster();
}
async function illness(): Promise<RosterIncident> {
  const helperId = personId.parse(await personIdOf(office, '刘秀兰'));
  return { kind: 'helper-absent', helperId, from: TUESDAY, to: SUNDAY, reason: 'ill' };
}
const planned = (incident: RosterIncident) =>
  office.ask('rosters.planRepair', {
    jobId: 'repair',
    weekStart: COMING_WEEK,
    villageId: places.villageId,
    incident,
  });
const accepted = (incident: RosterIncident) =>
  office.ask('rosters.acceptRepair', {
    weekStart: COMING_WEEK,
    villageId: places.villageId,
    incident,
    instead: [],
  });
async function repaired(incident: RosterIncident): Promise<Roster> {
  await planned(incident);
  return accepted(incident);
}
/** What is read on a form, one space between any two words. */
async function printed(form: 'weekly-roster' | 'change-slip'): Promise<string> {
  const { villageId } = places;
  const { html } = await office.ask('printing.compose', {
    weekStart: COMING_WEEK,
    villageId,
    form,
    profile: 'public',
  });
  return html.replaceAll(/<style[^]*?<\/style>|<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

describe('rounds, duties and farm work', () => {
  it('go through draft, meeting and publishing beside the visits to elders, and on to paper', async () => {
    const drafted = lines(await week.roster());
    expect(drafted.map((line) => line.split(':')[0])).toEqual([
      'need 陈桂英',
      'meal-round 柳树线',
      'meal-round 柳树线',
      'duty 柳树站',
      'farm 007 · 栽油菜',
    ]);
    expect(drafted.slice(3)).toEqual([
      'duty 柳树站: 25 刘秀兰 周大明',
      'farm 007 · 栽油菜: 26 刘秀兰 周大明',
    ]);
    expect(lines(await publishUntilTuesday())).toEqual(drafted);
    const paper = await printed('weekly-roster');
    for (const word of ['柳树线', '柳树站', '栽油菜']) expect(paper).toContain(word);
  });

  it('get a stand-in, or go on with one helper fewer, when somebody of them falls ill', async () => {
    const before = await publishUntilTuesday();
    const after = await repaired(await illness());
    const past = before.visits.filter(({ date }) => date === '2026-11-23');
    expect(after.visits.filter(({ date }) => date === '2026-11-23').map(lineOf)).toEqual(past.map(lineOf));
    const left = after.visits.filter(({ date }) => date !== '2026-11-23');
    expect(left.map(({ helpers }) => helpers.map(({ name }) => name))).toEqual(left.map(() => ['周大明']));
    expect(left.map(({ ref, date }) => [ref, date])).toEqual(
      before.visits.filter(({ date }) => date !== '2026-11-23').map(({ ref, date }) => [ref, date]),
    );
  });

  it('are explained on change slips without a word of the illness, the names of whom changes nothing left out', async () => {
    await publishUntilTuesday();
    const incident = await illness();
    await repaired(incident);
    const slips = await printed('change-slip');
    for (const word of ['柳树线', '柳树站', '栽油菜', '刘某请假', '您请假']) expect(slips).toContain(word);
    expect(slips).not.toMatch(/病|医|ill/u);
    expect(slips).not.toContain('陈桂英');
    expect(slips).not.toContain('11月23日');
  });
});

describe('a hamlet that is cut off', () => {
  const cutOff = (): RosterIncident => ({
    kind: 'hamlets-cut-off',
    hamletIds: [placeId.parse(places.lower)],
    from: TUESDAY,
    to: SUNDAY,
  });

  it('is served by whoever lives inside, and its helpers are missed nowhere else than outside', async () => {
    const before = await publishUntilTuesday();
    const repair = await planned(cutOff());
    expect(placements(await week.roster())).toEqual(placements(before));
    const after = await accepted(cutOff());
    expect(after).toMatchObject({
      version: 2,
      because: { kind: 'hamlets-cut-off', personId: null, until: '2026-11-29' },
    });
    // 周大明 lives in the lower hamlet with 王建国; station and field lie in the upper one.
    const inside = after.visits.filter(
      ({ ref, date }) => ref.task.kind === 'meal-round' && date !== '2026-11-23',
    );
    expect(inside.map(({ helpers }) => helpers.map(({ name }) => name))).toEqual(
      inside.map(() => ['周大明']),
    );
    const outside = after.visits.filter(({ ref }) => ['duty', 'farm'].includes(ref.task.kind));
    expect(outside.map(({ helpers }) => helpers.map(({ name }) => name))).toEqual([['刘秀兰'], ['刘秀兰']]);
    expect(repair.differences).toHaveLength(
      placements(after).filter((one) => !placements(before).includes(one)).length,
    );
  });

  it('closes its ways in the calendar for these days, for the drafts to come, and is told as closed on paper', async () => {
    await publishUntilTuesday();
    await repaired(cutOff());
    const { upper, lower } = places;
    expect(await office.ask('calendar.closures', {})).toMatchObject([
      { fromHamletId: upper, toHamletId: lower, from: '2026-11-24', to: '2026-11-29' },
    ]);
    expect(await printed('change-slip')).toContain('道路不通');
  });
});

describe('a need that comes up in the week', () => {
  it('is offered as new, gets its share of the days left, and moves nobody who need not move', async () => {
    const before = await publishUntilTuesday();
    const { villageId } = places;
    const asked = { weekStart: COMING_WEEK, villageId };
    expect(await office.ask('rosters.newTasks', asked)).toEqual([]);
    const wishes = anElderRow({ 需求: '助洁 每周1次；助餐 每周2次' });
    await importFiles(office, [folder.table('新的需求.csv', [wishes])]);
    const [found, ...others] = await office.ask('rosters.newTasks', asked);
    if (!found) throw new Error('nothing new');
    expect([found, ...others]).toMatchObject([{ title: '陈桂英', serviceName: '助餐' }]);
    const incident: RosterIncident = { kind: 'new-need', task: found.task, from: TUESDAY };
    const repair = await planned(incident);
    expect(repair.differences.map(({ kind }) => kind)).toEqual(repair.differences.map(() => 'added'));
    const after = await accepted(incident);
    // Twice a week from Tuesday on: two in what is left of it.
    const added = after.visits.filter(
      ({ elderId, serviceCode }) => elderId !== null && serviceCode === 'meal_help',
    );
    expect(
      added.map(({ state, date }) => state === 'planned' && date !== null && date >= '2026-11-24'),
    ).toEqual([true, true]);
    expect(placements(after)).toEqual(expect.arrayContaining(placements(before)));
    expect(await office.ask('rosters.newTasks', asked)).toEqual([]);
    const slips = await printed('change-slip');
    expect(slips).toContain('新增了上门');
    expect(slips).not.toContain('柳树线');
  });
});

describe('somebody who eats on a round', () => {
  it('is erased without a trace of the name, and the published week keeps its visits', async () => {
    const before = await publishUntilTuesday();
    const personIdToErase = await personIdOf(office, '王建国');
    const rounds = before.visits.filter(({ ref }) => ref.task.kind === 'meal-round');
    expect(await office.ask('privacy.previewErasure', { personId: personIdToErase })).toMatchObject({
      publishedVisits: rounds.length,
    });
    await office.ask('privacy.erase', { personId: personIdToErase, reason: '本人要求' });
    const after = await week.roster();
    expect(placements(after)).toEqual(placements(before));
    expect(JSON.stringify(after)).not.toContain('王建国');
    expect(JSON.stringify(after)).not.toContain('软一点');
    expect((await office.ask('places.mealRounds', { villageId: places.villageId })).rounds).toMatchObject([
      { stops: [] },
    ]);
    await week.draft({ kind: 'fresh' }, '2026-11-30');
    const kinds = (await week.roster(null, '2026-11-30')).visits.map(({ ref }) => ref.task.kind);
    expect(kinds).not.toContain('meal-round');
  });
});
