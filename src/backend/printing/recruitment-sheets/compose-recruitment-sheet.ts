import type { ServiceCode } from '../../../shared/domain/service.ts';
import { type ComposedForm, FILLED_LATER } from '../composed-form.ts';
import { ENROLMENT_STYLES, enrolmentSlip } from '../enrolment-slip.ts';
import { type Html, html } from '../html.ts';
import type { VillageWeekFacts } from '../paper-facts.ts';
import { phoneNumber } from '../phone-number.ts';
import { pictogram, pictogramSheet } from '../pictograms.ts';
import { serviceWord } from '../service-word.ts';
import { helpWanted, type HelpWanted } from './help-wanted.ts';

/** So many lines leave room for four slips below them; beside more there are two. */
const LINES_BESIDE_FOUR_SLIPS = 5;
const LINES_BESIDE_TWO_SLIPS = 8;

/** What is done, in words of the village. */
const PLAIN_WORDS: Readonly<Record<ServiceCode, string>> = {
  meal_help: '把饭送到家',
  bathing_help: '两个人一起，帮着洗澡',
  cleaning_help: '打扫屋子、洗衣服',
  emergency_help: '有急事时去看一眼',
  medical_help: '陪着看病、取药',
  mobility_help: '陪着走路、赶场',
  farm_help: '地里搭把手',
  errand: '代买东西、交话费',
  emotional_support: '坐下来说说话',
};

/**
 * 招募单 for the wall: which 组 needs hands for what, in words and drawings, never for whom; below, slips to tear off and
 * hand in.
 */
export function composeRecruitmentSheet(facts: VillageWeekFacts): ComposedForm {
  const wanted = helpWanted(facts);
  const slips = wanted.length <= LINES_BESIDE_FOUR_SLIPS ? 4 : 2;
  const phone = facts.stationPhone ?? facts.leavePhone;
  return {
    title: `${facts.villageName}招募单`,
    styles: STYLES,
    shared: pictogramSheet(wanted.flatMap(({ serviceCode }) => serviceCode ?? [])),
    withheld: [],
    parts: [
      {
        key: 'recruitment',
        title: '招募单',
        groupNo: null,
        sheets: wanted.length <= LINES_BESIDE_TWO_SLIPS ? 1 : 2,
        lines: [],
        body: html`<section>
          <h1>招募互助员</h1>
          <p class="lead">
            ${wanted.length === 0 ? `${facts.villageName}眼下人手够，也欢迎您先报个名。` : `${facts.villageName}有老人盼着有人搭把手，来帮一把吧！`}
          </p>
          ${wanted.length === 0 ? null : table(wanted)}
          <p class="call">
            报名：到村互助养老服务站${phone === null ? null : html`，或打电话 <b class="number">${phoneNumber(phone)}</b>`}
          </p>
          <p class="small">身体还好、愿意帮忙的都行，一周抽得出一两次就够。${FILLED_LATER.printedOn}贴</p>
          <div class="slips">${Array.from({ length: slips }, () => enrolmentSlip('我来报名', []))}</div>
        </section>`,
      },
    ],
  };
}

function table(wanted: readonly HelpWanted[]): Html {
  return html`<table class="wanted">
    <colgroup>
      <col class="what" />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>做什么</th>
        <th>哪个组，一周差几次</th>
      </tr>
    </thead>
    <tbody>
      ${wanted.map(
        (want) =>
          html`<tr>
            <td>${whatWords(want)}</td>
            <td>
              ${want.groups.map(
                ({ groupNo, times }) =>
                  html`<span class="group"
                    ><b>${groupNo === null ? '全村' : `${String(groupNo)}组`}</b> ${times} 次</span
                  > `,
              )}<span class="group">每次 ${want.minutes} 分钟</span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function whatWords({ serviceCode, title }: HelpWanted): Html {
  if (serviceCode === null) return html`<b class="duty">${title}</b>`;
  return html`<div class="service">
    ${pictogram(serviceCode)}<span
      ><b>${serviceWord('public', serviceCode)}</b><br />${PLAIN_WORDS[serviceCode]}</span
    >
  </div>`;
}

/** A4 portrait for the wall, 186 mm between the margins; nothing under 14 pt; slips are cut along the dashes. */
const STYLES = `
@page { size: A4 portrait; margin: 8mm 12mm 13mm; }
body { font-size: 18pt; line-height: 1.25; word-break: normal; }
section { break-after: page; display: flex; flex-direction: column; min-height: 270mm; }
section:last-child { break-after: auto; }
h1 { margin: 0; font-size: 46pt; line-height: 1.15; text-align: center; letter-spacing: 0.1em; }
p { margin: 1mm 0; }
.lead { font-size: 20pt; text-align: center; }
.wanted { width: 185.5mm; margin-top: 2mm; }
.wanted thead { display: table-header-group; }
.wanted tr { break-inside: avoid; }
.wanted th, .wanted td { border: 0.4mm solid #000; padding: 0.8mm 2mm; vertical-align: middle; text-align: left; }
.wanted th { font-weight: 700; text-align: center; }
.wanted .what { width: 86mm; }
.wanted td { height: 17mm; }
.group { display: inline-block; margin-right: 4mm; white-space: nowrap; }
.group b { font-size: 22pt; }
.duty { font-size: 20pt; }
.service { display: flex; align-items: center; column-gap: 3mm; }
.service b { font-size: 22pt; }
.sheet { position: absolute; width: 0; height: 0; }
.pictogram { flex: none; width: 14mm; height: 14mm; fill: none; stroke: #000; stroke-width: 3.4; stroke-linecap: round; stroke-linejoin: round; }
.call { font-size: 22pt; text-align: center; font-weight: 700; }
.call b { font-size: 32pt; }
.small { font-size: 15pt; text-align: center; }
.slips { display: flex; flex-wrap: wrap; margin-top: auto; border-top: 0.3mm dashed #000; break-inside: avoid; }
.slips .slip { width: 50%; border-bottom: 0.3mm dashed #000; }
.slips .slip:nth-child(odd) { border-right: 0.3mm dashed #000; }
.slips .slip:nth-last-child(-n + 2) { border-bottom: none; }
${ENROLMENT_STYLES}
`;
