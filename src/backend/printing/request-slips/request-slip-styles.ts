/** A4 portrait cut across the middle: two slips of 138 mm, text 13 pt; what is told takes the room it needs, the result the rest. */
export const REQUEST_SLIP_STYLES = `
@page { size: A4 portrait; margin: 7mm 15mm 13mm; }
body { font-size: 13pt; line-height: 1.3; word-break: normal; }
section { height: 138.2mm; padding: 3mm 0 4mm; display: flex; flex-direction: column; break-inside: avoid; overflow: hidden; }
section:nth-child(odd) { border-bottom: 0.3mm dashed #000; }
section:nth-child(even) { padding-top: 6mm; }
h1 { margin: 0; font-size: 19pt; line-height: 1.2; text-align: center; }
table { margin-top: 1mm; }
th, td { border: 0.3mm solid #000; height: 8.6mm; padding: 0.3mm 2mm; vertical-align: middle; }
th { font-weight: 700; text-align: center; padding: 0; }
.label { width: 24mm; } .side { width: 41mm; }
.tick { display: inline-block; margin-right: 2.2mm; white-space: nowrap; font-size: 11.5pt; }
.tick i { display: inline-block; width: 3.4mm; height: 3.4mm; margin-right: 0.8mm; border: 0.35mm solid #000; vertical-align: -0.2mm; }
.tick i.on { background: #000; box-shadow: inset 0 0 0 0.6mm #fff; }
.box { border: 0.3mm solid #000; border-top: none; padding: 1.2mm 2mm; }
.told { white-space: pre-line; }
.box.long { font-size: 10pt; line-height: 1.25; }
.result { flex: 1; min-height: 26mm; }
.result u { display: block; height: 8.4mm; border-bottom: 0.2mm solid #000; text-decoration: none; }
.signs { display: flex; flex-wrap: wrap; height: 20mm; padding-top: 3mm; }
.signs span { flex: 0 0 50%; white-space: nowrap; }
`;
