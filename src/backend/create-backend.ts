import type { Answer } from '../shared/contract/contract.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import type { WritableDb } from './db/connection.ts';
import { openDataFile } from './db/open-data-file.ts';
import type { Log } from './logging/log.ts';
import { deskOpener } from './planning/open-desk.ts';
import type { Planner } from './planning/planner.ts';
import { createOpenPreviews } from './services/imports/open-previews.ts';
import { createJobs } from './services/jobs/jobs.ts';
import type { Clock, Office, Tell } from './services/office.ts';
import { createDeskKeeper } from './services/pairings/desk-keeper.ts';
import { createRepairKeeper } from './services/rosters/repair-keeper.ts';
import { createRosterDeskKeeper } from './services/rosters/roster-desk-keeper.ts';
import { dispatch } from './api/dispatch.ts';
import { handlers } from './api/handlers.ts';

export interface BackendOptions {
  /** Path of the data file (made when absent), or `:memory:`. */
  readonly dataFilePath: string;
  readonly clock: Clock;
  readonly emit: Tell;
  readonly planner: Planner;
  readonly log: Log;
}

/** The whole program but the windows. */
export interface Backend {
  /** Answers one call; never rejects. */
  readonly call: (name: string, input: unknown) => Promise<Answer<unknown>>;
  /** Stops running jobs, lets go of the data file. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the data file and answers calls. A file that may not be opened (newer, locked, damaged) is left alone,
 * and every call is answered with that refusal, so that the window can say so.
 */
export function createBackend({ dataFilePath, clock, emit, planner, log }: BackendOptions): Backend {
  const opened = tryToOpen(dataFilePath, clock().now, log);
  if ('refusal' in opened) {
    const { code, facts } = opened.refusal;
    return {
      call: () => Promise.resolve({ ok: false, kind: 'refusal', code, facts }),
      close: () => planner.close(),
    };
  }
  const { db } = opened;
  const jobs = createJobs(
    (progress) => {
      emit('job.progress', progress);
    },
    () => performance.now(),
  );
  const desks = createDeskKeeper(db, deskOpener());
  const rosterDesks = createRosterDeskKeeper(db);
  const office: Office = {
    db,
    clock,
    tell: emit,
    jobs,
    planner,
    previews: createOpenPreviews(),
    desks,
    rosterDesks,
    repairs: createRepairKeeper(),
  };
  return {
    call: (name, input) => dispatch({ office, handlers, log }, name, input),
    close: async () => {
      jobs.stopAll();
      desks.close();
      rosterDesks.close();
      await planner.close();
      db.close();
    },
  };
}

function tryToOpen(dataFilePath: string, now: string, log: Log): { db: WritableDb } | { refusal: Refusal } {
  try {
    const { db, migration } = openDataFile(dataFilePath, now);
    const { fromVersion, toVersion, backupPath } = migration;
    log.note('opened', { fromVersion, toVersion, copied: backupPath === null ? 0 : 1 });
    return { db };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.note('not opened', { code: error.code });
    return { refusal: error };
  }
}
