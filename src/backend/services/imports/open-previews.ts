import { randomUUID } from 'node:crypto';
import type {
  DoubtDecisions,
  ImportedRow,
  RowDecisions,
  SheetLayout,
} from '../../../shared/domain/import-preview.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ParsedFile } from '../../importers/records.ts';

/** A file of an import: its bytes as they came, for the archive. */
export interface ImportSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** How the clerk says the sheets of a file are to be understood. */
export type GivenLayout = Omit<SheetLayout, 'sample'>;

/** A file that is read, and how where the clerk said so. */
export interface ChosenFile {
  readonly source: ImportSource;
  readonly layouts?: readonly GivenLayout[];
  /** What an earlier rehearsal read in it with these layouts, and under which decisions. */
  readonly read?: ReadFile;
}

type OwnWords = readonly { readonly word: string; readonly serviceCode: ServiceCode }[];

export interface ReadFile extends Decisions {
  readonly parsed: ParsedFile;
  readonly words: OwnWords;
}

/** What the clerk decided about doubts, by kind and by row. */
export interface Decisions {
  readonly decisions: DoubtDecisions;
  readonly rowDecisions: RowDecisions;
}

/** A file that could not be read at all. */
export interface UnreadFile {
  readonly fileName: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** How its sheets were understood, where another understanding may still make it readable. */
  readonly layouts: readonly SheetLayout[];
  /** With its bytes in that case. */
  readonly chosen: ChosenFile | null;
}

/** What accepting writes. */
export interface FileToWrite extends ChosenFile {
  readonly parsed: ParsedFile;
  /** The township's own words for services with which it was read. */
  readonly words: OwnWords;
}

/** What a preview showed and accepting will write. */
export interface OpenPreview extends Decisions {
  /** In the order of writing. */
  readonly files: readonly FileToWrite[];
  /** For each of the files, row by row, what will be done. */
  readonly rows: readonly (readonly ImportedRow[])[];
  readonly unread: readonly UnreadFile[];
  /** The demo township: its market, station and field come with it. */
  readonly isDemo: boolean;
  /** State of the registers that the rehearsal saw. */
  readonly registerRevision: number;
}

/** The files of a preview as they were chosen, to be read anew; and those that no layout can help. */
export function chosenFiles({ files, unread, isDemo, decisions, rowDecisions }: OpenPreview): {
  readonly files: readonly ChosenFile[];
  readonly unread: readonly UnreadFile[];
  readonly isDemo: boolean;
} {
  return {
    isDemo,
    files: [
      ...files.map(({ parsed, words, ...chosen }) => ({
        ...chosen,
        read: { parsed, words, decisions, rowDecisions },
      })),
      ...unread.flatMap(({ chosen }) => chosen ?? []),
    ],
    unread: unread.filter(({ chosen }) => chosen === null),
  };
}

/** Previews that wait for a decision, in memory only: closing the program forgets them. */
export interface OpenPreviews {
  /** Keeps a preview under a new id; the one before it is forgotten. */
  readonly keep: (preview: OpenPreview) => string;
  /** Refused as `import.preview-gone` when forgotten. */
  readonly get: (id: string) => OpenPreview;
  readonly forget: (id: string) => void;
}

export function createOpenPreviews(): OpenPreviews {
  let latest: { readonly id: string; readonly preview: OpenPreview } | null = null;
  return {
    keep: (preview) => {
      const id = randomUUID();
      latest = { id, preview };
      return id;
    },
    get: (id) => {
      if (latest?.id !== id) throw new Refusal('import.preview-gone');
      return latest.preview;
    },
    forget: (id) => {
      if (latest?.id === id) latest = null;
    },
  };
}
