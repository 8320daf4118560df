import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { starsOfHelper } from '../../../time-bank/honours/stars.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findVillageOfHousehold } from '../../db/stores/accounts-store.ts';
import { listRedemptions, type RedemptionLine } from '../../db/stores/bank-papers-store.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { listDonations } from '../../db/stores/donations-store.ts';
import { listHonouredHelpers, listTeamFigures } from '../../db/stores/honours-store.ts';
import { listRuleSets } from '../../db/stores/rule-sets-store.ts';
import { composeHonoursList } from '../../printing/certificates/compose-honours-list.ts';
import { composeBankRules } from '../../printing/time-bank/compose-bank-rules.ts';
import { composeDonationsList } from '../../printing/time-bank/compose-donations-list.ts';
import { composeExchangeDay } from '../../printing/time-bank/compose-exchange-day.ts';
import {
  composeFilledRedemptionSlips,
  composeRedemptionSlips,
} from '../../printing/time-bank-blanks/compose-redemption-slips.ts';
import type { Office } from '../office.ts';
import { bankPaperHead, rulesOf } from './bank-paper-head.ts';
import { composePassbooksOf } from './load-passbooks.ts';
import { composeQuarterNoticeOf, composeQuarterStatementsOf } from './quarter-papers.ts';

type Asked = CheckedInput<'exports.composePaper'>;
export type TimeBankPaper = Extract<
  Asked['paper'],
  | 'redemption-slip'
  | 'passbook-lines'
  | 'passbook-book'
  | 'quarter-notice'
  | 'quarter-statements'
  | 'bank-rules'
  | 'exchange-day'
  | 'honours-list'
  | 'donations-list'
>;

/** As many names as a roll of honour has room for; the others are counted. */
const MOST_NAMED = 100;

/** Papers that the ledger fills. */
export function composeTimeBankPaper(
  { db, clock }: Office,
  input: Asked & { readonly paper: TimeBankPaper },
): RegisterDocument {
  const { today } = clock();
  const { paper, householdId, period } = input;
  const villageId = input.villageId ?? villageOf(db, householdId);
  const head = bankPaperHead(db, villageId, today);
  switch (paper) {
    case 'redemption-slip':
      return input.decisionIds === null
        ? composeRedemptionSlips(head.townshipName, head.villageName)
        : filledSlips(db, head.townshipName, input.decisionIds, today);
    case 'passbook-lines':
    case 'passbook-book':
      return composePassbooksOf(db, head, { paper, villageId, householdId, anew: input.anew });
    case 'quarter-notice':
    case 'quarter-statements':
      if (villageId === null || period?.kind !== 'quarter')
        throw new Error('A quarter’s paper needs a village and a quarter');
      return paper === 'quarter-notice'
        ? composeQuarterNoticeOf(db, villageId, { today, period })
        : composeQuarterStatementsOf(db, { villageId, householdId }, { today, period });
    case 'bank-rules': {
      const rules =
        input.ruleVersion === null
          ? rulesOf(db, today)
          : listRuleSets(db).find(({ version }) => version === input.ruleVersion);
      if (!rules) throw new Refusal('exports.nothing-to-write');
      return composeBankRules({ ...head, rules });
    }
    case 'exchange-day':
      return exchangeDay(db, { ...head, villageId, day: input.from ?? today });
    case 'honours-list':
      return honoursList(db, { ...head, villageId, ...spanAsked(input, today) });
    case 'donations-list':
      return donationsList(db, { ...head, villageId, ...spanAsked(input, today) });
  }
}

function villageOf(db: ReadableDb, householdId: HouseholdId | null): PlaceId | null {
  if (householdId === null) return null;
  const villageId = findVillageOfHousehold(db, householdId);
  if (villageId === undefined) throw new Refusal('exports.nothing-to-write');
  return villageId;
}

/** What was asked for; without it the year so far. */
function spanAsked({ from, to }: Asked, today: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  return { from: from ?? toCalendarDate(`${today.slice(0, 4)}-01-01`), to: to ?? today };
}

function filledSlips(
  db: ReadableDb,
  township: string,
  decisionIds: readonly number[],
  today: CalendarDate,
): RegisterDocument {
  const redemptions = listRedemptions(db, { decisionIds });
  if (redemptions.length === 0) throw new Refusal('exports.nothing-to-write');
  return composeFilledRedemptionSlips(
    township,
    today,
    redemptions.map((line) => ({
      date: line.date,
      villageName: line.villageName,
      card: cardOf(line),
      receiver: line.memberName ?? line.headName ?? '',
      what: whatOf(line),
      count: `${String(line.quantity)}${line.unit === '' ? '份' : line.unit}`,
      minutes: line.minutes,
      balanceMinutes: line.balanceMinutes,
      handler: line.handler,
      reviewer: line.reviewer,
    })),
  );
}

interface Place {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  readonly villageId: PlaceId | null;
}

function exchangeDay(
  db: ReadableDb,
  { day, ...head }: Place & { readonly day: CalendarDate },
): RegisterDocument {
  const redemptions = listRedemptions(db, { date: day, villageId: head.villageId });
  if (redemptions.length === 0) throw new Refusal('exports.nothing-to-write');
  return composeExchangeDay({
    ...head,
    day,
    rows: redemptions.map((line) => ({
      ...line,
      card: cardOf(line),
      headName: line.headName ?? '',
      receiver: line.memberName ?? line.headName ?? '',
      what: whatOf(line),
    })),
  });
}

interface PlaceAndSpan extends Place {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whole months: a service counts for the month in which it was done. */
function honoursList(db: ReadableDb, facts: PlaceAndSpan): RegisterDocument {
  const helpers = listHonouredHelpers(db, facts, { onlyPartyMembers: false });
  if (helpers.length === 0) throw new Refusal('exports.nothing-to-write');
  const consents = listLiveConsents(db);
  const named = helpers
    .filter(({ personId }) => consents.of(personId).some(({ purpose }) => purpose === 'public_list'))
    .slice(0, MOST_NAMED);
  return composeHonoursList({
    ...facts,
    helpers: named.map((helper) => ({ ...helper, stars: starsOfHelper(helper.lifetimeMinutes) })),
    unnamed: helpers.length - named.length,
    teams: listTeamFigures(db, facts).filter(({ minutes }) => minutes > 0),
  });
}

function donationsList(db: ReadableDb, facts: PlaceAndSpan): RegisterDocument {
  const donations = listDonations(db, facts.villageId).filter(
    ({ date }) => date >= facts.from && date <= facts.to,
  );
  if (donations.length === 0) throw new Refusal('exports.nothing-to-write');
  return composeDonationsList({ ...facts, donations });
}

function cardOf({ cardNo, householdNo }: RedemptionLine): string {
  return cardNo ?? `户号 ${householdNo}`;
}

function whatOf({ itemName, kind }: RedemptionLine): string {
  return kind === 'hold-service' ? `${itemName}（预约）` : itemName;
}
