/**
 * A4 portrait, 186 mm between the margins, one card a page. The helper's name and number 36 pt, all others 28 pt, nothing
 * below 18 pt. Long names are set closer, never smaller.
 */
export const WALL_CARD_STYLES = `
@page { size: A4 portrait; margin: 11mm 12mm 14mm; }
body { font-size: 20pt; line-height: 1.2; }
section { min-height: 270mm; break-inside: avoid; display: flex; flex-direction: column; justify-content: space-between; }
section + section { break-before: page; }
h1 { margin: 0; display: flex; justify-content: space-between; align-items: baseline; font-size: 28pt; font-weight: 700; border-bottom: 0.8mm solid #000; padding-bottom: 1mm; }
h1 span { font-size: 18pt; width: 34mm; text-align: right; white-space: nowrap; }
h1 .fixed { text-align: left; }
.block { display: flex; gap: 5mm; }
.block > div { flex: 1; }
.label { font-size: 20pt; }
.block > .label { width: 24mm; padding-top: 4mm; }
.big { display: flex; justify-content: space-between; flex-wrap: wrap; font-size: 36pt; }
b.big { display: inline; }
.person { display: flex; align-items: baseline; column-gap: 6mm; flex-wrap: wrap; }
.age { font-size: 20pt; margin-left: 6mm; }
.backup { display: flex; justify-content: space-between; flex: 1; flex-wrap: wrap; margin-left: 2mm; font-size: 28pt; line-height: 1.15; letter-spacing: -0.03em; }
.behind { display: flex; align-items: baseline; }
.backup .number, .big .number { margin-left: auto; }
.calls { border: 0.8mm solid #000; border-width: 0.8mm 0; padding: 1.5mm 0; font-size: 28pt; line-height: 1.15; }
td .many { line-height: 1.05; }
.calls .number { margin-left: auto; }
.calls > div { display: flex; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
.calls .long { letter-spacing: -0.08em; }
.blank { flex: 1; min-width: 60mm; margin-left: 8mm; border-bottom: 0.4mm solid #000; }
th, td { border: 0.6mm solid #000; text-align: center; vertical-align: middle; font-size: 18pt; line-height: 1.15; }
th { font-weight: 700; font-size: 22pt; padding: 0.5mm; }
td { height: 34mm; padding: 0.5mm 0; }
td b { letter-spacing: -0.04em; }
.sheet { position: absolute; width: 0; height: 0; }
.pictogram { display: block; width: 17.5mm; height: 17.5mm; margin: 0 auto 0.5mm; fill: none; stroke: #000; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
.two .pictogram { width: 10mm; height: 10mm; margin: 0 auto; }
.many .pictogram { display: inline-block; width: 7.4mm; height: 7.4mm; margin: 0 0.5mm 0 0; vertical-align: middle; }
footer { display: flex; justify-content: space-between; align-items: baseline; font-size: 18pt; white-space: nowrap; border-top: 0.8mm solid #000; padding-top: 1mm; }
`;
