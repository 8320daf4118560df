import { z } from 'zod';
import { workbookKind } from '../domain/import-preview.ts';
import { householdId, personId, placeId } from '../domain/ids.ts';
import { paperDocument } from '../domain/printing.ts';
import { reportPeriod } from '../domain/report-period.ts';
import { requestId } from '../domain/request.ts';
import { decisionId } from '../domain/time-bank-decision.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

/** Lists that go out as a workbook or as separated text. */
export const exportTable = z.enum([
  'elders-register',
  'helpers-register',
  'pairs-register',
  'people',
  'households',
  'walking-minutes',
  'gaps',
  'import-findings',
  'period-report',
  'service-records',
  'ledger-entries',
  'accounts',
  'helper-subsidies',
  'donations',
  'paid-care',
  'compliance',
]);
export type ExportTable = z.infer<typeof exportTable>;
export const exportFormat = z.enum(['xlsx', 'csv']);

/**
 * Registers that go out on paper (Forms 4, 8, 8b), the sheet of one person, the empty survey form; and of pairing: the
 * agreements (Form 10), handover notes, consent slips, and a village's needs and offers, for the office or to be hung up.
 * Further the blanks of the time bank (Forms 9, 9b, 9c), what a helper is given in thanks, and how to join (F133);
 * the slip that goes with a request to whoever sees to it (F125), and whom to ask at which door (F136); and the report of a month or a quarter (F137).
 * From the ledger: new lines onto passbooks that are out (`passbook-lines`), whole passbooks (`passbook-book`), the public
 * notice of a quarter (Form 9b filled) and each household's own statement of it, the rules in plain words, the list of an
 * exchange day, the roll of honour, what was given. Of supervision: the report of a month, the yearly review, what to do and
 * not to do in each service, and where to complain. And at whose house neighbours eat in a week, for the wall (F096).
 */
export const registerPaper = z.enum([
  'elders-register',
  'helpers-register',
  'pairs-register',
  'household-cards',
  'person-record',
  'survey-form',
  'agreements',
  'handover-notes',
  'consent-slips',
  'needs-list',
  'needs-notice',
  'passbook',
  'points-notice',
  'redemption-slip',
  'service-certificate',
  'honour-certificate',
  'leaflet',
  'request-slip',
  'survey-round',
  'period-report',
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
]);
export type RegisterPaper = z.infer<typeof registerPaper>;

/** Two who are to sign an agreement, and who stands in for the helper. */
export const agreementPair = z.object({
  elderId: personId,
  helperId: personId,
  backupId: personId.nullable(),
  /** True where the two begin with a trial month. */
  trial: z.boolean(),
});
export type AgreementPair = z.infer<typeof agreementPair>;
/** As many agreements as one file holds. */
export const MOST_AGREEMENTS = 600;

/** As many request slips as one file holds. */
export const requestIds = z.array(requestId).min(1).max(400);

/** As many redemption slips as one file holds. */
const MOST_SLIPS = 400;

/** What a paper of the time bank is about, beside village, person and period. */
export const timeBankOrder = {
  /** Of passbooks and statements: one household; null = those of the village. */
  householdId: householdId.nullable().default(null),
  /** Of redemption slips: what was redeemed; null = blanks. */
  decisionIds: z.array(decisionId).min(1).max(MOST_SLIPS).nullable().default(null),
  /** First and last day: of a certificate's hours, a roll of honour, what was given; `from` alone of an exchange day. */
  from: calendarDate.nullable().default(null),
  to: calendarDate.nullable().default(null),
  /** Of the rules: which version; null = those in force today. */
  ruleVersion: z.number().int().positive().nullable().default(null),
  /** Of a whole passbook: all its books from the first line on, as after a loss. */
  anew: z.boolean().default(false),
};

/** How far the books of a household are on paper once a document with passbooks was printed. */
export const passbookPrint = z.object({
  householdId,
  /** Booklets are counted from 1. */
  book: z.number().int().min(1),
  /** Lines that stand in it. */
  lines: z.number().int().min(0),
});
export type PassbookPrint = z.infer<typeof passbookPrint>;

/** A register ready for paper; registers are not written down as printed sheets of a week are, passbooks are. */
export const registerDocument = paperDocument.extend({
  form: registerPaper,
  passbooks: z.array(passbookPrint).optional(),
});
export type RegisterDocument = z.infer<typeof registerDocument>;

export const exportsCalls = {
  /** Writes a list to a file that the clerk chose. Whole identity numbers only with a reason, which is logged. */
  'exports.write': call(
    z.object({
      table: exportTable,
      format: exportFormat,
      filePath: z.string().min(1),
      placeId: placeId.nullable(),
      /** Only these people, in this order; null = everybody of the place. */
      personIds: z.array(personId).nullable().default(null),
      /** Of an import's findings: whose. */
      batchId: z.number().int().nullable().default(null),
      idNumberReason: z.string().trim().min(2).max(100).nullable().default(null),
      /** Of a report: of which month or quarter. */
      period: reportPeriod.nullable().default(null),
    }),
    z.object({ rows: z.number().int() }),
  ),
  /** Writes an empty workbook with drop-downs and one line of explanation for each column. */
  'exports.template': call(z.object({ kind: workbookKind, filePath: z.string().min(1) }), z.object({})),
  /** Composes a register or a person's own sheet; the main process prints it. */
  'exports.composePaper': call(
    z.object({
      paper: registerPaper,
      villageId: placeId.nullable(),
      personId: personId.nullable(),
      reason: z.string().trim().min(2).max(100).nullable().default(null),
      /** Of agreements: who signs; of handover notes: who takes over. */
      pairs: z.array(agreementPair).min(1).max(MOST_AGREEMENTS).nullable().default(null),
      /** Of consent slips: those of these people (null = of the village) who have not decided on help. */
      personIds: z.array(personId).max(2000).nullable().default(null),
      /** Of request slips: which requests. */
      requestIds: requestIds.nullable().default(null),
      /** Of a report: of which month or quarter; without a village it is the township's, village by village. */
      period: reportPeriod.nullable().default(null),
      ...timeBankOrder,
    }),
    registerDocument,
  ),
  /** Writes down what stands in passbooks, after the paper was made: the next lines go below. */
  'exports.passbooksPrinted': call(z.object({ passbooks: z.array(passbookPrint).max(20_000) }), z.object({})),
};
