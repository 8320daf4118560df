import { z } from 'zod';
import { staffId } from '../domain/attendance.ts';
import { personId, placeId } from '../domain/ids.ts';
import {
  maskingProfile,
  missingCharacter,
  paperDocument,
  paperForm,
  paperPartInfo,
  sheetNumber,
  withheldSheet,
} from '../domain/printing.ts';
import { serviceCode } from '../domain/service.ts';
import { slot } from '../domain/availability.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

/** One form in one profile. A profile that the form does not have is refused (`printing.profile-not-allowed`). */
export const formChoice = z.object({
  form: paperForm,
  profile: maskingProfile,
  copies: z.number().int().min(1).max(20).default(1),
});
export type FormChoice = z.infer<typeof formChoice>;

/** `changed`: only pieces that were never printed, or of which the paper out there is no longer right. */
export const printScope = z.enum(['all', 'changed']);
export type PrintScope = z.infer<typeof printScope>;

/** What a sheet bears line by line, for the entry of what was really done. */
export const sheetLine = z.object({
  lineNo: z.number().int().min(1),
  /** Null on blank lines, whose day is written by hand. */
  date: calendarDate.nullable(),
  slot: slot.nullable(),
  /** `visitKey` of the planned visit; null on blank lines. */
  visitKey: z.string().nullable(),
  elderId: personId.nullable(),
  helperIds: z.array(personId),
  serviceCode: serviceCode.nullable(),
  minutes: z.number().int().nullable(),
});
export type SheetLine = z.infer<typeof sheetLine>;

export const printingCalls = {
  /** What printing would make: sheets and pieces per village and form, for whom none and why, and what no font can write. */
  'printing.plan': call(
    z.object({
      weekStart: calendarDate,
      /** Empty stands for all villages. */
      villageIds: z.array(placeId),
      forms: z.array(formChoice).min(1),
      /** Only pieces of these 组; empty stands for all. */
      groupNos: z.array(z.number().int()).default([]),
    }),
    z.array(
      z.object({
        villageId: placeId,
        villageName: z.string(),
        form: paperForm,
        profile: maskingProfile,
        version: z.number().int().nullable(),
        /** Estimated sheets of one copy: of all pieces, and of those that are new or changed. */
        sheets: z.number().int(),
        changedSheets: z.number().int(),
        parts: z.array(paperPartInfo),
        withheld: z.array(withheldSheet),
        missing: z.array(missingCharacter),
      }),
    ),
  ),
  /**
   * Composes one form of one village as a page ready for paper; the main process prints it. Sheets to sign get their number
   * here, the same one as long as they say the same; a preview gives out no new numbers.
   */
  'printing.compose': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      form: paperForm,
      profile: maskingProfile,
      scope: printScope.default('all'),
      groupNos: z.array(z.number().int()).default([]),
      /** Only these pieces; null stands for all of the scope. */
      partKeys: z.array(z.string()).nullable().default(null),
      preview: z.boolean().default(false),
    }),
    paperDocument,
  ),
  /** Writes down what was put on paper: form, village, roster version, pieces, pages, copies, by whom. */
  'printing.record': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      form: paperForm,
      profile: maskingProfile,
      partKeys: z.array(z.string()),
      copies: z.number().int().min(1).default(1),
      pages: z.number().int(),
      /** Null when it went to a printer. */
      fileName: z.string().nullable(),
      /** Null where nobody is named. */
      printedBy: staffId.nullable().default(null),
    }),
    z.object({}),
  ),
  /** What was printed of a week, newest first; null stands for every week, every village. */
  'printing.history': call(
    z.object({ weekStart: calendarDate.nullable(), villageId: placeId.nullable() }),
    z.array(
      z.object({
        printedAt: z.string(),
        villageName: z.string(),
        weekStart: calendarDate,
        form: paperForm,
        profile: maskingProfile,
        version: z.number().int().nullable(),
        parts: z.number().int(),
        copies: z.number().int(),
        pages: z.number().int(),
        fileName: z.string().nullable(),
        printedBy: z.string().nullable(),
      }),
    ),
  ),
  /** The sheet with this number, typed (blanks are passed over) or scanned. Refused: `printing.sheet-unknown`, `printing.sheet-mistyped`. */
  'printing.findSheet': call(
    z.object({ number: z.string().trim().min(1).max(20) }),
    z.object({
      number: sheetNumber,
      form: paperForm,
      villageId: placeId,
      villageName: z.string(),
      weekStart: calendarDate,
      version: z.number().int(),
      title: z.string(),
      printedAt: z.string().nullable(),
      /** A newer sheet of the same piece has been made since. */
      supersededBy: sheetNumber.nullable(),
      lines: z.array(sheetLine),
    }),
  ),
  /** A week as words to be spoken by loudspeaker, or to be pasted into a WeChat group; masked as for the wall. */
  'printing.spokenText': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      kind: z.enum(['broadcast', 'message']),
    }),
    z.object({ text: z.string() }),
  ),
  /** What was planned for an elder this month and who comes, in words for the children; nothing without the elder's consent. */
  'printing.familyNote': call(
    z.object({ personId }),
    z.discriminatedUnion('because', [
      z.object({ because: z.null(), text: z.string() }),
      z.object({ because: z.enum(['no-consent', 'nothing-planned']), text: z.null() }),
    ]),
  ),
};
