import { copyOfDataFile, foldedIn, keptPath } from './kept-data-files.ts';
import { anOfficeBackend, type OfficeBackend } from './office-backend.ts';

/** How far an office has come with the demo township. */
export type DemoStage = 'imported' | 'paired';

const begun = new Map<DemoStage, Promise<string>>();

/**
 * An office over a data file of its own that begins with the demo township, imported or paired; `remove` closes it and
 * takes its file away.
 */
export async function aDemoOffice(
  stage: DemoStage,
): Promise<{ office: OfficeBackend; dataFilePath: string; remove: () => Promise<void> }> {
  const dataFilePath = copyOfDataFile(await dataFileOf(stage));
  const office = anOfficeBackend(dataFilePath);
  return { office, dataFilePath, remove: () => office.close() };
}

function dataFileOf(stage: DemoStage): Promise<string> {
  const known = begun.get(stage);
  if (known) return known;
  const making = stage === 'imported' ? importDemo() : pairDemo();
  begun.set(stage, making);
  return making;
}

async function importDemo(): Promise<string> {
  const dataFilePath = keptPath('imported.shouwang');
  const office = anOfficeBackend(dataFilePath);
  const preview = await office.ask('imports.previewDemo', { jobId: 'a', decisions: {} });
  await office.ask('imports.accept', { jobId: 'b', previewId: preview.previewId });
  await office.close();
  return foldedIn(dataFilePath);
}

async function pairDemo(): Promise<string> {
  const dataFilePath = copyOfDataFile(await dataFileOf('imported'), keptPath('paired.shouwang'));
  const office = anOfficeBackend(dataFilePath);
  const proposal = await office.ask('pairings.propose', { jobId: 'c' });
  await office.ask('pairings.accept', { proposalId: proposal.id });
  await office.close();
  return foldedIn(dataFilePath);
}
