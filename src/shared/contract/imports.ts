import { z } from 'zod';
import {
  doubtDecisions,
  importBatch,
  importedRow,
  importPreview,
  registerTotals,
  rowDecisions,
  rowOutcome,
  sheetLayout,
} from '../domain/import-preview.ts';
import { serviceCode } from '../domain/service.ts';
import { importFinding, importFindingCode } from '../findings/import-finding.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

/** A word alone: what parts a cell into words and says how often is none. */
const serviceWord = z
  .string()
  .trim()
  .regex(/^[^\s\d;；、,，。()（）/／]{1,12}$/u);

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
  /** Rehearses the files of an open preview once more under other decisions; the answer has an id of its own. */
  'imports.decide': call(
    z.object({
      jobId,
      previewId: z.string(),
      decisions: doubtDecisions,
      rowDecisions: rowDecisions.default({}),
    }),
    importPreview,
  ),
  /** Rehearses once more with the sheets of one file understood otherwise: heading row, columns, kind. */
  'imports.setLayout': call(
    z.object({
      jobId,
      previewId: z.string(),
      /** Which of the preview's lists `fileIndex` counts in: a file without a required column is among the unread. */
      of: z.enum(['files', 'unread']).default('files'),
      fileIndex: z.number().int().min(0),
      sheets: z.array(sheetLayout.omit({ sample: true })),
    }),
    importPreview,
  ),
  /** The rows of one file of an open preview, a page at a time. */
  'imports.rows': call(
    z.object({
      previewId: z.string(),
      fileIndex: z.number().int().min(0),
      outcome: rowOutcome.nullable(),
      /** Only rows of which this was remarked. */
      code: importFindingCode.nullable().default(null),
      search: z.string().max(50),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.object({ total: z.number().int(), rows: z.array(importedRow) }),
  ),
  /** Does what the preview showed, in one transaction. Refused when anything changed since. */
  'imports.accept': call(
    z.object({ jobId, previewId: z.string() }),
    z.object({ batches: z.array(importBatch), totals: registerTotals }),
  ),
  /** What the nine services are called in files, the program's words and the township's own. */
  'imports.serviceWords': call(
    z.object({}),
    z.array(z.object({ word: z.string(), serviceCode, setBy: z.enum(['program', 'township']) })),
  ),
  /** Says which service a word means in this township's files; null goes back to what the program makes of it. */
  'imports.setServiceWord': call(
    z.object({ word: serviceWord, serviceCode: serviceCode.nullable() }),
    z.object({}),
  ),
  'imports.list': call(z.object({}), z.array(importBatch)),
  /** What was remarked about a file when it was imported. */
  'imports.findings': call(z.object({ batchId: z.number().int() }), z.array(importFinding)),
  /** Takes back everything that was imported together with this file. */
  'imports.undo': call(
    z.object({ batchId: z.number().int() }),
    z.object({ files: z.number().int(), entries: z.number().int() }),
  ),
  /** Writes the file as it came to a place that the clerk chose. */
  'imports.saveOriginal': call(
    z.object({ batchId: z.number().int(), filePath: z.string().min(1) }),
    z.object({}),
  ),
};
