import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { householdId, personId, placeId } from './ids.ts';
import { paperForm, sheetNumber } from './printing.ts';
import { serviceCode } from './service.ts';

const rowId = z.number().int().positive();
/** A sheet as it came back. */
export const returnedSheetId = rowId.brand('ReturnedSheetId');
export type ReturnedSheetId = z.infer<typeof returnedSheetId>;
/** One helper's part in one line of a sheet that came back. */
export const serviceRecordId = rowId.brand('ServiceRecordId');
export type ServiceRecordId = z.infer<typeof serviceRecordId>;
export const staffId = rowId.brand('StaffId');
export type StaffId = z.infer<typeof staffId>;

/**
 * 经办人: who enters, checks and signs for the office. There are no passwords on a PC that one office shares: the names say
 * who answered for what, and the household says whose account this person may not look over.
 */
export const staffForm = z.object({
  name: z.string().trim().min(1).max(40),
  householdId: householdId.nullable(),
  /** False once somebody has left: no longer offered, still named where the name stands. */
  active: z.boolean(),
});
export type StaffForm = z.infer<typeof staffForm>;
export const staffMember = staffForm.extend({ id: staffId });
export type StaffMember = z.infer<typeof staffMember>;

/** 24 hours, 08:30. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand('ClockTime');
export type ClockTime = z.infer<typeof clockTime>;

export const notDoneReason = z.enum([
  'nobody-home',
  'elder-away',
  'elder-refused',
  'helper-ill',
  'helper-absent',
  'weather',
  'postponed',
  'other',
]);
export type NotDoneReason = z.infer<typeof notDoneReason>;

/** 签字, 手印, 代签 (with the name), 拒签, 没有签. */
export const elderMark = z.enum(['signature', 'thumb-print', 'proxy', 'refused', 'missing']);
export type ElderMark = z.infer<typeof elderMark>;

/** 好, 中, 差; nothing circled. */
export const satisfaction = z.enum(['good', 'fair', 'poor', 'blank']);
export type Satisfaction = z.infer<typeof satisfaction>;

/** 存, 捐给村里, 不要积分. */
export const pointsChoice = z.enum(['store', 'donate', 'none']);
export type PointsChoice = z.infer<typeof pointsChoice>;

/** A line of a sheet to sign as it is entered: what was really done, and by whom. */
export const lineEntry = z.object({
  lineNo: z.number().int().min(1),
  date: calendarDate,
  helperId: personId,
  /** Null of a duty, a round and farm work. */
  elderId: personId.nullable(),
  services: z.array(serviceCode).max(9),
  done: z.boolean(),
  /** Of a line that was not done. */
  notDone: notDoneReason.nullable(),
  arrive: clockTime.nullable(),
  leave: clockTime.nullable(),
  /** Whole minutes at the elder's or at the work; 0 where nothing was done. */
  minutes: z.number().int().min(0).max(720),
  /** Why the minutes are others than the times say; empty where they are the same. */
  minutesReason: z.string().trim().max(100),
  elderMark,
  /** Who signed for the elder (代签). */
  proxyName: z.string().trim().max(40),
  helperSigned: z.boolean(),
  satisfaction,
  points: pointsChoice,
  /** 有偿: the family pays for this visit, so it earns no minutes. */
  paid: z.boolean(),
  note: z.string().trim().max(200),
});
export type LineEntry = z.infer<typeof lineEntry>;

/** `entered`: may still be changed; `checked`: in ink, corrected by a later record only. */
export const returnedSheetState = z.enum(['entered', 'checked']);
export type ReturnedSheetState = z.infer<typeof returnedSheetState>;

/** What may be remarked about a line (`remarkSheet`, and what only the register knows); those of `STOPPING_REMARKS` have to be mended before the sheet is kept. */
export const lineRemarkKind = z.enum([
  'leave-before-arrive',
  'in-future',
  'too-old',
  'two-places-at-once',
  'counted-before',
  'no-helper',
  'no-elder',
  'reason-missing',
  'proxy-name-missing',
  'minutes-reason-missing',
  'marks-missing',
  'date-outside-week',
  'other-helper',
  'far-from-plan',
  'copied-day-by-day',
]);
export type LineRemarkKind = z.infer<typeof lineRemarkKind>;
export const STOPPING_REMARKS: ReadonlySet<LineRemarkKind> = new Set([
  'leave-before-arrive',
  'in-future',
  'two-places-at-once',
  'counted-before',
  'no-helper',
  'no-elder',
  'reason-missing',
  'proxy-name-missing',
  'minutes-reason-missing',
] satisfies LineRemarkKind[]);

export const lineRemark = z.object({
  lineNo: z.number().int(),
  helperId: personId.nullable(),
  remark: lineRemarkKind,
  /** The sheet (number or title) with which a line is at odds. */
  with: z.string().nullable(),
});
export type LineRemark = z.infer<typeof lineRemark>;

/** Days after which a line is only taken with the word of who checks it (data dictionary: 45). */
export const OLD_LINE_DAYS = 45;

/** One helper's line of a sheet, with what was planned; `entry` is what stands there now, as planned until it is entered. */
export const sheetRow = z.object({
  lineNo: z.number().int(),
  /** Null on a blank line of the paper. */
  visitKey: z.string().nullable(),
  planned: z
    .object({
      date: calendarDate,
      slot: z.enum(['morning', 'afternoon']),
      minutes: z.number().int(),
      /** What the line is called where no elder names it: a round, a station, a field. */
      title: z.string(),
      /** Null of a turn of duty that nobody was found for. */
      helperId: personId.nullable(),
      elderId: personId.nullable(),
    })
    .nullable(),
  /** Of who is entered, else of who was planned; empty where nobody is. */
  helperName: z.string(),
  elderName: z.string().nullable(),
  /** Null on a blank line while nothing was written on it. */
  entry: lineEntry.nullable(),
  recordId: serviceRecordId.nullable(),
});
export type SheetRow = z.infer<typeof sheetRow>;

export const returnedSheet = z.object({
  /** Null while the sheet was not entered. */
  id: returnedSheetId.nullable(),
  /** Null of a paper that bears none. */
  number: sheetNumber.nullable(),
  form: paperForm,
  villageId: placeId,
  villageName: z.string(),
  weekStart: calendarDate,
  title: z.string(),
  /** Null while it was not entered. */
  state: returnedSheetState.nullable(),
  supersededBy: sheetNumber.nullable(),
  enteredBy: z.string().nullable(),
  enteredAt: z.string().nullable(),
  checkedBy: z.string().nullable(),
  checkedAt: z.string().nullable(),
  /** The signed paper is kept in the file (凭证). */
  paperKept: z.boolean(),
  /** Why the checker gave it back; empty otherwise. */
  returnedReason: z.string(),
  rows: z.array(sheetRow),
  remarks: z.array(lineRemark),
});
export type ReturnedSheet = z.infer<typeof returnedSheet>;

/** A sheet of a week in the list of those that are to come back. */
export const sheetToReturn = z.object({
  number: sheetNumber.nullable(),
  id: returnedSheetId.nullable(),
  form: paperForm,
  villageId: placeId,
  villageName: z.string(),
  title: z.string(),
  plannedLines: z.number().int(),
  state: z.enum(['out', 'entered', 'checked']),
  doneLines: z.number().int(),
  notDoneLines: z.number().int(),
  minutes: z.number().int(),
  enteredBy: z.string().nullable(),
  returnedReason: z.string(),
});
export type SheetToReturn = z.infer<typeof sheetToReturn>;

/** 正常, 注意, 急. */
export const visitFinding = z.enum(['normal', 'watch', 'urgent']);
export type VisitFinding = z.infer<typeof visitFinding>;

/** 电 气 火 水 房 路. */
export const HOME_SAFETY_POINTS = ['power', 'gas', 'fire', 'water', 'roof', 'road'] as const;
export type HomeSafetyPoint = (typeof HOME_SAFETY_POINTS)[number];

/** 探访记录: a line of Form 6. Tells of health: never on public paper, never logged. */
export const welfareVisitEntry = z.object({
  lineNo: z.number().int().min(1),
  date: calendarDate,
  elderId: personId,
  channel: z.enum(['home', 'phone', 'video', 'met']),
  body: visitFinding,
  mind: visitFinding,
  dailyLife: visitFinding,
  hygiene: visitFinding,
  homeSafety: z.record(z.enum(HOME_SAFETY_POINTS), visitFinding),
  /** When the children were last there or called; null where nobody said. */
  familySeenOn: calendarDate.nullable(),
  needs: z.string().trim().max(300),
  action: z.string().trim().max(300),
  referral: z.enum(['doctor', 'cadre', 'civil-affairs', 'children']).nullable(),
  visitor: z.string().trim().min(1).max(40),
  elderMark,
});
export type WelfareVisitEntry = z.infer<typeof welfareVisitEntry>;

/** True where somebody has to come within 24 hours. */
export function isUrgent(visit: WelfareVisitEntry): boolean {
  return [
    visit.body,
    visit.mind,
    visit.dailyLife,
    visit.hygiene,
    ...Object.values(visit.homeSafety),
  ].includes('urgent');
}
