import {
  HOME_SAFETY_POINTS,
  type HomeSafetyPoint,
  type VisitFinding,
  type WelfareVisitEntry,
} from '../../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/time/calendar-date.ts';
import { visitText as text } from '../../../text/screens/attendance.ts';
import { readDay } from '../grid/read-times.ts';

/** A row of 表6 while it is typed: days as they are written, the rest as it will be kept. A row without a day is empty. */
export type VisitDraft = Omit<WelfareVisitEntry, 'date' | 'familySeenOn' | 'elderId'> & {
  readonly date: string;
  readonly familySeenOn: string;
};

export function emptyVisit(lineNo: number): VisitDraft {
  return {
    lineNo,
    date: '',
    channel: 'home',
    body: 'normal',
    mind: 'normal',
    dailyLife: 'normal',
    hygiene: 'normal',
    homeSafety: allSafe(),
    familySeenOn: '',
    needs: '',
    action: '',
    referral: null,
    visitor: '',
    elderMark: 'signature',
  };
}

/** As many rows as the paper has, with what was recorded on it before. */
export function visitDraftsOf(entries: readonly WelfareVisitEntry[], lineCount: number): VisitDraft[] {
  return Array.from({ length: lineCount }, (_, index) => {
    const kept = entries.find(({ lineNo }) => lineNo === index + 1);
    if (kept === undefined) return emptyVisit(index + 1);
    const { elderId: _elder, date, familySeenOn, ...rest } = kept;
    return { ...rest, date, familySeenOn: familySeenOn ?? '' };
  });
}

/** The rows that bear a day, ready to be kept; or sentences about what cannot be read. */
export function readVisits(
  drafts: readonly VisitDraft[],
  elderId: PersonId,
  today: CalendarDate,
): { readonly entries: WelfareVisitEntry[]; readonly wrong: string[] } {
  const entries: WelfareVisitEntry[] = [];
  const wrong: string[] = [];
  for (const draft of drafts.filter(({ date }) => date.trim() !== '')) {
    const date = readDayBefore(draft.date, today);
    const familySeenOn = draft.familySeenOn.trim() === '' ? null : readDayBefore(draft.familySeenOn, today);
    const visitor = draft.visitor.trim();
    const isFamilyWrong = familySeenOn === null && draft.familySeenOn.trim() !== '';
    if (date === null) wrong.push(text.dayUnreadable(draft.lineNo));
    else if (date > today) wrong.push(text.inFuture(draft.lineNo));
    else if (isFamilyWrong) wrong.push(text.familyUnreadable(draft.lineNo));
    else if (visitor === '') wrong.push(text.visitorMissing(draft.lineNo));
    else entries.push({ ...draft, date, familySeenOn, visitor, elderId });
  }
  if (entries.length === 0 && wrong.length === 0) wrong.push(text.nothing);
  return { entries, wrong };
}

/** A digit on one of the six points: in order, to be watched, urgent, in order again. */
export function withSafety(draft: VisitDraft, point: HomeSafetyPoint): VisitDraft {
  const next: Record<VisitFinding, VisitFinding> = { normal: 'watch', watch: 'urgent', urgent: 'normal' };
  return { ...draft, homeSafety: { ...draft.homeSafety, [point]: next[draft.homeSafety[point]] } };
}

function allSafe(): Record<HomeSafetyPoint, VisitFinding> {
  return Object.fromEntries(HOME_SAFETY_POINTS.map((point) => [point, 'normal'])) as Record<
    HomeSafetyPoint,
    VisitFinding
  >;
}

/** Papers tell of what was: of a month and a day without a year the last one that has been is meant. */
function readDayBefore(typed: string, today: CalendarDate): CalendarDate | null {
  const day = readDay(typed, today);
  const hasYear = /\d{4}\D|\d{8}/u.test(typed);
  if (day === null || hasYear || daysBetween(today, day) < FAR_AHEAD_DAYS) return day;
  return readDay(`${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`, today);
}

/** Nearer than this a day ahead is a slip of the finger, and is said to be one. */
const FAR_AHEAD_DAYS = 31;
