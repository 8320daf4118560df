import type { LineEntry, SheetRow } from '../../../shared/domain/attendance.ts';
import type { SheetLine } from '../../../shared/contract/printing.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { hasPaidCare } from '../../db/stores/paid-care-of-visit-store.ts';
import { listPeopleOfRecords, type PersonOfRecord } from '../../db/stores/record-credits-store.ts';
import type { StoredRecord } from '../../db/stores/service-records-store.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';

/** A place on the paper for one helper: a line, and who was planned for it. */
interface Place {
  readonly line: SheetLine;
  readonly plannedHelperId: PersonId | null;
  readonly record: StoredRecord | undefined;
}

/**
 * The rows of a sheet, one for each helper of a line. While nothing was entered a planned one says what was planned, done and
 * signed, so that one key confirms it; a blank one says nothing. Who came in another's place stands in the other's row.
 */
export function rowsOfSheet(
  db: ReadableDb,
  sheet: SheetAtHand,
  records: readonly StoredRecord[],
): readonly SheetRow[] {
  const places = [...sheet.lines.flatMap((line) => placesOf(line, records)), ...furtherLines(sheet, records)];
  const people = listPeopleOfRecords(db, places.flatMap(peopleAt));
  return places.map(({ line, plannedHelperId, record }) => {
    const { lineNo, visitKey, date, slot, minutes, elderId } = line;
    const title = sheet.titleOf(line);
    const isPlanned = visitKey !== null && date !== null && slot !== null && minutes !== null;
    const planned = isPlanned ? { date, slot, minutes, title, helperId: plannedHelperId, elderId } : null;
    const entry =
      sheet.returned === undefined
        ? asPlanned(db, line, plannedHelperId === null ? undefined : people.get(plannedHelperId))
        : (record ?? null);
    const helperId = entry?.helperId ?? plannedHelperId;
    const elder = entry === null ? elderId : entry.elderId;
    return {
      lineNo,
      visitKey,
      planned,
      helperName: helperId === null ? '' : (people.get(helperId)?.name ?? ''),
      elderName: elder === null ? null : (people.get(elder)?.name ?? null),
      entry: entry === null ? null : entryOf(entry),
      recordId: record?.id ?? null,
    };
  });
}

/** Only what an entry holds: where it stands is the row's. */
export function entryOf(entry: LineEntry): LineEntry {
  const { lineNo, date, helperId, elderId, services, done, notDone, arrive, leave, minutes } = entry;
  const { minutesReason, elderMark, proxyName, helperSigned, satisfaction, points, paid, note } = entry;
  const what = { lineNo, date, helperId, elderId, services: [...services], done, notDone };
  const time = { arrive, leave, minutes, minutesReason };
  const signed = { elderMark, proxyName, helperSigned };
  return { ...what, ...time, ...signed, satisfaction, points, paid, note };
}

/** Records of a line go to their own helpers' places, the others to the places that are left, or behind them. */
function placesOf(line: SheetLine, records: readonly StoredRecord[]): Place[] {
  const ofLine = records.filter(({ lineNo }) => lineNo === line.lineNo);
  const planned: readonly (PersonId | null)[] = line.helperIds.length === 0 ? [null] : line.helperIds;
  const strangers = ofLine.filter(({ helperId }) => !planned.includes(helperId));
  const places = planned.map((plannedHelperId): Place => {
    const own = ofLine.find(({ helperId }) => helperId === plannedHelperId);
    return { line, plannedHelperId, record: own ?? strangers.shift() };
  });
  return [...places, ...strangers.map((record): Place => ({ line, plannedHelperId: null, record }))];
}

/** Lines that the paper did not have: those of a paper written by hand, or written below the last one. */
function furtherLines({ lines }: SheetAtHand, records: readonly StoredRecord[]): Place[] {
  const printed = new Set(lines.map(({ lineNo }) => lineNo));
  return records
    .filter(({ lineNo }) => !printed.has(lineNo))
    .map((record) => ({ line: blankLine(record.lineNo), plannedHelperId: null, record }));
}

function blankLine(lineNo: number): SheetLine {
  const nothing = { date: null, slot: null, visitKey: null, elderId: null, serviceCode: null, minutes: null };
  return { ...nothing, lineNo, helperIds: [] };
}

function peopleAt({ line, plannedHelperId, record }: Place): PersonId[] {
  return [line.elderId, plannedHelperId, record?.helperId, record?.elderId].filter(
    (id): id is PersonId => id !== null && id !== undefined,
  );
}

/** Null of a blank line, and of a turn for which nobody was found. */
function asPlanned(
  db: ReadableDb,
  { lineNo, date, elderId, visitKey, serviceCode, minutes }: SheetLine,
  helper: PersonOfRecord | undefined,
): LineEntry | null {
  if (visitKey === null || date === null || minutes === null || helper === undefined) return null;
  return {
    lineNo,
    date,
    helperId: helper.id,
    elderId,
    services: serviceCode === null ? [] : [serviceCode],
    done: true,
    notDone: null,
    arrive: null,
    leave: null,
    minutes,
    minutesReason: '',
    elderMark: elderId === null ? 'missing' : 'signature',
    proxyName: '',
    helperSigned: true,
    satisfaction: 'blank',
    points: helper.pointsWish ?? 'store',
    paid: elderId !== null && hasPaidCare(db, { elderId, helperId: helper.id, date, serviceCode }),
    note: '',
  };
}
