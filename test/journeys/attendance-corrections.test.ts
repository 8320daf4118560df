import { openConnection } from '../../src/backend/db/connection.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptPath } from '../builders/kept-data-files.ts';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import {
  aDesk,
  type Desk,
  type Line,
  passRules,
  printSheetsOfAWeek,
  savedMinutes,
} from '../builders/office-signed-sheets.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let desk: Desk;
beforeEach(async () => {
  office = await anOfficeAfter(printSheetsOfAWeek);
  desk = await aDesk(office);
  await passRules(office);
});
afterEach(async () => {
  await office.close();
});

/** A paper written by hand with these visits of 刘秀兰 to 陈桂英. */
const enterByHand = async (lines: readonly Partial<Line>[], title = '手写单') => {
  const [helperId, elderId] = [await personIdOf(office, '刘秀兰'), await personIdOf(office, '陈桂英')];
  const visit = {
    helperId,
    elderId,
    services: ['errand'],
    done: true,
    notDone: null,
    minutesReason: '',
  } as const;
  const signed = { elderMark: 'signature', proxyName: '', helperSigned: true, satisfaction: 'good' } as const;
  const { id } = await office.ask('attendance.saveSheet', {
    sheet: { id: null, villageId: await placeIdOf(office, '柳树村'), weekStart: COMING_WEEK, title },
    lines: lines.map((line, index) => ({
      ...{
        ...visit,
        ...signed,
        lineNo: index + 1,
        date: '2026-11-25',
        arrive: null,
        leave: null,
        minutes: 60,
      },
      ...{ points: 'store' as const, paid: false, note: '', services: [...visit.services], ...line },
    })),
    enteredBy: desk.clerk,
    paperKept: true,
  });
  return id ?? 0;
};
const opened = async (id: number) => office.ask('attendance.openReturned', { id });
const correct = (recordId: number, entry: Line, checkedBy = desk.checker) => ({
  ...{ recordId, entry, reason: '把分钟看错了', enteredBy: desk.clerk, checkedBy },
});
const firstOf = async (id: number) => {
  const row = (await opened(id)).rows[0];
  if (!row?.entry || row.recordId === null) throw new Error('Nothing was entered');
  return { entry: row.entry, recordId: row.recordId };
};
const entriesInAll = async () => (await office.ask('timeBank.verify', {})).entries;

describe('a checked record that is wrong', () => {
  it('stays, and another one stands in its place: the old minutes are reversed, the new ones credited', async () => {
    const id = await enterByHand([{}]);
    await desk.check(id);
    const { entry, recordId } = await firstOf(id);
    const corrected = await office.ask('attendance.correct', correct(recordId, { ...entry, minutes: 90 }));
    expect(await savedMinutes(office)).toEqual({ '101': 90 });
    expect((await firstOf(id)).recordId).toBe(corrected.recordId);
    const { total, records } = await office.ask('attendance.records', {
      ...{ villageId: null, personId: entry.helperId, from: entry.date, to: entry.date },
    });
    expect([total, records[0]?.corrects, records[0]?.minutes]).toEqual([1, recordId, 90]);
    expect([await entriesInAll(), (await office.ask('timeBank.verify', {})).flaws]).toEqual([3, []]);
  });

  it('is corrected once; what stands in its place may be corrected again', async () => {
    const id = await enterByHand([{}]);
    await desk.check(id);
    const { entry, recordId } = await firstOf(id);
    const next = await office.ask('attendance.correct', correct(recordId, { ...entry, minutes: 90 }));
    expect(await office.refusalOf('attendance.correct', correct(recordId, entry))).toBe(
      'attendance.corrected-before',
    );
    await office.ask(
      'attendance.correct',
      correct(next.recordId, { ...entry, done: false, notDone: 'elder-away', minutes: 0 }),
    );
    expect(await savedMinutes(office)).toEqual({ '101': 0 });
  });

  it('is corrected by two people, after it was checked, and not onto a visit that was counted elsewhere', async () => {
    const id = await enterByHand([
      { arrive: '09:00', leave: '10:00' },
      { arrive: '14:00', leave: '15:00' },
    ]);
    const { entry, recordId } = await firstOf(id);
    const refusal = async (input: ReturnType<typeof correct>) =>
      office.refusalOf('attendance.correct', input);
    expect(await refusal(correct(recordId, entry))).toBe('attendance.not-checked');
    await desk.check(id);
    expect(await refusal(correct(recordId, entry, desk.clerk))).toBe('attendance.same-person');
    const overOther = { ...entry, arrive: '14:30', leave: '15:30' } as Line;
    expect(await refusal(correct(recordId, overOther))).toBe('attendance.lines-stopped');
    expect(await savedMinutes(office)).toEqual({ '101': 120 });
  });
});

describe('what is in ink', () => {
  it('is changed by nobody, not even by hand in the data file; words may be emptied and nothing else', async () => {
    const path = keptPath('in-ink.shouwang');
    const other = await anOfficeAfter(printSheetsOfAWeek, path);
    const otherDesk = await aDesk(other);
    await otherDesk.check(
      (await otherDesk.save(await otherDesk.open('刘秀兰'), () => ({ note: '来晚了' }))).id,
    );
    await other.close();
    const db = openConnection(path);
    for (const change of [
      'UPDATE service_record SET minutes = minutes + 1',
      'UPDATE service_record SET helper_id = elder_id WHERE elder_id IS NOT NULL',
      `UPDATE service_record SET note = '来得很早'`,
      'UPDATE service_record SET checked = 0',
      'DELETE FROM service_record',
      `UPDATE returned_sheet SET state = 'entered', checked_at = NULL, checked_by = NULL`,
      'DELETE FROM returned_sheet',
    ]) {
      expect(() => db.run(change), change).toThrow('in ink');
    }
    db.run(`UPDATE service_record SET note = ''`);
    db.close();
  });
});

describe('the limits of the rules', () => {
  it('cut what is above four hours of a day, whichever sheet it stands on, and begin anew with the day', async () => {
    const timed = (arrive: string, leave: string) => ({ arrive, leave, minutes: 150 }) as Partial<Line>;
    const one = await enterByHand([timed('08:00', '10:30')]);
    const other = await enterByHand([timed('14:00', '16:30'), { date: '2026-11-26', minutes: 60 }], '又一张');
    expect((await desk.check(one)).creditedMinutes).toBe(150);
    const shown = await office.ask('attendance.previewCheck', { sheetIds: [other], checkedBy: desk.checker });
    expect(shown.sheets[0]?.credits.map(({ creditedMinutes }) => creditedMinutes)).toEqual([90, 60]);
    expect(shown.sheets[0]?.credits[0]?.lines.at(-1)).toEqual({ step: 'day-limit', minutes: 90 });
    await desk.check(other);
    expect(await savedMinutes(office)).toEqual({ '101': 300 });
  });

  it('count what is corrected anew as if the wrong record had never been', async () => {
    const id = await enterByHand([{ minutes: 240 }]);
    await desk.check(id);
    const { entry, recordId } = await firstOf(id);
    await office.ask('attendance.correct', correct(recordId, { ...entry, minutes: 210 }));
    expect(await savedMinutes(office)).toEqual({ '101': 210 });
  });

  it('are those of the day of the service, and the entry is of the day of the check, across the end of a year', async () => {
    await passRules(office, { effectiveFrom: '2027-01-01', unitMinutes: 60 });
    office.goTo('2027-01-04T09:00:00');
    const id = await enterByHand([
      { date: '2026-12-31', minutes: 90 },
      { date: '2027-01-01', minutes: 90 },
    ]);
    expect((await desk.check(id)).creditedMinutes).toBe(150);
    const accounts = await office.ask('timeBank.accounts', { villageId: null });
    expect(accounts.map(({ lastDate }) => lastDate)).toEqual(['2027-01-04']);
  });
});

describe('somebody of one household', () => {
  it('earns nothing for kin, and other kin earn as anybody', async () => {
    const [helperId, elderId] = [await personIdOf(office, '刘秀兰'), await personIdOf(office, '陈桂英')];
    const detail = await office.ask('people.get', { personId: elderId });
    const [household] = await office.ask('places.households', {
      villageId: await placeIdOf(office, '柳树村'),
      search: '101',
    });
    const id = await enterByHand([{}]);
    expect(detail).toBeDefined();
    await office.ask('places.setMembers', {
      householdId: household?.id ?? 0,
      members: [helperId, elderId].map((personId) => ({ personId, relationToHead: '' })),
    });
    const { sheets } = await office.ask('attendance.previewCheck', {
      sheetIds: [id],
      checkedBy: desk.checker,
    });
    expect(sheets[0]?.credits[0]?.lines.at(-1)).toEqual({ step: 'kin-of-household', minutes: 0 });
  });
});
