import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import {
  aDesk,
  addStaff,
  type Desk,
  moveIntoHousehold,
  passRules,
  printSheetsOfAWeek,
  savedMinutes,
  savingOf,
} from '../builders/office-signed-sheets.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

let office: OfficeBackend;
let desk: Desk;
beforeEach(async () => {
  office = await anOfficeAfter(printSheetsOfAWeek);
  desk = await aDesk(office);
});
afterEach(async () => {
  await office.close();
});

/** The sheet of 刘秀兰 with one visit of 75 minutes, all else not done. */
const enterOneVisit = async (change: object = {}) => {
  const sheet = await desk.open('刘秀兰');
  const visit = sheet.rows.find(({ entry }) => entry?.elderId != null)?.lineNo;
  const { id } = await desk.save(sheet, ({ lineNo }) =>
    lineNo === visit ? { minutes: 75, ...change } : { done: false, notDone: 'weather', minutes: 0 },
  );
  return id ?? 0;
};
const preview = async (id: number, checkedBy = desk.checker) =>
  office.ask('attendance.previewCheck', { sheetIds: [id], checkedBy });
const records = async () =>
  office.ask('attendance.records', {
    villageId: null,
    personId: null,
    from: '2026-11-01',
    to: '2026-11-30',
  });

describe('a second person', () => {
  it('sees what will be credited and why, and credits exactly that', async () => {
    await passRules(office);
    const id = await enterOneVisit();
    const shown = await preview(id);
    expect(shown.creditedMinutes).toBe(60);
    expect(shown.sheets[0]).toMatchObject({ enteredBy: '王芳', stoppedBy: null, remarks: [] });
    expect(shown.sheets[0]?.credits).toMatchObject([
      {
        ...{ minutes: 75, creditedMinutes: 60, goesTo: 'household', waitsFor: null },
        lines: [
          { step: 'served', minutes: 75 },
          { step: 'whole-units', minutes: 60 },
        ],
      },
    ]);
    expect(await desk.check(id)).toEqual({ checked: 1, left: 0, entries: 1, creditedMinutes: 60 });
    expect(await savedMinutes(office)).toEqual({ '101': 60 });
    const [done] = (await records()).records.filter((record) => record.done);
    expect(done).toMatchObject({ minutes: 75, creditedMinutes: 60, checked: true, sheetId: id });
    expect((await office.ask('timeBank.verify', {})).flaws).toEqual([]);
  });

  it('finds in ink what was checked: it is neither entered anew nor taken out', async () => {
    await passRules(office);
    const id = await enterOneVisit();
    await desk.check(id);
    const sheet = await desk.open('刘秀兰');
    expect([sheet.state, sheet.checkedBy]).toEqual(['checked', '李强']);
    for (const refused of [
      office.refusalOf('attendance.saveSheet', savingOf(sheet, desk.clerk)),
      office.refusalOf('attendance.removeSheet', { id }),
      office.refusalOf('attendance.giveBack', { id, reason: '再看看' }),
    ]) {
      expect(await refused).toBe('attendance.sheet-checked');
    }
  });

  it('is not the one who entered the sheet, nor of the helper’s household', async () => {
    await passRules(office);
    const id = await enterOneVisit();
    const own = await preview(id, desk.clerk);
    expect([own.sheets[0]?.stoppedBy, own.creditedMinutes]).toEqual(['same-person', 0]);
    const check = async (checkedBy: number, digest: string) =>
      office.refusalOf('attendance.checkSheets', { sheetIds: [id], checkedBy, digest });
    expect(await check(desk.clerk, own.digest)).toBe('attendance.same-person');
    const [account] = await office.ask('places.households', {
      villageId: (await desk.open('刘秀兰')).villageId,
      search: '101',
    });
    const relative = await addStaff(office, '刘大山', account?.id ?? 0);
    const ofHousehold = await preview(id, relative);
    expect(ofHousehold.sheets[0]?.stoppedBy).toBe('own-household');
    expect(await check(relative, ofHousehold.digest)).toBe('attendance.own-household');
    expect(await savedMinutes(office)).toEqual({});
  });

  it('checks what was looked at, not what somebody entered meanwhile', async () => {
    await passRules(office);
    const id = await enterOneVisit();
    const { digest } = await preview(id);
    await enterOneVisit({ minutes: 90 });
    const checking = { sheetIds: [id], checkedBy: desk.checker, digest };
    expect(await office.refusalOf('attendance.checkSheets', checking)).toBe('attendance.stale');
    expect((await desk.open('刘秀兰')).state).toBe('entered');
  });
});

describe('points', () => {
  it('are given to the village where the helper says so, and are nobody’s where none are wanted', async () => {
    await passRules(office);
    const id = await enterOneVisit({ points: 'donate' });
    expect((await preview(id)).sheets[0]?.credits).toMatchObject([{ goesTo: 'pool', creditedMinutes: 60 }]);
    await desk.check(id);
    const { poolMinutes, balanceMinutes } = await office.ask('timeBank.overview', { villageId: null });
    expect([poolMinutes, balanceMinutes]).toEqual([60, 0]);
  });

  it('that nobody wants are no entry, and wait for nothing', async () => {
    const id = await enterOneVisit({ points: 'none', helperSigned: false });
    expect(await desk.check(id)).toMatchObject({ checked: 1, entries: 0 });
    expect(await office.ask('attendance.creditWaiting', { checkedBy: desk.checker, dryRun: true })).toEqual({
      waiting: 0,
      credited: 0,
      creditedMinutes: 0,
    });
  });

  it('are none for a visit that the family pays for', async () => {
    await passRules(office);
    const id = await enterOneVisit({ paid: true });
    expect((await preview(id)).sheets[0]?.credits).toMatchObject([
      {
        creditedMinutes: 0,
        goesTo: 'nowhere',
        waitsFor: null,
        lines: [{}, { step: 'paid-visit', minutes: 0 }],
      },
    ]);
    expect(await desk.check(id)).toMatchObject({ entries: 0 });
  });
});

describe('what cannot be credited yet', () => {
  const creditWaiting = async (dryRun = false) =>
    office.ask('attendance.creditWaiting', { checkedBy: desk.checker, dryRun });

  it('waits for the first rules, and is credited by those of the day of the service', async () => {
    const id = await enterOneVisit();
    expect((await preview(id)).sheets[0]?.credits).toMatchObject([{ waitsFor: 'rules' }]);
    expect(await desk.check(id)).toMatchObject({ checked: 1, entries: 0 });
    expect(await creditWaiting()).toEqual({ waiting: 1, credited: 0, creditedMinutes: 0 });
    await passRules(office, { unitMinutes: 15 });
    expect(await creditWaiting(true)).toEqual({ waiting: 0, credited: 1, creditedMinutes: 75 });
    expect(await savedMinutes(office)).toEqual({});
    expect(await creditWaiting()).toEqual({ waiting: 0, credited: 1, creditedMinutes: 75 });
    expect(await savedMinutes(office)).toEqual({ '101': 75 });
    expect(await creditWaiting()).toEqual({ waiting: 0, credited: 0, creditedMinutes: 0 });
  });

  it('waits until the helper has a household', async () => {
    await passRules(office);
    const sheet = await desk.open('周大明');
    const { id } = await desk.save(sheet, () => ({ minutes: 60 }));
    const { checked, entries } = await desk.check(id);
    expect([checked, entries]).toEqual([1, 0]);
    const { waiting } = await creditWaiting();
    expect(waiting).toBeGreaterThan(0);
    await moveIntoHousehold(office, '周大明', '102');
    expect((await creditWaiting()).credited).toBe(waiting);
    expect((await savedMinutes(office))['102']).toBeGreaterThan(0);
  });

  it('waits for the marks on the paper, which only a correction brings', async () => {
    await passRules(office);
    const id = await enterOneVisit({ elderMark: 'missing' });
    expect((await preview(id)).sheets[0]).toMatchObject({
      credits: [{ waitsFor: 'marks' }],
      remarks: [{ remark: 'marks-missing' }],
    });
    await desk.check(id);
    expect(await creditWaiting()).toMatchObject({ waiting: 1, credited: 0 });
    const record = (await records()).records.find(({ done }) => done);
    const entry = (await desk.open('刘秀兰')).rows.find(({ recordId }) => recordId === record?.id)?.entry;
    if (!record || !entry) throw new Error('No record');
    await office.ask('attendance.correct', {
      recordId: record.id,
      entry: { ...entry, elderMark: 'thumb-print' },
      reason: '老人补按手印',
      enteredBy: desk.clerk,
      checkedBy: desk.checker,
    });
    expect(await savedMinutes(office)).toEqual({ '101': 60 });
    expect(await creditWaiting()).toMatchObject({ waiting: 0 });
  });
});
