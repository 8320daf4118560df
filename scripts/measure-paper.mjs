// npm run measure -- paper: all papers of a village and of a township, memory while it prints, and the ratio to Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureDemoSteps } from './measure/demo-steps.mjs';
import { median } from './measure/median.mjs';
import { printPapers } from './measure/paper/print-papers.mjs';
import { root } from './setup/place.mjs';
import { electron, sandboxArguments } from './steps/run-step.mjs';

const here = path.join(root, 'scripts/measure/paper');
const folder = mkdtempSync(path.join(tmpdir(), 'measure-paper-'));
const lines = [];
const report = (what, measured, unit, limit) => {
  const verdict =
    limit === undefined ? '' : `  (limit ${limit} ${unit}: ${measured <= limit ? 'kept' : 'MISSED'})`;
  lines.push(`${what.padEnd(52)} ${measured.toFixed(2).padStart(8)} ${unit}${verdict}`);
};

const village = path.join(folder, 'village.db');
run(process.execPath, [path.join(here, 'make-village.ts'), village]);
await measured('a village of 100 elders and 60 helpers', village, '2026-11-23', 10, 5);

measureDemoSteps(folder);
const comingWeek = new Date(Date.now() + ((8 - (new Date().getDay() || 7)) % 7 || 7) * 86_400_000);
await measured(
  'the demo township of 3,500 elders',
  path.join(folder, 'demo.db'),
  localDay(comingWeek),
  60,
  3,
);

console.log(lines.join('\n'));
process.exit(lines.some((line) => line.includes('MISSED')) ? 1 : 0);

/** Turn by turn, ours and the bare one next to each other; the middle counts, for a machine's hours differ. */
async function measured(what, dataFile, weekStart, limitSeconds, rounds) {
  const turns = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await printPapers(dataFile, weekStart, { merged: false });
    turns.push({ ours, bareSeconds: barePrint(ours.pagesFolder) });
  }
  const [{ ours }] = turns;
  const seconds = median(turns.map((turn) => turn.ours.seconds));
  const merged = await printPapers(dataFile, weekStart, { merged: true });
  report(`${what}: pages`, ours.pages, 'pages');
  report(`${what}: all papers`, seconds, 's', limitSeconds);
  report(`${what}: one file for each village`, merged.seconds, 's', limitSeconds);
  const ratios = turns.map((turn) => turn.ours.seconds / turn.bareSeconds);
  report(`${what}: ours : bare Chromium`, median(ratios), '×', 1.3);
  report(`${what}: least of the turns`, Math.min(...ratios), '×');
  report(`${what}: most of the turns`, Math.max(...ratios), '×');
  const third = Math.ceil(ours.megabytes.length / 3);
  const peak = (samples) => Math.max(...samples);
  report(`${what}: memory, first third`, peak(ours.megabytes.slice(0, third)), 'MB');
  report(`${what}: memory, last third`, peak(ours.megabytes.slice(-third)), 'MB');
}

function barePrint(pagesFolder) {
  const output = run(electron, [...sandboxArguments, path.join(here, 'bare-print'), pagesFolder]);
  return Number(/seconds ([\d.]+)/.exec(output)?.[1]);
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path.basename(program)} failed: ${stdout}${stderr}`);
  return stdout;
}

function localDay(day) {
  const two = (number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
