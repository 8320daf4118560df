import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { solarRange } from '../solar-words.ts';
import { hoursWords } from '../time-bank/bank-words.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { starWords } from './compose-honours-list.ts';

const MOST_TRAININGS = 4;

/**
 * 志愿服务记录证明 (F161) for one helper, in the five parts of 民政部令第67号: who, which service, training, honours,
 * evaluation. Hours come from checked sign-in sheets; where there are none, they are left to a hand like the number of an
 * identity card.
 */
export function composeServiceCertificate(facts: CertificateFacts): RegisterDocument {
  const { townshipName, villageName, name, sex, joinedOn, services, trainings } = facts;
  const body = html`<h1>志愿服务记录证明</h1>
    <div class="ends"><span>${townshipName}${villageName}</span><span>编号：${room('short')}</span></div>
    <table>
      ${line('姓名', html`<b class="name">${name}</b>　${sex}`)}
      ${line('证件号码', html`<small>（本人当面填写）</small>`)}
      ${line('参加互助养老志愿服务', joinedOn === '' ? html`从${room('short')}起` : html`从 <b>${joinedOn}</b> 起`)}
      ${line('结对帮扶', pairWords(facts))}
      ${line('服务项目', services.length === 0 ? room('') : html`${services.join('、')}`)}
      ${line('服务时长', hoursOf(facts))}
      ${line('培训', trainings.length === 0 ? html`` : html`${trainings.slice(0, MOST_TRAININGS).join('；')}`)}
      ${line('表彰', honourWords(facts))} ${line('服务评价', html``)}
    </table>
    <p>以上情况属实，特此证明。本证明只证明志愿服务情况，不作他用。</p>
    <div class="signs">
      <span>经办人：</span><span>审核人：</span
      ><span class="seal">出具单位（盖章）<br />　　　　年　　月　　日</span>
    </div>`;
  return registerDocument(
    'service-certificate',
    { villageName, fileMark: facts.printedOn, footMark: facts.printedOn },
    { html: paperPage({ title: '志愿服务记录证明', styles: STYLES, body }), sheets: 1 },
  );
}

function hoursOf({ hours }: CertificateFacts): Html {
  if (hours === null) {
    return html`从${room('short')}到${room('short')}，<br />共${room('tiny')}小时${room('tiny')}分钟<br /><small
        >按双方签字的服务签到表计算，手工填写</small
      >`;
  }
  const { from, to, periodMinutes, periodServices, lifetimeMinutes, lifetimeServices } = hours;
  return html`${solarRange(from, to)}：<b>${hoursAndMinutes(periodMinutes)}</b>（${periodServices} 次）<br />累计：<b>${hoursAndMinutes(lifetimeMinutes)}</b>（${lifetimeServices}
    次）<br /><small>按双方签字、两人复核的服务签到表计算，付费的服务不算</small>`;
}

function honourWords({ hours }: CertificateFacts): Html {
  if (hours === null || hours.stars === 0) return html``;
  return html`时间银行累计
  ${hoursWords(hours.creditedMinutes)}，达到<b>${starWords(hours.stars)}</b>志愿者标准`;
}

/** 12小时30分钟 */
function hoursAndMinutes(minutes: number): string {
  const rest = minutes % 60;
  return `${String(Math.floor(minutes / 60))}小时${rest === 0 ? '' : `${String(rest)}分钟`}`;
}

function pairWords({ elders, pairedSince }: CertificateFacts): Html {
  if (elders === 0) return html`目前没有固定结对的老人`;
  return html`${pairedSince === '' ? '' : `从${pairedSince}起，`}与 <b>${elders}</b> 位老人结对`;
}

function line(what: string, value: Html): Html {
  return html`<tr>
    <th>${what}</th>
    <td>${value}</td>
  </tr>`;
}

function room(look: string): Html {
  return html`<u class="${look}"></u>`;
}

/** A4 portrait, 170 mm between the margins; rows high enough for a hand. */
const STYLES = `
@page { size: A4 portrait; margin: 22mm 20mm 15mm; }
body { font-size: 15pt; line-height: 1.45; word-break: normal; }
h1 { margin: 0 0 8mm; font-size: 30pt; text-align: center; letter-spacing: 0.1em; }
table { width: 169.5mm; margin-top: 3mm; }
th, td { border: 0.3mm solid #000; padding: 1.5mm 3mm; vertical-align: middle; text-align: left; height: 17mm; }
th { width: 40mm; font-weight: 700; text-align: center; }
.name { font-size: 20pt; }
small { font-size: 12pt; }
u { display: inline-block; min-width: 100mm; border-bottom: 0.3mm solid #000; text-decoration: none; }
u.short { min-width: 34mm; } u.tiny { min-width: 18mm; }
p { margin: 6mm 0 8mm; }
.signs { display: flex; }
.signs span { flex: 1; }
.signs .seal { flex: 1.3; text-align: center; line-height: 2; }
`;
