/**
 * A4 portrait for the file: 25 mm for the binding, 15 mm at the other edges; 170 mm between them. A section fills its
 * page of 273 mm, or nearly: after a short one the print engine tears the next one's first table apart.
 */
const PAGE = `
@page { size: A4 portrait; margin: 12mm 15mm 12mm 25mm; }
body { word-break: normal; }
section { min-height: 268mm; break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
i { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.3mm solid #000; vertical-align: -0.4mm; }
u { display: inline-block; min-width: 34mm; border-bottom: 0.25mm solid #000; text-decoration: none; text-align: center; }
u.short { min-width: 24mm; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1.2mm; vertical-align: middle; text-align: left; }
th { font-weight: 700; text-align: center; }
`;

const SLIP = `
.slip { font-size: 12pt; line-height: 1.45; }
.slip p { margin: 1.6mm 0; }
.slip .who { font-size: 13pt; margin-bottom: 2mm; }
.asks { margin: 2.5mm 0; }
.asks th, .asks td { font-size: 11.5pt; line-height: 1.35; height: 12mm; }
.asks th { height: 8mm; }
.what { width: 44mm; }
.asks td.box, .asks th.box { width: 17mm; text-align: center; }
.asks .box i { width: 6mm; height: 6mm; }
.slip .signs p { margin: 5.5mm 0; }
`;

const AGREEMENT = `
.agreement { font-size: 12pt; line-height: 1.42; }
.parties { margin: 1mm 0 1.5mm; }
.parties th { width: 27mm; font-weight: 700; }
.parties td { height: 7.4mm; }
.agreement ol { margin: 0; padding-left: 7mm; }
.agreement li { margin: 0 0 1mm; padding-left: 1mm; }
.agreement .tick { display: inline-block; margin-right: 3mm; white-space: nowrap; }
.agreement .tick i { width: 3mm; height: 3mm; margin-right: 0.8mm; position: relative; }
.agreement .tick .on::after { content: "√"; position: absolute; left: 0; top: -1.6mm; font-size: 11pt; font-weight: 700; }
.agreement .blocks { display: flex; margin-top: 2mm; break-inside: avoid; }
.agreement .blocks > div { flex: 1; min-height: 25mm; padding: 1.2mm; border: 0.25mm solid #000; margin-left: -0.25mm; font-size: 11pt; }
.agreement .blocks > div:first-child { margin-left: 0; }
.agreement .foot { margin: 1.5mm 0 0; }
`;

const HANDOVER = `
.handover { font-size: 13pt; line-height: 1.5; }
.handover th { width: 32mm; }
.handover td { height: 10mm; }
.handover table { margin: 3mm 0; }
.handover .room td { height: 24mm; vertical-align: top; color: #555; font-size: 11pt; }
.handover .signs p { margin: 6mm 0; }
`;

export const HANDOVER_STYLES = PAGE + HANDOVER;
export const SLIP_STYLES = PAGE + SLIP;
export const AGREEMENT_STYLES = PAGE + AGREEMENT + SLIP;
