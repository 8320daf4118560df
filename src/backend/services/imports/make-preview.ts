import type { ImportPreview, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findImportedAt } from '../../db/stores/import-batches-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import type { Job } from '../jobs/jobs.ts';
import type { Office } from '../office.ts';
import { columnChoices } from './column-choices.ts';
import type {
  ChosenFile,
  Decisions,
  FileToWrite,
  ImportSource,
  OpenPreview,
  UnreadFile,
} from './open-previews.ts';
import { readChosenFile, tellUnread } from './read-chosen-file.ts';
import { totalsOn, writeFiles } from './write-files.ts';

/** Each kind needs the ones before it: helpers may be elders, minutes lie between hamlets, pairs join people. */
const KIND_ORDER: readonly WorkbookKind[] = ['elders', 'helpers', 'walking-minutes', 'pairs'];

export interface PreviewRequest extends Decisions {
  readonly files: readonly ChosenFile[];
  /** Files that could not even be opened. */
  readonly unread: readonly UnreadFile[];
  readonly isDemo?: boolean;
}

/** Reads the files, rehearses their import, and keeps what a later accept will write. */
export async function makePreview(office: Office, job: Job, request: PreviewRequest): Promise<ImportPreview> {
  const { db, clock, previews } = office;
  const { decisions, rowDecisions } = request;
  const { files, unread } = await readFiles(office, job, request);
  await job.breathe();

  const toWrite = { files, decisions, rowDecisions };
  const before = totalsOn(db, clock());
  const written = db.rehearse(() =>
    writeFiles(db, toWrite, clock(), {
      tellRows: true,
      onFile: (fileName, index) => {
        job.report({ phase: 'matching-people', done: index, total: files.length, about: fileName });
      },
    }),
  );
  await job.breathe();
  const open: OpenPreview = {
    ...toWrite,
    rows: written.rows,
    unread,
    isDemo: request.isDemo ?? false,
    registerRevision: registerRevision(db),
  };
  return {
    previewId: previews.keep(open),
    files: written.files,
    unread: unread.map(({ fileName, code, facts, layouts }) => ({
      fileName,
      code,
      facts: { ...facts },
      layouts: [...layouts],
    })),
    before,
    after: written.totals,
    decisions,
    rowDecisions,
    columnChoices: columnChoices(),
  };
}

async function readFiles(
  office: Office,
  job: Job,
  request: PreviewRequest,
): Promise<{ files: FileToWrite[]; unread: UnreadFile[] }> {
  const files: FileToWrite[] = [];
  const unread = [...request.unread];
  const total = request.files.length;
  for (const [index, file] of request.files.entries()) {
    const { source } = file;
    job.report({ phase: 'reading-file', done: index, total, about: source.fileName });
    await job.breathe();
    try {
      refuseRepetition(office, source, request.files.slice(0, index));
      files.push(await readChosenFile(office, file, request));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unread.push(await tellUnread(office.db, file, error));
    }
  }
  const order = ({ parsed }: FileToWrite): number => KIND_ORDER.indexOf(parsed.kind);
  return { files: files.sort((one, other) => order(one) - order(other)), unread };
}

function refuseRepetition(
  { db }: Office,
  { fileName, sha256 }: ImportSource,
  earlier: readonly ChosenFile[],
): void {
  const importedAt = findImportedAt(db, sha256);
  if (importedAt !== undefined) throw new Refusal('file.already-imported', { file: fileName, importedAt });
  if (earlier.some(({ source }) => source.sha256 === sha256)) {
    throw new Refusal('file.already-imported', { file: fileName });
  }
}
