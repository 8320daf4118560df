/**
 * A4 landscape, 279 mm between the margins; the widths below add up to it, those of
 * the village's own work (16 + 46 + 7 × 31) as well. The foot margin holds the page number.
 * The head keeps below a quarter of the page, 47 mm: Chromium repeats no taller one on the further pages.
 * All text is 14 pt and more; ○ and ◇ stand close, so that ○上午助餐 stays on one line of a day's column.
 */
export const WEEKLY_ROSTER_STYLES = `
@page { size: A4 landscape; margin: 9mm 9mm 13mm; }
body { font-size: 14pt; line-height: 1.18; }
table { break-before: page; }
table:first-child { break-before: auto; }
.serial { width: 7mm; } .place { width: 15.6mm; } .elder { width: 23.6mm; } .helper { width: 24mm; }
.day { width: 25.2mm; } .phone { width: 32.4mm; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 10.5mm; padding: 0.4mm 0.2mm; }
tbody tr { break-inside: avoid; }
.line { border: none; padding: 0.4mm 0; }
.title { font-size: 20pt; font-weight: 700; line-height: 1.1; padding-top: 0; }
.thirds { display: grid; grid-template-columns: 1fr auto 1fr; align-items: baseline; white-space: nowrap; }
.thirds > :first-child { text-align: left; }
.thirds > .version { text-align: right; font-size: 14pt; font-weight: 400; white-space: normal; }
.notes { font-weight: 700; text-align: center; }
.heads th { font-weight: 700; border-width: 0.5mm; line-height: 1.08; }
.heads b { font-size: 18pt; line-height: 1.1; }
.who { font-weight: 700; }
.label { letter-spacing: -0.05em; }
.kind { width: 16mm; } .what { width: 46mm; } .work-day { width: 31mm; }
.visit { white-space: nowrap; }
.mark { letter-spacing: -0.12em; }
td.number { white-space: normal; letter-spacing: -0.015em; word-spacing: -0.06em; }
`;
