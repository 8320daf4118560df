import { SERVICE_CODES } from '../../shared/domain/service.ts';
import { type Html, html } from './html.ts';
import { serviceWord } from './service-word.ts';

/** Room for somebody to enrol, on a slip that is torn off; `ask` says which boxes stand first. */
export function enrolmentSlip(title: string, ask: readonly string[]): Html {
  return html`<div class="slip">
    <b class="slip-title">${title}</b>${ask.map((words) => html`<span class="tick"><i></i>${words}</span>`)}
    <p>姓名<u></u>　<u class="short"></u>组</p>
    <p>电话<u class="long"></u></p>
    <p class="ticks">
      ${SERVICE_CODES.map((code) => html`<span class="tick"><i></i>${serviceWord('public', code)}</span> `)}
    </p>
    <p>哪天有空<u class="long"></u></p>
  </div>`;
}

/** Slips of half a page's width, 14 pt. */
export const ENROLMENT_STYLES = `
.slip { font-size: 14pt; line-height: 1.35; padding: 2.5mm 3mm; break-inside: avoid; }
.slip p { margin: 2mm 0 0; }
.slip-title { font-size: 17pt; margin-right: 4mm; }
.slip u { display: inline-block; min-width: 28mm; margin: 0 1mm; border-bottom: 0.3mm solid #000; text-decoration: none; }
.slip u.short { min-width: 12mm; }
.slip u.long { min-width: 52mm; }
.tick { display: inline-block; margin-right: 3mm; white-space: nowrap; }
.ticks .tick { margin-right: 1.5mm; }
.tick i { display: inline-block; width: 3.8mm; height: 3.8mm; margin-right: 0.8mm; border: 0.35mm solid #000; vertical-align: -0.4mm; }
`;
