import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { type BankLine, findOpeningDay, listBankLines } from '../../db/stores/bank-papers-store.ts';
import { listPassbookPrints } from '../../db/stores/passbook-prints-store.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { aboutWords } from '../../printing/time-bank/bank-words.ts';
import {
  composePassbookBooks,
  composePassbookLines,
  type PassbookAccount,
} from '../../printing/time-bank/compose-passbook-books.ts';
import {
  furtherLines,
  type PassbookBook,
  type PassbookLine,
  type PrintedLines,
  wholeBooks,
} from '../../printing/time-bank/passbook-books.ts';
import { fittingWords } from '../../printing/time-bank/passbook-page.ts';
import { type BankPaperHead, bankHouseholds } from './bank-paper-head.ts';

interface PassbooksWanted {
  readonly paper: 'passbook-lines' | 'passbook-book';
  readonly villageId: PlaceId | null;
  readonly householdId: HouseholdId | null;
  readonly anew: boolean;
}

/**
 * Passbooks of a household or of a village: what came since onto booklets that are out, or whole booklets that never were
 * printed. A household whose book is full gets the rest of it as lines and the next one whole. Who asks for the lines of one
 * household that has no booklet to go on with gets the whole one.
 */
export function composePassbooksOf(
  db: ReadableDb,
  head: BankPaperHead,
  { paper, villageId, householdId, anew }: PassbooksWanted,
): RegisterDocument {
  const accountsWith = (booksOf: (lines: readonly PassbookLine[], printed: PrintedLines) => PassbookBook[]) =>
    bankHouseholds(db, villageId, householdId).flatMap((household): PassbookAccount[] => {
      const lines = passbookLines(listBankLines(db, household.householdId));
      const books = booksOf(lines, listPassbookPrints(db, household.householdId));
      const openedOn = dayWords(findOpeningDay(db, household.householdId) ?? null);
      return books.length === 0 ? [] : [{ ...household, openedOn, books }];
    });
  const further = paper === 'passbook-lines' ? accountsWith(furtherLines) : [];
  const whole =
    paper === 'passbook-book' || (householdId !== null && further.length === 0)
      ? accountsWith((lines, printed) => wholeBooks(lines, printed, anew))
      : [];
  const accounts = further.length > 0 ? further : whole;
  if (accounts.length === 0) throw new Refusal('exports.nothing-to-write');
  const facts = { ...head, accounts, fileMark: householdId === null ? '' : fileMarkOf(accounts[0]) };
  return further.length > 0 ? composePassbookLines(facts) : composePassbookBooks(facts);
}

/** Freezing moves nothing and takes no line. */
function passbookLines(entries: readonly BankLine[]): PassbookLine[] {
  let balanceMinutes = 0;
  return entries
    .filter(({ minutes }) => minutes !== 0)
    .map((entry) => {
      balanceMinutes += entry.minutes;
      return {
        date: shortDate(entry.date),
        about: fittingWords(aboutWords(entry)),
        minutes: entry.minutes,
        balanceMinutes,
        handler: entry.handler,
      };
    });
}

/** 26.11.23 */
function shortDate(date: CalendarDate): string {
  return date.slice(2).replaceAll('-', '.');
}

function fileMarkOf(household: PassbookAccount | undefined): string {
  return household?.cardNo ?? `户号${household?.householdNo ?? ''}`;
}
