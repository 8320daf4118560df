import { z } from 'zod';
import {
  lineEntry,
  lineRemark,
  notDoneReason,
  returnedSheet,
  returnedSheetId,
  serviceRecordId,
  sheetToReturn,
  staffForm,
  staffId,
  staffMember,
  welfareVisitEntry,
} from '../domain/attendance.ts';
import { personId, placeId } from '../domain/ids.ts';
import { sheetNumber } from '../domain/printing.ts';
import { requestId } from '../domain/request.ts';
import { serviceCode } from '../domain/service.ts';
import { creditStep } from '../domain/time-bank.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

const nothing = z.object({});

/** What a record will bring to the time bank, with the way there; minutes 0 where the rules give nothing. */
const creditToCome = z.object({
  lineNo: z.number().int(),
  helperId: personId,
  helperName: z.string(),
  minutes: z.number().int(),
  creditedMinutes: z.number().int(),
  /** Where it goes: to the helper's household, to the village's pool (捐), or nowhere. */
  goesTo: z.enum(['household', 'pool', 'nowhere']),
  lines: z.array(z.object({ step: creditStep, minutes: z.number().int() })),
  /** Why it cannot be credited now: it is kept and can be credited later. */
  waitsFor: z.enum(['household', 'marks', 'rules', 'other-reviewer']).nullable(),
});

/** 回收登记: signed paper comes back, is entered by one person and checked by another. */
export const attendanceCalls = {
  'attendance.staff': call(nothing, z.array(staffMember)),
  /** Refused: `attendance.staff-name-taken`. */
  'attendance.saveStaff': call(
    z.object({ id: staffId.nullable(), form: staffForm }),
    z.object({ id: staffId }),
  ),
  /** The sheets to sign of a week that are on paper, and those that came back without a number. Null = all villages. */
  'attendance.listWeek': call(
    z.object({ weekStart: calendarDate, villageId: placeId.nullable() }),
    z.array(sheetToReturn),
  ),
  /** Weeks with sheets that are not back or not checked, the latest first. */
  'attendance.openWeeks': call(
    nothing,
    z.array(
      z.object({
        weekStart: calendarDate,
        out: z.number().int(),
        entered: z.number().int(),
        checked: z.number().int(),
      }),
    ),
  ),
  /** A sheet by its number, typed or scanned, as it stands now. Refused like `printing.findSheet`; `attendance.visit-record-sheet` of Form 6. */
  'attendance.openSheet': call(z.object({ number: z.string().trim().min(1).max(20) }), returnedSheet),
  'attendance.openReturned': call(z.object({ id: returnedSheetId }), returnedSheet),
  /**
   * Keeps a sheet as it was entered, whole; an entered one may be entered anew until it is checked. `dryRun` says what would
   * be remarked and keeps nothing. Without a number (`sheet`) it is a paper written by hand. Refused: `attendance.lines-stopped`,
   * `attendance.sheet-checked`.
   */
  'attendance.saveSheet': call(
    z.object({
      sheet: z.union([
        z.object({ number: sheetNumber }),
        z.object({
          id: returnedSheetId.nullable(),
          villageId: placeId,
          weekStart: calendarDate,
          title: z.string().trim().min(1).max(40),
        }),
      ]),
      /** None where everything on the paper was counted on other sheets. */
      lines: z.array(lineEntry).max(60),
      enteredBy: staffId.nullable(),
      paperKept: z.boolean(),
      dryRun: z.boolean().default(false),
    }),
    z.object({ id: returnedSheetId.nullable(), remarks: z.array(lineRemark) }),
  ),
  /** Takes an entered sheet out again, as if it had not come back. Refused: `attendance.sheet-checked`. */
  'attendance.removeSheet': call(z.object({ id: returnedSheetId }), nothing),
  /** What checking would do: what is credited to whom and why, what waits, what looks odd. Nothing is written. */
  'attendance.previewCheck': call(
    z.object({ sheetIds: z.array(returnedSheetId).min(1).max(1000), checkedBy: staffId }),
    z.object({
      digest: z.string(),
      sheets: z.array(
        z.object({
          id: returnedSheetId,
          number: sheetNumber.nullable(),
          title: z.string(),
          villageName: z.string(),
          enteredBy: z.string(),
          /** Why this person cannot check this sheet. */
          stoppedBy: z.enum(['same-person', 'own-household']).nullable(),
          credits: z.array(creditToCome),
          remarks: z.array(lineRemark),
        }),
      ),
      creditedMinutes: z.number().int(),
    }),
  ),
  /**
   * 复核: puts sheets in ink and credits what they bring, all in one transaction. Sheets that this person may not check are left.
   * Refused: `attendance.stale` where something changed since the preview; `attendance.same-person`.
   */
  'attendance.checkSheets': call(
    z.object({
      sheetIds: z.array(returnedSheetId).min(1).max(1000),
      checkedBy: staffId,
      digest: z.string(),
    }),
    z.object({
      checked: z.number().int(),
      left: z.number().int(),
      entries: z.number().int(),
      creditedMinutes: z.number().int(),
    }),
  ),
  /** Gives an entered sheet back to who entered it, with the reason. */
  'attendance.giveBack': call(
    z.object({ id: returnedSheetId, reason: z.string().trim().min(2).max(200) }),
    nothing,
  ),
  /** Corrects a checked line: the record is kept, its entry reversed, a new record stands in its place and is credited. */
  'attendance.correct': call(
    z.object({
      recordId: serviceRecordId,
      entry: lineEntry,
      reason: z.string().trim().min(2).max(200),
      enteredBy: staffId,
      checkedBy: staffId,
    }),
    z.object({ recordId: serviceRecordId }),
  ),
  /** Credits what waited (no household, no marks, no rules, the reviewer's own household) and waits no longer. */
  'attendance.creditWaiting': call(
    z.object({ checkedBy: staffId, dryRun: z.boolean() }),
    z.object({ waiting: z.number().int(), credited: z.number().int(), creditedMinutes: z.number().int() }),
  ),
  /** Records in force, the latest first. */
  'attendance.records': call(
    z.object({
      villageId: placeId.nullable(),
      personId: personId.nullable(),
      from: calendarDate,
      /** Last day. */
      to: calendarDate,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({
      total: z.number().int(),
      records: z.array(
        z.object({
          id: serviceRecordId,
          /** Of the sheet on which it stands, to be opened by `attendance.openReturned`. */
          sheetId: returnedSheetId,
          date: calendarDate,
          helperId: personId,
          helperName: z.string(),
          elderName: z.string().nullable(),
          title: z.string(),
          services: z.array(serviceCode),
          done: z.boolean(),
          notDone: notDoneReason.nullable(),
          minutes: z.number().int(),
          creditedMinutes: z.number().int().nullable(),
          sheetNumber: sheetNumber.nullable(),
          checked: z.boolean(),
          corrects: serviceRecordId.nullable(),
        }),
      ),
    }),
  ),
  /** Form 6 by its number: the elder, and what was recorded on it before. */
  'attendance.openVisitRecord': call(
    z.object({ number: z.string().trim().min(1).max(20) }),
    z.object({
      number: sheetNumber,
      elderId: personId,
      elderName: z.string(),
      villageName: z.string(),
      lineCount: z.number().int(),
      entries: z.array(welfareVisitEntry),
    }),
  ),
  /** Keeps the lines of a Form 6; each urgent one opens a request that is due within 24 hours, once. */
  'attendance.saveVisitRecord': call(
    z.object({
      number: sheetNumber,
      entries: z.array(welfareVisitEntry).max(12),
      enteredBy: staffId.nullable(),
    }),
    z.object({ requests: z.array(z.object({ id: requestId, number: z.string() })) }),
  ),
};
