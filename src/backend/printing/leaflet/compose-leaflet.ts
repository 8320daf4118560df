import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { SERVICE_CODES, type ServiceCode } from '../../../shared/domain/service.ts';
import { ENROLMENT_STYLES, enrolmentSlip } from '../enrolment-slip.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { phoneNumber } from '../phone-number.ts';
import { pictogram, pictogramSheet } from '../pictograms.ts';
import { registerDocument } from '../registers/register-document.ts';
import { serviceWord } from '../service-word.ts';

export interface LeafletFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  readonly askPhone: string | null;
}

const HELP: Readonly<Record<ServiceCode, string>> = {
  meal_help: '送饭做饭',
  bathing_help: '帮着洗澡',
  cleaning_help: '打扫洗衣',
  emergency_help: '急事上门',
  medical_help: '陪着看病',
  mobility_help: '陪着走路',
  farm_help: '地里帮忙',
  errand: '代买代办',
  emotional_support: '说话解闷',
};

/** F133: one page for elders and helpers who do not know how to join, with a slip to enrol. */
export function composeLeaflet(facts: LeafletFacts): RegisterDocument {
  const { townshipName, villageName, askPhone } = facts;
  const phone = askPhone === null ? html`<u></u>` : html`<b class="number">${phoneNumber(askPhone)}</b>`;
  const body = html`${pictogramSheet(SERVICE_CODES)}
    <h1>怎么参加互助养老</h1>
    <p class="lead">身边的人帮身边的老人，一周上门几次，不离家、不离村。</p>
    <div class="services">
      ${SERVICE_CODES.map(
        (code) => html`<div>${pictogram(code)}<b>${serviceWord('public', code)}</b><br />${HELP[code]}</div>`,
      )}
    </div>
    <ol>
      <li>
        <b>说一声。</b>到${villageName === '' ? '村' : villageName}互助站，或打电话
        ${phone}，家里人、邻居代说也行。
      </li>
      <li><b>上门问。</b>村里派人到家，问清要什么、哪天方便、愿意让谁来。</li>
      <li><b>配一对。</b>找住得近、合得来的人，两边都点头才算。</li>
      <li><b>签个字。</b>三方签协议，怎么做、怎么算，签之前讲清楚。</li>
      <li><b>照表来。</b>每周的表贴在墙上。合不来随时可以换，不想要了随时可以停。</li>
    </ol>
    <p class="rights">不用会手机，不用自己写。您不同意，名字不上墙。</p>
    <div class="enrol">
      <p class="cut">✂ 沿虚线剪下，交到村互助站，或请人带去</p>
      <div class="slips">${enrolmentSlip('我想要人帮', [])} ${enrolmentSlip('我想帮别人', [])}</div>
    </div>`;
  return registerDocument(
    'leaflet',
    { villageName: villageName === '' ? townshipName : villageName, fileMark: '', footMark: facts.printedOn },
    { html: paperPage({ title: '怎么参加互助养老', styles: STYLES, body }), sheets: 1 },
  );
}

/** A4 portrait, 186 mm between the margins, one page; nothing under 14 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 8mm 12mm 13mm; }
body { font-size: 20pt; line-height: 1.32; word-break: normal; }
h1 { margin: 0; font-size: 40pt; line-height: 1.15; text-align: center; }
p { margin: 1mm 0; }
.lead { text-align: center; font-size: 19pt; margin: 2mm 0 3mm; }
.services { display: grid; grid-template-columns: repeat(9, 1fr); margin: 1.5mm 0; border: 0.4mm solid #000; }
.services div { padding: 1mm 0; text-align: center; font-size: 14pt; line-height: 1.15; }
.services b { font-size: 14pt; }
.sheet { position: absolute; width: 0; height: 0; }
.pictogram { display: block; width: 15mm; height: 15mm; margin: 0 auto 0.5mm; fill: none; stroke: #000; stroke-width: 3.2; stroke-linecap: round; stroke-linejoin: round; }
ol { margin: 0; padding-left: 11mm; }
li { margin: 2.2mm 0; }
li b:first-child { font-size: 24pt; }
.number { font-size: 28pt; }
.rights { font-weight: 700; text-align: center; }
.enrol { margin-top: 2mm; border-top: 0.3mm dashed #000; break-inside: avoid; }
.cut { font-size: 14pt; }
.slips { display: flex; }
.slips .slip { width: 50%; border: 0.4mm solid #000; }
.slips .slip:first-child { border-right: none; }
u { display: inline-block; min-width: 50mm; border-bottom: 0.3mm solid #000; text-decoration: none; }
${ENROLMENT_STYLES}
`;
