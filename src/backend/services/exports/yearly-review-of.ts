import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { Satisfaction } from '../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { readPeriodFigures, readStockFigures } from '../../db/stores/report-store.ts';
import { listSpotChecks } from '../../db/stores/spot-checks-store.ts';
import {
  countAnswers,
  countComplaints,
  readRecordFigures,
} from '../../db/stores/supervision-figures-store.ts';
import { sumYear } from '../../db/stores/year-figures-store.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { rateWords } from '../../printing/supervision/care-words.ts';
import { composeYearlyReview, type ReviewFigure } from '../../printing/supervision/compose-yearly-review.ts';
import { hoursWords } from '../../printing/time-bank/bank-words.ts';
import type { Office } from '../office.ts';
import { villageName } from './bank-paper-head.ts';

/** The review of a year, of a village or of the township; refused of a year that has not begun. */
export function composeYearlyReviewOf(
  { db, clock }: Office,
  villageId: PlaceId | null,
  year: number,
): RegisterDocument {
  const { today } = clock();
  const span = yearSpan(year);
  if (span.from > today) throw new Refusal('exports.nothing-to-write');
  const now = figuresOf(db, villageId, span, today);
  const before = figuresOf(db, villageId, yearSpan(year - 1), today);
  const stock = readStockFigures(db, villageId, today);
  return composeYearlyReview({
    townshipName: townshipName(db) ?? '',
    villageName: villageName(db, villageId),
    printedOn: dayWords(today),
    year,
    countedTo: today < span.before ? dayWords(today) : '',
    figures: [
      { item: '在册老人（今天，人）', now: String(stock.elders), before: '—' },
      { item: '在册互助员（今天，人）', now: String(stock.helpers), before: '—' },
      { item: '有需求没结对的老人（今天，人）', now: String(stock.withoutHelper), before: '—' },
      ...now.map(({ item, figure }, index): ReviewFigure => ({
        item,
        now: figure,
        before: before[index]?.figure ?? '—',
      })),
    ],
  });
}

function yearSpan(year: number): PeriodSpan {
  return {
    from: toCalendarDate(`${String(year)}-01-01`),
    before: toCalendarDate(`${String(year + 1)}-01-01`),
  };
}

function figuresOf(
  db: ReadableDb,
  villageId: PlaceId | null,
  span: PeriodSpan,
  today: CalendarDate,
): { readonly item: string; readonly figure: string }[] {
  const records = readRecordFigures(db, villageId, span);
  const sum = (of: 'records' | 'checked' | 'evidenced'): number =>
    records.reduce((total, figures) => total + figures[of], 0);
  const answers = countAnswers(db, villageId, span);
  const answered = (...kinds: readonly Satisfaction[]): number =>
    answers.filter(({ answer }) => kinds.includes(answer)).reduce((total, one) => total + one.records, 0);
  const checks = listSpotChecks(db, villageId).filter(
    (check) =>
      check.from >= span.from &&
      check.from < span.before &&
      (villageId === null || check.villageId === villageId),
  );
  const checked = (of: 'sampled' | 'confirmed' | 'differs'): number =>
    checks.reduce((total, check) => total + check[of], 0);
  const complaints = countComplaints(db, villageId, span, today);
  const { agreements } = readPeriodFigures(db, villageId, span, today);
  const { servedElders, helpers, servedMinutes, trainings, redeemed, donatedFen, paidFen } = sumYear(
    db,
    villageId,
    span,
  );
  return [
    { item: '做了的服务（次）', figure: String(sum('records')) },
    { item: '服务时长', figure: hoursWords(servedMinutes) },
    { item: '服务到的老人（人）', figure: String(servedElders) },
    { item: '出过力的互助员（人）', figure: String(helpers) },
    { item: '两人复核过的', figure: rateWords(sum('checked'), sum('records')) },
    { item: '签字纸单在的', figure: rateWords(sum('evidenced'), sum('records')) },
    {
      item: '满意（好）占表过态的',
      figure: rateWords(answered('good'), answered('good', 'fair', 'poor')),
    },
    {
      item: '抽查核实：属实／抽了（次）',
      figure: `${String(checked('confirmed'))}／${String(checked('sampled'))}`,
    },
    { item: '抽查不符（次）', figure: String(checked('differs')) },
    { item: '投诉：登记／办结（件）', figure: `${String(complaints.opened)}／${String(complaints.settled)}` },
    { item: '新签协议（份）', figure: String(agreements.signed) },
    { item: '培训（人次）', figure: String(trainings) },
    { item: '积分兑换（次）', figure: String(redeemed) },
    { item: '收到捐赠，写明金额的（元）', figure: String(Math.round(donatedFen / 100)) },
    { item: '有偿照护，当年开始的已付（元）', figure: String(Math.round(paidFen / 100)) },
  ];
}
