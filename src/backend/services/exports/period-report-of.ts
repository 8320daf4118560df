import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { periodBefore, type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listVillages, townshipName } from '../../db/stores/places-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';
import { readPeriodFigures, readStockFigures } from '../../db/stores/report-store.ts';
import { composePeriodReport } from '../../printing/period-reports/compose-period-report.ts';
import { type PlaceFigures, reportSubjects } from '../../printing/period-reports/report-rows.ts';
import { periodWords, reportWord, WHAT_IT_COUNTS } from '../../printing/period-reports/report-words.ts';
import type { RegisterColumn, RegisterSheet } from '../../printing/registers/register-sheet.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import type { Office } from '../office.ts';

/** The report of a period for paper: of one village, or of the township in total and village by village. */
export function composePeriodReportOf(
  { db, clock }: Office,
  villageId: PlaceId | null,
  period: ReportPeriod,
): RegisterDocument {
  const { today } = clock();
  return composePeriodReport({
    townshipName: townshipName(db) ?? '',
    villageName: villageName(db, villageId),
    period,
    today,
    subjects: reportSubjects(figuresOf(db, villageId, period, today)),
  });
}

/** The same rows as a workbook, a sheet for each subject. */
export function periodReportSheets(
  db: ReadableDb,
  villageId: PlaceId | null,
  period: ReportPeriod,
  today: CalendarDate,
): RegisterSheet[] {
  const township = townshipName(db) ?? '';
  const village = villageName(db, villageId);
  return reportSubjects(figuresOf(db, villageId, period, today)).map(({ name, rows }) => ({
    name,
    title: `${village === '' ? township : village}${periodWords(period)}${reportWord(period)}：${name}`,
    unit: `${township}${village}`,
    filledOn: dayWords(today),
    columns: COLUMNS,
    rows: rows.map(({ place, item, now, before }) => [
      place,
      item,
      now,
      before ?? '—',
      before === null ? '—' : now - before,
    ]),
    total: null,
  }));
}

function figuresOf(
  db: ReadableDb,
  villageId: PlaceId | null,
  period: ReportPeriod,
  today: CalendarDate,
): PlaceFigures[] {
  const span = spanOf(period);
  if (span.from > today) throw new Refusal('exports.nothing-to-write');
  const before = spanOf(periodBefore(period));
  const villages = listVillages(db).filter(({ id }) => villageId === null || id === villageId);
  const places = [
    ...(villageId === null && villages.length !== 1 ? [{ id: null, name: '合计' }] : []),
    ...villages,
  ];
  return places.map(({ id, name }) => ({
    place: name,
    stock: readStockFigures(db, id, today),
    now: readPeriodFigures(db, id, span, today),
    before: readPeriodFigures(db, id, before, today),
  }));
}

function villageName(db: ReadableDb, villageId: PlaceId | null): string {
  if (villageId === null) return '';
  const place = findPlaceLevel(db, villageId);
  if (place?.level !== 'village') throw new Refusal('places.not-found');
  return place.name;
}

const COLUMNS: readonly RegisterColumn[] = [
  column('村', 30, null),
  column('项目', 70, null),
  column('本期', 30, WHAT_IT_COUNTS),
  column('上期', 30, WHAT_IT_COUNTS),
  column('增减', 30, WHAT_IT_COUNTS),
];

function column(heading: string, widthMm: number, parent: string | null): RegisterColumn {
  return { heading, parent, widthMm, isOnForm: true, isText: false };
}
