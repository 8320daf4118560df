/** The notice on the wall: A4 portrait, numbers of 34 pt and more, nothing under 18 pt. */
export const NOTICE_STYLES = `
@page { size: A4 portrait; margin: 10mm 15mm 14mm; }
body { font-size: 22pt; line-height: 1.35; word-break: normal; }
table { width: 179mm; }
h1 { margin: 0; font-size: 44pt; line-height: 1.15; text-align: center; }
h2 { margin: 6mm 0 1mm; font-size: 28pt; }
.place { font-size: 18pt; margin: 2mm 0 3mm; }
td, th { border: 0.5mm solid #000; padding: 1mm 3mm; vertical-align: middle; }
.first td { text-align: center; border-width: 1mm; font-size: 18pt; }
.first b { font-size: 28pt; }
.first strong { font-size: 60pt; line-height: 1.1; }
.lines { margin-top: 5mm; }
.lines th { width: 56mm; font-size: 28pt; font-weight: 700; text-align: left; }
.lines td { height: 19mm; }
.lines strong { font-size: 36pt; line-height: 1.1; }
ol { margin: 0; padding-left: 12mm; }
p { margin: 4mm 0 0; }
`;

/** The list for the office: A4 landscape, 261 mm between the margins; headings come again, no line is cut in two. */
export const LIST_STYLES = `
@page { size: A4 landscape; margin: 10mm 18mm 14mm; }
body { font-size: 12pt; line-height: 1.25; word-break: normal; }
table { width: 260.5mm; }
section { break-after: page; }
section:last-child { break-after: auto; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.6mm 1mm; vertical-align: middle; text-align: center; }
td { height: 15mm; }
th { font-weight: 700; height: 8mm; border-width: 0.4mm; }
.title { border: none; padding: 0 0 1.5mm; }
.title > b { font-size: 18pt; }
.title .ends { font-weight: 400; font-size: 12pt; margin-top: 1mm; }
.age { white-space: nowrap; }
.no { width: 8mm; } .place { width: 21mm; } .name { width: 36mm; } .state { width: 19mm; }
.contact { width: 30mm; } .helper { width: 31mm; } .fetch { width: 24mm; }
`;
