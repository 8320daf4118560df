// npm run measure -- entry: a township's week of signed sheets, entered through the window by a scripted keyboard.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { enterWeek } from './measure/entry/enter-week.mjs';
import { median } from './measure/median.mjs';
import { root } from './setup/place.mjs';

/** A practised clerk has 30 s for a sheet of 12 lines; of these the program may take two. */
const PROGRAM_SECONDS = 2;
const CLERK_SECONDS = 30;
/** Practised hands strike five keys a second. */
const STROKES_A_SECOND = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'measure-entry-'));
const dataFile = path.join(folder, 'township.db');
const made = spawnSync(
  process.execPath,
  [path.join(root, 'scripts/measure/entry/make-township.ts'), dataFile],
  { cwd: root, encoding: 'utf8' },
);
if (made.status !== 0) throw new Error(`make-township failed: ${made.stdout}${made.stderr}`);
const week = JSON.parse(readFileSync(`${dataFile}.json`, 'utf8'));
const { seconds, lineCount, exceptionCount, strokes, mended, entered } = await enterWeek(
  folder,
  dataFile,
  week,
);

const lines = [];
const report = (what, measured, unit, limit) => {
  const verdict =
    limit === undefined ? '' : `  (limit ${limit} ${unit}: ${measured <= limit ? 'kept' : 'MISSED'})`;
  lines.push(`${what.padEnd(52)} ${measured.toFixed(2).padStart(8)} ${unit}${verdict}`);
};
const longest = Math.max(...seconds);
const strokesASheet = strokes / seconds.length;
report('sheets entered', entered, 'sheets');
report('lines on them', lineCount, 'lines');
report('lines that were not as planned', exceptionCount, 'lines');
report('lines at odds with another sheet, mended', mended.length, 'lines');
report('keys a sheet', strokesASheet, 'keys');
report('the program’s part of a sheet, median', median(seconds), 's', PROGRAM_SECONDS);
report('the program’s part of a sheet, longest', longest, 's', CLERK_SECONDS);
report('12 lines with practised hands', twelveLines(), 's', CLERK_SECONDS);
report('the whole week, the program’s part', seconds.reduce((sum, one) => sum + one, 0) / 60, 'min');
console.log(lines.join('\n'));
if (mended.length > 0) console.log(`mended: ${[...new Set(mended)].join(', ')}`);
if (entered !== week.sheets.length)
  console.log(`${week.sheets.length - entered} sheets were not kept: MISSED`);
process.exit(lines.some((line) => line.includes('MISSED')) || entered !== week.sheets.length ? 1 : 0);

/** As many keys as 12 lines of this week took, at the speed of hands, and the program’s own time. */
function twelveLines() {
  return ((strokes / lineCount) * 12) / STROKES_A_SECOND + median(seconds);
}
