import type { PeriodFigures, StockFigures } from '../../../shared/domain/period-figures.ts';
import { requestKind } from '../../../shared/domain/request.ts';
import { rosterCause, type RosterCause } from '../../../shared/domain/roster.ts';
import { SERVICE_CODES } from '../../../shared/domain/service.ts';
import { REQUEST_KIND_WORD } from '../request-slips/compose-request-slips.ts';
import { serviceWord } from '../service-word.ts';

/** Of one village or of the township: today's registers, the period, and the one before. */
export interface PlaceFigures {
  readonly place: string;
  readonly stock: StockFigures;
  readonly now: PeriodFigures;
  readonly before: PeriodFigures;
}

/** One figure; `before` is null where no history is kept. */
export interface ReportRow {
  readonly place: string;
  readonly item: string;
  readonly now: number;
  readonly before: number | null;
}

/** A table of the report, and a sheet of its workbook. */
export interface ReportSubject {
  readonly name: string;
  readonly rows: readonly ReportRow[];
}

/** The same rows for paper and workbook. Of kinds of things a place lists only those that it had in one of the periods. */
export function reportSubjects(places: readonly PlaceFigures[]): ReportSubject[] {
  return SUBJECTS.map(({ name, rowsOf }) => ({
    name,
    rows: places.flatMap((figures) => rowsOf(figures).map((row) => ({ place: figures.place, ...row }))),
  }));
}

type PlaceRow = Omit<ReportRow, 'place'>;

const SUBJECTS: readonly {
  readonly name: string;
  readonly rowsOf: (figures: PlaceFigures) => readonly PlaceRow[];
}[] = [
  { name: '老人和互助员', rowsOf: peopleRows },
  { name: '排班和上门', rowsOf: visitRows },
  { name: '互助员的时长', rowsOf: loadRows },
  { name: '排班变动', rowsOf: changeRows },
  { name: '诉求', rowsOf: requestRows },
  { name: '协议', rowsOf: agreementRows },
];

function peopleRows({ stock, now, before }: PlaceFigures): PlaceRow[] {
  const today = (item: string, figure: number): PlaceRow => ({ item, now: figure, before: null });
  const both = comparing(now, before);
  return [
    today('在册老人（今天，人）', stock.elders),
    today('其中60岁及以上（今天，人）', stock.aged60),
    today('其中80岁及以上（今天，人）', stock.aged80),
    today('在册互助员（今天，人）', stock.helpers),
    today('有需求没结对的老人（今天，人）', stock.withoutHelper),
    both('期末结对（对）', ({ pairs }) => pairs.voluntary + pairs.assigned),
    both('其中自愿结对（对）', ({ pairs }) => pairs.voluntary),
    both('其中安排结对（对）', ({ pairs }) => pairs.assigned),
  ];
}

function visitRows({ now, before }: PlaceFigures): PlaceRow[] {
  const both = comparing(now, before);
  const all = (figures: PeriodFigures, what: 'visits' | 'minutes'): number =>
    Object.values(figures.visitsByService).reduce((sum, tally) => sum + tally[what], 0);
  return [
    both('公布排班的周数（村·周）', ({ weeksPublished }) => weeksPublished),
    both('排了服务的老人（人）', ({ servedElders }) => servedElders),
    both('排定服务（次）', (figures) => all(figures, 'visits')),
    both('排定服务（分钟）', (figures) => all(figures, 'minutes')),
    both('没排上人的服务（次）', ({ visitsUnfilled }) => visitsUnfilled),
    ...whereAny([
      both('站点开放（半天）', ({ stations }) => stations.openHalfDays),
      both('到站老人（人次）', ({ stations }) => stations.heads),
    ]),
    ...[...SERVICE_CODES, 'duty' as const].flatMap((code) => {
      const word = code === 'duty' ? '站点值班' : serviceWord('internal', code);
      return whereAny([
        both(`${word}（次）`, ({ visitsByService }) => visitsByService[code]?.visits ?? 0),
        both(`${word}（分钟）`, ({ visitsByService }) => visitsByService[code]?.minutes ?? 0),
      ]);
    }),
  ];
}

function loadRows({ now, before }: PlaceFigures): PlaceRow[] {
  const both = comparing(now, before);
  return [
    both('有班的互助员（人）', ({ helperMinutes }) => helperMinutes.length),
    both('一人时长，中间数（分钟）', ({ helperMinutes }) => median(helperMinutes)),
    both('一人时长，最多（分钟）', ({ helperMinutes }) => helperMinutes.at(-1) ?? 0),
  ];
}

const CAUSE_WORD: Readonly<Record<RosterCause['kind'], string>> = {
  'helper-absent': '互助员请假',
  'helper-left': '互助员退出',
  'elder-away': '老人外出或住院',
  'elder-died': '老人去世',
  'hamlets-cut-off': '道路不通',
  'new-need': '新增需求',
  'by-hand': '手工调整',
};

function changeRows({ now, before }: PlaceFigures): PlaceRow[] {
  const both = comparing(now, before);
  return [
    both('公布后又改过的周数（村·周）', ({ weeksChanged }) => weeksChanged),
    ...rosterCause.shape.kind.options.flatMap((kind) =>
      whereAny([
        both(`因${CAUSE_WORD[kind]}改版（次）`, ({ versionsByCause }) => versionsByCause[kind] ?? 0),
      ]),
    ),
  ];
}

function requestRows({ now, before }: PlaceFigures): PlaceRow[] {
  const both = comparing(now, before);
  const parts = [
    ['opened', '登记'],
    ['settled', '办结'],
    ['late', '到期没办结'],
  ] as const;
  return [
    ...parts.map(([part, word]) =>
      both(`全部诉求：${word}（件）`, ({ requestsByKind }) =>
        Object.values(requestsByKind).reduce((sum, tally) => sum + tally[part], 0),
      ),
    ),
    ...requestKind.options.flatMap((kind) =>
      whereAny(
        parts.map(([part, word]) =>
          both(
            `${REQUEST_KIND_WORD[kind]}：${word}（件）`,
            ({ requestsByKind }) => requestsByKind[kind]?.[part] ?? 0,
          ),
        ),
      ),
    ),
  ];
}

function agreementRows({ now, before }: PlaceFigures): PlaceRow[] {
  const both = comparing(now, before);
  return [
    both('新签协议（份）', ({ agreements }) => agreements.signed),
    both('到期或终止的协议（份）', ({ agreements }) => agreements.ended),
  ];
}

function comparing(now: PeriodFigures, before: PeriodFigures) {
  return (item: string, figureOf: (figures: PeriodFigures) => number): PlaceRow => ({
    item,
    now: figureOf(now),
    before: figureOf(before),
  });
}

function whereAny(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  return rows.some(({ now, before }) => now !== 0 || before !== 0) ? rows : [];
}

/** Of ascending figures, in whole ones; 0 of none. */
function median(ascending: readonly number[]): number {
  const middle = (ascending.length - 1) / 2;
  const lower = ascending[Math.floor(middle)] ?? 0;
  return Math.round((lower + (ascending[Math.ceil(middle)] ?? 0)) / 2);
}
