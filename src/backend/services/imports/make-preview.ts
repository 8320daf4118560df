import type { DoubtDecisions, ImportPreview, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findImportedAt } from '../../db/stores/import-batches-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import { parseFile } from '../../importers/parse-file.ts';
import type { Job } from '../jobs/jobs.ts';
import type { Office } from '../office.ts';
import type { ImportSource, OpenPreview, UnreadFile } from './open-previews.ts';
import { totalsOn, writeFiles } from './write-files.ts';

/** Each kind needs the ones before it: helpers may be elders, minutes lie between hamlets, pairs join people. */
const KIND_ORDER: readonly WorkbookKind[] = ['elders', 'helpers', 'walking-minutes', 'pairs'];

/** Reads the files, rehearses their import, and keeps what a later accept will write. */
export async function makePreview(
  office: Office,
  job: Job,
  request: {
    readonly sources: readonly ImportSource[];
    readonly unread: readonly UnreadFile[];
    readonly decisions: DoubtDecisions;
    /** An open preview that this one takes the place of. */
    readonly previewId?: string;
  },
): Promise<ImportPreview> {
  const { db, clock, previews } = office;
  const { decisions } = request;
  const unread = [...request.unread];
  const files: OpenPreview['files'][number][] = [];
  for (const [index, source] of request.sources.entries()) {
    job.report({ phase: 'reading-file', done: index, total: request.sources.length, about: source.fileName });
    await job.breathe();
    try {
      refuseRepetition(office, source, request.sources.slice(0, index));
      const { bytes, fileName } = source;
      files.push({ source, parsed: await parseFile({ bytes, fileName, decisions, today: clock().today }) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unread.push({ fileName: source.fileName, code: error.code, facts: error.facts });
    }
  }
  files.sort((one, other) => KIND_ORDER.indexOf(one.parsed.kind) - KIND_ORDER.indexOf(other.parsed.kind));
  await job.breathe();

  const open: OpenPreview = { files, unread, decisions, registerRevision: registerRevision(db) };
  const before = totalsOn(db, clock());
  const written = db.rehearse(() =>
    writeFiles(db, open, clock(), (fileName, index) => {
      job.report({ phase: 'matching-people', done: index, total: files.length, about: fileName });
    }),
  );
  await job.breathe();
  const previewId = previews.keep(open, request.previewId);
  return {
    previewId,
    files: written.files,
    unread: unread.map(({ fileName, code, facts }) => ({ fileName, code, facts: { ...facts } })),
    before,
    after: written.totals,
    decisions,
    rowDecisions: {},
  };
}

function refuseRepetition(
  { db }: Office,
  { fileName, sha256 }: ImportSource,
  earlier: readonly ImportSource[],
): void {
  const importedAt = findImportedAt(db, sha256);
  if (importedAt !== undefined) throw new Refusal('file.already-imported', { file: fileName, importedAt });
  if (earlier.some((source) => source.sha256 === sha256)) {
    throw new Refusal('file.already-imported', { file: fileName });
  }
}
