/**
 * A4 portrait, four cards of 99 × 138 mm (A6 without what the printer cannot reach), the same margin on the left and on
 * the right, so that backs meet fronts. Text 16 pt and more; marks where the cuts cross.
 */
export const CONTACT_CARD_STYLES = `
@page { size: A4 portrait; margin: 8mm 6mm 13mm; }
body { font-size: 16pt; line-height: 1.2; }
.face { height: 275.6mm; break-inside: avoid; overflow: hidden; }
.face + .face { break-before: page; }
.row { position: relative; display: flex; height: 137.8mm; }
article { position: relative; width: 99mm; height: 137.8mm; padding: 6mm; display: flex; flex-direction: column; justify-content: space-between; }
article::before, article::after, .row::before, .row::after { content: ""; position: absolute; border: 0 solid #000; }
article::before, article::after { left: 0; right: 0; height: 4mm; border-width: 0 0.2mm; }
article::before { top: 0; } article::after { bottom: 0; }
.row::before, .row::after { top: 0; bottom: 0; width: 4mm; border-width: 0.2mm 0; }
.row::before { left: 0; } .row::after { right: 0; }
header { border-bottom: 0.6mm solid #000; padding-bottom: 1mm; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; }
header b { font-size: 22pt; } header div { width: 100%; }
dl { margin: 0; } dl > div { display: flex; align-items: baseline; padding: 1.4mm 0; }
.number { word-spacing: 0; }
dt { width: 25mm; flex: none; } dd { margin: 0; flex: 1; display: flex; }
.name { font-size: 28pt; line-height: 1.1; } .big { font-size: 24pt; }
.blank { flex: 1; min-width: 30mm; border-bottom: 0.3mm solid #000; height: 1.1em; }
article > footer { display: flex; justify-content: space-between; border-top: 0.4mm solid #000; padding-top: 1mm; white-space: nowrap; letter-spacing: -0.03em; }
.calls > div { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 2mm; align-items: baseline; border-bottom: 0.25mm solid #000; padding: 0.6mm 0; }
.calls .number { margin-left: auto; } .calls .blank { border: none; }
.services { display: grid; grid-template-columns: 1fr 1fr 1.25fr; row-gap: 1.2mm; }
.services i { display: inline-block; width: 5mm; height: 5mm; border: 0.4mm solid #000; margin-right: 1.2mm; line-height: 4.4mm; text-align: center; font-style: normal; -webkit-text-stroke: 0.35mm #000; vertical-align: -0.6mm; }
.habits { margin: 0; display: flex; gap: 3mm; } .habits b { flex: none; }
.marks { display: flex; gap: 3mm; }
.marks div { flex: 1; height: 27mm; border: 0.4mm solid #000; padding: 0.5mm 1mm; line-height: 1.15; }
`;
