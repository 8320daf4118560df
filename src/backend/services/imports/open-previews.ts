import { randomUUID } from 'node:crypto';
import type { DoubtDecisions } from '../../../shared/domain/import-preview.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ParsedFile } from '../../importers/records.ts';

/** A file of an import: its bytes as they came, for the archive. */
export interface ImportSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A file that could not be read at all. */
export interface UnreadFile {
  readonly fileName: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a preview showed and accepting will write. */
export interface OpenPreview {
  readonly files: readonly { readonly source: ImportSource; readonly parsed: ParsedFile }[];
  readonly unread: readonly UnreadFile[];
  readonly decisions: DoubtDecisions;
  /** State of the registers that the rehearsal saw. */
  readonly registerRevision: number;
}

/** Previews that wait for a decision, in memory only: closing the program forgets them. */
export interface OpenPreviews {
  /** Keeps a preview; the one before it is forgotten unless it is given the same id again. */
  readonly keep: (preview: OpenPreview, id?: string) => string;
  /** Refused as `import.preview-gone` when forgotten. */
  readonly get: (id: string) => OpenPreview;
  readonly forget: (id: string) => void;
}

export function createOpenPreviews(): OpenPreviews {
  let latest: { readonly id: string; readonly preview: OpenPreview } | null = null;
  return {
    keep: (preview, id = randomUUID()) => {
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
