import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../../shared/domain/pairing.ts';
import type { PricedPart } from '../../../shared/domain/roster-move.ts';
import type { RosterCause, RosterState } from '../../../shared/domain/roster.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** One version of one village's week, without its visits and without what it was made of. */
export interface StoredRoster {
  readonly id: RosterId;
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  readonly version: number;
  readonly state: RosterState;
  readonly status: OutcomeStatus;
  readonly gapPercent: number | null;
  readonly price: readonly PricedPart[];
  readonly madeAt: string;
  readonly agreedAt: string | null;
  readonly publishedAt: string | null;
  readonly closedAt: string | null;
  readonly cause: RosterCause | null;
  readonly registerRevision: number;
  readonly seed: number;
  readonly problemDigest: string;
  readonly programVersion: string;
  /** When a sheet of exactly this version was last printed. */
  readonly printedAt: string | null;
  /** Moves by hand that hold, and that were taken back. */
  readonly movesHeld: number;
  readonly movesUndone: number;
}

interface RosterLine extends Omit<StoredRoster, 'price' | 'cause'> {
  readonly price: string;
  readonly cause: string | null;
}

const ROSTERS = `SELECT id, village_id AS villageId, week_start AS weekStart, version, state, status,
    gap_percent AS gapPercent, price, made_at AS madeAt, agreed_at AS agreedAt, published_at AS publishedAt,
    closed_at AS closedAt, cause, register_revision AS registerRevision, seed, problem_digest AS problemDigest,
    program_version AS programVersion, moves_held AS movesHeld, json_array_length(moves) - moves_held AS movesUndone,
    (SELECT max(printed_at) FROM print_job WHERE roster_id = roster.id) AS printedAt
  FROM roster`;

/** True of what can still be changed, replaced and thrown away. */
export function isDraft({ state }: Pick<StoredRoster, 'state'>): boolean {
  return state === 'draft' || state === 'agreed';
}

/** Every version of a week, by village and then newest first. */
export function listRostersOfWeek(db: ReadableDb, weekStart: CalendarDate): StoredRoster[] {
  return db
    .all<RosterLine>(`${ROSTERS} WHERE week_start = ? ORDER BY village_id, version DESC`, weekStart)
    .map(toRoster);
}

/** Every version of one village's week, newest first. */
export function listVersions(db: ReadableDb, villageId: PlaceId, weekStart: CalendarDate): StoredRoster[] {
  return db
    .all<RosterLine>(
      `${ROSTERS} WHERE village_id = ? AND week_start = ? ORDER BY version DESC`,
      villageId,
      weekStart,
    )
    .map(toRoster);
}

export function findRoster(db: ReadableDb, id: RosterId): StoredRoster | undefined {
  const line = db.find<RosterLine>(`${ROSTERS} WHERE id = ?`, id);
  return line && toRoster(line);
}

/** The version that is on the wall or that the week was closed with, if there is one. */
export function findPublishedRoster(
  db: ReadableDb,
  villageId: PlaceId,
  weekStart: CalendarDate,
): StoredRoster | undefined {
  const line = db.find<RosterLine>(
    `${ROSTERS} WHERE village_id = ? AND week_start = ? AND state IN ('published','closed')`,
    villageId,
    weekStart,
  );
  return line && toRoster(line);
}

/** Every draft of every week, agreed ones included. */
export function listDrafts(db: ReadableDb): StoredRoster[] {
  return db.all<RosterLine>(`${ROSTERS} WHERE state IN ('draft','agreed') ORDER BY id`).map(toRoster);
}

/** What a version begins with. */
export type NewRoster = Pick<
  StoredRoster,
  | 'villageId'
  | 'weekStart'
  | 'status'
  | 'gapPercent'
  | 'price'
  | 'madeAt'
  | 'registerRevision'
  | 'seed'
  | 'problemDigest'
  | 'programVersion'
> & { readonly cause?: RosterCause | null };

/** Puts a draft in the place of the village's earlier one; its version follows the newest published one. */
export function replaceDraft(db: WritableDb, draft: NewRoster): RosterId {
  db.run(
    "DELETE FROM roster WHERE village_id = ? AND week_start = ? AND state IN ('draft','agreed')",
    draft.villageId,
    draft.weekStart,
  );
  const { newId } = db.run(
    `INSERT INTO roster (village_id, week_start, version, state, status, gap_percent, price, made_at, cause,
       register_revision, seed, problem_digest, program_version)
     SELECT ?1, ?2, 1 + coalesce(max(version), 0), 'draft', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
     FROM roster WHERE village_id = ?1 AND week_start = ?2`,
    draft.villageId,
    draft.weekStart,
    draft.status,
    draft.gapPercent,
    JSON.stringify(draft.price),
    draft.madeAt,
    draft.cause ? JSON.stringify(draft.cause) : null,
    draft.registerRevision,
    draft.seed,
    draft.problemDigest,
    draft.programVersion,
  );
  return newId as RosterId;
}

export function setAgreed(db: WritableDb, id: RosterId, agreedAt: string | null): void {
  db.run(
    'UPDATE roster SET state = ?, agreed_at = ? WHERE id = ?',
    agreedAt === null ? 'draft' : 'agreed',
    agreedAt,
    id,
  );
}

/** Days after which nobody asks any more what a plan was promised to keep. */
const NOTES_KEPT_DAYS = 14;

/**
 * Freezes a draft; what was published before becomes superseded. From here on it is in ink. The plan on which moves by hand
 * rest goes, for a published week is asked as it stands; and of weeks long past what they were promised to keep.
 */
export function publishDraft(
  db: WritableDb,
  draft: Pick<StoredRoster, 'id' | 'villageId' | 'weekStart'>,
  publishedAt: string,
): void {
  db.run(
    `UPDATE roster SET state = 'superseded'
     WHERE village_id = ? AND week_start = ? AND state = 'published'`,
    draft.villageId,
    draft.weekStart,
  );
  db.run(
    "UPDATE roster SET state = 'published', published_at = ?, base_plan = NULL WHERE id = ?",
    publishedAt,
    draft.id,
  );
  db.run(
    `UPDATE roster SET promises = '[]', fixed = '[]'
     WHERE village_id = ? AND week_start <= ? AND state NOT IN ('draft','agreed') AND (promises <> '[]' OR fixed <> '[]')`,
    draft.villageId,
    addDays(draft.weekStart, -NOTES_KEPT_DAYS),
  );
}

/** The week is over: no further version. */
export function closeRoster(db: WritableDb, id: RosterId, closedAt: string): void {
  db.run("UPDATE roster SET state = 'closed', closed_at = ? WHERE id = ?", closedAt, id);
}

/** Takes a draft out with its visits; anything in ink makes the data file refuse. */
export function removeDraft(db: WritableDb, id: RosterId): void {
  db.run('DELETE FROM roster WHERE id = ?', id);
}

/** Lets a draft count as made from the registers as they are now. */
export function setRegisterRevision(
  db: WritableDb,
  id: RosterId,
  { registerRevision, problemDigest }: Pick<StoredRoster, 'registerRevision'> & { problemDigest?: string },
): void {
  db.run(
    'UPDATE roster SET register_revision = ?, problem_digest = coalesce(?, problem_digest) WHERE id = ?',
    registerRevision,
    problemDigest ?? null,
    id,
  );
}

function toRoster({ price, cause, ...line }: RosterLine): StoredRoster {
  return {
    ...line,
    price: JSON.parse(price) as PricedPart[],
    cause: cause === null ? null : (JSON.parse(cause) as RosterCause),
  };
}
