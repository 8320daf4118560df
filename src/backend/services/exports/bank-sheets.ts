import type { ExportTable } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { searchAccounts } from '../../db/stores/account-lists-store.ts';
import { readCareMonth } from '../../db/stores/care-month-store.ts';
import { listDonations } from '../../db/stores/donations-store.ts';
import { listEntries, type ListedEntry } from '../../db/stores/ledger-lists-store.ts';
import { pageEntries } from '../../db/stores/ledger-pages-store.ts';
import { listPaidCare } from '../../db/stores/paid-care-store.ts';
import { listHelperMonths, listRecordsOfSpan } from '../../db/stores/record-lists-store.ts';
import { periodWords } from '../../printing/period-reports/report-words.ts';
import type { RegisterSheet } from '../../printing/registers/register-sheet.ts';
import { ACCOUNT_COLUMNS, DONATION_COLUMNS, ENTRY_COLUMNS, PAID_CARE_COLUMNS } from './bank-columns.ts';
import { type Column, fillRows } from './column.ts';
import { CARE_COLUMNS, HELPER_MONTH_COLUMNS, RECORD_COLUMNS } from './record-columns.ts';

export type BankTable = Extract<
  ExportTable,
  | 'service-records'
  | 'ledger-entries'
  | 'accounts'
  | 'helper-subsidies'
  | 'donations'
  | 'paid-care'
  | 'compliance'
>;

interface BankSheetsWanted {
  readonly table: BankTable;
  /** Null = the whole township. */
  readonly villageId: PlaceId | null;
  /** Of records, entries, subsidies; of visits a month. Others tell of today, or of everything there is. */
  readonly period: ReportPeriod | null;
  readonly township: string;
  readonly village: string;
  readonly filledOn: string;
  readonly today: CalendarDate;
}

/** Lists of records and of the time bank as one sheet; none where there is nothing to list. */
export function bankSheets(db: ReadableDb, wanted: BankSheetsWanted): RegisterSheet[] {
  const { table, villageId, today } = wanted;
  switch (table) {
    case 'service-records':
      return sheetOf(
        wanted,
        '服务记录',
        RECORD_COLUMNS,
        listRecordsOfSpan(db, villageId, spanWanted(wanted)),
      );
    case 'ledger-entries':
      return sheetOf(wanted, '时间银行流水', ENTRY_COLUMNS, entriesOf(db, wanted));
    case 'accounts':
      return sheetOf(
        wanted,
        '时间银行户账户',
        ACCOUNT_COLUMNS,
        searchAccounts(db, { villageId, search: '', onlyMoved: true }),
      );
    case 'helper-subsidies':
      return sheetOf(
        wanted,
        '互助员补助名单',
        HELPER_MONTH_COLUMNS,
        listHelperMonths(db, villageId, spanWanted(wanted)),
      );
    case 'donations':
      return sheetOf(wanted, '捐赠登记', DONATION_COLUMNS, listDonations(db, villageId));
    case 'paid-care':
      return sheetOf(wanted, '有偿照护登记', PAID_CARE_COLUMNS, listPaidCare(db, villageId));
    case 'compliance': {
      const { from } = spanWanted(wanted);
      return sheetOf(
        wanted,
        '探访落实情况',
        CARE_COLUMNS,
        from > today ? [] : readCareMonth(db, villageId, from, today),
      );
    }
  }
}

function spanWanted({ table, period }: BankSheetsWanted) {
  if (period === null) throw new Error(`A list of ${table} needs its period`);
  return spanOf(period);
}

const ENTRIES_AT_ONCE = 5000;

/** In the ledger's own order. */
function entriesOf(db: ReadableDb, wanted: BankSheetsWanted): ListedEntry[] {
  const { from, before } = spanWanted(wanted);
  const filter = { villageId: wanted.villageId, kinds: [], from, to: addDays(before, -1) };
  const entries: ListedEntry[] = [];
  for (let offset = 0; ; offset += ENTRIES_AT_ONCE) {
    const { numbers } = pageEntries(db, filter, { offset, limit: ENTRIES_AT_ONCE });
    entries.push(...listEntries(db, numbers));
    if (numbers.length < ENTRIES_AT_ONCE) return entries.reverse();
  }
}

function sheetOf<Row>(
  { township, village, filledOn, period }: BankSheetsWanted,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): RegisterSheet[] {
  if (rows.length === 0) return [];
  const when = period === null ? '' : periodWords(period);
  return [
    {
      name: title,
      title: `${village === '' ? township : village}${when}${title}`,
      unit: `${township}${village}`,
      filledOn,
      columns,
      rows: fillRows(columns, rows),
      total: null,
    },
  ];
}
