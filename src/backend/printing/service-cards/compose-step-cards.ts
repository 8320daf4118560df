import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { SERVICE_CODES, SERVICE_TYPES, type ServiceCode } from '../../../shared/domain/service.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { pictogram, pictogramSheet } from '../pictograms.ts';
import { registerDocument } from '../registers/register-document.ts';
import { ALWAYS, SERVICE_STEPS } from './service-steps.ts';

const CARDS_ON_SHEET = 2;

/** 服务步骤卡 (F188): a card of A5 for each of the nine services, what to do in order and what never to do. */
export function composeStepCards(villageName: string, printedOn: string): RegisterDocument {
  return registerDocument(
    'step-cards',
    { villageName, fileMark: '', footMark: `${printedOn}　沿虚线剪开` },
    {
      html: paperPage({
        title: '服务步骤卡',
        styles: STYLES,
        body: html`${pictogramSheet(SERVICE_CODES)}${SERVICE_CODES.map(cardOf)}`,
      }),
      sheets: Math.ceil(SERVICE_CODES.length / CARDS_ON_SHEET),
    },
  );
}

function cardOf(code: ServiceCode): Html {
  const { steps, never, call } = SERVICE_STEPS[code];
  const { name, defaultMinutes, helpersNeeded } = SERVICE_TYPES[code];
  return html`<section>
    <div class="head">
      <span class="sign">${pictogram(code)}</span><b>${name}</b
      ><span>约 ${defaultMinutes} 分钟${helpersNeeded > 1 ? `，${String(helpersNeeded)} 人一起` : ''}</span>
    </div>
    <div class="columns">
      <div class="do">
        <h2>这样做</h2>
        <ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div class="never">
        <h2>不要做</h2>
        <ul>
          ${[...never, ...ALWAYS].map((words) => html`<li>× ${words}</li>`)}
        </ul>
      </div>
    </div>
    <p><b>出了事：</b>${call}</p>
  </section>`;
}

/** A4 portrait, two cards of half a page; 14 pt and more, to be carried along. */
const STYLES = `
@page { size: A4 portrait; margin: 7mm 14mm 13mm; }
body { font-size: 14.5pt; line-height: 1.4; word-break: normal; }
section { height: 137mm; padding: 5mm 0 3mm; border-bottom: 0.3mm dashed #000; break-inside: avoid; overflow: hidden; }
section:nth-of-type(2n), section:last-child { border-bottom: none; }
.head { display: flex; align-items: center; gap: 4mm; border-bottom: 0.5mm solid #000; padding-bottom: 1.5mm; }
.head b { font-size: 26pt; letter-spacing: 0.1em; }
.sheet { position: absolute; width: 0; height: 0; }
.pictogram { display: block; width: 13mm; height: 13mm; fill: none; stroke: #000; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.columns { display: flex; gap: 5mm; }
.do { flex: 1.45; } .never { flex: 1; }
h2 { margin: 2.5mm 0 1.5mm; font-size: 17pt; }
ol { margin: 0; padding-left: 1.5em; } ul { margin: 0; padding: 0; list-style: none; }
ul li { padding-left: 1.3em; text-indent: -1.3em; }
li { margin-bottom: 0.6mm; }
p { margin: 2mm 0 0; border: 0.4mm solid #000; padding: 1mm 2mm; }
`;
