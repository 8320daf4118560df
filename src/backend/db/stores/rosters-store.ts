import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../../shared/domain/pairing.ts';
import type { RosterState } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** One version of one village's week, without its visits. */
export interface StoredRoster {
  readonly id: RosterId;
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  readonly version: number;
  readonly state: RosterState;
  readonly status: OutcomeStatus;
  readonly gapPercent: number | null;
  readonly madeAt: string;
  readonly publishedAt: string | null;
  readonly registerRevision: number;
  readonly seed: number;
  readonly problemDigest: string;
  readonly programVersion: string;
}

interface RosterLine {
  id: number;
  village_id: number;
  week_start: string;
  version: number;
  state: RosterState;
  status: OutcomeStatus;
  gap_percent: number | null;
  made_at: string;
  published_at: string | null;
  register_revision: number;
  seed: number;
  problem_digest: string;
  program_version: string;
}

const COLUMNS = `id, village_id, week_start, version, state, status, gap_percent, made_at, published_at,
  register_revision, seed, problem_digest, program_version`;

/** Every version of a week, by village and then newest first. */
export function listRostersOfWeek(db: ReadableDb, weekStart: CalendarDate): StoredRoster[] {
  return db
    .all<RosterLine>(
      `SELECT ${COLUMNS} FROM roster WHERE week_start = ? ORDER BY village_id, version DESC`,
      weekStart,
    )
    .map(toRoster);
}

/** The version that is on the wall, if there is one. */
export function findPublishedRoster(
  db: ReadableDb,
  villageId: PlaceId,
  weekStart: CalendarDate,
): StoredRoster | undefined {
  const line = db.find<RosterLine>(
    `SELECT ${COLUMNS} FROM roster WHERE village_id = ? AND week_start = ? AND state = 'published'`,
    villageId,
    weekStart,
  );
  return line && toRoster(line);
}

/** Puts a draft in the place of the village's earlier draft; its version follows the newest published one. */
export function replaceDraft(
  db: WritableDb,
  draft: Omit<StoredRoster, 'id' | 'version' | 'state' | 'publishedAt'>,
): RosterId {
  db.run(
    "DELETE FROM roster WHERE village_id = ? AND week_start = ? AND state = 'draft'",
    draft.villageId,
    draft.weekStart,
  );
  const { newId } = db.run(
    `INSERT INTO roster (village_id, week_start, version, state, status, gap_percent, made_at, register_revision,
       seed, problem_digest, program_version)
     SELECT ?1, ?2, 1 + coalesce(max(version), 0), 'draft', ?3, ?4, ?5, ?6, ?7, ?8, ?9
     FROM roster WHERE village_id = ?1 AND week_start = ?2`,
    draft.villageId,
    draft.weekStart,
    draft.status,
    draft.gapPercent,
    draft.madeAt,
    draft.registerRevision,
    draft.seed,
    draft.problemDigest,
    draft.programVersion,
  );
  return newId as RosterId;
}

/** Freezes a draft; what was published before becomes superseded. From here on it is in ink. */
export function publishDraft(db: WritableDb, draft: StoredRoster, publishedAt: string): void {
  db.run(
    `UPDATE roster SET state = 'superseded'
     WHERE village_id = ? AND week_start = ? AND state = 'published'`,
    draft.villageId,
    draft.weekStart,
  );
  db.run("UPDATE roster SET state = 'published', published_at = ? WHERE id = ?", publishedAt, draft.id);
}

function toRoster(line: RosterLine): StoredRoster {
  return {
    id: line.id as RosterId,
    villageId: line.village_id as PlaceId,
    weekStart: line.week_start as CalendarDate,
    version: line.version,
    state: line.state,
    status: line.status,
    gapPercent: line.gap_percent,
    madeAt: line.made_at,
    publishedAt: line.published_at,
    registerRevision: line.register_revision,
    seed: line.seed,
    problemDigest: line.problem_digest,
    programVersion: line.program_version,
  };
}
