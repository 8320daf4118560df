import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = await anOfficeAfter(importTwoVillages);
  folder = anOfficeFolder();
  villageId = await placeIdOf(office, '柳树村');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const detailOf = async (name: string) =>
  office.ask('people.get', { personId: await personIdOf(office, name) });
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};
const aNeed = {
  serviceCode: 'errand' as const,
  timesPerWeek: 1,
  everyWeeks: 1,
  minutes: 60,
  slot: null,
  since: null,
};

describe('parts of services', () => {
  const save = async (needs: Parameters<typeof anElderProfile>[0]) =>
    office.ask('people.save', {
      personId: null,
      form: aPersonForm(villageId, { elder: anElderProfile(needs) }),
    });

  it('are kept with their need, shown, changed, and brought back by an undo', async () => {
    const { personId } = await save({ needs: [{ ...aNeed, parts: ['medicine', 'phone_bill'] }] });
    const partsOf = async () =>
      (await office.ask('people.get', { personId })).elder?.needs.map(({ serviceCode, parts }) => [
        serviceCode,
        [...parts].toSorted(),
      ]);
    expect(await partsOf()).toEqual([['errand', ['medicine', 'phone_bill']]]);
    await office.ask('people.save', {
      personId,
      form: aPersonForm(villageId, {
        elder: anElderProfile({ needs: [{ ...aNeed, serviceCode: 'meal_help', parts: ['cooking'] }] }),
      }),
    });
    expect(await partsOf()).toEqual([['meal_help', ['cooking']]]);
    await undoLast();
    expect(await partsOf()).toEqual([['errand', ['medicine', 'phone_bill']]]);
  });

  it('come in by a list, by their own word or in brackets, and stay where a later list names none', async () => {
    const row = (needs: string) => anElderRow({ 姓名: '陈桂英', 性情爱好: '', 需求: needs });
    const needsOf = async () =>
      (await detailOf('陈桂英')).elder?.needs.map(({ serviceCode, timesPerWeek, parts }) => [
        serviceCode,
        timesPerWeek,
        parts,
      ]);
    await importFiles(office, [
      folder.table('要代办的.csv', [row('代办（买药/交话费） 每周2次；取药 每周1次')]),
    ]);
    expect(await needsOf()).toEqual([
      ['errand', 2, ['medicine', 'phone_bill']],
      ['medical_help', 1, ['fetching_medicine']],
    ]);
    await importFiles(office, [folder.table('后来的.csv', [row('代办 每周3次')])]);
    expect(await needsOf()).toEqual([['errand', 3, ['medicine', 'phone_bill']]]);
  });
});

describe('a round of meals', () => {
  const aRound = async (names: readonly string[]) => ({
    villageId,
    name: '上院线',
    riderId: null as number | null,
    fromTime: '11:00',
    toTime: '12:30',
    stops: await Promise.all(
      names.map(async (name) => ({ elderId: await personIdOf(office, name), diet: '软一点' })),
    ),
  });
  const namesOf = async () =>
    (await office.ask('places.mealRounds', { villageId })).rounds.map(({ name, stops }) => [
      name,
      stops.map((stop) => stop.name),
    ]);

  it('keeps its doors in order, lists who waits, and is taken out and brought back as a whole', async () => {
    const wanting = await office.ask('people.save', {
      personId: null,
      form: aPersonForm(villageId, {
        elder: anElderProfile({
          needs: [{ ...aNeed, serviceCode: 'meal_help', parts: ['meal_delivery'] }],
        }),
      }),
    });
    const cooked = aPersonForm(villageId, {
      name: '何在家',
      elder: anElderProfile({ needs: [{ ...aNeed, serviceCode: 'meal_help', parts: ['cooking'] }] }),
    });
    await office.ask('people.save', { personId: null, form: cooked });
    const waiting = async () =>
      (await office.ask('places.mealRounds', { villageId })).waiting.map(({ name }) => name);
    expect(await waiting()).toContain('何秀英');
    expect(await waiting()).not.toContain('何在家');

    const form = await aRound(['王秀珍', '陈桂英']);
    const { mealRoundId } = await office.ask('places.saveMealRound', { mealRoundId: null, form });
    expect(await namesOf()).toEqual([['上院线', ['王秀珍', '陈桂英']]]);
    const stops = [{ elderId: wanting.personId, diet: '' }, ...form.stops.toReversed()];
    await office.ask('places.saveMealRound', { mealRoundId, form: { ...form, stops } });
    expect(await namesOf()).toEqual([['上院线', ['何秀英', '陈桂英', '王秀珍']]]);
    expect(await waiting()).not.toContain('何秀英');
    await office.ask('places.removeMealRound', { mealRoundId });
    expect(await namesOf()).toEqual([]);
    await undoLast();
    expect(await namesOf()).toEqual([['上院线', ['何秀英', '陈桂英', '王秀珍']]]);
  });

  it('is ridden by a helper, to elders of the village, within a window of time', async () => {
    const form = await aRound(['陈桂英']);
    const refusal = async (changes: Partial<typeof form>) =>
      office.refusalOf('places.saveMealRound', { mealRoundId: null, form: { ...form, ...changes } });
    expect(await refusal({ riderId: await personIdOf(office, '王秀珍') })).toBe('places.rider-no-helper');
    expect(await refusal({ stops: (await aRound(['李玉兰'])).stops })).toBe('places.eater-no-elder');
    expect(await refusal({ toTime: '11:00' })).toBe('places.times-reversed');
  });

  it('loses the door of an elder who is no elder any more', async () => {
    await office.ask('places.saveMealRound', { mealRoundId: null, form: await aRound(['王秀珍', '陈桂英']) });
    const personId = await personIdOf(office, '王秀珍');
    await office.ask('people.save', {
      personId,
      form: aPersonForm(villageId, {
        name: '王秀珍',
        idNumber: { keep: true },
        helper: aHelperProfile(),
      }),
    });
    expect(await namesOf()).toEqual([['上院线', ['陈桂英']]]);
    await undoLast();
    expect(await namesOf()).toEqual([['上院线', ['王秀珍', '陈桂英']]]);
  });
});

describe('farm work', () => {
  it('is kept for a household by season, changed line by line, and refused where it ends before it begins', async () => {
    const [household] = await office.ask('places.households', { villageId, search: '' });
    const householdId = household?.id ?? 0;
    const task = {
      id: null,
      work: '栽秧',
      plot: '大田湾三块田',
      from: '2027-05-05',
      to: '2027-05-12',
      helpersNeeded: 6,
      halfDays: 2,
      note: '自带秧马',
    };
    await office.ask('places.saveFarmTasks', { householdId, farmTasks: [task] });
    const stored = async () => (await office.ask('places.household', { householdId })).farmTasks;
    const [first] = await stored();
    expect(first).toEqual({ ...task, id: first?.id });
    const harvest = { ...task, work: '打谷子', from: '2027-09-01', to: '2027-09-06' };
    const farmTasks = [{ ...task, id: first?.id ?? null, helpersNeeded: 4 }, harvest];
    await office.ask('places.saveFarmTasks', { householdId, farmTasks });
    expect((await stored()).map(({ work, helpersNeeded }) => [work, helpersNeeded])).toEqual([
      ['栽秧', 4],
      ['打谷子', 6],
    ]);
    await undoLast();
    expect(await stored()).toEqual([first]);
    const reversed = { ...task, to: '2027-05-04' };
    expect(await office.refusalOf('places.saveFarmTasks', { householdId, farmTasks: [reversed] })).toBe(
      'places.times-reversed',
    );
  });
});

describe('the family’s word', () => {
  const form = {
    word: 'agreed' as const,
    givenBy: '陈建国',
    relation: '儿子',
    givenOn: '2026-11-20',
    paperNo: 'S-1',
  };

  it('stands beside the elder’s own consent with who and when, and never in its place', async () => {
    const personId = await personIdOf(office, '陈桂英');
    const before = (await detailOf('陈桂英')).consents;
    await office.ask('people.recordFamilyWord', {
      personId,
      form: { ...form, word: 'applied', givenOn: '2026-11-18' },
    });
    const { familyWordId } = await office.ask('people.recordFamilyWord', { personId, form });
    const { familyWords, consents } = await detailOf('陈桂英');
    expect(familyWords.map(({ word, givenBy, givenOn }) => [word, givenBy, givenOn])).toEqual([
      ['agreed', '陈建国', '2026-11-20'],
      ['applied', '陈建国', '2026-11-18'],
    ]);
    expect(consents).toEqual(before);
    await office.ask('people.removeFamilyWord', { personId, familyWordId });
    expect((await detailOf('陈桂英')).familyWords.map(({ word }) => word)).toEqual(['applied']);
    await undoLast();
    expect((await detailOf('陈桂英')).familyWords).toHaveLength(2);
  });

  it('is refused of a day that has not come, and of who is no elder', async () => {
    const ask = async (name: string, givenOn: string) =>
      office.refusalOf('people.recordFamilyWord', {
        personId: await personIdOf(office, name),
        form: { ...form, givenOn },
      });
    expect(await ask('陈桂英', '2026-11-23')).toBe('people.consent-in-future');
    const { personId } = await office.ask('people.save', {
      personId: null,
      form: aPersonForm(villageId, { name: '何帮忙', helper: aHelperProfile() }),
    });
    expect(await office.refusalOf('people.recordFamilyWord', { personId, form })).toBe('people.not-found');
  });
});

describe('the nearest helpers', () => {
  it('are those soonest at the door by their own means, without who refuses or is away', async () => {
    const hamletId = await placeIdOf(office, '下院子', 'hamlet');
    const farId = (
      await office.ask('places.add', { level: 'hamlet', parentId: villageId, name: '远院子', groupNo: null })
    ).placeId;
    await office.ask('places.saveWalkingMinutes', {
      villageId,
      cells: [{ fromHamletId: hamletId, toHamletId: farId, minutes: 20 }],
    });
    const helper = async (name: string, at: number, travelMeans: 'walk' | 'motorbike') => {
      const form = aPersonForm(villageId, { name, hamletId: at, helper: aHelperProfile({ travelMeans }) });
      return (await office.ask('people.save', { personId: null, form })).personId;
    };
    await helper('何步行', farId, 'walk');
    await helper('何骑车', farId, 'motorbike');
    const refusing = await helper('何不愿', hamletId, 'walk');
    const away = await helper('何外出', hamletId, 'walk');
    await helper('何隔壁', hamletId, 'walk');
    const elderId = await personIdOf(office, '王秀珍');
    await office.ask('people.saveRelations', {
      personId: refusing,
      relations: [{ otherId: elderId, kind: 'refuses', degree: null, note: '' }],
    });
    await office.ask('people.setStatus', {
      personId: away,
      status: 'away',
      on: '2026-11-01',
      reason: '',
    });
    const { nearestHelpers } = await detailOf('王秀珍');
    expect(nearestHelpers.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['何骑车', 4],
      ['何隔壁', 5],
      ['何步行', 20],
    ]);
  });
});
