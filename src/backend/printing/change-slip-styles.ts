/** A4 portrait, 186 mm between the margins: two slips of 135 mm, a line for the scissors below the first. */
export const CHANGE_SLIP_STYLES = `
@page { size: A4 portrait; margin: 9mm 12mm 13mm; }
body { font-size: 17pt; line-height: 1.25; }
section { position: relative; min-height: 137mm; padding: 3mm 0 6mm; break-inside: avoid; display: flex; flex-direction: column; }
section:nth-child(odd) { border-bottom: 0.3mm dashed #000; }
section:nth-child(odd)::after { content: "✂ 沿虚线剪开"; position: absolute; right: 0; bottom: 0.5mm; font-size: 10.5pt; }
h1 { margin: 0; display: flex; justify-content: space-between; align-items: baseline; font-size: 28pt; font-weight: 700; line-height: 1.1; border-bottom: 0.8mm solid #000; }
small { font-size: 14pt; font-weight: 400; }
p { margin: 1.2mm 0; }
.to { font-size: 22pt; }
th, td { border: 0.4mm solid #000; padding: 0.8mm 1.5mm; text-align: left; vertical-align: middle; }
th { font-weight: 700; }
.what { width: 48mm; } .was { width: 62mm; } .is { width: 76mm; }
td.was { font-size: 14pt; } td.is { font-size: 17pt; }
footer { margin-top: auto; display: flex; justify-content: space-between; align-items: baseline; font-size: 17pt; }
.blank { display: inline-block; width: 50mm; border-bottom: 0.4mm solid #000; }
`;
