import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import { type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPoolsOf } from '../../db/stores/accounts-store.ts';
import {
  findLastEntry,
  findPoolSums,
  heldMinutesOf,
  isFrozenHousehold,
  listBankLines,
  listQuarterSums,
  type QuarterSums,
} from '../../db/stores/bank-papers-store.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { isRunning, periodWords } from '../../printing/period-reports/report-words.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { aboutWords } from '../../printing/time-bank/bank-words.ts';
import { composeQuarterNotice } from '../../printing/time-bank/compose-quarter-notice.ts';
import {
  composeQuarterStatements,
  type HouseholdStatement,
} from '../../printing/time-bank/compose-quarter-statements.ts';
import { noticeSpan } from '../../printing/time-bank/notice-days.ts';
import { bankHouseholds, bankPaperHead, rulesOf, whomToAsk } from './bank-paper-head.ts';

/** Working days for which a list hangs while no rules say another number. */
const NOTICE_DAYS = 5;
/** So many letters of the last entry's hash stand on paper. */
const CODE_LETTERS = 12;

interface QuarterWanted {
  readonly today: CalendarDate;
  readonly period: ReportPeriod;
}

/** The public notice of a village: the heads who agreed by name, all others as one sum. Refused where nobody has an account. */
export function composeQuarterNoticeOf(
  db: ReadableDb,
  villageId: PlaceId,
  { today, period }: QuarterWanted,
): RegisterDocument {
  const span = spanOf(period);
  const sums = listQuarterSums(db, villageId, span.from);
  if (sums.length === 0 || span.from > today) throw new Refusal('exports.nothing-to-write');
  const consents = listLiveConsents(db);
  const isNamed = ({ headId }: QuarterSums): boolean =>
    headId !== null && consents.of(headId).some(({ purpose }) => purpose === 'points_public');
  const others = sums.filter((household) => !isNamed(household));
  const total = (of: 'openingMinutes' | 'paidIn' | 'paidOut' | 'closingMinutes'): number =>
    others.reduce((sum, household) => sum + household[of], 0);
  const workingDays = rulesOf(db, today)?.noticeDays ?? NOTICE_DAYS;
  const last = findLastEntry(db, span.before);
  const pools = listPoolsOf(db, villageId).map(({ id }) => id);
  return composeQuarterNotice({
    ...bankPaperHead(db, villageId, today),
    ...quarterWords(period, today),
    notice: { ...noticeSpan(today, workingDays), workingDays },
    ask: whomToAsk(db, villageId),
    rows: sums.filter(isNamed).map((household) => ({
      ...household,
      headName: household.headName ?? '',
      cardNo: household.cardNo ?? '',
    })),
    others: {
      households: others.length,
      openingMinutes: total('openingMinutes'),
      paidIn: total('paidIn'),
      paidOut: total('paidOut'),
      closingMinutes: total('closingMinutes'),
    },
    pool: findPoolSums(db, pools, span.from),
    lastEntry: last === undefined ? null : { number: last.number, code: last.hash.slice(0, CODE_LETTERS) },
  });
}

/** The statements of a village's households that have or moved something, or of one household. */
export function composeQuarterStatementsOf(
  db: ReadableDb,
  of: { readonly villageId: PlaceId; readonly householdId: HouseholdId | null },
  { today, period }: QuarterWanted,
): RegisterDocument {
  const { from, before } = spanOf(period);
  const households = new Map(
    bankHouseholds(db, of.villageId, of.householdId).map((household) => [household.householdId, household]),
  );
  const statements = listQuarterSums(db, of.villageId, from).flatMap((sums): HouseholdStatement[] => {
    const household = households.get(sums.householdId);
    const isStill = sums.paidIn === 0 && sums.paidOut === 0 && sums.closingMinutes === 0;
    if (household === undefined || (isStill && of.householdId === null)) return [];
    const lines = listBankLines(db, sums.householdId)
      .filter((line) => line.minutes !== 0 && line.date >= from && line.date < before)
      .map((line) => ({ date: line.date, minutes: line.minutes, about: aboutWords(line)[0] ?? '' }));
    return [
      {
        ...sums,
        place: household.place,
        heldMinutes: heldMinutesOf(db, sums.householdId),
        isFrozen: isFrozenHousehold(db, sums.householdId),
        lines,
      },
    ];
  });
  if (statements.length === 0) throw new Refusal('exports.nothing-to-write');
  const one = of.householdId === null ? undefined : statements[0];
  return composeQuarterStatements({
    ...bankPaperHead(db, of.villageId, today),
    ...quarterWords(period, today),
    ask: whomToAsk(db, of.villageId),
    noticeDays: rulesOf(db, today)?.noticeDays ?? NOTICE_DAYS,
    statements,
    fileMark: one === undefined ? '' : (one.cardNo ?? `户号${one.householdNo}`),
  });
}

function quarterWords(period: ReportPeriod, today: CalendarDate) {
  return { quarter: periodWords(period), countedTo: isRunning(period, today) ? dayWords(today) : '' };
}
