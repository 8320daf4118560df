import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openConnection } from '../../src/backend/db/connection.ts';
import { anOfficeBackend, type OfficeBackend } from './office-backend.ts';

/** How far an office has come with the demo township. */
export type DemoStage = 'imported' | 'paired';

/** Kept while the process lives: an import takes seconds, a copy of its data file takes none. */
const begun = new Map<DemoStage, Promise<string>>();
let kept: string | null = null;

/**
 * An office over a data file of its own that begins with the demo township, imported or paired; `remove` closes it and
 * takes its file away.
 */
export async function aDemoOffice(
  stage: DemoStage,
): Promise<{ office: OfficeBackend; dataFilePath: string; remove: () => Promise<void> }> {
  const start = await dataFileOf(stage);
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-demo-'));
  const dataFilePath = path.join(folder, 'office.shouwang');
  copyFileSync(start, dataFilePath);
  const office = anOfficeBackend(dataFilePath);
  return {
    office,
    dataFilePath,
    remove: async () => {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function dataFileOf(stage: DemoStage): Promise<string> {
  const known = begun.get(stage);
  if (known) return known;
  const making = stage === 'imported' ? importDemo() : pairDemo();
  begun.set(stage, making);
  return making;
}

async function importDemo(): Promise<string> {
  const dataFilePath = path.join(keptFolder(), 'imported.shouwang');
  const office = anOfficeBackend(dataFilePath);
  const preview = await office.ask('imports.previewDemo', { jobId: 'a', decisions: {} });
  await office.ask('imports.accept', { jobId: 'b', previewId: preview.previewId });
  return closed(office, dataFilePath);
}

async function pairDemo(): Promise<string> {
  const dataFilePath = path.join(keptFolder(), 'paired.shouwang');
  copyFileSync(await dataFileOf('imported'), dataFilePath);
  const office = anOfficeBackend(dataFilePath);
  const proposal = await office.ask('pairings.propose', { jobId: 'c' });
  await office.ask('pairings.accept', { proposalId: proposal.id });
  return closed(office, dataFilePath);
}

/** Everything in the one file: what still lies in the log beside it is not copied. */
async function closed(office: OfficeBackend, dataFilePath: string): Promise<string> {
  await office.close();
  const db = openConnection(dataFilePath);
  db.all('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  return dataFilePath;
}

function keptFolder(): string {
  if (kept !== null) return kept;
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (kept = folder);
}
