import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RosterMove } from '../../src/shared/domain/roster-move.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { aHelperRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import {
  placementOfVisit,
  placements,
  type RosterOffice,
  rostersOf,
  sameVisit,
  visitOf,
} from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
beforeEach(async () => {
  office = await anOfficeAfter(draftSmallTownship);
  folder = anOfficeFolder();
  week = rostersOf(office);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

async function draftSmallTownship(begun: OfficeBackend, files: OfficeFolder): Promise<void> {
  await pairSmallTownship(begun, files);
  await rostersOf(begun).draft();
}

const cleaning = async () => visitOf(await week.roster(), 'cleaning_help');
/** The cleaning on another morning with the same helper. */
async function toThursday(): Promise<RosterMove> {
  const visit = await cleaning();
  const { helperIds } = placementOfVisit(visit);
  return { kind: 'place', visit: visit.ref, to: { at: { weekday: 4, slot: 'morning' }, helperIds } };
}

describe('a visit moved by hand', () => {
  it('is tried without a change, then moved, with the price that was told', async () => {
    const before = await week.roster();
    const move = await toThursday();
    const outcome = await office.ask('rosters.try', { rosterId: before.id, move });
    expect(outcome.breaches).toEqual([]);
    expect(placements(await week.roster())).toEqual(placements(before));

    const after = await week.move(move);
    expect(visitOf(after, 'cleaning_help')).toMatchObject({ date: '2026-11-26', slot: 'morning' });
    const sum = (parts: readonly { points: number }[]) =>
      parts.reduce((total, { points }) => total + points, 0);
    expect(sum(after.price) - sum(before.price)).toBe(outcome.points);
    expect(after.moves).toEqual({ held: 1, undone: 0 });
  });

  it('is taken back and brought again, step by step, whatever the backend keeps in memory', async () => {
    const before = placements(await week.roster());
    const moved = placements(await week.move(await toThursday()));
    const removed = placements(await week.move({ kind: 'remove', visit: (await cleaning()).ref }));
    const { id } = await week.roster();
    const undo = async () => placements(await office.ask('rosters.undoMove', { rosterId: id }));
    const redo = async () => placements(await office.ask('rosters.redoMove', { rosterId: id }));
    expect(await undo()).toEqual(moved);
    expect(await undo()).toEqual(before);
    expect(await office.refusalOf('rosters.undoMove', { rosterId: id })).toBe('rosters.nothing-to-undo');
    expect(await redo()).toEqual(moved);
    expect((await week.roster()).moves).toEqual({ held: 1, undone: 1 });
    expect(await redo()).toEqual(removed);
    expect(await office.refusalOf('rosters.redoMove', { rosterId: id })).toBe('rosters.nothing-to-redo');
    await undo();
    await week.move({ kind: 'pin', visit: (await cleaning()).ref });
    expect(await office.refusalOf('rosters.redoMove', { rosterId: id })).toBe('rosters.nothing-to-redo');
  });

  it('may break a rule, which is told beforehand and stays written with the visit, in ink too', async () => {
    const visit = await cleaning();
    const { helperIds } = placementOfVisit(visit);
    const move: RosterMove = {
      kind: 'place',
      visit: visit.ref,
      to: { at: { weekday: 7, slot: 'afternoon' }, helperIds },
    };
    const { id } = await week.roster();
    const { breaches } = await office.ask('rosters.try', { rosterId: id, move });
    expect(breaches).toMatchObject([{ rule: 'helper-available', helperId: helperIds[0] }]);
    expect(sameVisit(await week.move(move), visit.ref).breaches).toEqual(breaches);
    await week.publish();
    expect(sameVisit(await week.roster(1), visit.ref)).toMatchObject({ breaches, date: '2026-11-29' });
  });

  it('changes places with another', async () => {
    const before = await week.roster();
    const [one, other] = [visitOf(before, 'cleaning_help'), visitOf(before, 'meal_help')];
    const after = await week.move({ kind: 'swap', one: one.ref, other: other.ref });
    expect(placementOfVisit(sameVisit(after, one.ref))).toEqual(placementOfVisit(other));
    expect(placementOfVisit(sameVisit(after, other.ref))).toEqual(placementOfVisit(one));
  });

  it('is refused for a visit or a helper whom the week does not know', async () => {
    const { id, visits } = await week.roster();
    const ref = visits[0]?.ref;
    if (!ref) throw new Error('no visit');
    const refused = (move: RosterMove) => office.refusalOf('rosters.move', { rosterId: id, move });
    expect(await refused({ kind: 'remove', visit: { ...ref, number: 9 } })).toBe('rosters.visit-not-found');
    const elderId = await personIdOf(office, '王建国');
    const to = { at: { weekday: 1, slot: 'morning' }, helperIds: [elderId] } as const;
    expect(await refused({ kind: 'place', visit: ref, to: { ...to, helperIds: [elderId as never] } })).toBe(
      'people.not-found',
    );
  });
});

describe('a pinned visit', () => {
  it('stays when the rest is drafted again, and is free again once it was let go', async () => {
    await week.move(await toThursday());
    await week.move({ kind: 'pin', visit: (await cleaning()).ref });
    expect(await cleaning()).toMatchObject({ pinned: true });
    const [summary] = await week.draft({ kind: 'pinned' });
    expect(summary).toMatchObject({ version: 1, planned: 3, unfilled: 0 });
    expect(await cleaning()).toMatchObject({ pinned: true, date: '2026-11-26' });
    expect((await week.roster()).moves).toEqual({ held: 0, undone: 0 });
    await week.move({ kind: 'unpin', visit: (await cleaning()).ref });
    expect(await cleaning()).toMatchObject({ pinned: false });
    await week.draft({ kind: 'fresh' });
    expect(await cleaning()).toMatchObject({ pinned: false });
  });

  it('keeps telling of the rule that it breaks', async () => {
    const visit = await cleaning();
    const { helperIds } = placementOfVisit(visit);
    const to = { at: { weekday: 7, slot: 'afternoon' }, helperIds } as const;
    await week.move({ kind: 'place', visit: visit.ref, to });
    await week.move({ kind: 'pin', visit: visit.ref });
    await week.draft({ kind: 'pinned' });
    expect(await cleaning()).toMatchObject({
      date: '2026-11-29',
      breaches: [{ rule: 'helper-available', helperId: helperIds[0] }],
    });
  });
});

describe('a question about a visit', () => {
  it('is answered from the rules and the price of the week', async () => {
    const { id } = await week.roster();
    const visit = await cleaning();
    const about = { rosterId: id, visit: visit.ref };
    const choices = await office.ask('rosters.choices', about);
    expect(choices).toHaveLength(2);
    expect(choices[0]).toMatchObject({ inPlan: true, helperId: visit.helpers[0]?.personId });
    const at = { weekday: 7, slot: 'morning' } as const;
    const [other] = choices.slice(1);
    if (!other) throw new Error('no other');
    const why = await office.ask('rosters.whyNot', { ...about, helperId: other.helperId, at });
    expect(why.outcome.breaches.map(({ rule }) => rule)).toContain('helper-available');
    const reason = await office.ask('rosters.explain', about);
    expect(reason.otherHelper?.helperId ?? other.helperId).toBe(other.helperId);
  });
});

describe('a gap', () => {
  it('is filled by the change that is proposed, which the register keeps and the history can take back', async () => {
    const onlyMonday = { 可服务时间: '周一上午' };
    await importFiles(office, [
      folder.table('互助员又一次.csv', [
        aHelperRow(onlyMonday),
        aHelperRow({
          ...onlyMonday,
          姓名: '周大明',
          性别: '男',
          身份证号: anIdNumber('1970-01-01', 55),
          电话: '19900002002',
        }),
      ]),
    ]);
    await week.draft({ kind: 'fresh' });
    const { id, visits } = await week.roster();
    const gap = visits.find(({ state }) => state === 'unfilled');
    if (!gap) throw new Error('no gap');
    expect(gap).toMatchObject({ serviceCode: 'meal_help', date: null, helpers: [] });
    expect(gap.stoppedBy.length).toBeGreaterThan(0);

    const fixes = await office.ask('rosters.fixes', { rosterId: id, visit: gap.ref });
    const fix = fixes.find(({ kind }) => kind === 'free-half-day');
    if (fix?.kind !== 'free-half-day') throw new Error(JSON.stringify(fixes));
    const filled = await office.ask('rosters.applyFix', { rosterId: id, visit: gap.ref, fix });
    expect(sameVisit(filled, gap.ref)).toMatchObject({ state: 'planned', breaches: [] });
    expect(placementOfVisit(sameVisit(filled, gap.ref))).toEqual(fix.to);
    expect(filled).toMatchObject({ stale: false, moves: { held: 1, undone: 0 } });
    const { helper } = await office.ask('people.get', { personId: fix.helperId });
    expect(helper?.availability).toEqual([{ weekday: 1, slot: 'morning' }, fix.to.at]);

    expect(await office.refusalOf('rosters.applyFix', { rosterId: id, visit: gap.ref, fix })).toBe(
      'rosters.fix-gone',
    );
    expect((await office.ask('changes.undoState', {})).undo).toMatchObject({ kind: 'person-changed' });
    expect(await week.publish()).toMatchObject([{ unfilled: 0 }]);
  });
});
