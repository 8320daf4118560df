import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { SERVICE_CODES, SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import type { AgreementFacts, Signatory } from './agreement-facts.ts';
import { AGREEMENT_STYLES } from './agreement-styles.ts';
import { consentSlip } from './compose-consent-slips.ts';

/**
 * 邻里互助养老照护协议 (Form 10): for each pair one page to sign, and as its second page the elder's consent slip. Three
 * copies are printed of each: for the elder, the helper and the elders' association.
 */
export function composeAgreements(
  agreements: readonly AgreementFacts[],
  villageName: string,
  printedOn: string,
): RegisterDocument {
  const body = html`${agreements.map(
    (facts) =>
      html`<section class="agreement">${agreementPage(facts)}</section>
        ${consentSlip(facts.slip)}`,
  )}`;
  return registerDocument(
    'agreements',
    { villageName, fileMark: '', footMark: `${printedOn} 打印　一式三份` },
    {
      html: paperPage({ title: '邻里互助养老照护协议', styles: AGREEMENT_STYLES, body }),
      sheets: agreements.length * 2,
    },
  );
}

function agreementPage(facts: AgreementFacts): Html {
  const { elder, helper, family, association, backup } = facts;
  return html`<h1>邻里互助养老照护协议</h1>
    <div class="ends">
      <span>${facts.townshipName}${facts.villageName}</span><span>协议编号：${facts.number}</span>
    </div>
    <table class="parties">
      <tbody>
        ${partyLines('甲方 老人', elder)}
        <tr>
          <th>家属</th>
          <td colspan="2">${family?.name ?? ''}</td>
          <td colspan="2">关系：${family?.relation ?? ''}</td>
          <td colspan="2">电话：${family?.phone ?? ''}</td>
        </tr>
        ${partyLines('乙方 互助员', helper)}
        <tr>
          <th>后备</th>
          <td colspan="2">${backup?.name ?? ''}</td>
          <td colspan="4">电话：${backup?.phone ?? ''}　（乙方有事时顶班）</td>
        </tr>
        <tr>
          <th>丙方</th>
          <td colspan="3">${association?.name ?? `${facts.villageName}老年协会`}</td>
          <td colspan="3">负责人：${association?.headName ?? ''}</td>
        </tr>
      </tbody>
    </table>
    <ol>
      ${clausesOf(facts).map((clause) => html`<li>${clause}</li>`)}
    </ol>
    <div class="blocks">
      <div>甲方（或家属）签字、手印：</div>
      <div>乙方签字、手印：</div>
      <div>丙方负责人签字（盖章）：</div>
    </div>
    <p class="foot">见证人：<u class="short"></u>　　签订日期：　　　　年　　月　　日</p>`;
}

function partyLines(title: string, { name, sex, age, address, phone }: Signatory): Html {
  return html`<tr>
      <th>${title}</th>
      <td colspan="2"><b>${name}</b></td>
      <td>${sex}</td>
      <td>${age === null ? '　　岁' : `${age} 岁`}</td>
      <td colspan="2">电话：${phone}</td>
    </tr>
    <tr>
      <th>住址</th>
      <td colspan="6">${address}</td>
    </tr>`;
}

/** The eleven clauses in the order of the form. */
function clausesOf({ services, insurance, calls, trial }: AgreementFacts): Html[] {
  const agreed = new Map(services.map((one) => [one.code, one]));
  return [
    html`<b>自愿。</b>三方自愿签订，谁都不得强迫；甲方的意愿排第一位。`,
    html`<b>服务内容。</b>${SERVICE_CODES.map((code) => {
        const service = agreed.get(code);
        const words =
          service === undefined ? SERVICE_TYPES[code].name : `${service.words} ${service.howOften}`;
        return html`<span class="tick"><i class="${service === undefined ? '' : 'on'}"></i>${words}</span> `;
      })}每次做什么、几点来，按村里的周排班表。`,
    html`<b>时间地点。</b>在甲方家里或村互助养老服务站。乙方按时到，有事提前一天打电话。`,
    html`<b>权利义务。</b
      >乙方尊重甲方的习惯和隐私，不代管钱、存折和密码；代买东西当面点清、留小票。双方不借钱，不谈遗嘱和财产，乙方不打针、不开药、不换药。甲方如实说明身体情况，门前路和灯尽量弄好，狗拴好。`,
    html`<b>安全与保险。</b
      >保险公司：${orRoom(insurance?.insurer)}　保单号：${orRoom(insurance?.policyNo)}　到期：${orRoom(insurance?.until)}。意外按保单办；故意或严重疏忽造成的，各负其责。`,
    html`<b>怎么算。</b>只勾一样：<span class="tick"><i></i>时间银行存积分</span
      ><span class="tick"><i></i>积分捐出</span><span class="tick"><i></i>不计积分</span
      ><span class="tick"><i></i>低偿，每次<u class="short"></u>元，由<u class="short"></u>付</span
      >（积分规则第<u class="short"></u>版）`,
    html`<b>紧急情况。</b>先打
      120，再按顺序打：${
        calls.length === 0
          ? html`<u></u>　<u></u>`
          : calls.map(
              ({ who, name, phone }, index) =>
                html`${index + 1}. ${name}（${who}）<b class="number">${phone}</b>　 `,
            )
      }乙方先守着，能做的先做，等家属或医生来。`,
    html`<b>个人信息。</b>见第二页告知同意书，逐项由本人决定。`,
    html`<b>请假、更换、解除。</b>乙方请假由后备顶班；任何一方想换人、想不做了，提前 7
      天告诉丙方，不用说原因。${trial ? '双方先试一个月，满月由丙方上门问一次，合不合适再定。' : ''}`,
    html`<b>争议。</b>先由村里调解，调解不成到乡镇司法所或民政办。`,
    html`<b>期限。</b>自签订之日起一年；到期没有人提出不做，自动续一年。`,
  ];
}

function orRoom(words: string | undefined): Html {
  return words === undefined || words === '' ? html`<u class="short"></u>` : html`${words}`;
}
