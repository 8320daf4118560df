import { z } from 'zod';
import { doubtDecisions, importBatch, importPreview, registerTotals } from '../domain/import-preview.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

export const importsCalls = {
  /**
   * Reads the files and rehearses their import inside a transaction that is rolled back: the preview is
   * what accepting would do, and nothing has been written.
   */
  'imports.preview': call(
    z.object({ jobId, filePaths: z.array(z.string().min(1)).min(1).max(20), decisions: doubtDecisions }),
    importPreview,
  ),
  /** The same for the demo township, whose four workbooks are made on the spot from a seed. */
  'imports.previewDemo': call(z.object({ jobId, decisions: doubtDecisions }), importPreview),
  /** Rehearses the files of an open preview once more under other decisions. */
  'imports.decide': call(
    z.object({ jobId, previewId: z.string(), decisions: doubtDecisions }),
    importPreview,
  ),
  /** Does what the preview showed, in one transaction. Refused when anything changed since. */
  'imports.accept': call(
    z.object({ jobId, previewId: z.string() }),
    z.object({ batches: z.array(importBatch), totals: registerTotals }),
  ),
  'imports.list': call(z.object({}), z.array(importBatch)),
};
