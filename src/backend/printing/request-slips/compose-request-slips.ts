import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { ContactChannel, RequestKind } from '../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { dayWords } from '../registers/register-words.ts';
import { REQUEST_SLIP_STYLES } from './request-slip-styles.ts';

/** What a slip says of one request; words that are empty leave room for a pen. */
export interface RequestSlipFacts {
  /** 2026-012 */
  readonly number: string;
  readonly townshipName: string;
  readonly villageName: string;
  readonly kind: RequestKind;
  readonly reportedOn: CalendarDate;
  readonly channel: ContactChannel;
  /** Null where it is about nobody of the register. */
  readonly person: { readonly name: string; readonly place: string; readonly phone: string } | null;
  readonly reportedBy: string;
  readonly text: string;
  readonly handler: string;
  readonly dueOn: CalendarDate;
  /** Empty until it is settled. */
  readonly result: string;
}

const SLIPS_ON_SHEET = 2;
/** Texts longer than this are set smaller, so that half a page holds the longest that can be entered. */
const LONG_TEXT = 160;

/** What a request is about, in the office’s words. */
export const REQUEST_KIND_WORD: Readonly<Record<RequestKind, string>> = {
  need: '求助',
  complaint: '投诉',
  emergency: '急事',
  fall: '摔倒',
  lost: '走失',
  fire: '火情',
  money: '钱物',
  quarrel: '纠纷',
  ledger: '积分',
};

const CHANNELS: readonly (readonly [ContactChannel, string])[] = [
  ['home', '上门'],
  ['phone', '电话'],
  ['message', '微信'],
  ['met', '遇见'],
  ['paper', '书面'],
];

/** 诉求处理单: half a page for each request, to go with whoever sees to it and come back signed. For the office alone. */
export function composeRequestSlips(slips: readonly RequestSlipFacts[]): RegisterDocument {
  const villages = new Set(slips.map(({ villageName }) => villageName));
  const [village = ''] = villages.size === 1 ? villages : [];
  const [only] = slips.length === 1 ? slips : [];
  return registerDocument(
    'request-slip',
    { villageName: village, fileMark: only?.number ?? '', footMark: '' },
    {
      html: paperPage({
        title: '诉求处理单',
        styles: REQUEST_SLIP_STYLES,
        body: html`${slips.map(slipOf)}`,
      }),
      sheets: Math.ceil(slips.length / SLIPS_ON_SHEET),
    },
  );
}

function slipOf(facts: RequestSlipFacts): Html {
  const { person } = facts;
  return html`<section>
    <h1>诉求处理单</h1>
    <div class="ends">
      <span>${facts.townshipName}${facts.villageName}</span><span>编号：<b>${facts.number}</b></span>
    </div>
    <table>
      <colgroup>
        <col class="label" />
        <col />
        <col class="label" />
        <col class="side" />
      </colgroup>
      <tr>
        <th>谁的事</th>
        <td>${person === null ? '' : html`<b>${person.name}</b>　${person.place}`}</td>
        <th>电话</th>
        <td>${person?.phone ?? ''}</td>
      </tr>
      <tr>
        <th>谁反映的</th>
        <td>${facts.reportedBy === '' && person !== null ? '本人' : facts.reportedBy}</td>
        <th>登记日期</th>
        <td>${dayWords(facts.reportedOn)}</td>
      </tr>
      <tr>
        <th>怎么知道</th>
        <td>
          ${CHANNELS.map(
            ([channel, word]) =>
              html`<span class="tick"><i class="${channel === facts.channel ? 'on' : ''}"></i>${word}</span>`,
          )}
        </td>
        <th>类别</th>
        <td>${REQUEST_KIND_WORD[facts.kind]}</td>
      </tr>
      <tr>
        <th>谁来办</th>
        <td>${facts.handler}</td>
        <th>办结期限</th>
        <td><b>${dayWords(facts.dueOn)}</b></td>
      </tr>
    </table>
    <div class="box ${facts.text.length > LONG_TEXT ? 'long' : ''}">
      <b>什么事：</b><span class="told">${facts.text}</span>
    </div>
    <div class="box result ${facts.result.length > LONG_TEXT ? 'long' : ''}">
      <b>办理结果：</b
      >${facts.result === '' ? html`<u></u><u></u><u></u>` : html`<span class="told">${facts.result}</span>`}
    </div>
    <div class="signs">
      <span>办理人签字：</span><span>反映人签字或手印：</span><span>见证人：</span
      ><span>办结日期：　　月　　日</span>
    </div>
  </section>`;
}
