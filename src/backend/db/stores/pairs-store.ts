import type { ImportBatchId, PairId, PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairMode, PairOrigin, PairRole, PairScorePart } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../connection.ts';

export type PairEndReason =
  'replaced' | 'asked_by_elder' | 'asked_by_helper' | 'moved' | 'deceased' | 'ability' | 'other';

/** A pair that holds today. */
export interface LivePair {
  readonly id: PairId;
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly role: PairRole;
  readonly mode: PairMode;
  readonly origin: PairOrigin;
  readonly startDate: CalendarDate;
  /** Last day of the trial month; null where there is none (any more). */
  readonly trialUntil: CalendarDate | null;
  /** The day on which the two were last asked; null where nobody has asked since the start. */
  readonly askedOn: CalendarDate | null;
  /** Null for pairs carried over from an older list, which nobody scored. */
  readonly score: number | null;
  readonly confidence: number | null;
  readonly parts: readonly PairScorePart[];
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
}

/** What a plan says of a pair. */
export interface PairScore {
  readonly score: number;
  /** Percent of the points at stake of which something is known. */
  readonly confidence: number;
  readonly parts: readonly PairScorePart[];
  /** Null where the way is not known. */
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
  readonly proposalId: ProposalId;
}

interface PairLine {
  id: number;
  elder_id: number;
  helper_id: number;
  role: PairRole;
  mode: PairMode;
  origin: PairOrigin;
  start_date: string;
  trial_until: string | null;
  asked_on: string | null;
  score: number | null;
  confidence: number | null;
  parts: string | null;
  travel_minutes: number | null;
  travel_estimated: 0 | 1;
}

/** Which live pairs are wanted; what is not said does not narrow. */
export interface LivePairsWanted {
  /** Pairs in which this person is elder or helper. */
  readonly personId?: PersonId;
  readonly role?: PairRole;
  /** Pairs proper unless said otherwise: neighbours who look in and volunteers hold no role and stand on no roster. */
  readonly mode?: PairMode | 'every';
}

/** Pairs in force, by elder, primary before backup. */
export function listLivePairs(
  db: ReadableDb,
  { personId, role, mode = 'pair' }: LivePairsWanted = {},
): LivePair[] {
  // Written into the SQL only when wanted, so that the indexes can be used.
  const conditions: { sql: string; values: SqlValue[] }[] = [
    ...(personId === undefined
      ? []
      : [{ sql: '(elder_id = ? OR helper_id = ?)', values: [personId, personId] }]),
    ...(role === undefined ? [] : [{ sql: 'role = ?', values: [role] }]),
    ...(mode === 'every' ? [] : [{ sql: 'mode = ?', values: [mode] }]),
  ];
  return db
    .all<PairLine>(
      `SELECT ${COLUMNS} FROM pair
       WHERE ${['end_date IS NULL', ...conditions.map(({ sql }) => sql)].join(' AND ')}
       ORDER BY elder_id, role DESC, id`,
      ...conditions.flatMap(({ values }) => values),
    )
    .map(toLivePair);
}

/** A pair that still holds; undefined where it has ended or never was. */
export function findLivePair(db: ReadableDb, id: PairId): LivePair | undefined {
  const line = db.find<PairLine>(`SELECT ${COLUMNS} FROM pair WHERE id = ? AND end_date IS NULL`, id);
  return line && toLivePair(line);
}

const COLUMNS = `id, elder_id, helper_id, role, mode, origin, start_date, trial_until, asked_on, score, confidence, parts,
  travel_minutes, travel_estimated`;

function toLivePair(line: PairLine): LivePair {
  return {
    id: line.id as PairId,
    elderId: line.elder_id as PersonId,
    helperId: line.helper_id as PersonId,
    role: line.role,
    mode: line.mode,
    origin: line.origin,
    startDate: line.start_date as CalendarDate,
    trialUntil: line.trial_until as CalendarDate | null,
    askedOn: line.asked_on as CalendarDate | null,
    score: line.score,
    confidence: line.confidence,
    parts: line.parts === null ? [] : (JSON.parse(line.parts) as PairScorePart[]),
    travelMinutes: line.travel_minutes,
    travelEstimated: line.travel_estimated === 1,
  };
}

/** True where these two were a pair that has ended. */
export function hasEndedPair(db: ReadableDb, elderId: PersonId, helperId: PersonId): boolean {
  return (
    db.find(
      'SELECT 1 FROM pair WHERE elder_id = ? AND helper_id = ? AND end_date IS NOT NULL',
      elderId,
      helperId,
    ) !== undefined
  );
}

/** Elders and their own helpers whose pair has ended, the latest first. */
export function listEndedHelpers(
  db: ReadableDb,
): { readonly elderId: PersonId; readonly helperId: PersonId }[] {
  return db.all(
    `SELECT elder_id AS elderId, helper_id AS helperId FROM pair
     WHERE end_date IS NOT NULL AND role = 'primary' AND mode = 'pair' ORDER BY end_date DESC, id DESC`,
  );
}

export function startPair(
  db: WritableDb,
  pair: {
    elderId: PersonId;
    helperId: PersonId;
    role?: PairRole;
    mode?: PairMode;
    origin: PairOrigin;
    startDate: CalendarDate;
    trialUntil?: CalendarDate | null;
    score: PairScore | null;
    importBatchId: ImportBatchId | null;
  },
): PairId {
  const { newId } = db.run(
    `INSERT INTO pair (elder_id, helper_id, role, mode, origin, start_date, trial_until, score, confidence, parts,
       travel_minutes, travel_estimated, proposal_id, import_batch_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    pair.elderId,
    pair.helperId,
    pair.role ?? 'primary',
    pair.mode ?? 'pair',
    pair.origin,
    pair.startDate,
    pair.trialUntil ?? null,
    pair.score?.score ?? null,
    pair.score?.confidence ?? null,
    pair.score === null ? null : JSON.stringify(pair.score.parts),
    pair.score?.travelMinutes ?? null,
    pair.score?.travelEstimated ? 1 : 0,
    pair.score?.proposalId ?? null,
    pair.importBatchId,
  );
  return newId as PairId;
}

/** Writes the newest score of a pair that goes on. */
export function rescorePair(db: WritableDb, id: PairId, score: PairScore): void {
  db.run(
    `UPDATE pair SET score = ?, confidence = ?, parts = ?, travel_minutes = ?, travel_estimated = ?, proposal_id = ?
     WHERE id = ?`,
    score.score,
    score.confidence,
    JSON.stringify(score.parts),
    score.travelMinutes,
    score.travelEstimated ? 1 : 0,
    score.proposalId,
    id,
  );
}

export function setPairMode(db: WritableDb, id: PairId, mode: PairMode): void {
  db.run('UPDATE pair SET mode = ? WHERE id = ?', mode, id);
}

/** Writes down that the two were asked on a day, and until when a trial goes on (null: it goes on without one). */
export function notePairAsked(
  db: WritableDb,
  id: PairId,
  { askedOn, trialUntil }: { askedOn: CalendarDate; trialUntil: CalendarDate | null },
): void {
  db.run('UPDATE pair SET asked_on = ?, trial_until = ? WHERE id = ?', askedOn, trialUntil, id);
}

export function endPair(db: WritableDb, id: PairId, date: CalendarDate, reason: PairEndReason): void {
  db.run('UPDATE pair SET end_date = ?, end_reason = ? WHERE id = ?', date, reason, id);
}
