import type { WritableDb } from '../../db/connection.ts';
import { type ImportMapping, saveMapping } from '../../db/stores/import-mappings-store.ts';
import type { FileLayouts } from '../../importers/parse-file.ts';
import type { FileToWrite, GivenLayout } from './open-previews.ts';

/** Keeps how the clerk understood the columns, for the next file with the same headings. */
export function rememberLayouts(db: WritableDb, files: readonly FileToWrite[], now: string): void {
  for (const { parsed, layouts = [] } of files) {
    for (const mapping of mappingsOf(parsed, layouts)) saveMapping(db, { ...mapping, usedAt: now });
  }
}

/** What the clerk said of the columns of single sheets, by the fingerprint of their headings. */
export function mappingsOf(
  read: Pick<FileLayouts, 'layouts' | 'headingSets'>,
  given: readonly GivenLayout[],
): readonly Omit<ImportMapping, 'usedAt'>[] {
  return read.layouts.flatMap(({ sheet, use, kind, columns }, index) => {
    const headingSet = read.headingSets[index] ?? null;
    const isGiven = given.some((layout) => layout.sheet === sheet);
    return isGiven && use && kind !== null && headingSet !== null ? [{ headingSet, kind, columns }] : [];
  });
}
