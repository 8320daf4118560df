import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import { addDays, toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { checkVisits, enterVisits, furnishSupervised, notMade } from '../builders/office-supervised.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
beforeEach(async () => {
  office = await anOfficeAfter(furnishSupervised);
  office.goTo('2026-12-01T09:00:00');
});
afterEach(async () => {
  await office.close();
});

const NOVEMBER = { villageId: null, month: '2026-11-01' };
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};

describe('a spot check', () => {
  const draw = async (percent?: number) =>
    office.ask('supervision.drawSpotCheck', { ...NOVEMBER, ...(percent === undefined ? {} : { percent }) });
  const thirtyVisits = async (): Promise<void> => {
    const days = Array.from({ length: 28 }, (_, index) => addDays(toCalendarDate('2026-11-02'), index));
    const sheet = await enterVisits(office, '刘秀兰', [
      ...days.map((date) => [date, '陈桂英'] as const),
      ['2026-11-05', '王建国'],
      ['2026-11-06', '王建国'],
      ['2026-11-07', '赵福生', notMade('weather')],
    ]);
    await checkVisits(office, sheet);
    await enterVisits(office, '周大明', [['2026-11-09', '赵福生']]);
  };

  it('draws five percent of what was done and checked, and says by which seed', async () => {
    expect(await office.refusalOf('supervision.drawSpotCheck', NOVEMBER)).toBe(
      'supervision.nothing-to-check',
    );
    await thirtyVisits();
    const { id } = await draw();
    const { check, items } = await office.ask('supervision.spotCheck', { id });
    expect(check).toMatchObject({
      records: 30,
      percent: 5,
      sampled: 2,
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(items.map(({ finding }) => finding)).toEqual([null, null]);
    const again = await draw();
    const same = await office.ask('supervision.spotCheck', again);
    expect([same.check.seed, same.items]).toEqual([check.seed, items]);
    office.goTo('2026-12-01T09:00:01');
    expect((await office.ask('supervision.spotCheck', await draw())).check.seed).not.toBe(check.seed);
  });

  it('keeps what was found, and how much of it was so', async () => {
    await thirtyVisits();
    const { id } = await draw(10);
    const { items } = await office.ask('supervision.spotCheck', { id });
    const [first, second, third] = items.map(({ recordId }) => recordId);
    const by = { channel: 'phone', checkedOn: '2026-12-01', checkedBy: '周社工' } as const;
    const save = async (
      recordId: number | undefined,
      finding: Input<'supervision.saveSpotCheck'>['finding'],
    ): Promise<unknown> => office.ask('supervision.saveSpotCheck', { id, recordId: recordId ?? 0, finding });
    await save(first, { ...by, result: 'confirmed', difference: null });
    await save(second, { ...by, result: 'differs', difference: 'nobody-came' });
    await save(third, { ...by, result: 'not-reached', difference: null });
    const [check] = await office.ask('supervision.spotChecks', { villageId: null });
    expect(check).toMatchObject({ sampled: 3, confirmed: 1, differs: 1, notReached: 1 });
    await undoLast();
    await save(second, null);
    expect((await office.ask('supervision.spotChecks', { villageId: null }))[0]).toMatchObject({
      ...{ confirmed: 1, differs: 0, notReached: 0 },
    });
    expect(
      await office.refusalOf('supervision.saveSpotCheck', {
        ...{ id, recordId: first ?? 0 },
        finding: { ...by, result: 'confirmed', difference: null, checkedOn: '2026-11-01' },
      }),
    ).toBe('supervision.before-the-visit');
    expect(await office.refusalOf('supervision.saveSpotCheck', { id, recordId: 99_999, finding: null })).toBe(
      'supervision.not-found',
    );
  });
});

describe('an inspection', () => {
  const form = async (): Promise<Input<'supervision.saveInspection'>['form']> => ({
    ...{ kind: 'helper', villageId: await placeIdOf(office, '柳树村'), venueId: null },
    ...{ helperId: await personIdOf(office, '刘秀兰'), heldOn: '2026-11-20', inspector: '周社工' },
    ...{
      points: { manners: 'good', insured: 'mend' },
      remark: '保险到期了',
      mendBy: '2026-11-27',
      mendedOn: null,
    },
  });
  const list = async () => office.ask('supervision.inspections', { villageId: null });

  it('says what is to be mended until when, is late, is mended, and is taken back', async () => {
    const { id } = await office.ask('supervision.saveInspection', { id: null, form: await form() });
    expect(await list()).toMatchObject([
      { subject: '刘秀兰', villageName: '柳树村', points: { manners: 'good', insured: 'mend' }, daysLate: 4 },
    ]);
    await office.ask('supervision.saveInspection', {
      id,
      form: { ...(await form()), mendedOn: '2026-12-01' },
    });
    expect(await list()).toMatchObject([{ mendedOn: '2026-12-01', daysLate: 0 }]);
    await undoLast();
    await undoLast();
    expect(await list()).toEqual([]);
  });

  it('is refused where its days run backwards, or nobody and nothing is inspected', async () => {
    expect(
      await office.refusalOf('supervision.saveInspection', {
        ...{ id: null, form: { ...(await form()), mendBy: '2026-11-19' } },
      }),
    ).toBe('supervision.days-reversed');
    const nowhere = { ...(await form()), kind: 'station', helperId: null, venueId: 999 } as const;
    expect(await office.refusalOf('supervision.saveInspection', { id: null, form: nowhere })).toBe(
      'places.not-found',
    );
    expect(await office.refusalOf('supervision.saveInspection', { id: 99, form: await form() })).toBe(
      'supervision.not-found',
    );
  });
});

describe('a month in figures', () => {
  beforeEach(async () => {
    await enterVisits(office, '刘秀兰', [
      ['2026-11-03', '陈桂英'],
      ['2026-11-04', '王建国', { satisfaction: 'poor' }],
      ['2026-11-10', '陈桂英', { satisfaction: 'blank' }],
      ['2026-11-11', '王建国', notMade('weather')],
      ['2026-11-12', null, { minutes: 90, elderMark: 'missing', minutesReason: '打扫站点' }],
    ]);
    await enterVisits(office, '周大明', [
      ['2026-11-03', '赵福生', { satisfaction: 'fair', arrive: '08:00', leave: '08:30' }],
      ['2026-11-03', '周玉芳', { arrive: '09:10', leave: '09:40' }],
    ]);
  });

  it('tells what elders ticked, village by village, and who ticked 差', async () => {
    const { villages, helpers, poor } = await office.ask('supervision.quality', NOVEMBER);
    expect(villages.map(({ answers }) => answers)).toEqual([
      { good: 2, fair: 1, poor: 1, blank: 1 },
      { good: 0, fair: 0, poor: 0, blank: 0 },
    ]);
    expect(helpers.map(({ name, answers }) => [name, answers.poor, answers.fair])).toEqual([
      ['刘秀兰', 1, 0],
      ['周大明', 0, 1],
    ]);
    expect(poor).toMatchObject([{ date: '2026-11-04', elderName: '王建国', helperName: '刘秀兰' }]);
  });

  it('tells how complaints stand', async () => {
    const villageId = await placeIdOf(office, '柳树村');
    for (const dueOn of ['2026-11-25', '2026-12-09'])
      await office.ask('requests.save', {
        id: null,
        form: {
          ...{ kind: 'complaint', villageId, personId: null, reportedOn: '2026-11-20', channel: 'phone' },
          ...{ reportedBy: '', text: '来得太晚', handler: '', dueOn },
        },
      });
    const { complaints } = await office.ask('supervision.quality', NOVEMBER);
    expect(complaints).toEqual({ opened: 2, settled: 0, open: 2, late: 1 });
  });

  it('counts by week what was done and not done, and the minutes of each helper', async () => {
    const { weeks, helpers } = await office.ask('supervision.load', NOVEMBER);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)?.weekStart).toBe('2026-11-30');
    const figures = new Map(weeks.map(({ weekStart, ...week }) => [String(weekStart), week]));
    expect(figures.get('2026-11-02')).toMatchObject({ done: 4, notDone: 0, eldersServed: 4, planned: 0 });
    expect(figures.get('2026-11-09')).toMatchObject({ done: 1, notDone: 1, eldersServed: 1 });
    expect(helpers.map(({ name, minutes, visits }) => [name, minutes, visits])).toEqual([
      ['刘秀兰', 180, 4],
      ['周大明', 60, 2],
      ['罗春梅', 0, 0],
    ]);
  });

  it('finds nothing odd where nothing is, and the same line day by day where it is', async () => {
    const alarms = async () => (await office.ask('supervision.alarms', NOVEMBER)).alarms;
    expect(await alarms()).toEqual([]);
    const days = Array.from({ length: 7 }, (_, index) => addDays(toCalendarDate('2026-11-16'), index));
    await enterVisits(
      office,
      '罗春梅',
      days.map((date) => [date, '李玉兰', { arrive: '09:00', leave: '09:30' }] as const),
      { village: '大坪村' },
    );
    expect(await alarms()).toMatchObject([
      {
        ...{ alarm: 'copied-day-by-day', helperName: '罗春梅', elderNames: ['李玉兰'] },
        ...{ from: '2026-11-16', to: '2026-11-22', sheets: ['罗春梅签到表'] },
      },
    ]);
  });
});
