import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { phoneNumber } from '../phone-number.ts';
import { registerDocument } from '../registers/register-document.ts';

/** Somebody or some place to turn to. */
export interface ComplaintDoor {
  /** 村互助站 */
  readonly where: string;
  /** Empty where only the place is known. */
  readonly name: string;
  readonly phone: string;
}

export interface ComplaintNoticeFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** In the order in which one turns to them; none of them is a helper. */
  readonly doors: readonly ComplaintDoor[];
}

/** Where to complain (F190), for the wall: a path that does not go through the helper, and what happens then. */
export function composeComplaintNotice(facts: ComplaintNoticeFacts): RegisterDocument {
  const { townshipName, villageName, doors } = facts;
  const body = html`<h1>有意见，请直接说</h1>
    <p class="lead">
      服务不好、时间不对、东西少了、被人要钱，或者积分记错了，都可以说。<b
        >不用经过互助员，也不会告诉互助员是谁说的。</b
      >
    </p>
    <table>
      ${doors.map(
        ({ where, name, phone }, index) =>
          html`<tr>
            <td class="step">${'一二三四五六'.charAt(index)}</td>
            <td class="where">${where}${name === '' ? '' : html`<br /><b>${name}</b>`}</td>
            <td class="phone"><b>${phone === '' ? '' : phoneNumber(phone)}</b></td>
          </tr>`,
      )}
    </table>
    <p>腿脚不便的，打个电话，或者托人带句话，就有人上门来听。</p>
    <ol>
      <li>听到了就登记，写明哪天办好，给您一张条子。</li>
      <li>由没有参与这件事的人去查，两头都问。</li>
      <li>七天内答复您。积分有争议的先冻结，查清再动。</li>
      <li>不满意，可以再往上找。说了意见，服务照常。</li>
    </ol>
    <p class="urgent">被打骂、被骗钱、没人管饭：马上打 <b>110</b>；人不舒服打 <b>120</b>。</p>`;
  return registerDocument(
    'complaint-notice',
    { villageName, fileMark: '', footMark: `${townshipName}　${facts.printedOn}` },
    { html: paperPage({ title: '有意见找谁', styles: STYLES, body }), sheets: 1 },
  );
}

/** A4 portrait for the wall, to be read from a step away; nothing under 18 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 14mm 16mm 14mm; }
body { font-size: 20pt; line-height: 1.4; word-break: normal; }
h1 { margin: 0 0 4mm; font-size: 38pt; text-align: center; line-height: 1.2; }
p { margin: 4mm 0 0; }
table { margin-top: 5mm; }
td { border: 0.4mm solid #000; padding: 2mm 3mm; vertical-align: middle; }
tr { break-inside: avoid; }
.step { width: 15mm; text-align: center; font-weight: 700; font-size: 26pt; }
.phone { width: 80mm; font-size: 28pt; text-align: center; white-space: nowrap; }
ol { margin: 4mm 0 0; padding-left: 1.4em; }
li { margin-bottom: 1mm; }
.urgent { border: 0.8mm solid #000; padding: 2mm 4mm; text-align: center; }
.urgent b { font-size: 28pt; }
`;
