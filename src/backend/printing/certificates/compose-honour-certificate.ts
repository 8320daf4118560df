import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { hoursWords } from '../time-bank/bank-words.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { starWords } from './compose-honours-list.ts';

/** 荣誉证书 for one helper; the year, the title and the seal are the office's, hours and stars those of checked sheets. */
export function composeHonourCertificate(facts: CertificateFacts): RegisterDocument {
  const { townshipName, villageName, name, hours } = facts;
  const body = html`<main>
    <h1>荣誉证书</h1>
    <p class="to"><b>${name}</b> 同志：</p>
    <p class="text">
      您在${townshipName}${villageName}互助养老志愿服务中，热心帮助老人，邻里称赞，被评为<u class="year"></u
      >年度<u></u>。
    </p>
    ${hours === null || hours.stars === 0 ? null : html`<p class="text">时间银行累计 <b>${hoursWords(hours.creditedMinutes)}</b>，达到<b>${starWords(hours.stars)}</b>志愿者标准。</p>`}
    <p class="text">特发此证，以资鼓励。</p>
    <p class="sign">（盖章）　　　　　　<br />　　　　年　　月　　日</p>
  </main>`;
  return registerDocument(
    'honour-certificate',
    { villageName, fileMark: facts.printedOn, footMark: '' },
    { html: paperPage({ title: '荣誉证书', styles: STYLES, body }), sheets: 1 },
  );
}

/** A4 landscape, a frame of two lines; black only, so that any printer does it. */
const STYLES = `
@page { size: A4 landscape; margin: 12mm 14mm 13mm; }
body { font-size: 24pt; line-height: 1.7; word-break: normal; }
main { height: 180mm; padding: 12mm 26mm; border: 1.6mm double #000; outline: 0.4mm solid #000; outline-offset: -4.5mm; }
h1 { margin: 2mm 0 9mm; font-size: 56pt; line-height: 1.2; text-align: center; letter-spacing: 0.35em; padding-left: 0.35em; }
p { margin: 0; }
.to b { font-size: 32pt; }
.text { text-indent: 2em; }
u { display: inline-block; min-width: 64mm; border-bottom: 0.4mm solid #000; text-decoration: none; text-indent: 0; }
u.year { min-width: 32mm; }
.sign { margin-top: 12mm; text-align: right; font-size: 20pt; }
`;
