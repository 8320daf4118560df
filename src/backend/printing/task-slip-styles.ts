/** A4 portrait, 190 mm between the margins, a page 276 mm high: two slips of 137 mm and the cut below each. */
export const TASK_SLIP_STYLES = `
@page { size: A4 portrait; margin: 8mm 10mm 13mm; }
body { font-size: 12pt; line-height: 1.25; }
section { min-height: 137mm; padding: 3mm 0 2mm; border-bottom: 0.3mm dashed #000; break-inside: avoid; }
.day { width: 28.6mm; } .slot { width: 9.6mm; } .order { width: 9.6mm; } .elder { width: 26mm; } .place { width: 42mm; }
.phone { width: 28.4mm; } .service { width: 25.4mm; } .minutes { width: 10.2mm; } .travel { width: 10.2mm; }
td.service { text-align: left; padding-left: 1mm; }
.sheet { position: absolute; width: 0; height: 0; }
.pictogram { display: inline-block; width: 6.6mm; height: 6.6mm; margin-right: 0.8mm; vertical-align: middle; fill: none; stroke: #000; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; }
td { padding: 0.5mm 0.4mm; height: 6.8mm; line-height: 1.15; }
tbody { break-inside: avoid; }
.roomy td { height: 8.6mm; }
.line { border: none; text-align: left; padding-bottom: 1.5mm; }
.title { font-size: 18pt; font-weight: 700; }
.ends { align-items: baseline; }
.heads th { font-weight: 700; border-width: 0.4mm; }
.who { font-weight: 700; }
.doors { text-align: left; padding: 0.5mm 1.5mm; }
.doors span { white-space: nowrap; margin-right: 4mm; }
.money, .roomy .money { height: 9mm; text-align: left; vertical-align: bottom; padding: 0 1.5mm 1mm; white-space: nowrap; }
.pen { display: inline-block; width: 17mm; border-bottom: 0.25mm solid #000; }
.pen.wide { width: 30mm; }
.foot td { height: auto; border: none; text-align: left; padding-top: 2mm; }
p { margin: 0 0 0.8mm; }
`;
