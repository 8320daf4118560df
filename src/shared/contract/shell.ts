import { z } from 'zod';
import { staffId } from '../domain/attendance.ts';
import { personId, placeId } from '../domain/ids.ts';
import { maskingProfile, paperForm, withheldSheet } from '../domain/printing.ts';
import { reportPeriod } from '../domain/report-period.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';
import { agreementPair, MOST_AGREEMENTS, registerPaper, requestIds, timeBankOrder } from './exports.ts';
import { jobId } from './jobs.ts';
import { formChoice, printScope } from './printing.ts';

/** One PDF; of a merged one `forms` holds all that is in it. */
export const printedFile = z.object({
  villageName: z.string(),
  forms: z.array(paperForm).min(1),
  fileName: z.string(),
  filePath: z.string(),
  pages: z.number().int(),
});
export type PrintedFile = z.infer<typeof printedFile>;

const printOrder = {
  weekStart: calendarDate,
  villageIds: z.array(placeId),
  forms: z.array(formChoice).min(1),
  scope: printScope.default('all'),
  groupNos: z.array(z.number().int()).default([]),
  /** Of the office's people; null where nobody is named. */
  printedBy: staffId.nullable().default(null),
};

export const shellCalls = {
  /** Opens the system's file dialog; an empty list when the clerk thinks better of it. */
  'shell.chooseWorkbooks': call(z.object({}), z.array(z.string())),
  'shell.chooseFolder': call(z.object({}), z.string().nullable()),
  /** Where papers go unless another folder is chosen. */
  'shell.defaultFolder': call(z.object({}), z.string()),
  /**
   * Prints the forms of these villages (empty = all) as PDF files into a folder: one for each village and form, or merged
   * into one for each village. `forBothSides` puts blank backs where double-sided printing would lay one sheet on another's
   * back; without it there are no blank pages.
   */
  'shell.printToFolder': call(
    z.object({
      jobId,
      ...printOrder,
      merged: z.boolean().default(false),
      forBothSides: z.boolean().default(false),
      folder: z.string().min(1),
    }),
    z.object({ files: z.array(printedFile), withheld: z.array(withheldSheet), stopped: z.boolean() }),
  ),
  /** The printers of this machine, the usual one first; empty where none is set up. */
  'shell.printers': call(
    z.object({}),
    z.array(z.object({ name: z.string(), displayName: z.string(), isUsual: z.boolean() })),
  ),
  /** Sends the same to a printer, double-sided where wished for; a village always begins on a front page. */
  'shell.printOnPrinter': call(
    z.object({ jobId, ...printOrder, printerName: z.string().min(1), bothSides: z.boolean() }),
    z.object({ pages: z.number().int(), withheld: z.array(withheldSheet), stopped: z.boolean() }),
  ),
  /** The very paper of one form of one village, to be shown in the window; nothing is written down, no number is given out. */
  'shell.previewPaper': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      form: paperForm,
      profile: maskingProfile,
      scope: printScope.default('all'),
      groupNos: z.array(z.number().int()).default([]),
    }),
    z.object({ pdfBase64: z.string(), pages: z.number().int(), landscape: z.boolean() }),
  ),
  /** Asks where a file is to go; null when the clerk thinks better of it. The extension is always the one asked for. */
  'shell.chooseSaveFile': call(
    z.object({
      suggestedName: z.string().min(1).max(120),
      extension: z.enum(['xlsx', 'csv', 'pdf', 'original']),
    }),
    z.string().nullable(),
  ),
  /** Prints registers of these villages (empty = all) as PDF files into a folder. */
  'shell.printRegisters': call(
    z.object({
      jobId,
      papers: z
        .array(
          registerPaper.exclude([
            'person-record',
            'survey-form',
            'agreements',
            'handover-notes',
            'service-certificate',
            'honour-certificate',
            'request-slip',
            'period-report',
            'bank-rules',
            'exchange-day',
            'cook-table',
          ]),
        )
        .min(1),
      villageIds: z.array(placeId),
      folder: z.string().min(1),
      /** Of papers that tell of a month, a quarter or a span of days. */
      period: reportPeriod.nullable().default(null),
      from: calendarDate.nullable().default(null),
      to: calendarDate.nullable().default(null),
    }),
    z.object({
      files: z.array(
        z.object({
          paper: registerPaper,
          villageName: z.string(),
          fileName: z.string(),
          filePath: z.string(),
          pages: z.number().int(),
        }),
      ),
      stopped: z.boolean(),
    }),
  ),
  /**
   * Prints one person's own sheet or certificate, the empty survey form, a paper of pairing, request slips, a report, or a
   * paper of the time bank or of supervision into a PDF file that the clerk chose.
   */
  'shell.printSheet': call(
    z.object({
      paper: registerPaper.extract([
        'person-record',
        'survey-form',
        'agreements',
        'handover-notes',
        'consent-slips',
        'needs-list',
        'needs-notice',
        'service-certificate',
        'honour-certificate',
        'request-slip',
        'period-report',
        'redemption-slip',
        'passbook-lines',
        'passbook-book',
        'quarter-notice',
        'quarter-statements',
        'bank-rules',
        'exchange-day',
        'honours-list',
        'donations-list',
        'compliance-report',
        'yearly-review',
        'step-cards',
        'complaint-notice',
        'cook-table',
      ]),
      personId: personId.nullable(),
      villageId: placeId.nullable().default(null),
      pairs: z.array(agreementPair).min(1).max(MOST_AGREEMENTS).nullable().default(null),
      personIds: z.array(personId).max(2000).nullable().default(null),
      requestIds: requestIds.nullable().default(null),
      period: reportPeriod.nullable().default(null),
      reason: z.string().trim().min(2).max(100).nullable(),
      ...timeBankOrder,
      filePath: z.string().min(1),
    }),
    z.object({ filePath: z.string(), pages: z.number().int() }),
  ),
  /** Opens a folder, a finished PDF or an exported list in the system's own program. */
  'shell.openPath': call(z.object({ path: z.string().min(1) }), z.object({ opened: z.boolean() })),
  'shell.about': call(
    z.object({}),
    z.object({ version: z.string(), dataFile: z.string(), electron: z.string() }),
  ),
};
