import { describe, expect, it } from 'vitest';
import { VISIT_COLUMNS, withChoice } from '../../../src/renderer/features/attendance/visits/visit-columns.ts';
import {
  emptyVisit,
  readVisits,
  visitDraftsOf,
} from '../../../src/renderer/features/attendance/visits/visit-draft.ts';
import { personId } from '../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const TODAY = toCalendarDate('2026-11-23');
const ELDER = personId.parse(101);
const read = (change: Partial<ReturnType<typeof emptyVisit>>) =>
  readVisits([{ ...emptyVisit(1), visitor: '李秀兰', ...change }, emptyVisit(2)], ELDER, TODAY);
const columnOf = (name: string) => VISIT_COLUMNS.find((column) => column.name === name)!;

describe('a row of a visit record', () => {
  it('is a visit once it bears a day, and well wherever nothing else is said', () => {
    const { entries, wrong } = read({ date: '11.18' });
    expect(wrong).toEqual([]);
    expect(entries).toMatchObject([
      { lineNo: 1, date: '2026-11-18', elderId: 101, channel: 'home', body: 'normal', familySeenOn: null },
    ]);
  });

  it('tells in words what cannot be read, and keeps nothing', () => {
    expect(read({ date: '十八' }).wrong).toEqual(['第 1 行的日期读不懂。写 11.25。']);
    expect(read({ date: '11.25' }).wrong).toEqual(['第 1 行的日期还没到。']);
    expect(read({ date: '11.18', familySeenOn: '过年' }).wrong[0]).toContain('家人看望');
    expect(read({ date: '11.18', visitor: ' ' }).wrong).toEqual(['第 1 行没有写探访人。']);
    expect(read({}).wrong).toEqual(['还没有一次探访。先写日期。']);
  });

  it('means the last spring where a month lies ahead', () => {
    expect(read({ date: '11.18', familySeenOn: '3.5' }).entries[0]?.familySeenOn).toBe('2026-03-05');
    expect(read({ date: '11.18', familySeenOn: '1.30' }).entries[0]?.familySeenOn).toBe('2026-01-30');
  });

  it('takes findings by digits, and goes round the points of safety', () => {
    const visit = emptyVisit(1);
    expect(withChoice(visit, columnOf('body'), 3)?.body).toBe('urgent');
    expect(withChoice(visit, columnOf('referral'), 2)?.referral).toBe('cadre');
    expect(withChoice(visit, columnOf('body'), 7)).toBeNull();
    const watched = withChoice(visit, columnOf('homeSafety'), 5)!;
    expect(watched.homeSafety.roof).toBe('watch');
    expect(withChoice(watched, columnOf('homeSafety'), 5)?.homeSafety.roof).toBe('urgent');
  });

  it('shows what was recorded before on its own line', () => {
    const [entry] = read({ date: '11.18', needs: '要买药' }).entries;
    const drafts = visitDraftsOf([entry!], 12);
    expect(drafts).toHaveLength(12);
    expect(drafts[0]).toMatchObject({ date: '2026-11-18', needs: '要买药' });
    expect(drafts[1]?.date).toBe('');
    expect(readVisits(drafts, ELDER, TODAY).entries).toEqual([entry]);
  });
});
