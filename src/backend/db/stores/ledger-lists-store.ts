import type { AccountId, EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { ACCOUNT_NAME } from './account-names-store.ts';

/** What an entry is about, for the words of a list. */
export interface EntryAbout {
  /** Of a service: its codes, what the line was called, for whom it was done. */
  readonly services: string | null;
  readonly title: string | null;
  readonly elderName: string | null;
  readonly itemName: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

const ABOUT = `record.services, record.title, elder.name AS elderName, item.name AS itemName, decision.quantity, item.unit`;
const ABOUT_TABLES = `LEFT JOIN service_record AS record ON entry.ground_kind = 'service' AND record.id = entry.ground_id
    LEFT JOIN person AS elder ON elder.id = record.elder_id
    LEFT JOIN time_bank_decision AS decision ON entry.ground_kind = 'decision' AND decision.id = entry.ground_id
    LEFT JOIN redemption_item AS item ON item.id = decision.item_id`;
const HEAD = `entry.number, entry.date, entry.kind, entry.handler_name AS handler, entry.reviewer_name AS reviewer,
  entry.reason, entry.reverses, (SELECT number FROM ledger_entry AS later WHERE later.reverses = entry.number) AS reversedBy`;

interface ListedHead extends EntryAbout {
  readonly number: EntryNumber;
  readonly date: CalendarDate;
  readonly kind: EntryKind;
  readonly handler: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly reverses: EntryNumber | null;
  readonly reversedBy: EntryNumber | null;
}

/** A line of one account. */
export interface AccountLine extends ListedHead {
  readonly memberName: string | null;
  readonly minutes: number;
  /** The account on the other side. */
  readonly otherName: string;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export function countAccountLines(db: ReadableDb, accountId: AccountId): number {
  return (
    db.find<{ count: number }>('SELECT count(*) AS count FROM ledger_posting WHERE account_id = ?', accountId)
      ?.count ?? 0
  );
}

/** The latest first. */
export function listAccountLines(
  db: ReadableDb,
  accountId: AccountId,
  { offset, limit }: Page,
): AccountLine[] {
  return db.all<AccountLine>(
    `SELECT ${HEAD}, ${ABOUT}, member.name AS memberName, line.minutes,
       coalesce((SELECT ${ACCOUNT_NAME} FROM ledger_posting AS other JOIN account ON account.id = other.account_id
          WHERE other.entry_number = entry.number AND other.account_id <> line.account_id LIMIT 1), '') AS otherName
     FROM (SELECT * FROM ledger_posting WHERE account_id = ? ORDER BY entry_number DESC, position DESC
           LIMIT ? OFFSET ?) AS line
       JOIN ledger_entry AS entry ON entry.number = line.entry_number
       ${ABOUT_TABLES} LEFT JOIN person AS member ON member.id = line.person_id
     ORDER BY line.entry_number DESC, line.position DESC`,
    accountId,
    limit,
    offset,
  );
}

/** Minutes of the newest `count` lines of an account together. */
export function sumNewestLines(db: ReadableDb, accountId: AccountId, count: number): number {
  return (
    db.find<{ minutes: number | null }>(
      `SELECT sum(minutes) AS minutes FROM (SELECT minutes FROM ledger_posting WHERE account_id = ?
         ORDER BY entry_number DESC, position DESC LIMIT ?)`,
      accountId,
      count,
    )?.minutes ?? 0
  );
}

export interface ListedEntry extends ListedHead {
  readonly minutes: number;
  readonly from: string;
  readonly to: string;
  readonly ruleVersion: number;
  readonly hash: string;
}

/** Entries by their numbers, the latest first. A freeze names the account that it concerns as where it goes. */
export function listEntries(db: ReadableDb, numbers: readonly EntryNumber[]): ListedEntry[] {
  const side = (sign: '<' | '>'): string =>
    `(SELECT ${ACCOUNT_NAME} FROM ledger_posting AS line JOIN account ON account.id = line.account_id
      WHERE line.entry_number = entry.number AND line.minutes ${sign} 0 ORDER BY line.position LIMIT 1)`;
  return db.all<ListedEntry>(
    `SELECT ${HEAD}, ${ABOUT}, entry.rule_version AS ruleVersion, lower(substr(hex(entry.hash), 1, 12)) AS hash,
       coalesce((SELECT sum(minutes) FROM ledger_posting WHERE entry_number = entry.number AND minutes > 0), 0) AS minutes,
       coalesce(${side('<')}, '') AS "from",
       coalesce(${side('>')}, (SELECT ${ACCOUNT_NAME} FROM account WHERE id = entry.concerns), '') AS "to"
     FROM ledger_entry AS entry ${ABOUT_TABLES}
     WHERE entry.number IN (SELECT value FROM json_each(?)) ORDER BY entry.number DESC`,
    JSON.stringify(numbers),
  );
}
