/**
 * A4 portrait: 25 mm for the binding, 15 mm on the right; the widths add up to the 170 mm between them. It hangs at the
 * station's door, so all of it is 14 pt and more; each turn is 14 mm high with the place to sign.
 */
export const DUTY_ROSTER_STYLES = `
@page { size: A4 portrait; margin: 9mm 15mm 13mm 25mm; }
body { font-size: 14pt; line-height: 1.2; }
section + section { break-before: page; }
table { width: 170mm; }
.date { width: 22mm; } .weekday { width: 22mm; } .half { width: 30mm; } .head { width: 24mm; } .phone { width: 26mm; }
.remark { width: 16mm; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 15mm; padding: 0.3mm 0.2mm; }
tbody tr { break-inside: avoid; }
.line { border: none; text-align: left; padding-bottom: 1mm; }
.title { position: relative; min-height: 14mm; padding: 2mm 62mm 0 0; }
h1 { margin: 0; font-size: 20pt; text-align: left; line-height: 1.15; }
.sheet-mark { position: absolute; top: 0; right: 0; }
.heads th { font-weight: 700; border-width: 0.4mm; word-break: normal; letter-spacing: -0.03em; }
.turns { vertical-align: top; }
.turn { text-align: left; padding: 0.3mm 0.8mm; letter-spacing: -0.03em; }
.turn + .turn { border-top: 0.25mm dashed #000; }
.sign { height: 9mm; }
footer { padding-top: 1.5mm; break-inside: avoid; line-height: 1.25; word-break: normal; }
.tasks span { margin-right: 2mm; }
.pen { display: inline-block; width: 24mm; border-bottom: 0.3mm solid #000; height: 7mm; }
`;
