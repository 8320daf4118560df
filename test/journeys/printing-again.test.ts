import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualProfile } from '../../src/backend/printing/form-looks.ts';
import { nextSheetNumber } from '../../src/backend/printing/sheet-number.ts';
import { type PaperForm, sheetNumber } from '../../src/shared/domain/printing.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { placementOfVisit, visitOf } from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
// One office for all: nothing but the last test changes what is to be printed.
beforeAll(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await pairSmallTownship(office, folder);
  villageId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
  await office.ask('rosters.draft', { jobId: 'j', weekStart: COMING_WEEK, villageIds: [] });
  await publish();
});
afterAll(async () => {
  await office.close();
  folder.remove();
});

const publish = () => office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [villageId] });
const week = { weekStart: COMING_WEEK };
const of = (form: PaperForm) => ({ ...week, villageId, form, profile: usualProfile(form) });
const pieces = async (form: PaperForm) => {
  const [line] = await office.ask('printing.plan', {
    ...week,
    villageIds: [villageId],
    forms: [{ form, profile: usualProfile(form) }],
  });
  return line?.parts ?? [];
};
const states = async (form: PaperForm) => (await pieces(form)).map(({ state }) => state);
const compose = (form: PaperForm, scope: 'all' | 'changed' = 'all', preview = false) =>
  office.ask('printing.compose', { ...of(form), scope, preview });
/** Puts a form on paper as the main process does. */
async function print(form: PaperForm, scope: 'all' | 'changed' = 'all') {
  const document = await compose(form, scope);
  const { partKeys } = document;
  await office.ask('printing.record', { ...of(form), partKeys, pages: 1, fileName: `${form}.pdf` });
  return document;
}
const numbers = async () => (await pieces('sign-in-sheet')).map((piece) => piece.sheetNumber);
/** Moves one visit of the published week to another half-day, and publishes the week as a further version. */
async function changeOneVisit(): Promise<void> {
  const roster = await office.ask('rosters.revise', { weekStart: COMING_WEEK, villageId });
  const visit = visitOf(roster, 'cleaning_help');
  const { helperIds } = placementOfVisit(visit);
  const to = { at: { weekday: 4, slot: 'morning' } as const, helperIds };
  await office.ask('rosters.move', { rosterId: roster.id, move: { kind: 'place', visit: visit.ref, to } });
  await publish();
}

describe('what is on paper', () => {
  it('stands in the history, newest first', async () => {
    await print('weekly-roster');
    office.goTo('2026-11-22T10:00:00');
    const cards = { ...of('wall-card'), partKeys: [], copies: 2, pages: 3, fileName: null };
    await office.ask('printing.record', cards);
    office.goTo('2026-11-22T09:00:00');
    const history = await office.ask('printing.history', { weekStart: COMING_WEEK, villageId });
    expect(history).toMatchObject([
      { form: 'wall-card', printedAt: '2026-11-22T10:00:00', copies: 2, pages: 3, fileName: null, parts: 0 },
      { form: 'weekly-roster', profile: 'public', version: 1, parts: 1, fileName: 'weekly-roster.pdf' },
    ]);
    expect(await office.ask('printing.history', { weekStart: '2026-11-30', villageId: null })).toEqual([]);
  });

  it('is asked for by 组: what belongs to another one is left out, and the file says so', async () => {
    const document = await office.ask('printing.compose', { ...of('weekly-roster'), groupNos: [99] });
    expect(document.partKeys).toEqual([]);
    expect(document.fileStem).toMatch(/99组$/u);
  });
});

describe('a masking profile', () => {
  it('that a form does not have is refused for plan, page and record', async () => {
    const bare = { ...of('wall-card'), profile: 'public' as const };
    expect(await office.refusalOf('printing.compose', bare)).toBe('printing.profile-not-allowed');
    expect(
      await office.refusalOf('printing.record', { ...bare, partKeys: [], pages: 1, fileName: null }),
    ).toBe('printing.profile-not-allowed');
    const forms = [{ form: 'recruitment-sheet' as const, profile: 'internal' as const }];
    expect(await office.refusalOf('printing.plan', { ...week, villageIds: [], forms })).toBe(
      'printing.profile-not-allowed',
    );
  });

  it('of the office’s own copy names whom the wall does not', async () => {
    const wall = await compose('weekly-roster');
    const own = await office.ask('printing.compose', { ...of('weekly-roster'), profile: 'internal' });
    expect(wall.html).not.toContain('王建国');
    expect(own.html).toContain('王建国');
    expect(own.footText).toContain('内部资料');
  });
});

describe('a sheet that is signed', () => {
  it('gets its number when it goes to paper and keeps it as long as it says the same', async () => {
    expect((await compose('sign-in-sheet', 'all', true)).html).toContain('打印时编号');
    expect(new Set(await numbers())).toEqual(new Set([null]));
    await print('sign-in-sheet');
    const given = await numbers();
    expect(given.every((number) => number !== null)).toBe(true);
    await print('sign-in-sheet');
    expect(await numbers()).toEqual(given);
    const number = given[0] ?? '';
    expect((await compose('sign-in-sheet')).html).toContain(`${number.slice(0, 3)} ${number.slice(3)}`);
  });

  it('is found by its number as it stands on paper; a slip of the finger is told from an unknown one', async () => {
    const number = (await numbers())[0] ?? '';
    const spaced = `${number.slice(0, 3)} ${number.slice(3)}`;
    const sheet = await office.ask('printing.findSheet', { number: spaced });
    expect(sheet).toMatchObject({ number, form: 'sign-in-sheet', version: 1, supersededBy: null });
    expect(sheet.printedAt).toBe('2026-11-22T09:00:00');
    expect(sheet.lines.length).toBeGreaterThan(0);
    const slip = `${number.slice(0, 6)}${String((Number(number[6]) + 1) % 10)}`;
    expect(await office.refusalOf('printing.findSheet', { number: slip })).toBe('printing.sheet-mistyped');
    const elsewhere = nextSheetNumber(sheetNumber.parse('5000000'));
    expect(await office.refusalOf('printing.findSheet', { number: elsewhere })).toBe(
      'printing.sheet-unknown',
    );
  });
});

describe('after one visit was changed', () => {
  it('only what says something else is printed again, and an old sheet knows its successor', async () => {
    const man = await personIdOf(office, '王建国');
    const consent = {
      personIds: [man],
      purpose: 'wall_card' as const,
      date: TODAY,
      form: 'signature' as const,
    };
    await office.ask('people.recordConsent', consent);
    expect(await states('wall-card')).toEqual(['new', 'new']);
    await print('wall-card');
    expect(await states('wall-card')).toEqual(['printed', 'printed']);
    expect(await pieces('wall-card')).toMatchObject([
      { printedAt: '2026-11-22T09:00:00', printedVersion: 1 },
      { printedVersion: 1 },
    ]);
    expect((await compose('wall-card', 'changed')).partKeys).toEqual([]);
    await print('sign-in-sheet');
    const given = await numbers();

    await changeOneVisit();
    expect((await states('wall-card')).toSorted()).toEqual(['changed', 'printed']);
    const again = await print('wall-card', 'changed');
    expect(again.partKeys).toHaveLength(1);
    expect(again.fileStem).toMatch(/第2版-只有变动的$/u);
    expect(await states('wall-card')).toEqual(['printed', 'printed']);

    await print('sign-in-sheet', 'changed');
    const later = await numbers();
    const place = given.findIndex((one, index) => one !== later[index]);
    expect(given.filter((one, index) => one !== later[index])).toHaveLength(1);
    const found = (number: string | null | undefined) =>
      office.ask('printing.findSheet', { number: number ?? '' });
    expect(await found(given[place])).toMatchObject({ supersededBy: later[place], version: 1 });
    expect(await found(later[place])).toMatchObject({ supersededBy: null, version: 2 });
  });
});
