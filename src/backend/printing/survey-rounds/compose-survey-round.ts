import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';

export interface SurveyRoundFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** Of each group, in their order. */
  readonly progress: readonly SurveyProgress[];
  /** Those still to be asked, in the order of the way. */
  readonly doors: readonly SurveyDoor[];
}

/** How far the survey has come in a group; null = the group is not known. */
export interface SurveyProgress {
  readonly groupNo: number | null;
  readonly doorsDone: number;
  readonly doors: number;
  readonly eldersAsked: number;
  readonly elders: number;
}

export interface SurveyDoor {
  /** 3组 张家湾. */
  readonly place: string;
  readonly householdNo: string;
  /** On foot from the door before; null at the first door and where no way is known. */
  readonly walk: { readonly minutes: number; readonly estimated: boolean } | null;
  readonly elders: readonly { readonly name: string; readonly age: number | null; readonly phone: string }[];
}

/** 走访单 (F136): whom to ask at which door, in the order of the way, and how far the survey has come. */
export function composeSurveyRound(facts: SurveyRoundFacts): RegisterDocument {
  const { townshipName, villageName, printedOn, progress, doors } = facts;
  const rows = doors.flatMap(doorRows);
  const sum = (of: (group: SurveyProgress) => number): number =>
    progress.reduce((total, group) => total + of(group), 0);
  const people = `老人 ${String(sum((group) => group.eldersAsked))} / ${String(sum((group) => group.elders))} 位`;
  const body = html`<h1>${villageName}走访单</h1>
    <div class="ends"><span>单位：${townshipName}${villageName}</span><span>${printedOn}打印</span></div>
    <p class="progress">
      <b>已问 ${sum((group) => group.doorsDone)} 户 / 共 ${sum((group) => group.doors)} 户</b>（${people}）
    </p>
    <p class="progress">${progress.map(groupProgress)}</p>
    <table>
      <colgroup>
        ${COLUMNS.map(([name]) => html`<col class="${name}" />`)}
      </colgroup>
      <thead>
        <tr>
          ${COLUMNS.map(([, heading]) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells, index) =>
            html`<tr>
              <td>${index + 1}</td>
              ${cells}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">
      步行：从上一户走到这一户要几分钟，“约”是按别的路推算的，空着是没有登记。先走近处，是个参考，路上怎么顺怎么走。
    </p>
    <div class="ends signs"><span>走访人：</span><span>走访日期：　　　年　　月　　日</span></div>`;
  return registerDocument(
    'survey-round',
    { villageName, fileMark: '', footMark: printedOn },
    {
      html: paperPage({ title: '走访单', styles: STYLES, body }),
      sheets: Math.ceil((rows.length + ROWS_OF_HEAD_AND_FOOT) / ROWS_ON_PAGE),
    },
  );
}

function groupProgress({ groupNo, doorsDone, doors }: SurveyProgress): Html {
  const group = groupNo === null ? '未分组' : `${String(groupNo)}组`;
  return html`<span class="group">${group} ${doorsDone}/${doors} 户</span> `;
}

/** A line for each elder; place, number and way stand at the first of a door. */
function doorRows({ place, householdNo, walk, elders }: SurveyDoor): Html[] {
  const minutes = walk === null ? null : `${walk.estimated ? '约' : ''}${String(walk.minutes)}`;
  return elders.map(({ name, age, phone }, index) => {
    const isFirst = index === 0;
    return html`<td class="place">${isFirst ? place : '同上'}</td>
      <td>${isFirst ? householdNo : ''}</td>
      <td class="name">${breakable(name)}</td>
      <td>${age}</td>
      <td class="phone">${phone}</td>
      <td class="walk">${isFirst ? minutes : null}</td>
      <td><i></i></td>
      <td><i></i></td>
      <td><i></i></td>
      <td></td>`;
  });
}

const COLUMNS: readonly (readonly [name: string, heading: string])[] = [
  ['number', '序号'],
  ['place', '组／院落'],
  ['household', '户号'],
  ['name', '姓名'],
  ['age', '年龄'],
  ['phone', '电话'],
  ['walk', '步行分钟'],
  ['tick', '宣讲'],
  ['tick', '填表'],
  ['again', '不在家 再来'],
  ['', '备注'],
];

const ROWS_ON_PAGE = 25;
const ROWS_OF_HEAD_AND_FOOT = 6;

/** A4 portrait, 170 mm between the margins, 12 pt; rows of 10 mm to write in, headings again on every page. */
const STYLES = `
@page { size: A4 portrait; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.2; }
h1 { margin: 0 0 1.5mm; font-size: 18pt; text-align: center; }
.progress { margin: 1.5mm 0 0; }
.progress b { font-size: 14pt; }
.group { display: inline-block; margin-right: 4mm; white-space: nowrap; }
table { width: 170mm; margin-top: 2mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; height: 10mm; padding: 0 0.6mm; text-align: center; vertical-align: middle; line-height: 1.1; }
th { font-weight: 700; border-width: 0.4mm; }
td.place { text-align: left; }
td.phone, td.walk { white-space: nowrap; }
col.number { width: 9.5mm; } col.place { width: 27mm; } col.household { width: 12mm; } col.name { width: 20mm; }
col.age { width: 9.5mm; } col.phone { width: 29mm; } col.walk { width: 11mm; } col.tick { width: 9.5mm; } col.again { width: 15mm; }
i { display: inline-block; width: 4mm; height: 4mm; border: 0.35mm solid #000; vertical-align: middle; }
.note { margin: 2mm 0 4mm; }
.signs > * { min-width: 60mm; }
`;
