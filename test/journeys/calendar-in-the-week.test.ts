import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { Visit } from '../../src/shared/domain/roster.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';
import { type RosterOffice, rostersOf } from '../builders/office-rosters.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

/*
 * 陈桂英 (alone, cleaning once, upper hamlet) and 王建国 (with his children, two lunches, lower hamlet); 刘秀兰 of the upper and 周大明 of the lower
 * hamlet are free from Monday to Thursday in the mornings.
 */
let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
let villageId: number;
let upper: number;
let lower: number;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  week = rostersOf(office);
  const services = { 可服务项目: '助餐、助洁、助农' };
  await importFiles(office, [
    folder.table('老人.csv', [
      anElderRow(),
      anElderRow({
        姓名: '王建国',
        性别: '男',
        身份证号: anIdNumber('1950-06-01', 11),
        院落: '下院子',
        户号: '008',
        电话: '',
        居住情况: '与子女同住',
        需求: '助餐 每周2次',
      }),
    ]),
    folder.table('互助员.csv', [
      aHelperRow(services),
      aHelperRow({
        ...services,
        姓名: '周大明',
        性别: '男',
        身份证号: anIdNumber('1970-01-01', 55),
        院落: '下院子',
        电话: '19900002002',
      }),
    ]),
  ]);
  villageId = await placeIdOf(office, '柳树村');
  upper = await placeIdOf(office, '上院子', 'hamlet');
  lower = await placeIdOf(office, '下院子', 'hamlet');
  await office.ask('places.saveWalkingMinutes', {
    villageId,
    cells: [{ fromHamletId: upper, toHamletId: lower, minutes: 10 }],
  });
  await office.ask('pairings.accept', {
    proposalId: (await office.ask('pairings.propose', { jobId: 'pairing' })).id,
  });
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
      placeId: villageId,
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
      fromHamletId: lower,
      toHamletId: upper,
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
      placeId: villageId,
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

it('comes on the days on which an elder is at home', async () => {
  const elderId = await personIdOf(office, '陈桂英');
  const absence = { id: null, elderId, from: '2026-11-23', to: '2026-11-25', reason: 'away' as const };
  await office.ask('calendar.saveElderAbsence', { absence });
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
  const riderId = await personIdOf(office, '刘秀兰');
  const form = {
    villageId,
    name: '柳树线',
    riderId,
    fromTime: '11:00',
    toTime: '12:30',
    stops: [{ elderId: await personIdOf(office, '王建国'), diet: '软一点' }],
  };
  await office.ask('places.saveMealRound', { mealRoundId: null, form });
  const visits = await drafted();
  expect(ofKind(visits, 'meal-round').map((round) => [round.state, round.stops, namesOf(round)])).toEqual(
    Array.from({ length: 2 }, () => [
      'planned',
      [{ elderId: form.stops[0]?.elderId, name: '王建国', diet: '软一点' }],
      ['刘秀兰'],
    ]),
  );
  expect(ofKind(visits, 'need').map(({ serviceCode }) => serviceCode)).toEqual(['cleaning_help']);
});

it('staffs a duty in the half-days in which the station is open', async () => {
  await office.ask('places.saveVenue', {
    venueId: null,
    form: {
      kind: 'service_station',
      placeId: villageId,
      hamletId: upper,
      localName: '柳树站',
      hostPersonId: null,
      hostConsents: false,
      liaisonPersonId: null,
      source: 'idle_school',
      facilities: [],
      opening: [{ weekday: 3, slot: 'morning' }],
      duties: [{ kind: 'cleaning', halfDaysPerWeek: 5, helpersNeeded: 2 }],
      safety: [],
      safetyCheckedOn: null,
      phone: '',
      remark: '',
    },
  });
  expect(
    ofKind(await drafted(), 'duty').map((duty) => [duty.date, duty.slot, duty.minutes, namesOf(duty)]),
  ).toEqual([['2026-11-25', 'morning', 60, ['刘秀兰', '周大明']]]);
});

it('sends a team to a field within its days', async () => {
  const [household] = await office.ask('places.households', { villageId, search: '007' });
  const farmTask = {
    id: null,
    work: '栽油菜',
    plot: '',
    from: '2026-11-24',
    to: '2026-11-24',
    helpersNeeded: 2,
    halfDays: 1,
    note: '',
  };
  await office.ask('places.saveFarmTasks', { householdId: household?.id ?? 0, farmTasks: [farmTask] });
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
