import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { visitLevel, type VisitLevel } from '../../../shared/domain/person-profile.ts';
import type { ReportPeriod } from '../../../shared/domain/report-period.ts';
import { careGroup, type CareGroup, type CareState } from '../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { isRunning, periodWords } from '../period-reports/report-words.ts';
import { registerDocument } from '../registers/register-document.ts';
import { dayWords } from '../registers/register-words.ts';
import { GROUP_WORD, LEVEL_WORD, rateWords } from './care-words.ts';

/** An elder as the report counts and, where nobody came, lists one. */
export interface ReportedElder {
  readonly name: string;
  readonly villageName: string;
  readonly hamletName: string | null;
  readonly level: VisitLevel;
  readonly groups: readonly CareGroup[];
  readonly state: CareState;
  /** Days of the month on which somebody was there; of them proven by a checked sheet or a record of a visit. */
  readonly days: number;
  readonly checkedDays: number;
  readonly recordDays: number;
  readonly monthly: 'visited' | 'not-visited' | null;
}

export interface RecordProof {
  readonly villageName: string;
  readonly records: number;
  readonly checked: number;
  readonly evidenced: number;
}

export interface ComplianceReportFacts {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  /** A month. */
  readonly period: ReportPeriod;
  readonly today: CalendarDate;
  readonly elders: readonly ReportedElder[];
  readonly proofs: readonly RecordProof[];
}

/**
 * 探访落实情况 of a month, for the file: whether everybody was visited as often as the level asks for, the 100 % of the groups of
 * the national guideline, who was not visited at all, and how well the records are proven. With names: internal.
 */
export function composeComplianceReport(facts: ComplianceReportFacts): RegisterDocument {
  const { townshipName, villageName, period, today, elders, proofs } = facts;
  const month = periodWords(period);
  const running = isRunning(period, today);
  const body = html`<h1>${villageName === '' ? townshipName : villageName}探访落实情况</h1>
    <div class="ends">
      <span>单位：${townshipName}${villageName}（盖章）</span><span>${dayWords(today)}</span>
    </div>
    <p>
      <b>${month}</b
      >${running ? `（还没过完，到${dayWords(today)}为止；没到期的不算没做到）` : ''}。按名册今天的等级和类别统计；住养老机构的、整月不在家的不算在内。
    </p>
    ${groupTable(elders)} ${levelTable(elders)} ${villageName === '' ? villageTable(elders) : null}
    ${proofTable(proofs)} ${missedTable(elders, running)}
    <p class="signs"><span>统计人：</span><span>审核人：</span><span>负责人：</span></p>`;
  return registerDocument(
    'compliance-report',
    { villageName, fileMark: month, footMark: month },
    { html: paperPage({ title: `${month}探访落实情况`, styles: STYLES, body }), sheets: 2 },
  );
}

/** 每月 100 %: each group, then everybody who belongs to any of them. */
function groupTable(elders: readonly ReportedElder[]): Html {
  const row = (words: string, own: readonly ReportedElder[]): readonly (string | number)[] => {
    const due = own.filter(({ monthly }) => monthly !== null);
    const visited = due.filter(({ monthly }) => monthly === 'visited');
    const proven = visited.filter(({ checkedDays, recordDays }) => checkedDays + recordDays > 0);
    return [
      words,
      due.length,
      visited.length,
      proven.length,
      due.length - visited.length,
      rateWords(visited.length, due.length),
    ];
  };
  return table(
    '一、重点老人每月探访（要求 100%）',
    ['类别', '应访（人）', '访到（人）', '其中有据（人）', '没访到（人）', '探访率'],
    [
      ...careGroup.options.map((group) =>
        row(
          GROUP_WORD[group],
          elders.filter(({ groups }) => groups.includes(group)),
        ),
      ),
      row(
        '合计（一人几类只算一次）',
        elders.filter(({ groups }) => groups.length > 0),
      ),
    ],
  );
}

function levelTable(elders: readonly ReportedElder[]): Html {
  return table('二、按等级要求的次数', STATE_HEADINGS('等级'), [
    ...visitLevel.options.map((level) =>
      stateRow(
        LEVEL_WORD[level],
        elders.filter((elder) => elder.level === level),
      ),
    ),
    stateRow('合计', elders),
  ]);
}

function villageTable(elders: readonly ReportedElder[]): Html {
  const villages = [...new Set(elders.map(({ villageName }) => villageName))];
  return table(
    '各村（按等级要求的次数）',
    STATE_HEADINGS('村'),
    villages.map((village) =>
      stateRow(
        village,
        elders.filter(({ villageName }) => villageName === village),
      ),
    ),
  );
}

const STATE_HEADINGS = (first: string): readonly string[] => [
  first,
  '做到（人）',
  '没到期（人）',
  '没做到（人）',
  '不在家（人）',
  '做到的占到期的',
];

function stateRow(words: string, own: readonly ReportedElder[]): readonly (string | number)[] {
  const count = (state: CareState): number => own.filter((elder) => elder.state === state).length;
  const kept = count('kept');
  const missed = count('missed');
  return [words, kept, count('open'), missed, count('away'), rateWords(kept, kept + missed)];
}

function proofTable(proofs: readonly RecordProof[]): Html {
  const sum = (of: 'records' | 'checked' | 'evidenced'): number =>
    proofs.reduce((total, proof) => total + proof[of], 0);
  const row = (words: string, records: number, checked: number, evidenced: number) => [
    words,
    records,
    checked,
    rateWords(checked, records),
    evidenced,
    rateWords(evidenced, records),
  ];
  return table(
    '三、服务记录有没有凭据',
    ['村', '做了的服务（次）', '复核过（次）', '复核率', '签字纸单在（次）', '凭据率'],
    [
      ...proofs.map(({ villageName, records, checked, evidenced }) =>
        row(villageName, records, checked, evidenced),
      ),
      ...(proofs.length > 1 ? [row('合计', sum('records'), sum('checked'), sum('evidenced'))] : []),
    ],
  );
}

/** Those of the groups whom nobody visited; further those who missed what their level asks for. */
function missedTable(elders: readonly ReportedElder[], running: boolean): Html {
  const nobodyCame = elders.filter(({ monthly }) => monthly === 'not-visited');
  const tooFew = elders.filter(({ monthly, state }) => monthly !== 'not-visited' && state === 'missed');
  const rows = [...nobodyCame, ...tooFew].map((elder, index) => [
    index + 1,
    elder.villageName,
    elder.hamletName ?? '',
    elder.name,
    LEVEL_WORD[elder.level],
    elder.groups.map((group) => GROUP_WORD[group]).join('、'),
    elder.monthly === 'not-visited'
      ? running
        ? '本月还没人去'
        : '整月没人去'
      : `去了 ${String(elder.days)} 天，不够`,
    '',
  ]);
  if (rows.length === 0) return html`<p class="good"><b>四、名单：</b>没有漏访的老人。</p>`;
  return table(
    `四、没访到、次数不够的老人（${String(rows.length)} 人）`,
    ['序号', '村', '院落', '姓名', '等级', '类别', '情况', '补访（谁、哪天）'],
    rows,
    'names',
  );
}

const NAME_WIDTHS = ['no', 'village', 'hamlet', 'name', 'no', '', 'how', 'how'];

function table(
  subject: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  look = '',
): Html {
  const widths = look === 'names' ? NAME_WIDTHS : headings.map((_, index) => (index === 0 ? 'first' : ''));
  return html`<table class="${look}">
    <colgroup>
      ${widths.map((width) => html`<col class="${width}" />`)}
    </colgroup>
    <thead>
      <tr>
        <th class="subject" colspan="${headings.length}">${subject}</th>
      </tr>
      <tr class="heads">
        ${headings.map((heading) => html`<th>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A4 portrait for the file, 170 mm between the margins; headings come again on every page. */
const STYLES = `
@page { size: A4 portrait; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.3; word-break: normal; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
p { margin: 1.5mm 0 0; }
table { margin-top: 4mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1mm; text-align: center; vertical-align: middle; }
td:first-child { text-align: left; }
.subject { border: none; padding: 0 0 1.2mm; font-size: 14pt; font-weight: 700; text-align: left; }
.heads th { font-weight: 700; border-width: 0.4mm; }
.first { width: 46mm; }
.names td { height: 9mm; } .names td:first-child { text-align: center; }
.no { width: 12mm; } .village { width: 20mm; } .hamlet { width: 20mm; } .name { width: 26mm; } .how { width: 28mm; }
.good { margin-top: 4mm; font-size: 14pt; }
.signs { display: flex; margin-top: 6mm; break-inside: avoid; } .signs span { flex: 1; }
`;
