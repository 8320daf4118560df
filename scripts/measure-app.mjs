// npm run measure, the program's part: the steps of the demonstration, a call's way there and back, the first paint.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureDemoSteps } from './measure/demo-steps.mjs';
import { measureFirstPaint } from './measure/first-paint.mjs';
import { measureRoundTrip } from './measure/round-trip.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'measure-demo-'));
const lines = [];
const report = (what, measured, unit, limit) => {
  const verdict =
    limit === undefined ? '' : `  (limit ${limit} ${unit}: ${measured <= limit ? 'kept' : 'MISSED'})`;
  lines.push(`${what.padEnd(44)} ${String(measured).padStart(8)} ${unit}${verdict}`);
};
const rounded = (value, digits) => Number(value.toFixed(digits));

const steps = measureDemoSteps(folder);
const sumOf = (...names) =>
  rounded(
    names.reduce((sum, name) => sum + (steps.get(name) ?? Number.NaN), 0),
    1,
  );
report('import (read and write)', sumOf('reading the registers', 'writing the registers'), 's', 10);
report('pairing', sumOf('pairing'), 's', 2);
report('roster of the week', sumOf('drafting the week'), 's', 10);
report('papers of the whole township', sumOf('printing'), 's', 60);

const { smallestMs, overviewMs } = await measureRoundTrip(path.join(folder, 'demo.db'));
report('call from window to backend, smallest', rounded(smallestMs, 2), 'ms', 5);
report('call from window to backend, overview', rounded(overviewMs, 2), 'ms');

const { bareMs, oursMs } = await measureFirstPaint();
report('first paint, bare Electron window', bareMs, 'ms');
report('first paint, this program', oursMs, 'ms');
report('first paint, this program : bare', rounded(oursMs / bareMs, 2), '×', 2);

console.log(lines.join('\n'));
process.exit(lines.some((line) => line.includes('MISSED')) ? 1 : 0);
