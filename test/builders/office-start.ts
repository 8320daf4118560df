import { copyOfDataFile, foldedIn, keptPath } from './kept-data-files.ts';
import { anOfficeBackend, type OfficeBackend } from './office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from './office-registers.ts';

/** What brings an empty office to where tests begin. */
type Beginning = (office: OfficeBackend, folder: OfficeFolder) => Promise<unknown>;

const begun = new Map<Beginning, Promise<string>>();

/**
 * An office over a data file of its own that begins where `beginning` brings an empty one. That is done once while the
 * process lives, and copied. `beginning` must be one function of a module: a new one each time would be done each time.
 */
export async function anOfficeAfter(beginning: Beginning, dataFilePath?: string): Promise<OfficeBackend> {
  const known = begun.get(beginning) ?? make(beginning);
  begun.set(beginning, known);
  return anOfficeBackend(copyOfDataFile(await known, dataFilePath));
}

/** The same in the place of an office that is still empty; that one is closed. */
export async function insteadOf(empty: OfficeBackend, beginning: Beginning): Promise<OfficeBackend> {
  await empty.close();
  return anOfficeAfter(beginning);
}

async function make(beginning: Beginning): Promise<string> {
  const dataFilePath = keptPath(`begun-${String(begun.size)}.shouwang`);
  const office = anOfficeBackend(dataFilePath);
  const folder = anOfficeFolder();
  await beginning(office, folder);
  await office.close();
  folder.remove();
  return foldedIn(dataFilePath);
}
