/** A4 portrait, four slips of 97 × 137 mm with the cuts between them; text 14 pt, the phone 20 pt. */
export const LEAVE_SLIP_STYLES = `
@page { size: A4 portrait; margin: 8mm 8mm 13mm; }
body { font-size: 14pt; line-height: 1.25; }
section { float: left; width: 97mm; height: 137.8mm; padding: 4mm 5mm; border: 0.25mm dashed #000; margin: 0 0 -0.25mm -0.25mm; break-inside: avoid; display: flex; flex-direction: column; justify-content: space-between; overflow: hidden; }
h1 { margin: 0; font-size: 20pt; text-align: center; line-height: 1.1; }
p { margin: 0; display: flex; align-items: baseline; white-space: nowrap; }
.who { justify-content: space-between; border-bottom: 0.5mm solid #000; }
.who b { font-size: 20pt; line-height: 1.1; }
i { border-bottom: 0.3mm solid #000; height: 1.2em; }
.short { width: 11mm; } .rest { flex: 1; }
.marks { display: flex; gap: 2mm; }
.marks div { flex: 1; height: 24mm; border: 0.3mm solid #000; padding: 0.3mm 1mm; line-height: 1.15; }
.call { display: block; text-align: center; white-space: normal; font-size: 14pt; line-height: 1.15; }
.call b { font-size: 20pt; }
`;
