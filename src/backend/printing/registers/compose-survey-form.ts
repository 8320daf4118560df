import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { SERVICE_CODES, SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { SERVICE_PARTS, servicePart } from '../../../shared/domain/service-part.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from './register-document.ts';
import {
  CARE_FLAG_WORD,
  CONSENT_WORD,
  FIVE_SENIOR_WORD,
  LIVING_WORD,
  NEED_CATEGORY_WORD,
  SELF_CARE_WORD,
  SENSE_WORD,
  WALKING_WORD,
} from './register-words.ts';

/**
 * 老年人基本情况登记表, empty, on one page: the order in which somebody asks at the door and in which the survey screen
 * takes it in. Sections: 本人 居住 家属 健康与自理 性情爱好 需求 能提供 五类困难 同意与手印.
 */
export function composeSurveyForm(townshipName: string): RegisterDocument {
  const body = html`<h1>${townshipName}老年人基本情况登记表</h1>
    <div class="ends unit">
      <span>村（社区）：　　　　　　　　</span><span>登记日期：　　　年　　月　　日</span>
    </div>
    <table>
      ${COLUMNS}
      ${section('一、本人', [
        [field('姓名'), field('性别', ticks(['男', '女'])), field('民族')],
        [field('身份证号', null, 3), field('出生年月')],
        [field('农历生日'), field('本人电话'), field('平时称呼')],
        [field('方言'), field('政治面貌', ticks(['党员', '群众'])), html`<td colspan="2"></td>`],
        [field('五老', ticks(Object.values(FIVE_SENIOR_WORD)), 5)],
      ])}
      ${section('二、居住', [
        [field('村组'), field('院落'), field('户号')],
        [field('与户主关系'), field('住址'), field('户口在外', ticks(['是', '否']))],
        [field('和谁住', ticks(words(LIVING_WORD)), 5)],
      ])}
      ${section('三、家属（按打电话的先后）', [1, 2, 3].map(contactLine))}
      ${section('四、健康与自理', [
        [field('健康状况', ticks(['好', '一般', '差'])), field('自理能力', ticks(words(SELF_CARE_WORD)), 3)],
        [field('听力', ticks(Object.values(SENSE_WORD))), field('视力', ticks(Object.values(SENSE_WORD)), 3)],
        [field('行走', ticks(Object.values(WALKING_WORD)), 5)],
        [field('慢性病'), field('用药'), field('过敏')],
        [field('类别', ticks(words(CARE_FLAG_WORD)), 5)],
      ])}
      ${section('五、性情爱好（性格最多写三样）', [
        [field('性格'), field('爱好', null, 3)],
        [field('起床 / 午睡'), field('吃饭时间'), field('抽烟 / 养狗', ticks(['抽烟', '有狗']))],
        [field('希望互助员', ticks(['不限', '男', '女'])), field('不愿谁来', null, 3)],
      ])}
      ${section('六、要什么帮助（填每周几次，或写“每月几次”）', [
        needLine(),
        [html`<td colspan="6" class="parts">${ticks(PART_WORDS)}</td>`],
      ])}
      ${section('七、能帮别人什么', [[field('能提供', null, 5)]])}
      ${section('八、最难的事', [[field('照护难处', ticks(Object.values(NEED_CATEGORY_WORD)), 5)]])}
      ${section('九、同意与手印（逐项问，逐项打勾）', [
        [html`<td colspan="6" class="consents">${consentTicks()}</td>`],
      ])}
    </table>
    <p class="note">
      已用本地话念给本人听。收集以上情况只用于安排互助养老服务，由乡镇（街道）保管，本人可以随时查看、更正、撤回同意；不同意健康、制卡、公示等项，不影响接受服务。
    </p>
    <div class="ends signs">
      <span>本人签字或手印：</span><span>代签人及关系：</span><span>见证人：</span><span>登记人：</span>
    </div>`;
  return registerDocument(
    'survey-form',
    { villageName: townshipName, fileMark: '空表', footMark: '' },
    { html: paperPage({ title: '老年人基本情况登记表', styles: STYLES, body }), sheets: 1 },
  );
}

const COLUMNS = html`<colgroup>
  <col class="label" />
  <col />
  <col class="label" />
  <col />
  <col class="label" />
  <col />
</colgroup>`;

function section(title: string, lines: readonly (readonly Html[])[]): Html {
  return html`<tbody>
    <tr>
      <th colspan="6" class="section">${title}</th>
    </tr>
    ${lines.map(
      (cells) =>
        html`<tr>
          ${[...cells]}
        </tr>`,
    )}
  </tbody>`;
}

/** A label and room to write; `span` counts the columns of the room. */
function field(label: string, content: Html | null = null, span = 1): Html {
  return html`<th>${label}</th>
    <td colspan="${span}">${content}</td>`;
}

function ticks(choices: readonly string[]): Html {
  return html`${choices.map((choice) => html`<span class="tick"><i></i>${choice}</span> `)}`;
}

function words(wordByCode: Readonly<Record<string, string>>): string[] {
  return Object.values(wordByCode).filter((word) => word !== '');
}

function contactLine(number: number): Html[] {
  return [
    field(`联系人${number}`, html`<span class="gap"></span>关系<span class="gap short"></span>`),
    field('电话'),
    field('务工地'),
  ];
}

function needLine(): Html[] {
  return [
    html`<td colspan="6" class="needs">
      ${SERVICE_CODES.map(
        (code) =>
          html`<span class="need"><i></i>${SERVICE_TYPES[code].name}<span class="gap short"></span>次</span>`,
      )}
    </td>`,
  ];
}

const PART_WORDS = servicePart.options.map((part) => SERVICE_PARTS[part].name);

function consentTicks(): Html {
  return html`${Object.values(CONSENT_WORD).map(
    (word) =>
      html`<span class="tick"
        ><i></i>${word}<span class="no"><i></i>不同意</span></span
      > `,
  )}`;
}

/** A4 portrait for the file, 170 mm between the margins; one page, with lines that a hand can still write in. */
const STYLES = `
@page { size: A4 portrait; margin: 9mm 15mm 12mm 25mm; }
body { font-size: 10.5pt; line-height: 1.15; }
h1 { margin: 0; font-size: 18pt; text-align: center; }
.unit { margin: 1mm 0; }
table { width: 169.5mm; }
th, td { border: 0.25mm solid #000; height: 6.6mm; padding: 0 0.8mm; text-align: left; vertical-align: middle; }
th { font-weight: 400; padding: 0; text-align: center; letter-spacing: -0.02em; }
.label { width: 21mm; }
.section { height: 5mm; padding-left: 1mm; text-align: left; font-weight: 700; }
i { display: inline-block; width: 3.2mm; height: 3.2mm; margin-right: 0.8mm; border: 0.3mm solid #000; vertical-align: -0.3mm; }
.tick { display: inline-block; margin-right: 1.6mm; white-space: nowrap; }
.gap { display: inline-block; width: 15mm; }
.short { width: 9mm; }
.need { display: inline-block; width: 33mm; line-height: 6mm; white-space: nowrap; }
.need .gap { border-bottom: 0.25mm solid #000; }
.parts { font-size: 9pt; line-height: 4.4mm; }
.parts .tick { margin-right: 0.9mm; }
.parts i { width: 2.8mm; height: 2.8mm; margin-right: 0.4mm; }
.consents .tick { width: 55.5mm; margin: 0; line-height: 5.4mm; }
.no { margin-left: 2mm; }
.note { margin: 1.2mm 0 3mm; font-size: 9pt; }
.signs > * { min-width: 34mm; }
`;
