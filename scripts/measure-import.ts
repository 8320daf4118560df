// npm run measure, the import's part: reading, preview, accepting and undoing of the demo township and a larger one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBackend } from '../src/backend/create-backend.ts';
import { DEMO_SEED, makeDemoTownship } from '../src/backend/demo-township/make-demo-township.ts';
import { lineLog } from '../src/backend/logging/log.ts';
import type { BackendCallName, Input, Output } from '../src/shared/contract/contract.ts';
import { severityOf } from '../src/shared/findings/import-finding.ts';
import { toCalendarDate } from '../src/shared/time/calendar-date.ts';

const DEMO_ELDERS = 3500;
const SIZES = [
  { elders: 3500, limitSeconds: 10 },
  { elders: 6000, limitSeconds: 20 },
];
const MOST_DECISIONS = 40;
const today = toCalendarDate('2026-11-22');
const now = '2026-11-22T09:00:00';
const jobId = 'measure';

let missed = false;
for (const { elders, limitSeconds } of SIZES) {
  const { reading, accepting, undoing, doubtKinds } = await measureImport(elders);
  report(`import of ${elders} elders`, reading + accepting, 's', limitSeconds);
  report('  reading and preview', reading, 's');
  report('  accepting, every change written down', accepting, 's');
  report('  taking it all back', undoing, 's');
  report('  decisions asked of the clerk', doubtKinds, '', MOST_DECISIONS);
}
process.exit(missed ? 1 : 0);

function report(what: string, measured: number, unit: string, limit?: number): void {
  const figure = Number(measured.toFixed(1));
  const isKept = limit === undefined || figure <= limit;
  if (!isKept) missed = true;
  const verdict = limit === undefined ? '' : `  (limit ${limit} ${unit}: ${isKept ? 'kept' : 'MISSED'})`;
  process.stdout.write(`${what.padEnd(44)} ${String(figure).padStart(8)} ${unit}${verdict}\n`);
}

/** Imports a township of so many elders into a fresh data file, as the window does, and takes it back. Seconds. */
async function measureImport(elders: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-import-'));
  const { ask, close } = openOffice(path.join(folder, 'office.db'));
  try {
    const filePaths = (await makeDemoTownship(DEMO_SEED, elders / DEMO_ELDERS)).map(({ fileName, bytes }) => {
      const filePath = path.join(folder, fileName);
      writeFileSync(filePath, bytes);
      return filePath;
    });
    const read = await timed(() => ask('imports.preview', { jobId, filePaths, decisions: {} }));
    const { previewId, files } = read.value;
    const accepted = await timed(() => ask('imports.accept', { jobId, previewId }));
    const batchId = accepted.value.batches[0]?.id ?? 0;
    const undone = await timed(() => ask('imports.undo', { batchId }));
    const codes = files.flatMap(({ findings }) => findings.map(({ code }) => code));
    return {
      reading: read.seconds,
      accepting: accepted.seconds,
      undoing: undone.seconds,
      doubtKinds: new Set(codes.filter((code) => severityOf(code) === 'doubt')).size,
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openOffice(dataFilePath: string) {
  const cannotPlan = () => Promise.reject(new Error('Nothing is planned here'));
  const backend = createBackend({
    dataFilePath,
    clock: () => ({ today, now }),
    emit: () => undefined,
    planner: {
      planPairings: cannotPlan,
      planRosters: cannotPlan,
      planRepair: cannotPlan,
      close: () => Promise.resolve(),
    },
    log: lineLog(
      () => undefined,
      () => now,
    ),
  });
  return {
    close: backend.close,
    ask: async <Name extends BackendCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.value as Output<Name>;
    },
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - begun) / 1000 };
}
