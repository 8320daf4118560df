import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarPeriodForm, MarketRuleForm } from '../../src/shared/domain/calendar.ts';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
let otherVillageId: number;
beforeEach(async () => {
  office = await anOfficeAfter(importTwoVillages);
  folder = anOfficeFolder();
  villageId = await placeIdOf(office, '柳树村');
  otherVillageId = await placeIdOf(office, '大坪村');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};
const redoLast = async () => {
  const { redo } = await office.ask('changes.undoState', {});
  await office.ask('changes.redo', { changeSetId: redo?.id ?? 0 });
};
type MarketInput = Input<'calendar.saveMarket'>['form'];
const aMarket = (changes: Partial<MarketRuleForm> = {}): MarketInput => ({
  placeId: villageId,
  name: '柳树场',
  pattern: { kind: 'lunar-digits', digits: [3, 6, 9], withoutThirtieth: 'falls-out' },
  awaySlots: ['morning'],
  goodForErrands: true,
  ...changes,
});
type PeriodInput = Input<'calendar.savePeriod'>['form'];
const aPeriod = (changes: Partial<CalendarPeriodForm> = {}): PeriodInput => ({
  placeId: villageId,
  kind: 'custom',
  name: '庙会',
  range: { kind: 'lunar-yearly', month: 10, day: 16, daysBefore: 1, daysAfter: 0 },
  capPercent: 100,
  visits: 'none',
  wayPercent: 100,
  note: '',
  ...changes,
});
const week = { from: '2026-11-23', to: '2026-11-29' };
const daysOf = async (placeId: number) => office.ask('calendar.days', { placeId, ...week });

describe('markets and periods', () => {
  it('name the days of their own village alone', async () => {
    await office.ask('calendar.saveMarket', { id: null, form: aMarket() });
    await office.ask('calendar.savePeriod', { id: null, form: aPeriod() });
    expect(
      (await daysOf(villageId)).map(({ lunarDay, markets, periods }) => [lunarDay, markets, periods]),
    ).toEqual([
      ['十五', [], [{ name: '庙会', kind: 'custom' }]],
      ['十六', ['柳树场'], [{ name: '庙会', kind: 'custom' }]],
      ['十七', [], []],
      ['十八', [], []],
      ['十九', ['柳树场'], []],
      ['二十', [], []],
      ['廿一', [], []],
    ]);
    expect(
      (await daysOf(otherVillageId)).every(({ markets, periods }) => markets.length + periods.length === 0),
    ).toBe(true);
  });

  it('are changed, removed, taken back and brought again', async () => {
    const { id } = await office.ask('calendar.saveMarket', { id: null, form: aMarket() });
    await office.ask('calendar.saveMarket', {
      id,
      form: aMarket({ name: '柳树早市', pattern: { kind: 'weekdays', weekdays: [2, 6] }, awaySlots: [] }),
    });
    const markets = async () =>
      (await office.ask('calendar.markets', {})).map(({ name, pattern, awaySlots, placeName }) => [
        name,
        pattern.kind,
        awaySlots,
        placeName,
      ]);
    const changed = [['柳树早市', 'weekdays', [], '柳树村']];
    expect(await markets()).toEqual(changed);
    await office.ask('calendar.removeMarket', { id });
    expect(await markets()).toEqual([]);
    await undoLast();
    expect(await markets()).toEqual(changed);
    await undoLast();
    expect(await markets()).toEqual([['柳树场', 'lunar-digits', ['morning'], '柳树村']]);
    await redoLast();
    expect(await markets()).toEqual(changed);
    expect(office.events.at(-1)).toMatchObject({ name: 'data.changed' });
  });

  it('are refused where there is nothing to change, where no village is meant, or where days run backwards', async () => {
    expect(await office.refusalOf('calendar.saveMarket', { id: 99, form: aMarket() })).toBe(
      'calendar.not-found',
    );
    expect(await office.refusalOf('calendar.removePeriod', { id: 99 })).toBe('calendar.not-found');
    const hamletId = await placeIdOf(office, '上院子', 'hamlet');
    const form = { ...aMarket(), placeId: hamletId };
    expect(await office.refusalOf('calendar.saveMarket', { id: null, form })).toBe('places.wrong-level');
    const backwards = { kind: 'once' as const, from: '2026-12-02', to: '2026-12-01' };
    expect(
      await office.refusalOf('calendar.savePeriod', { id: null, form: { ...aPeriod(), range: backwards } }),
    ).toBe('calendar.days-reversed');
    const days = { placeId: villageId, from: '2026-01-01', to: '2027-03-01' };
    expect(await office.refusalOf('calendar.days', days)).toBe('calendar.too-many-days');
  });
});

describe('the usual festivals and rushes', () => {
  it('are added once, around what the office has named itself, and taken back in one step', async () => {
    const spring = aPeriod({ name: '春节', visits: 'none' });
    await office.ask('calendar.savePeriod', { id: null, form: spring });
    const { added } = await office.ask('calendar.addUsualPeriods', { placeId: villageId });
    const names = async () => (await office.ask('calendar.periods', {})).map(({ name }) => name);
    const usual = [
      '元宵',
      '清明',
      '端午',
      '中元',
      '中秋',
      '重阳',
      '冬至',
      '腊八',
      '小年',
      '春耕双抢',
      '秋收',
    ];
    expect(await names()).toEqual(['春节', ...usual]);
    expect(added).toBe(usual.length);
    expect(await office.ask('calendar.addUsualPeriods', { placeId: villageId })).toEqual({ added: 0 });
    await undoLast();
    expect(await names()).toEqual(['春节']);
  });
});

describe('a closed way', () => {
  it('is kept between two hamlets, whichever is named first', async () => {
    const [upper, lower] = [
      await placeIdOf(office, '上院子', 'hamlet'),
      await placeIdOf(office, '下院子', 'hamlet'),
    ];
    const closure = (changes: object) => ({
      closure: {
        id: null,
        fromHamletId: lower,
        toHamletId: upper,
        from: '2026-11-24',
        to: '2026-11-30',
        reason: 'landslide' as const,
        ...changes,
      },
    });
    const { id } = await office.ask('calendar.saveClosure', closure({}));
    expect(await office.ask('calendar.closures', {})).toMatchObject([
      { id, fromName: '上院子', toName: '下院子' },
    ]);
    expect(await office.refusalOf('calendar.saveClosure', closure({ toHamletId: lower }))).toBe(
      'calendar.same-hamlet',
    );
    expect(await office.refusalOf('calendar.saveClosure', closure({ to: '2026-11-23' }))).toBe(
      'calendar.days-reversed',
    );
    await office.ask('calendar.removeClosure', { id });
    expect(await office.ask('calendar.closures', {})).toEqual([]);
    await undoLast();
    expect(await office.ask('calendar.closures', {})).toHaveLength(1);
  });
});

describe('days on which an elder is not at home', () => {
  it('belong to the elder: listed by village, told in the history, taken back', async () => {
    const elderId = await personIdOf(office, '陈桂英');
    const absence = { id: null, elderId, from: '2026-11-24', to: '2026-11-26', reason: 'hospital' as const };
    const { id } = await office.ask('calendar.saveElderAbsence', { absence });
    const listed = async (of: number | null) =>
      (await office.ask('calendar.elderAbsences', { villageId: of })).map(({ name, to }) => [name, to]);
    expect(await listed(null)).toEqual([['陈桂英', '2026-11-26']]);
    expect(await listed(otherVillageId)).toEqual([]);
    await office.ask('calendar.saveElderAbsence', { absence: { ...absence, id, to: '2026-12-01' } });
    expect(await listed(villageId)).toEqual([['陈桂英', '2026-12-01']]);
    await undoLast();
    expect(await listed(villageId)).toEqual([['陈桂英', '2026-11-26']]);
    expect(await office.ask('changes.ofPerson', { personId: elderId })).toMatchObject([
      { set: { kind: 'undo' } },
      { set: { kind: 'elder-absence-changed' } },
      { set: { kind: 'elder-absence-changed' } },
      { set: { kind: 'import' } },
    ]);
    const helperId = await personIdOf(office, '刘秀兰');
    expect(
      await office.refusalOf('calendar.saveElderAbsence', { absence: { ...absence, elderId: helperId } }),
    ).toBe('people.not-found');
    expect(await office.refusalOf('calendar.removeElderAbsence', { id, elderId: helperId })).toBe(
      'calendar.not-found',
    );
  });
});
