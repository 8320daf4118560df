import { Refusal, type RefusalCode } from '../../../shared/errors/refusal.ts';
import { rowDecisionKey, type SheetLayout } from '../../../shared/domain/import-preview.ts';
import { severityOf } from '../../../shared/findings/import-finding.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findMapping, type ImportMapping } from '../../db/stores/import-mappings-store.ts';
import { listServiceWords } from '../../db/stores/service-words-store.ts';
import { parseFile, readLayouts } from '../../importers/parse-file.ts';
import type { Office } from '../office.ts';
import type { ChosenFile, Decisions, FileToWrite, ReadFile, UnreadFile } from './open-previews.ts';
import { mappingsOf } from './remember-layouts.ts';

/** Reads one file to the end, as the clerk says its sheets are to be understood, or as was said before. */
export async function readChosenFile(
  { db, clock }: Office,
  file: ChosenFile,
  { decisions, rowDecisions }: Decisions,
): Promise<FileToWrite> {
  const words = listServiceWords(db);
  const sameWords = JSON.stringify(words) === JSON.stringify(file.read?.words);
  if (file.read && sameWords && isDecidedAlike(file.read, { decisions, rowDecisions })) {
    return { ...file, parsed: file.read.parsed, words };
  }
  const parsed = await parseFile({
    ...file.source,
    layouts: file.layouts,
    recallLayout: await recallFrom(db, file),
    decisions,
    rowDecisions,
    today: clock().today,
    serviceWords: new Map(words.map(({ word, serviceCode }) => [word, serviceCode])),
  });
  return { ...file, parsed, words };
}

/**
 * True where no doubt of the reading is decided otherwise now: then the file need not be read again, which takes
 * longer than all the rest. Doubts about people of the registers arise later and are asked anew each time.
 */
function isDecidedAlike({ parsed, ...before }: ReadFile, now: Decisions): boolean {
  const doubts = parsed.findings.filter(({ code }) => severityOf(code) === 'doubt');
  return doubts.every(({ code, sheet, row }) => {
    const key = rowDecisionKey(parsed.fileName, sheet, row, code);
    const decided = (by: Decisions) => by.rowDecisions[key] ?? by.decisions[code];
    return decided(before) === decided(now);
  });
}

/** What another heading row or other columns may help. */
const MENDABLE: readonly RefusalCode[] = [
  'file.unknown-kind',
  'file.column-missing',
  'file.empty',
  'import.layout-incomplete',
];

/** A file that was refused; with its sheets where another understanding of them may make it readable. */
export async function tellUnread(db: ReadableDb, file: ChosenFile, refusal: Refusal): Promise<UnreadFile> {
  const { code, facts } = refusal;
  const layouts = MENDABLE.includes(code) ? await layoutsToMend(db, file) : [];
  return { fileName: file.source.fileName, code, facts, layouts, chosen: layouts.length > 0 ? file : null };
}

async function layoutsToMend(db: ReadableDb, file: ChosenFile): Promise<readonly SheetLayout[]> {
  const { source, layouts } = file;
  try {
    const read = await readLayouts({ ...source, layouts, recallLayout: await recallFrom(db, file) });
    return read.layouts.filter(({ sample }) => sample.some((cells) => cells.length > 0));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Tells what headings mean: what the clerk said of one sheet holds for all with the same headings. */
async function recallFrom(
  db: ReadableDb,
  { source, layouts }: ChosenFile,
): Promise<(headingSet: string) => Pick<ImportMapping, 'kind' | 'columns'> | null> {
  const said = layouts === undefined ? [] : mappingsOf(await readLayouts({ ...source, layouts }), layouts);
  return (headingSet) =>
    said.find((mapping) => mapping.headingSet === headingSet) ?? findMapping(db, headingSet) ?? null;
}
