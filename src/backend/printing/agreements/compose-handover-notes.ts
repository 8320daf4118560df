import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import type { HandoverFacts } from './agreement-facts.ts';
import { HANDOVER_STYLES } from './agreement-styles.ts';

/**
 * 结对交接单: where another helper takes an elder over, what is done, whom to call and what to mind, gone through by
 * the two together at the elder's home. Health is left to their talk: nothing of it is printed.
 */
export function composeHandoverNotes(
  notes: readonly HandoverFacts[],
  villageName: string,
  printedOn: string,
): RegisterDocument {
  return registerDocument(
    'handover-notes',
    { villageName, fileMark: '', footMark: `${printedOn} 打印` },
    {
      html: paperPage({
        title: '结对交接单',
        styles: HANDOVER_STYLES,
        body: html`${notes.map((note) => handoverNote(note, printedOn))}`,
      }),
      sheets: notes.length,
    },
  );
}

function handoverNote(note: HandoverFacts, printedOn: string): Html {
  const { elder, helper, former, backup, services, calls, association } = note;
  const age = elder.age === null ? '' : `${String(elder.age)}岁`;
  return html`<section class="handover">
    <h1>结对交接单</h1>
    <table>
      ${line('老人', [elder.name, elder.sex, age, elder.phone].filter((word) => word !== '').join('　'))}
      ${line('住处', elder.address)} ${line('以前的互助员', `${former.name}　${former.phone}`)}
      ${line('现在的互助员', `${helper.name}　${helper.phone}`)}
      ${line('后备', backup === null ? '' : `${backup.name}　${backup.phone}`)}
      ${line('做什么', services.map(({ words, howOften }) => `${words} ${howOften}`).join('；'))}
      ${line('有事找谁', calls.map(({ who, name, phone }) => `${who} ${name} ${phone}`).join('；'))}
    </table>
    <p>下面由以前的互助员当着老人的面讲，现在的互助员记：</p>
    <table>
      ${ROOMS.map(
        ([what, hint]) =>
          html`<tr class="room">
            <th>${what}</th>
            <td>${hint}</td>
          </tr>`,
      )}
    </table>
    <div class="signs">
      <p>老人（或家属）：<u></u>　以前的互助员：<u></u></p>
      <p>现在的互助员：<u></u>　${association?.name ?? '村老年协会'}：<u></u></p>
      <p>交接日期：　　　　年　　月　　日　　　　${printedOn} 打印</p>
    </div>
  </section>`;
}

/** What no register knows and a successor needs. */
const ROOMS: readonly (readonly [what: string, hint: string])[] = [
  ['什么时候上门好', '起床、吃饭、午睡的时间；哪天赶场不在家'],
  ['习惯和喜好', '吃得惯吃不惯的，爱聊什么，听得清听不清'],
  ['家里要注意的', '火、电、门锁、狗；钥匙放在谁那里'],
  ['还没办完的事', '答应了老人、还没做的'],
];

function line(what: string, words: string): Html {
  return html`<tr>
    <th>${what}</th>
    <td>${words}</td>
  </tr>`;
}
