import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import {
  aDesk,
  addStaff,
  type Desk,
  numbersOf,
  printForm,
  printSheetsOfAWeek,
  savingOf,
} from '../builders/office-signed-sheets.ts';
import { placementOfVisit, visitOf } from '../builders/office-rosters.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let desk: Desk;
beforeEach(async () => {
  office = await anOfficeAfter(printSheetsOfAWeek);
  desk = await aDesk(office);
});
afterEach(async () => {
  await office.close();
});

const listWeek = async () => office.ask('attendance.listWeek', { weekStart: COMING_WEEK, villageId: null });
const statesOf = async (title: string) =>
  (await listWeek()).filter((sheet) => sheet.title === title).map(({ state }) => state);

describe('a sheet that comes back', () => {
  it('lies there as it was planned, done and signed, and its blank lines say nothing', async () => {
    const sheet = await desk.open('刘秀兰');
    expect([sheet.state, sheet.form, sheet.rows.length, sheet.remarks]).toEqual([
      null,
      'sign-in-sheet',
      12,
      [],
    ]);
    const planned = sheet.rows.filter(({ visitKey }) => visitKey !== null);
    expect(planned.length).toBeGreaterThan(0);
    for (const { entry, planned: plan, helperName } of planned) {
      expect(entry).toMatchObject({
        done: true,
        minutes: plan?.minutes,
        helperSigned: true,
        satisfaction: 'blank',
      });
      expect([helperName, entry?.points]).toEqual(['刘秀兰', 'store']);
    }
    expect(sheet.rows.filter(({ visitKey }) => visitKey === null).every(({ entry }) => entry === null)).toBe(
      true,
    );
  });

  it('is confirmed as a whole, and may be entered anew until it is checked', async () => {
    const sheet = await desk.open('刘秀兰');
    expect(await statesOf('刘秀兰')).toEqual(['out']);
    const { id, remarks } = await desk.save(sheet);
    expect(remarks).toEqual([]);
    expect(await statesOf('刘秀兰')).toEqual(['entered']);
    const entered = await desk.open('刘秀兰');
    expect([entered.id, entered.state, entered.enteredBy]).toEqual([id, 'entered', '王芳']);
    await desk.save(entered, ({ lineNo }) =>
      lineNo === 1 ? { done: false, notDone: 'elder-away', minutes: 0, note: '去了女儿家' } : {},
    );
    const again = await desk.open('刘秀兰');
    expect(again.id).toBe(id);
    expect(again.rows[0]?.entry).toMatchObject({ done: false, notDone: 'elder-away', note: '去了女儿家' });
    expect((await listWeek()).find((one) => one.id === id)).toMatchObject({ notDoneLines: 1 });
  });

  it('is not kept while a line has to be mended, and a dry run says which', async () => {
    const sheet = await desk.open('刘秀兰');
    const saving = savingOf(sheet, desk.clerk, () => ({ done: false, minutes: 0 }));
    const { id, remarks } = await office.ask('attendance.saveSheet', { ...saving, dryRun: true });
    expect([id, remarks[0]?.remark]).toEqual([null, 'reason-missing']);
    expect(await office.refusalOf('attendance.saveSheet', saving)).toBe('attendance.lines-stopped');
    expect(await statesOf('刘秀兰')).toEqual(['out']);
  });

  it('is refused before its days have come', async () => {
    office.goTo('2026-11-22T09:00:00');
    const sheet = await desk.open('刘秀兰');
    expect(sheet.remarks.map(({ remark }) => remark)).toContain('in-future');
    expect(await office.refusalOf('attendance.saveSheet', savingOf(sheet, desk.clerk))).toBe(
      'attendance.lines-stopped',
    );
  });

  it('tells who came in another’s place, in the row of the one who was planned', async () => {
    const other = await personIdOf(office, '周大明');
    const sheet = await desk.open('刘秀兰');
    const { remarks } = await desk.save(sheet, ({ lineNo }) => (lineNo === 1 ? { helperId: other } : {}));
    expect(remarks.map(({ lineNo, remark }) => [lineNo, remark])).toEqual([[1, 'other-helper']]);
    const again = await desk.open('刘秀兰');
    expect(again.rows.length).toBe(sheet.rows.length);
    expect(again.rows[0]).toMatchObject({
      helperName: '周大明',
      planned: { helperId: sheet.rows[0]?.entry?.helperId },
    });
  });

  it('is known by a number without a slip of the finger; a visit record is opened as what it is', async () => {
    const open = async (number: string) => office.refusalOf('attendance.openSheet', { number });
    expect(await open('1234567')).toBe('printing.sheet-mistyped');
    expect(await open('999 9990')).toMatch(/^printing\.sheet-(unknown|mistyped)$/);
    const [record] = (await numbersOf(office, 'visit-record')).values();
    expect(await open(record ?? '')).toBe('attendance.visit-record-sheet');
  });

  it('is taken out again as if it had not come back, or given back with the reason', async () => {
    const { id } = await desk.save(await desk.open('刘秀兰'));
    await office.ask('attendance.giveBack', { id: id ?? 0, reason: '第3行看不清' });
    expect((await desk.open('刘秀兰')).returnedReason).toBe('第3行看不清');
    await desk.save(await desk.open('刘秀兰'));
    expect((await desk.open('刘秀兰')).returnedReason).toBe('');
    await office.ask('attendance.removeSheet', { id: id ?? 0 });
    expect(await statesOf('刘秀兰')).toEqual(['out']);
    expect(await office.refusalOf('attendance.openReturned', { id: id ?? 0 })).toBe(
      'attendance.sheet-not-found',
    );
  });
});

describe('what was counted on one sheet', () => {
  it('is not counted on another: neither on paper written by hand nor under times that overlap', async () => {
    const sheet = await desk.open('刘秀兰');
    const line = sheet.rows.find(({ entry }) => entry?.elderId != null)?.entry;
    if (!line) throw new Error('No visit on the sheet');
    await desk.save(sheet, (one) =>
      one.lineNo === line.lineNo ? { arrive: '09:00', leave: '10:00', minutes: 60 } : {},
    );
    const byHand = {
      sheet: { id: null, villageId: sheet.villageId, weekStart: COMING_WEEK, title: '手写单' },
      enteredBy: desk.clerk,
      paperKept: true,
    };
    const save = async (changes: object, dryRun = true) =>
      office.ask('attendance.saveSheet', { ...byHand, lines: [{ ...line, lineNo: 1, ...changes }], dryRun });
    const remarksOf = async (changes: object) =>
      (await save(changes)).remarks.map(({ remark, with: other }) => [remark, other]);
    expect(await remarksOf({})).toEqual([['counted-before', sheet.number]]);
    expect(await remarksOf({ arrive: '09:30', leave: '10:30', minutes: 60 })).toEqual([
      ['counted-before', sheet.number],
    ]);
    const inAnotherHouse = {
      elderId: await personIdOf(office, '王建国'),
      arrive: '09:30',
      leave: '10:30',
      minutes: 60,
    };
    expect(await remarksOf(inAnotherHouse)).toEqual([['two-places-at-once', sheet.number]]);
    expect(await remarksOf({ arrive: '14:00', leave: '15:00', minutes: 60 })).toEqual([]);
    await save({ arrive: '14:00', leave: '15:00', minutes: 60 }, false);
    expect(await statesOf('手写单')).toEqual(['entered']);
  });

  it('is not counted again on the sheet that was printed anew in the week', async () => {
    const first = await desk.open('刘秀兰');
    await desk.save(first);
    office.goTo('2026-11-22T10:00:00');
    const { villageId } = first;
    const roster = await office.ask('rosters.revise', { weekStart: COMING_WEEK, villageId });
    const visit = visitOf(roster, 'cleaning_help');
    const to = { at: { weekday: 4, slot: 'morning' } as const, helperIds: placementOfVisit(visit).helperIds };
    await office.ask('rosters.move', { rosterId: roster.id, move: { kind: 'place', visit: visit.ref, to } });
    await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
    await printForm(office, 'sign-in-sheet');
    desk = await aDesk(office);
    const second = await desk.open('刘秀兰');
    expect(second.number).not.toBe(first.number);
    expect((await office.ask('attendance.openSheet', { number: first.number ?? '' })).supersededBy).toBe(
      second.number,
    );
    const told = new Set(second.remarks.map(({ remark, with: other }) => `${remark} ${String(other)}`));
    expect(told).toEqual(new Set([`counted-before ${String(first.number)}`]));
    expect(await office.refusalOf('attendance.saveSheet', savingOf(second, desk.clerk))).toBe(
      'attendance.lines-stopped',
    );
  });

  it('seven days running at the same minutes looks copied, and is told without stopping the sheet', async () => {
    const villageId = await placeIdOf(office, '柳树村');
    const helperId = await personIdOf(office, '刘秀兰');
    const elderId = await personIdOf(office, '陈桂英');
    const first = (await desk.open('刘秀兰')).rows[0]?.entry;
    if (!first) throw new Error('Nothing planned');
    const lines = Array.from({ length: 7 }, (_, day) => ({
      ...{ ...first, helperId, elderId, lineNo: day + 1, date: `2026-11-${String(23 + day)}` },
      ...{ arrive: '14:00', leave: '15:00', minutes: 60 },
    }));
    const { remarks } = await office.ask('attendance.saveSheet', {
      sheet: { id: null, villageId, weekStart: COMING_WEEK, title: '补记' },
      lines,
      enteredBy: desk.clerk,
      paperKept: false,
    });
    expect(remarks.map(({ remark }) => remark)).toEqual(Array.from({ length: 7 }, () => 'copied-day-by-day'));
  });
});

describe('the office', () => {
  it('sees which weeks have sheets that are out or wait for the check', async () => {
    const week = async () => (await office.ask('attendance.openWeeks', {}))[0];
    const { id } = await desk.save(await desk.open('刘秀兰'));
    const before = await week();
    expect(before).toMatchObject({ weekStart: COMING_WEEK, entered: 1, checked: 0 });
    await desk.check(id);
    expect(await week()).toMatchObject({ out: before?.out, entered: 0, checked: 1 });
  });

  it('names who enters and checks, each name once, and takes a new name back with one step', async () => {
    const form = { name: '王芳', householdId: null, active: true };
    expect(await office.refusalOf('attendance.saveStaff', { id: null, form })).toBe(
      'attendance.staff-name-taken',
    );
    const id = await addStaff(office, '赵敏');
    await office.ask('attendance.saveStaff', {
      id,
      form: { name: '赵敏', householdId: null, active: false },
    });
    const saving = savingOf(await desk.open('刘秀兰'), id);
    expect(await office.refusalOf('attendance.saveSheet', saving)).toBe('attendance.staff-not-found');
    const { undo } = await office.ask('changes.undoState', {});
    await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect((await office.ask('attendance.staff', {})).find((one) => one.id === id)?.active).toBe(true);
  });
});
