import type { ComposedForm, PaperPart } from '../composed-form.ts';
import { FILLED_LATER } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import type { ChangeSlipFacts, VillageWeekFacts } from '../paper-facts.ts';
import { ONCE_MORE, type SpokenScript, spokenChange, spokenWeek } from './spoken-week.ts';

/**
 * 广播稿 to be read out at the loudspeaker: one for the week; after a change a short one about the change, first. Each
 * half of the page is one reading, a line is one breath.
 */
export function composeBroadcastScript(
  facts: VillageWeekFacts,
  changes: ChangeSlipFacts | null,
): ComposedForm {
  return {
    title: `${facts.villageName}广播稿`,
    styles: STYLES,
    shared: null,
    parts: [
      ...(changes === null ? [] : [part(facts, 'change', '变更广播稿', spokenChange(changes))]),
      part(facts, 'week', '一周广播稿', spokenWeek(facts, null)),
    ],
    withheld: [],
  };
}

function part(facts: VillageWeekFacts, key: string, title: string, script: SpokenScript): PaperPart {
  return {
    key,
    title,
    groupNo: null,
    sheets: 1,
    lines: [],
    body: html`<section>
      <h1>
        <span>${facts.villageName}${title}</span
        ><small>${FILLED_LATER.version}　${FILLED_LATER.printedDay}印　念慢一点，一行歇一口气</small>
      </h1>
      ${reading([...script.opening, ...script.message])}
      ${reading([ONCE_MORE, ...script.message, ...script.closing])}
    </section>`,
  };
}

function reading(lines: readonly string[]): Html {
  return html`<div class="reading">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

/** A4 portrait, 180 mm between the margins; 23 characters of 22 pt have room on a line, 15 are the most. */
const STYLES = `
@page { size: A4 portrait; margin: 9mm 15mm 13mm; }
body { font-size: 22pt; line-height: 1.26; }
section { break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0 0 2mm; display: flex; justify-content: space-between; align-items: baseline; font-size: 20pt; border-bottom: 0.5mm solid #000; }
small { font-size: 14pt; font-weight: 400; }
.reading { break-inside: avoid; padding: 1mm 0 1mm 18mm; font-weight: 700; }
.reading + .reading { border-top: 0.5mm dashed #000; }
.reading p { margin: 0; }
`;
