import type { ImportPreview, SheetLayout } from '../../../shared/domain/import-preview.ts';

/** How the clerk says a sheet is to be read. */
export type GivenLayout = Omit<SheetLayout, 'sample'>;

/** A file with its sheets; `fileIndex` counts in that list of the preview. */
export interface LaidOutFile {
  readonly of: 'files' | 'unread';
  readonly fileIndex: number;
  readonly fileName: string;
  readonly layouts: readonly SheetLayout[];
}

/** All files that have sheets to show: first those that cannot be read as they are. */
export function laidOutFiles({ files, unread }: ImportPreview): LaidOutFile[] {
  return [
    ...unread.flatMap(({ fileName, layouts }, fileIndex) =>
      layouts.length > 0 ? [{ of: 'unread' as const, fileIndex, fileName, layouts }] : [],
    ),
    ...files.map(({ fileName, layouts }, fileIndex) => ({
      of: 'files' as const,
      fileIndex,
      fileName,
      layouts,
    })),
  ];
}
