/**
 * A4 landscape, 279 mm between the margins; the widths below add up to it, those of
 * the village's own work (16 + 46 + 7 × 31) as well. The foot margin holds the page number.
 * The head keeps below a quarter of the page with a market in it: Chromium repeats no taller one on the further pages.
 * Text is 14 pt and more; only the marks ○ and ◇ are smaller, so that ○上午助餐 stays on one line of a day's column.
 */
export const WEEKLY_ROSTER_STYLES = `
@page { size: A4 landscape; margin: 9mm 9mm 13mm; }
body { font-size: 14pt; line-height: 1.18; }
table + table { break-before: page; }
.serial { width: 8.5mm; } .place { width: 20.6mm; } .elder { width: 22.2mm; } .helper { width: 25.6mm; }
.day { width: 24.2mm; } .phone { width: 32.7mm; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 10.5mm; padding: 0.4mm 0.2mm; }
tbody tr { break-inside: avoid; }
.title { border: none; font-size: 22pt; font-weight: 700; line-height: 1.1; }
.line { border: none; padding: 0.4mm 0; }
.heads th { font-weight: 700; border-width: 0.5mm; line-height: 1.08; }
.heads b { font-size: 18pt; line-height: 1.1; }
.who { font-weight: 700; }
.kind { width: 16mm; } .what { width: 46mm; } .work-day { width: 31mm; }
.visit { white-space: nowrap; }
.mark { font-size: 10.5pt; letter-spacing: -0.05em; }
`;
