import { describe, expect, it } from 'vitest';
import { lineEntry, type LineEntry } from '../../../src/shared/domain/attendance.ts';
import {
  isSheetStopped,
  remarkSheet,
  type SheetToRemark,
} from '../../../src/shared/findings/remark-sheet.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const TODAY = toCalendarDate('2026-11-30');
const HELPER = 7;
const ELDER = 21;

const aLine = (changes: Record<string, unknown> = {}): LineEntry =>
  lineEntry.parse({
    lineNo: 1,
    date: '2026-11-24',
    helperId: HELPER,
    elderId: ELDER,
    services: ['cleaning_help'],
    done: true,
    notDone: null,
    arrive: null,
    leave: null,
    minutes: 60,
    minutesReason: '',
    elderMark: 'signature',
    proxyName: '',
    helperSigned: true,
    satisfaction: 'blank',
    points: 'store',
    paid: false,
    note: '',
    ...changes,
  });

const { date, helperId, elderId } = aLine();
const SHEET: SheetToRemark = {
  number: null,
  form: 'sign-in-sheet',
  weekStart: toCalendarDate('2026-11-23'),
  rows: [{ lineNo: 1, planned: { date, slot: 'morning', minutes: 60, title: '', helperId, elderId } }],
};
const remarks = (...lines: LineEntry[]) => remarkSheet(lines, SHEET, TODAY).map(({ remark }) => remark);

describe('a line of a sheet', () => {
  it('as it was planned is remarked upon by nobody', () => {
    expect(remarks(aLine())).toEqual([]);
    expect(remarks(aLine({ arrive: '09:00', leave: '10:00', satisfaction: 'good' }))).toEqual([]);
  });

  it.each([
    ['leave-before-arrive', { arrive: '10:00', leave: '09:00' }],
    ['leave-before-arrive', { arrive: '10:00', leave: '10:00' }],
    ['in-future', { date: '2026-12-01' }],
    ['too-old', { date: '2026-10-15' }],
    ['date-outside-week', { date: '2026-11-22' }],
    ['no-elder', { elderId: null }],
    ['no-elder', { elderId: HELPER }],
    ['reason-missing', { done: false, minutes: 0 }],
    ['proxy-name-missing', { elderMark: 'proxy' }],
    ['minutes-reason-missing', { arrive: '09:00', leave: '09:45' }],
    ['marks-missing', { elderMark: 'missing' }],
    ['marks-missing', { elderMark: 'refused' }],
    ['marks-missing', { helperSigned: false }],
    ['other-helper', { helperId: 8 }],
    ['far-from-plan', { minutes: 120 }],
    ['far-from-plan', { minutes: 25 }],
  ])('is remarked upon as %s where it is so', (remark, changes) => {
    expect(remarks(aLine(changes))).toContain(remark);
  });

  it('may be 45 days old, half an hour longer, and signed by a neighbour who is named', () => {
    expect(remarks(aLine({ date: '2026-10-16' }))).toEqual(['date-outside-week']);
    expect(remarks(aLine({ minutes: 90 }))).toEqual([]);
    expect(remarks(aLine({ elderMark: 'proxy', proxyName: '邻居' }))).toEqual([]);
    expect(remarks(aLine({ arrive: '09:00', leave: '09:45', minutesReason: '路上接了电话' }))).toEqual([]);
  });

  it('that was not done needs a reason and nothing else', () => {
    const line = aLine({
      done: false,
      notDone: 'elder-away',
      minutes: 0,
      elderMark: 'missing',
      helperSigned: false,
    });
    expect(remarks(line)).toEqual([]);
  });

  it('without an elder stands for a round or a field on a helper’s sheet, and for anything on paper written by hand', () => {
    const line = aLine({ lineNo: 9, elderId: null, services: [] });
    const numbered = { ...SHEET, number: '1000013' as NonNullable<SheetToRemark['number']> };
    const of = (sheet: SheetToRemark, changes = {}) =>
      remarkSheet([{ ...line, ...changes }], sheet, TODAY).map(({ remark }) => remark);
    expect(of(numbered)).toEqual(['no-elder']);
    expect(of(numbered, { services: ['farm_help'] })).toEqual([]);
    expect(of({ ...numbered, form: 'duty-roster' })).toEqual([]);
    expect(of(SHEET)).toEqual([]);
  });
});

describe('two lines of one helper', () => {
  const from = (arrive: string, leave: string, changes = {}) =>
    aLine({ lineNo: 2, arrive, leave, minutesReason: '按纸上写的', ...changes });

  it('in two houses at one time stop the sheet; the later one is told', () => {
    const both = [from('09:00', '10:00', { lineNo: 1 }), from('09:30', '10:30', { elderId: 22 })];
    const found = remarkSheet(both, SHEET, TODAY);
    expect(found.map(({ lineNo, remark }) => [lineNo, remark])).toEqual([[2, 'two-places-at-once']]);
    expect(isSheetStopped(found)).toBe(true);
  });

  it('may follow each other without a minute between', () => {
    expect(remarks(from('09:00', '10:00', { lineNo: 1 }), from('10:00', '11:00', { elderId: 22 }))).toEqual(
      [],
    );
  });

  it('with one elder at one time are one visit, counted once', () => {
    expect(remarks(from('09:00', '10:00', { lineNo: 1 }), from('09:30', '10:30'))).toEqual([
      'counted-before',
    ]);
    expect(remarks(aLine(), aLine())).toEqual(['counted-before']);
    expect(remarks(aLine(), aLine({ lineNo: 2 }))).toEqual([]);
  });

  it('do not stand in each other’s way where one of them was not done', () => {
    const notDone = from('09:30', '10:30', { elderId: 22, done: false, notDone: 'weather' });
    expect(remarks(from('09:00', '10:00', { lineNo: 1 }), notDone)).toEqual([]);
  });
});
