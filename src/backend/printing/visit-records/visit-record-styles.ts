/**
 * A4 portrait for the file: 25 mm for the binding, 15 mm on the right; the widths add up to the 170 mm between them.
 * Rows of 15 mm leave room for a thumb. Nothing below 12 pt.
 */
export const VISIT_RECORD_STYLES = `
@page { size: A4 portrait; margin: 9mm 15mm 13mm 25mm; }
body { font-size: 12pt; line-height: 1.2; }
section { break-inside: avoid; }
section + section { break-before: page; }
table { width: 170mm; }
.serial { width: 8mm; } .date { width: 18mm; } .channel { width: 14mm; } .finding { width: 16mm; } .home { width: 22mm; }
.needs { width: 30mm; } .mark { width: 15mm; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 15mm; }
tbody tr { break-inside: avoid; }
.line { border: none; text-align: left; }
.title { position: relative; height: 14mm; }
h1 { margin: 0; padding-top: 3mm; font-size: 18pt; }
.sheet-mark { position: absolute; top: 0; right: 0; }
.about { border: 0.4mm solid #000; border-bottom: none; margin-top: 1mm; line-height: 1.25; }
.about > div { display: flex; align-items: center; column-gap: 3mm; min-height: 9mm; padding: 0.5mm 2mm; }
.about > div + div { border-top: 0.25mm solid #000; }
.about > div > span { flex: none; }
.about > div > b { flex: 1 1 auto; }
.who { font-size: 16pt; }
.heads th { font-weight: 700; border-width: 0.4mm; height: 9.5mm; word-break: normal; }
.choose { line-height: 1.35; }
.day { white-space: nowrap; vertical-align: bottom; padding-bottom: 1mm; text-align: right; padding-right: 1mm; }
footer { padding-top: 2mm; line-height: 1.5; break-before: avoid; }
.pen { display: inline-block; width: 14mm; border-bottom: 0.3mm solid #000; }
.pen.short { width: 10mm; }
`;
