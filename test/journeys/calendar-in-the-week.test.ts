import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { Visit } from '../../src/shared/domain/roster.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { type RosterOffice, rostersOf } from '../builders/office-rosters.ts';
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

let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
let places: TwoHamlets;
beforeEach(async () => {
  office = await anOfficeAfter(pairTwoHamlets);
  folder = anOfficeFolder();
  week = rostersOf(office);
  places = await twoHamletsOf(office);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

async function drafted(): Promise<readonly Visit[]> {
  await week.draft();
  return (await week.roster()).visits;
}
const ofKind = (visits: readonly Visit[], kind: Visit['ref']['task']['kind']): Visit[] =>
  visits.filter((visit) => visit.ref.task.kind === kind);
const ofService = (visits: readonly Visit[], code: string): Visit[] =>
  visits.filter(({ serviceCode }) => serviceCode === code);
const namesOf = (visit: Visit | undefined): string[] =>
  (visit?.helpers ?? []).map(({ name }) => name).toSorted();
const savePeriod = (form: Partial<Input<'calendar.savePeriod'>['form']>) =>
  office.ask('calendar.savePeriod', {
    id: null,
    form: {
      placeId: places.villageId,
      kind: 'custom',
      name: '本周',
      range: { kind: 'once', from: '2026-11-23', to: '2026-11-29' },
      capPercent: 100,
      visits: 'usual',
      wayPercent: 100,
      note: '',
      ...form,
    },
  });
const closeWay = () =>
  office.ask('calendar.saveClosure', {
    closure: {
      id: null,
      fromHamletId: places.lower,
      toHamletId: places.upper,
      from: '2026-11-25',
      to: '2026-11-25',
      reason: 'flood',
    },
  });

it('keeps helpers at the market in the morning, and names the day', async () => {
  expect(ofService(await drafted(), 'meal_help').filter(({ state }) => state === 'unfilled')).toEqual([]);
  await office.ask('calendar.saveMarket', {
    id: null,
    form: {
      placeId: places.villageId,
      name: '柳树场',
      pattern: { kind: 'weekdays', weekdays: [1, 2, 3] },
      awaySlots: ['morning'],
      goodForErrands: true,
    },
  });
  const visits = await drafted();
  expect(new Set(visits.flatMap(({ date }) => date ?? []))).toEqual(new Set(['2026-11-26']));
  const unfilled = ofService(visits, 'meal_help').filter(({ state }) => state === 'unfilled');
  expect(unfilled).toMatchObject([{ elderId: await personIdOf(office, '王建国') }]);
  expect((await week.roster()).days.map(({ markets }) => markets.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

it('does not send anybody to an elder in hospital, nor calls it a gap', async () => {
  const elderId = await personIdOf(office, '王建国');
  const absence = { id: null, elderId, from: '2026-11-20', to: '2026-12-05', reason: 'hospital' as const };
  await office.ask('calendar.saveElderAbsence', { absence });
  expect((await drafted()).map(({ title }) => title)).toEqual(['陈桂英']);
});

it('comes on the days on which an elder is at home and no family is there', async () => {
  const elderId = await personIdOf(office, '陈桂英');
  const away = { id: null, elderId, from: '2026-11-23', to: '2026-11-23', reason: 'away' as const };
  const visited = { ...away, from: '2026-11-24', to: '2026-11-25', reason: 'family-visit' as const };
  await office.ask('calendar.saveElderAbsence', { absence: away });
  await office.ask('calendar.saveElderAbsence', { absence: visited });
  expect(ofService(await drafted(), 'cleaning_help')).toMatchObject([{ date: '2026-11-26' }]);
});

it('lets another helper come, or nobody, where the way is closed on any day of the week', async () => {
  const visitorOf = async (name: string) =>
    namesOf((await drafted()).find(({ elderId, title }) => elderId !== null && title === name));
  await office.ask('people.setStatus', {
    personId: await personIdOf(office, '周大明'),
    status: 'away',
    on: '2026-11-20',
    reason: '',
  });
  expect(await visitorOf('王建国')).toEqual(['刘秀兰']);
  await closeWay();
  expect(await visitorOf('王建国')).toEqual([]);
  expect(await visitorOf('陈桂英')).toEqual(['刘秀兰']);
});

it('brings the meals of a round by its rider, and asks for them once', async () => {
  const { stops } = await saveARound(office, places);
  const visits = await drafted();
  expect(ofKind(visits, 'meal-round').map((round) => [round.state, round.stops, namesOf(round)])).toEqual(
    Array.from({ length: 2 }, () => [
      'planned',
      [{ elderId: stops[0]?.elderId, name: '王建国', diet: '软一点' }],
      ['刘秀兰'],
    ]),
  );
  expect(ofKind(visits, 'need').map(({ serviceCode }) => serviceCode)).toEqual(['cleaning_help']);
});

it('staffs a duty in the half-days in which the station is open', async () => {
  await saveAStation(office, places);
  expect(
    ofKind(await drafted(), 'duty').map((duty) => [duty.date, duty.slot, duty.minutes, namesOf(duty)]),
  ).toEqual([['2026-11-25', 'morning', 60, ['刘秀兰', '周大明']]]);
});

it('sends a team to a field within its days', async () => {
  await saveAField(office, places);
  expect(ofKind(await drafted(), 'farm').map((work) => [work.date, work.slot, namesOf(work)])).toEqual([
    ['2026-11-24', 'morning', ['刘秀兰', '周大明']],
  ]);
});

it('asks less of helpers in a rush, and leaves whom custom leaves alone', async () => {
  await savePeriod({ kind: 'farming-rush', capPercent: 20 });
  // A fifth of 240 minutes a day is too little for an hour of cleaning, and enough for a lunch.
  const rush = await drafted();
  expect(ofService(rush, 'cleaning_help').map(({ state }) => state)).toEqual(['unfilled']);
  expect(ofService(rush, 'meal_help').map(({ state }) => state)).toEqual(['planned', 'planned']);
  await savePeriod({ name: '封门', visits: 'least' });
  expect((await drafted()).map(({ title }) => title)).toEqual(['陈桂英']);
});
