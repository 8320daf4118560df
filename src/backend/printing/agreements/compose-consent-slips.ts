import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { dayWords } from '../registers/register-words.ts';
import type { ConsentSlipFacts } from './agreement-facts.ts';
import { SLIP_STYLES } from './agreement-styles.ts';

/** 个人信息告知同意书: one page for each person, each purpose with two boxes of its own. */
export function composeConsentSlips(
  slips: readonly ConsentSlipFacts[],
  villageName: string,
  printedOn: string,
): RegisterDocument {
  return registerDocument(
    'consent-slips',
    { villageName, fileMark: '', footMark: `${printedOn} 打印` },
    {
      html: paperPage({
        title: '个人信息告知同意书',
        styles: SLIP_STYLES,
        body: html`${slips.map(consentSlip)}`,
      }),
      sheets: slips.length,
    },
  );
}

/** What each purpose means, in words that can be read out. */
const ASKED: Readonly<Record<ConsentPurpose, readonly [what: string, why: string]>> = {
  basic_service: ['接受（参加）互助服务', '登记姓名、住处、电话、需求和空闲时间，用来结对、排班、联系。'],
  health_data: [
    '使用健康信息（敏感信息，单独同意）',
    '慢性病、用药、过敏、行动和自理情况。只为不出错地照护、出急事时告诉医生。不同意，照样可以接受服务。',
  ],
  wall_card: ['制作明白卡贴在家里', '卡上写姓名、互助员、子女和村医电话，家里人和来的人都能看到。'],
  public_list: ['姓名列入公示名单', '排班表、服务清单贴在村里墙上。不同意就不写姓名，只写“3组 第7户”。'],
  points_public: ['公示时间银行积分', '积分按季公示，别人能看到户名和数目。'],
  photo: ['拍照、留影', '活动和服务时拍照，用于村里宣传栏。'],
  share_with_children: ['把近况告诉子女', '吃饭、精神、有没有事，打电话或发微信告诉子女。'],
  share_with_county: ['报送县级汇总', '按规定上报时带上本人的基本情况。不同意只报人数。'],
};

/** The page itself, also the second of an agreement. */
export function consentSlip(facts: ConsentSlipFacts): Html {
  const { townshipName, villageName, name, place, asks, isElder, keptMonths } = facts;
  const kept = keptMonths === null ? '　　个月' : `${keptMonths} 个月`;
  return html`<section class="slip">
    <h1>个人信息告知同意书</h1>
    <div class="ends who">
      <span>姓名：<b>${name}</b>（${isElder ? '老人' : '互助员'}）</span>
      <span>住处：${villageName} ${place}</span>
    </div>
    <p>
      ${townshipName}（以下称“本单位”）办理互助养老，要用到您的个人信息。下面逐项说清楚，请您听清后自己定，
      <b>同意哪项就勾哪项</b>；除第一项外，不同意不影响服务。
    </p>
    <p>
      <b>谁来看：</b
      >本单位经办人、${isElder ? '给您服务的互助员' : '您服务的老人及家属'}、村老年协会；别人要看，先问您。
    </p>
    <p><b>放哪里、留多久：</b>存在乡镇的电脑里，不上网；服务结束后留 ${kept}，到期删除。</p>
    <p>
      <b>您的权利：</b>随时可以要求看、改、删，随时可以撤回任何一项，到村里或本单位说一声就行，不用说原因。
    </p>
    <table class="asks">
      <thead>
        <tr>
          <th class="what">事项</th>
          <th>用来做什么</th>
          <th class="box">同意</th>
          <th class="box">不同意</th>
        </tr>
      </thead>
      <tbody>
        ${asks.map((purpose) => {
          const [what, why] = ASKED[purpose];
          return html`<tr>
            <td>${what}</td>
            <td>${why}</td>
            <td class="box"><i></i></td>
            <td class="box"><i></i></td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="read"><i></i> 已用本地话念给本人听，本人听懂了。　念的人：<u></u></p>
    <div class="signs">
      <p>本人签字或手印：<u></u>　　日期：　　　　年　　月　　日</p>
      <p>代签人：<u></u>　与本人关系：<u class="short"></u></p>
      <p>口头同意的，两名见证人：<u class="short"></u>　<u class="short"></u></p>
      <p>经办人：<u class="short"></u>　纸件编号：<u class="short"></u>　${dayWords(facts.printedOn)} 打印</p>
    </div>
  </section>`;
}
