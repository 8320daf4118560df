import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { checkVisits, enterVisits, furnishSupervised, notMade } from '../builders/office-supervised.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
beforeEach(async () => {
  office = await anOfficeAfter(furnishSupervised);
});
afterEach(async () => {
  await office.close();
});

const NOVEMBER = { villageId: null, month: '2026-11-15' };
const month = async (villageId: number | null = null) =>
  office.ask('supervision.month', { ...NOVEMBER, villageId });
type Shown = Parameters<typeof elders>[0];
async function elders(shown: 'not-visited' | 'missed' | 'open' | 'all', more: object = {}) {
  return office.ask('supervision.elders', { ...NOVEMBER, shown, ...more });
}
const names = async (shown: Shown, more: object = {}) =>
  (await elders(shown, more)).elders.map(({ name }) => name);
const lineOf = async (name: string): Promise<Output<'supervision.elders'>['elders'][number]> => {
  const found = (await elders('all')).elders.find((elder) => elder.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

/** Weeks of November 2026 begin on the 2nd, 9th, 16th, 23rd and 30th. */
const visitAsUsual = async (): Promise<void> => {
  const red = [
    '2026-11-02',
    '2026-11-04',
    '2026-11-09',
    '2026-11-16',
    '2026-11-18',
    '2026-11-23',
    '2026-11-25',
  ];
  const checked = await enterVisits(office, '刘秀兰', [
    ...red.map((date) => [date, '陈桂英'] as const),
    ['2026-11-05', '赵福生'],
  ]);
  await checkVisits(office, checked);
  // The same day again by another helper, and a second visit that was only entered.
  await enterVisits(office, '周大明', [
    ['2026-11-02', '陈桂英'],
    ['2026-11-20', '赵福生', { elderMark: 'missing' }],
  ]);
};

describe('a month of visits', () => {
  beforeEach(async () => {
    office.goTo('2026-12-07T09:00:00');
    await visitAsUsual();
  });

  it('says of each elder how often was due and what came of it, a day once however many came', async () => {
    expect(await lineOf('陈桂英')).toMatchObject({
      ...{ level: 'red', frequency: { times: 2, per: 'week' }, groups: ['living-alone'] },
      ...{ days: 7, checkedDays: 7, recordDays: 0, enteredDays: 0 },
      ...{ state: 'missed', spans: { kept: 3, missed: 2, open: 0 } },
      ...{ monthly: 'visited', lastSeenOn: '2026-11-25' },
    });
    expect(await lineOf('赵福生')).toMatchObject({
      ...{ level: 'blue', frequency: { times: 2, per: 'month' }, groups: ['empty-nest'] },
      ...{ days: 2, checkedDays: 1, enteredDays: 1, state: 'kept', spans: { kept: 1, missed: 0, open: 0 } },
    });
    expect(await lineOf('周玉芳')).toMatchObject({
      level: 'green',
      groups: [],
      state: 'open',
      monthly: null,
    });
  });

  it('names everybody of the groups whom nobody visited, and counts the others, village by village', async () => {
    expect(await names('not-visited')).toEqual(['王建国', '李玉兰']);
    expect(await names('not-visited', { group: 'extreme-poverty' })).toEqual(['李玉兰']);
    expect(await names('missed', { level: 'red' })).toEqual(['陈桂英']);
    const { totals, villages, over } = await month();
    expect(over).toBe(true);
    expect(totals.monthly).toEqual({ people: 4, visited: 2, proven: 2 });
    expect(totals.all).toEqual({ kept: 1, open: 1, missed: 3, away: 0 });
    expect(totals.byGroup['living-alone']).toEqual({ people: 2, visited: 1, proven: 1 });
    expect(totals.byLevel.yellow).toEqual({ kept: 0, open: 0, missed: 2, away: 0 });
    expect(villages.map(({ name, monthly }) => [name, monthly])).toEqual([
      ['柳树村', { people: 3, visited: 2, proven: 2 }],
      ['大坪村', { people: 1, visited: 0, proven: 0 }],
    ]);
    const liushu = await placeIdOf(office, '柳树村');
    expect((await month(liushu)).totals.monthly.people).toBe(3);
  });

  it('puts beside the count how much was checked, and how much is proven by signed paper that is kept', async () => {
    expect((await month()).villages[0]).toMatchObject({ records: 10, checked: 8, evidenced: 9 });
    await enterVisits(office, '罗春梅', [['2026-11-12', '李玉兰']], { paperKept: false, village: '大坪村' });
    expect((await month()).villages[1]).toMatchObject({ records: 1, checked: 0, evidenced: 0 });
    expect((await month()).totals.monthly).toEqual({ people: 4, visited: 3, proven: 2 });
  });

  it('takes back what is entered anew, and leaves out a visit that was not made', async () => {
    await enterVisits(office, '罗春梅', [['2026-11-12', '李玉兰', notMade('weather')]], {
      village: '大坪村',
    });
    expect(await names('not-visited')).toEqual(['王建国', '李玉兰']);
  });
});

describe('a month that is not over', () => {
  it('is told as so far: nothing is missed before its week is over', async () => {
    office.goTo('2026-11-08T09:00:00');
    await enterVisits(office, '刘秀兰', [['2026-11-03', '王建国']]);
    const { over, totals } = await month();
    expect([over, totals.all]).toEqual([false, { kept: 0, open: 5, missed: 0, away: 0 }]);
    office.goTo('2026-11-09T09:00:00');
    expect(await names('missed')).toEqual(['陈桂英', '李玉兰']);
  });
});

describe('elders who are not there', () => {
  it('are excused for the days away, and no longer counted once they have died', async () => {
    office.goTo('2026-12-07T09:00:00');
    await office.ask('calendar.saveElderAbsence', {
      absence: {
        ...{ id: null, elderId: await personIdOf(office, '王建国') },
        ...{ from: '2026-10-01', to: '2026-12-31', reason: 'family-visit' },
      },
    });
    expect(await lineOf('王建国')).toMatchObject({ state: 'away', monthly: null });
    expect(await names('not-visited')).not.toContain('王建国');
    const personId = await personIdOf(office, '李玉兰');
    await office.ask('people.setStatus', { personId, status: 'deceased', on: '2026-11-10', reason: '' });
    expect(await names('all')).not.toContain('李玉兰');
    expect(await names('not-visited', { month: '2026-10-01' })).toContain('李玉兰');
  });
});

describe('how often', () => {
  it('is what the village says', async () => {
    office.goTo('2026-12-07T09:00:00');
    await visitAsUsual();
    const placeId = await placeIdOf(office, '柳树村');
    await office.ask('places.saveRule', { placeId, rule: 'visits-red-a-week', value: 1 });
    expect(await lineOf('陈桂英')).toMatchObject({
      frequency: { times: 1, per: 'week' },
      spans: { kept: 4, missed: 1 },
    });
  });
});
