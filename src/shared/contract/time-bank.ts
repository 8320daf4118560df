import { z } from 'zod';
import { staffId } from '../domain/attendance.ts';
import { householdId, personId, placeId } from '../domain/ids.ts';
import { reportPeriod } from '../domain/report-period.ts';
import { requestId } from '../domain/request.ts';
import { donation, donationForm, donationId } from '../domain/donation.ts';
import { paidCare, paidCareForm, paidCareId } from '../domain/paid-care.ts';
import {
  accountKind,
  entryKind,
  entryNumber,
  ledgerFlaw,
  ledgerObjection,
  ruleSet,
} from '../domain/time-bank.ts';
import {
  decisionForm,
  decisionId,
  redemptionItem,
  redemptionItemForm,
  redemptionItemId,
} from '../domain/time-bank-decision.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

const nothing = z.object({});

/** A line of an account as a passbook shows it. */
const accountLine = z.object({
  number: entryNumber,
  date: calendarDate,
  kind: entryKind,
  /** Of a deposit: what was done for whom; of a redemption: what for; else the other household's card or the village. */
  about: z.string(),
  memberName: z.string().nullable(),
  minutes: z.number().int(),
  /** What stood in the account after it. */
  balanceMinutes: z.number().int(),
  handler: z.string(),
  reviewer: z.string(),
  reason: z.string(),
  reverses: entryNumber.nullable(),
  reversedBy: entryNumber.nullable(),
});

const accountInList = z.object({
  householdId,
  cardNo: z.string().nullable(),
  householdNo: z.string(),
  headName: z.string().nullable(),
  villageId: placeId,
  villageName: z.string(),
  groupNo: z.number().int().nullable(),
  balanceMinutes: z.number().int(),
  heldMinutes: z.number().int(),
  /** Earned by its members since the beginning, spent or not (累计). */
  lifetimeMinutes: z.number().int(),
  frozen: z.boolean(),
  lastDate: calendarDate.nullable(),
});

/** Before a decision is written: what it would leave behind, or why it may not be. */
const decisionPreview = z.object({
  objection: ledgerObjection.nullable(),
  /** `gift-not-allowed`, `out-of-stock`, `item-not-offered`, `rules-missing`, `hold-not-open`. */
  stoppedBy: z
    .enum(['gift-not-allowed', 'out-of-stock', 'item-not-offered', 'rules-missing', 'hold-not-open'])
    .nullable(),
  minutes: z.number().int(),
  changes: z.array(
    z.object({
      /** Of a household and its hold the head or the card, of a pool the village; empty of the others, which `accountKind` names. */
      accountName: z.string(),
      accountKind,
      beforeMinutes: z.number().int(),
      afterMinutes: z.number().int(),
    }),
  ),
});

/** 时间银行: accounts, what is spent, rules, proof. All sums are whole minutes; points are only a way of writing them. */
export const timeBankCalls = {
  /** The whole bank at a glance. */
  'timeBank.overview': call(
    z.object({ villageId: placeId.nullable() }),
    z.object({
      /** Null while nobody has set any: the office is asked for them first. */
      rules: ruleSet.nullable(),
      households: z.number().int(),
      balanceMinutes: z.number().int(),
      heldMinutes: z.number().int(),
      poolMinutes: z.number().int(),
      frozenAccounts: z.number().int(),
      /** Since the beginning. */
      lifetimeMinutes: z.number().int(),
      helpersCredited: z.number().int(),
      servicesCredited: z.number().int(),
      quarter: z.object({
        from: calendarDate,
        depositedMinutes: z.number().int(),
        spentMinutes: z.number().int(),
      }),
      waitingRecords: z.number().int(),
      lowStock: z.array(z.object({ id: redemptionItemId, name: z.string(), stock: z.number().int() })),
    }),
  ),
  'timeBank.accounts': call(
    z.object({
      villageId: placeId.nullable(),
      /** Name or initials of a member, card number, household number. */
      search: z.string().trim().max(40).default(''),
      onlyMoved: z.boolean().default(true),
    }),
    z.array(accountInList),
  ),
  'timeBank.account': call(
    z.object({
      householdId,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    accountInList.extend({
      members: z.array(
        z.object({
          personId,
          name: z.string(),
          balanceMinutes: z.number().int(),
          lifetimeMinutes: z.number().int(),
        }),
      ),
      /** Holds that are neither settled nor released. */
      holds: z.array(
        z.object({
          decisionId,
          date: calendarDate,
          itemName: z.string(),
          minutes: z.number().int(),
          memberName: z.string().nullable(),
        }),
      ),
      lineCount: z.number().int(),
      /** The latest first. */
      lines: z.array(accountLine),
    }),
  ),
  /** A village's pool and the three other sides, with their entries, the latest first. */
  'timeBank.entries': call(
    z.object({
      villageId: placeId.nullable(),
      kinds: z.array(entryKind).default([]),
      from: calendarDate.nullable().default(null),
      to: calendarDate.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({
      total: z.number().int(),
      entries: z.array(
        z.object({
          number: entryNumber,
          date: calendarDate,
          kind: entryKind,
          minutes: z.number().int(),
          /** Like `accountName` of a preview: empty where the kind of the entry tells it. */
          from: z.string(),
          to: z.string(),
          about: z.string(),
          ruleVersion: z.number().int(),
          handler: z.string(),
          reviewer: z.string(),
          reason: z.string(),
          reverses: entryNumber.nullable(),
          reversedBy: entryNumber.nullable(),
          /** The first twelve characters, as they stand on paper. */
          hash: z.string(),
        }),
      ),
    }),
  ),
  'timeBank.previewDecision': call(z.object({ form: decisionForm }), decisionPreview),
  /** Writes a decision and its entry. Refused: `time-bank.objection` with the reason, `time-bank.<stoppedBy>`. */
  'timeBank.decide': call(z.object({ form: decisionForm }), z.object({ decisionId, entryNumber })),
  /** Reverses an entry whole. Refused: `time-bank.objection`. */
  'timeBank.reverse': call(
    z.object({
      number: entryNumber,
      reason: z.string().trim().min(2).max(200),
      handler: staffId,
      reviewer: staffId,
    }),
    z.object({ entryNumber }),
  ),
  /** A quarrel about the ledger: opens a request of that kind and freezes the account until it is settled. */
  'timeBank.dispute': call(
    z.object({
      householdId,
      /** The entry that is doubted; null of the account as a whole. */
      number: entryNumber.nullable(),
      text: z.string().trim().min(2).max(500),
      reportedBy: z.string().trim().max(40),
      handler: staffId,
      reviewer: staffId,
    }),
    z.object({ requestId, entryNumber }),
  ),
  'timeBank.settleDispute': call(
    z.object({ requestId, result: z.string().trim().min(2).max(500), handler: staffId, reviewer: staffId }),
    z.object({ entryNumber }),
  ),
  'timeBank.disputes': call(
    z.object({ withClosed: z.boolean() }),
    z.array(
      z.object({
        requestId,
        number: z.string(),
        householdId,
        headName: z.string().nullable(),
        villageName: z.string(),
        about: entryNumber.nullable(),
        text: z.string(),
        reportedOn: calendarDate,
        dueOn: calendarDate,
        open: z.boolean(),
        result: z.string(),
      }),
    ),
  ),
  /** Minutes that the rules let expire, and those of households that everybody left: proposed, never written by themselves. */
  'timeBank.dueByRules': call(
    z.object({ villageId: placeId.nullable() }),
    z.array(
      z.object({
        kind: z.enum(['expire', 'inherit']),
        householdId,
        headName: z.string().nullable(),
        villageName: z.string(),
        minutes: z.number().int(),
        since: calendarDate,
      }),
    ),
  ),
  'timeBank.items': call(z.object({ withEnded: z.boolean() }), z.array(redemptionItem)),
  'timeBank.saveItem': call(
    z.object({ id: redemptionItemId.nullable(), form: redemptionItemForm }),
    z.object({ id: redemptionItemId }),
  ),
  /** Rule sets, the latest first, with the number of entries that rest on each. */
  'timeBank.rules': call(nothing, z.array(z.object({ rules: ruleSet, entries: z.number().int() }))),
  /** A new version from a day on. Refused: `time-bank.rules-in-past` before a day by which something was credited already. */
  'timeBank.saveRules': call(
    z.object({ form: ruleSet.omit({ version: true }) }),
    z.object({ version: z.number().int() }),
  ),
  /** What these rules would have given for the checked services of a period, beside what was credited. */
  'timeBank.previewRules': call(
    z.object({ form: ruleSet.omit({ version: true }), period: reportPeriod }),
    z.object({
      services: z.number().int(),
      creditedMinutes: z.number().int(),
      wouldBeMinutes: z.number().int(),
      helpersMore: z.number().int(),
      helpersLess: z.number().int(),
      largest: z.array(
        z.object({
          helperName: z.string(),
          creditedMinutes: z.number().int(),
          wouldBeMinutes: z.number().int(),
        }),
      ),
    }),
  ),
  /** Reads the whole ledger as if it were written today. */
  'timeBank.verify': call(
    nothing,
    z.object({
      entries: z.number().int(),
      accounts: z.number().int(),
      /** Of the last entry, whole; null of an empty ledger. */
      lastHash: z.string().nullable(),
      /** At most a thousand; `number` is null of what belongs to no entry. */
      flaws: z.array(z.object({ number: entryNumber.nullable(), flaw: ledgerFlaw })),
    }),
  ),
  /** Who did most in a period; stars by lifetime hours (100, 300, 600, 1000, 1500). */
  'timeBank.honours': call(
    z.object({
      villageId: placeId.nullable(),
      from: calendarDate,
      to: calendarDate,
      only: z.enum(['all', 'party-members']),
    }),
    z.object({
      helpers: z.array(
        z.object({
          personId,
          name: z.string(),
          villageName: z.string(),
          periodMinutes: z.number().int(),
          lifetimeMinutes: z.number().int(),
          stars: z.number().int().min(0).max(5),
          poorMarks: z.number().int(),
        }),
      ),
      teams: z.array(
        z.object({
          teamId: z.number().int(),
          name: z.string(),
          villageName: z.string(),
          minutes: z.number().int(),
          visits: z.number().int(),
          doneRate: z.number().min(0).max(1).nullable(),
          goodRate: z.number().min(0).max(1).nullable(),
          stars: z.number().int().min(0).max(5),
        }),
      ),
    }),
  ),
  'timeBank.paidCare': call(z.object({ villageId: placeId.nullable() }), z.array(paidCare)),
  'timeBank.savePaidCare': call(
    z.object({ id: paidCareId.nullable(), form: paidCareForm }),
    z.object({ id: paidCareId }),
  ),
  'timeBank.donations': call(z.object({ villageId: placeId.nullable() }), z.array(donation)),
  'timeBank.saveDonation': call(
    z.object({ id: donationId.nullable(), form: donationForm }),
    z.object({ id: donationId }),
  ),
};
