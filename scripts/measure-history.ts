// npm run measure, the part of ten years of data: how large the data file grows, and how long every screen's call takes.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataFile } from '../src/backend/db/open-data-file.ts';
import { openReadOnly } from '../src/backend/db/read-only.ts';
import { verifyStoredLedger } from '../src/backend/services/ledger/verify-stored-ledger.ts';
import { fillHistory } from './measure/history/fill-history.ts';
import { planTownship } from './measure/history/plan-township.ts';
import type { TwoClerks } from './measure/history/serve-week.ts';
import { bytesByTable, countServices } from './measure/history/size-of-file.ts';
import { type ReadingTime, timeReadings } from './measure/history/time-readings.ts';
import { readWeekPattern } from './measure/history/week-pattern.ts';
import { Figures, inMilliseconds, timed } from './measure/pairing/figures.ts';

const YEARS = 10;
const SERVICES_A_YEAR = 90_000;
const TIMES = 5;
const MOST_MILLISECONDS = 200;
const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 500;
const TABLES_SHOWN = 12;
const NOW = '2026-11-23T09:00:00';

const figures = new Figures();
// A folder given by name keeps what was made, to be looked at again without making it anew.
const [kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'measure-history-'));
const fileOf = (name: string): string => path.join(folder, `${name}.shouwang`);

try {
  await planTownship(fileOf('office'), fileOf('pattern'));
  const one = makeYears(1);
  const ten = makeYears(YEARS);
  describeFile(ten);
  open(ten);
  verify(ten);
  const first = new Map((await timeReadings(one, TIMES)).map((reading) => [reading.name, reading]));
  describeTimes(await timeReadings(ten, TIMES), first);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
process.exit(figures.missed > 0 ? 1 : 0);

/** A data file with so many years behind it; returns its path. */
function makeYears(years: number): string {
  const file = fileOf(`years-${String(years)}`);
  copyFileSync(fileOf('office'), file);
  const patternFile = openReadOnly(fileOf('pattern'));
  const pattern = readWeekPattern(patternFile);
  patternFile.close();
  const { db } = openDataFile(file, NOW);
  // Nobody else has this file, and it is thrown away when the machine stops.
  db.script('PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA wal_autocheckpoint = 20000');
  const [entering, checking] = db.all<TwoClerks['entering']>(
    'SELECT id, name, household_id AS householdId FROM staff ORDER BY id',
  );
  const { milliseconds } = timed(() => {
    fillHistory(db, pattern, { entering: entering!, checking: checking! }, years);
  });
  db.find('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  figures.note(`making ${String(years)} years`, `${(milliseconds / 1000).toFixed(0)} s`);
  return file;
}

/** The first thing after a start: every page of the file is looked at. */
function open(file: string): void {
  const { milliseconds } = timed(() => {
    openDataFile(file, NOW).db.close();
  });
  figures.note('opening the file, every page looked at', `${(milliseconds / 1000).toFixed(1)} s`);
}

function describeFile(file: string): void {
  const db = openReadOnly(file);
  const { services, visits, entries } = countServices(db);
  figures.heading(
    `${String(YEARS)} years: ${String(visits)} planned visits, ${String(services)} services, ${String(entries)} entries`,
  );
  figures.must('there are as many visits as ten years have', visits >= YEARS * SERVICES_A_YEAR * 0.95);
  const megabytes = statSync(file).size / MEGABYTE;
  figures.goal(
    'the data file',
    `${megabytes.toFixed(0)} MB`,
    `at most ${String(MOST_MEGABYTES)} MB`,
    megabytes <= MOST_MEGABYTES,
  );
  for (const { table, rowBytes, indexBytes } of bytesByTable(db).slice(0, TABLES_SHOWN)) {
    const [rows, indexes] = [rowBytes, indexBytes].map((bytes) => (bytes / MEGABYTE).toFixed(0));
    figures.note(`  ${table}`, `${String(rows)} MB, its indexes ${String(indexes)} MB`);
  }
  db.close();
}

function verify(file: string): void {
  const db = openReadOnly(file);
  const { value, milliseconds } = timed(() => verifyStoredLedger(db));
  db.close();
  figures.must('the ledger has no flaw', value.flaws.length === 0);
  figures.note('verify-ledger', `${(milliseconds / 1000).toFixed(1)} s for ${String(value.entries)} entries`);
}

/** The median counts; other programs that run meanwhile stretch single calls. */
function describeTimes(ten: readonly ReadingTime[], first: ReadonlyMap<string, ReadingTime>): void {
  figures.heading(`Every screen's call, median of ${String(TIMES)} (longest), after one year, ratio`);
  for (const reading of ten.toSorted((a, b) => b.medianMilliseconds - a.medianMilliseconds)) {
    const before = first.get(reading.name)?.medianMilliseconds ?? Number.NaN;
    figures.goal(
      reading.name,
      `${inMilliseconds(reading.medianMilliseconds)} (${inMilliseconds(reading.mostMilliseconds)}), ` +
        `${inMilliseconds(before)}, ×${(reading.medianMilliseconds / before).toFixed(1)}`,
      `${String(MOST_MILLISECONDS)} ms`,
      reading.medianMilliseconds <= MOST_MILLISECONDS,
    );
  }
}
