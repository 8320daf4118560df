import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { aDesk, type Desk, numbersOf, printSheetsOfAWeek } from '../builders/office-signed-sheets.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let desk: Desk;
beforeEach(async () => {
  office = await anOfficeAfter(printSheetsOfAWeek);
  desk = await aDesk(office);
});
afterEach(async () => {
  await office.close();
});

type Entry = Input<'attendance.saveVisitRecord'>['entries'][number];

describe('the roster of a station', () => {
  it('has a row for each turn with the station’s name; a turn for which nobody was found says nothing', async () => {
    const sheet = await desk.open('柳树站', 'duty-roster');
    expect(sheet.form).toBe('duty-roster');
    for (const { planned, entry, elderName } of sheet.rows) {
      expect([planned?.title, elderName]).toEqual(['柳树站', null]);
      if (planned?.helperId === null) expect(entry).toBeNull();
      else expect(entry).toMatchObject({ elderId: null, services: [], helperSigned: true });
    }
    const { id, remarks } = await desk.save(sheet);
    expect(remarks).toEqual([]);
    expect((await desk.check(id)).checked).toBe(1);
    const { records } = await office.ask('attendance.records', {
      ...{ villageId: null, personId: null, from: sheet.weekStart, to: '2026-11-29' },
    });
    expect(new Set(records.map(({ title, elderName }) => `${title} ${String(elderName)}`))).toEqual(
      new Set(['柳树站 null']),
    );
  });
});

describe('a visit that the family pays for', () => {
  it('is taken for a paid one by the register of paid care, of the days and services that it names', async () => {
    const [elderId, helperId] = [await personIdOf(office, '陈桂英'), await personIdOf(office, '刘秀兰')];
    const paidLines = async () =>
      (await desk.open('刘秀兰')).rows.filter(({ entry }) => entry?.paid).map(({ elderName }) => elderName);
    const form = {
      elderId,
      helperId,
      fromDate: '2026-11-01',
      toDate: null,
      agreedFen: 60_000,
      per: 'month',
    } as const;
    const save = async (id: number | null, services: 'cleaning_help' | 'bathing_help') =>
      office.ask('timeBank.savePaidCare', {
        id,
        form: { ...form, paidFen: 0, services: [services], note: '' },
      });
    const { id } = await save(null, 'bathing_help');
    expect(await paidLines()).toEqual([]);
    await save(id, 'cleaning_help');
    expect(await paidLines()).toEqual(['陈桂英']);
  });
});

describe('a visit record', () => {
  const open = async () => {
    const number = (await numbersOf(office, 'visit-record')).get('陈桂英') ?? '';
    return office.ask('attendance.openVisitRecord', { number });
  };
  const aVisit = (elderId: number, changes: Partial<Entry> = {}): Entry => ({
    ...{ lineNo: 1, date: '2026-11-26', elderId, channel: 'home', body: 'normal', mind: 'normal' },
    ...{ dailyLife: 'normal', hygiene: 'normal', familySeenOn: '2026-11-01', needs: '', action: '' },
    homeSafety: {
      power: 'normal',
      gas: 'normal',
      fire: 'normal',
      water: 'normal',
      roof: 'normal',
      road: 'normal',
    },
    ...{ referral: null, visitor: '刘秀兰', elderMark: 'thumb-print', ...changes },
  });
  const save = async (number: string, entries: Entry[]) =>
    office.ask('attendance.saveVisitRecord', { number, entries, enteredBy: desk.clerk });

  it('opens by its number and keeps its lines, mood and home safety among them', async () => {
    const { number, elderId, elderName, lineCount } = await open();
    expect([elderName, lineCount]).toEqual(['陈桂英', 12]);
    const { requests } = await save(number, [
      aVisit(elderId, { mind: 'watch' }),
      aVisit(elderId, { lineNo: 2 }),
    ]);
    expect(requests).toEqual([]);
    expect((await open()).entries.map(({ lineNo, mind }) => [lineNo, mind])).toEqual([
      [1, 'watch'],
      [2, 'normal'],
    ]);
  });

  it('opens one request for each urgent line, due within a day of the visit, however often it is saved', async () => {
    const { number, elderId } = await open();
    const urgent = aVisit(elderId, {
      homeSafety: { ...aVisit(elderId).homeSafety, roof: 'urgent' },
      needs: '屋顶漏雨',
    });
    expect((await save(number, [urgent])).requests).toHaveLength(1);
    expect((await save(number, [urgent, aVisit(elderId, { lineNo: 2 })])).requests).toEqual([]);
    const open1 = await office.ask('requests.list', { villageId: null, withClosed: false });
    expect(open1).toMatchObject([
      { kind: 'emergency', personName: '陈桂英', reportedOn: '2026-11-26', dueOn: '2026-11-27' },
    ]);
    expect(open1[0]?.text).toBe('探访发现情况急：房屋。屋顶漏雨。');
  });

  it('is of days that have come, and of its own number', async () => {
    const { number, elderId } = await open();
    const early = { number, entries: [aVisit(elderId, { date: '2026-12-01' })], enteredBy: null };
    expect(await office.refusalOf('attendance.saveVisitRecord', early)).toBe('attendance.visit-in-future');
    const signIn = (await numbersOf(office, 'sign-in-sheet')).get('刘秀兰') ?? '';
    expect(await office.refusalOf('attendance.openVisitRecord', { number: signIn })).toBe(
      'attendance.not-a-visit-record',
    );
  });
});

describe('somebody who is erased', () => {
  it('leaves the minutes and takes the words: notes, who signed for them, and what visits found', async () => {
    const elderId = await personIdOf(office, '陈桂英');
    const { id } = await desk.save(await desk.open('刘秀兰'), (line) =>
      line.elderId === elderId
        ? { elderMark: 'proxy', proxyName: '邻居老李', note: '咳得厉害', minutes: 60 }
        : {},
    );
    await desk.check(id);
    const number = (await numbersOf(office, 'visit-record')).get('陈桂英') ?? '';
    const entered = async () => office.ask('attendance.openReturned', { id: id ?? 0 });
    const before = await entered();
    expect(JSON.stringify(before)).toMatch(/邻居老李.*咳得厉害/u);
    await office.ask('privacy.erase', { personId: elderId, reason: '本人要求' });
    const after = await entered();
    expect(JSON.stringify(after)).not.toMatch(/邻居老李|咳得厉害|陈桂英/u);
    const minutesIn = (sheet: typeof after) =>
      sheet.rows.reduce((sum, { entry }) => sum + (entry?.minutes ?? 0), 0);
    expect(minutesIn(after)).toBe(minutesIn(before));
    const record = await office.ask('attendance.openVisitRecord', { number });
    expect(record.entries).toEqual([]);
    const saving = { number, entries: [], enteredBy: null };
    expect(await office.refusalOf('attendance.saveVisitRecord', saving)).toBe('people.erased');
  });

  it('leaves what was paid and takes what was noted of it, in the history too', async () => {
    const [elderId, helperId] = [await personIdOf(office, '陈桂英'), await personIdOf(office, '刘秀兰')];
    const days = { fromDate: '2026-11-01', toDate: null } as const;
    const form = { elderId, helperId, ...days, agreedFen: 60_000, per: 'month', paidFen: 60_000 } as const;
    const save = async (id: number | null, note: string) =>
      office.ask('timeBank.savePaidCare', { id, form: { ...form, services: ['bathing_help'], note } });
    const { id } = await save(null, '女婿付现金');
    await save(id, '女婿转账');
    const history = async () => JSON.stringify(await office.ask('changes.ofPerson', { personId: elderId }));
    expect(await history()).toContain('女婿');
    await office.ask('privacy.erase', { personId: helperId, reason: '本人要求' });
    const left = await office.ask('timeBank.paidCare', { villageId: null });
    expect(left).toMatchObject([{ elderName: '陈桂英', paidFen: 60_000, note: '' }]);
    expect(await history()).not.toContain('女婿');
  });

  it('sees in the own record beforehand what was done, by month', async () => {
    await desk.save(await desk.open('刘秀兰'));
    const paper = await office.ask('exports.composePaper', {
      ...{ paper: 'person-record', villageId: null, reason: '本人要看' },
      personId: await personIdOf(office, '刘秀兰'),
    });
    expect(paper.html).toMatch(/签过字的服务[^]*2026-11[^]*服务别人/u);
  });
});
