/**
 * A4 landscape for the file: 25 mm for the binding, 15 mm at the other edges; 257 mm between them. Text 10 pt, long
 * numbers 9 pt, so that 18 figures stay on one line; headings come again on every page and no row is cut in two.
 */
export const REGISTER_STYLES = `
@page { size: A4 landscape; margin: 15mm 15mm 15mm 25mm; }
body { font-size: 10pt; line-height: 1.25; }
table { width: 256mm; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; padding: 0.6mm 0.5mm; }
thead { display: table-header-group; }
tbody tr { break-inside: avoid; }
tbody td { height: 7.4mm; text-wrap: balance; }
.title { border: none; font-size: 18pt; font-weight: 700; padding-bottom: 1mm; }
.line { border: none; text-align: left; padding: 1mm 0; font-size: 10.5pt; }
.heads th { font-weight: 700; border-width: 0.4mm; word-break: normal; text-wrap: balance; line-height: 1.15; }
.long { font-size: 9pt; line-height: 1.15; }
tbody .figures { font-size: 9pt; letter-spacing: -0.02em; text-wrap: wrap; }
.total td { font-weight: 700; text-align: left; padding-left: 2mm; }
.foot { break-inside: avoid; }
`;
