/**
 * A4 landscape for the file: 25 mm for the binding, 15 mm on the right; the widths add up to the 257 mm between them.
 * Twelve rows of 12 mm, head and foot fill the 187 mm of height: a sheet is one page. Nothing below 12 pt.
 */
export const SIGN_IN_SHEET_STYLES = `
@page { size: A4 landscape; margin: 9mm 15mm 13mm 25mm; }
body { font-size: 12pt; line-height: 1.15; }
section { break-inside: avoid; }
section + section { break-before: page; }
table { width: 257mm; }
.serial { width: 8mm; } .date { width: 18mm; } .elder { width: 20mm; } .tick { width: 7mm; } .clock { width: 17mm; }
.minutes { width: 15mm; } .elder-mark { width: 26mm; } .helper-mark { width: 24mm; } .satisfaction { width: 19mm; }
.checker { width: 18mm; } .remark { width: 12mm; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 12mm; }
tbody tr { break-inside: avoid; }
.line { border: none; text-align: left; padding-bottom: 1mm; }
.title { position: relative; height: 11mm; }
h1 { margin: 0; padding-top: 1.5mm; font-size: 18pt; text-align: center; line-height: 1.2; }
.mark { position: absolute; top: 0; right: 0; }
.ends { line-height: 1.3; }
.helper { font-size: 14pt; line-height: 1.1; }
.heads th { font-weight: 700; border-width: 0.4mm; word-break: normal; }
.day { letter-spacing: -0.05em; white-space: nowrap; }
.place { white-space: nowrap; letter-spacing: -0.06em; }
.ticked { font-size: 16pt; -webkit-text-stroke: 0.35mm #000; }
tbody .planned { vertical-align: top; padding-top: 0.5mm; }
footer { display: flex; justify-content: space-between; padding-top: 3mm; white-space: nowrap; break-before: avoid; }
.pen { display: inline-block; width: 18mm; border-bottom: 0.3mm solid #000; }
.pen.long { width: 28mm; } .pen.short { width: 12mm; }
`;
