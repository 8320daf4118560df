import type { PairOrigin } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { readIdentityCell } from '../cells/identity-cell.ts';
import { meaningOf, PAIR_ORIGIN_WORDS } from '../cells/office-words.ts';
import { saysNothing } from '../cells/no-word.ts';
import { readName } from '../cells/person-name.ts';
import { readStartDate } from '../cells/start-date.ts';
import { maskedNumberIn } from '../identity/masked-number.ts';
import { phonesOfRow } from '../person-row/phones-of-row.ts';
import type { PairBackupRecord, PairRecord } from '../records.ts';
import { plainVillageName } from '../sheets/office-names.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PairColumn } from './headings.ts';

export interface PairContext {
  readonly today: CalendarDate;
  readonly sheetVillage: string | null;
}

/** One row of last year's pairs; null when it names nobody or no village (the log says so). */
export function parsePairRow(row: SheetRow<PairColumn>, context: PairContext): PairRecord | null {
  const elder = readName(row.cell('elderName'));
  const helper = readName(row.cell('helperName'));
  const nameless = elder.name === '' ? 'elderName' : helper.name === '' ? 'helperName' : null;
  if (nameless !== null) {
    row.remark('row-without-name', nameless);
    return null;
  }
  const villageName = plainVillageName(row.text('village')) ?? context.sheetVillage;
  if (villageName === null) {
    row.remark('row-without-village', 'village');
    return null;
  }
  if (elder.hadSpaces) row.remark('name-spaces-removed', 'elderName', elder.name);
  if (helper.hadSpaces) row.remark('name-spaces-removed', 'helperName', helper.name);
  const start = startDateOfRow(row);
  if (start === 'left-out') return null;
  const mask = maskedNumberIn(row.cell('elderIdNumber'));
  const identity = readIdentityCell(row.cell('elderIdNumber'), context.today);
  const backup = backupOfRow(row);
  return {
    at: row.at,
    villageName,
    elderName: elder.name,
    elderIdNumber: identity.idNumber,
    elderIdStatus: identity.status,
    ...(mask === null ? {} : { elderIdMask: mask }),
    helperName: helper.name,
    helperPhone: phonesOfRow(row, 'helperPhone').phones[0]?.number ?? null,
    origin: originOfRow(row),
    startDate: start,
    ...(backup === null ? {} : { backup }),
  };
}

function backupOfRow(row: SheetRow<PairColumn>): PairBackupRecord | null {
  const { name, hadSpaces } = readName(row.cell('backupName'));
  if (name === '' || saysNothing(name)) return null;
  if (hadSpaces) row.remark('name-spaces-removed', 'backupName', name);
  return { name, phone: phonesOfRow(row, 'backupPhone').phones[0]?.number ?? null };
}

function originOfRow(row: SheetRow<PairColumn>): PairOrigin {
  const origin = meaningOf(PAIR_ORIGIN_WORDS, row.text('origin'));
  if (origin === null && row.text('origin') !== '') row.remark('word-unknown', 'origin', 'voluntary');
  return origin ?? 'voluntary';
}

/** 去年冬月 and 2月30日 are asked about: taken, the pair begins on the day of the import. */
function startDateOfRow(row: SheetRow<PairColumn>): CalendarDate | null | 'left-out' {
  const { date, isMonthOnly } = readStartDate(row.cell('startDate'));
  if (isMonthOnly) row.remark('date-in-words', 'startDate', date);
  if (date !== null || row.text('startDate') === '') return date;
  row.remark('pair-date-unclear', 'startDate', null);
  return row.isLeftOut('pair-date-unclear') ? 'left-out' : null;
}
