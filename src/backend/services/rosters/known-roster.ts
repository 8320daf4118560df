import type { RosterId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { isStaleRoster } from '../../db/stores/newest-rosters-store.ts';
import { findRoster, isDraft, type StoredRoster } from '../../db/stores/rosters-store.ts';

/** A version of any state, for reading. */
export function knownRoster(db: ReadableDb, id: RosterId): StoredRoster {
  const roster = findRoster(db, id);
  if (!roster) throw new Refusal('rosters.nothing-drafted');
  return roster;
}

/** A draft that nobody agreed to yet and that still fits the registers: it can be asked and changed by hand. */
export function freshDraft(db: ReadableDb, id: RosterId): StoredRoster {
  const roster = knownRoster(db, id);
  if (roster.state === 'agreed') throw new Refusal('rosters.agreed-already', { weekStart: roster.weekStart });
  if (!isDraft(roster)) throw new Refusal('rosters.not-a-draft', { weekStart: roster.weekStart });
  refuseStale(db, roster);
  return roster;
}

/** A version that still fits the registers, to be asked about; what is in ink is asked as it stands. */
export function askableRoster(db: ReadableDb, id: RosterId): StoredRoster {
  const roster = knownRoster(db, id);
  refuseStale(db, roster);
  return roster;
}

function refuseStale(db: ReadableDb, roster: StoredRoster): void {
  if (isStaleRoster(db, roster)) throw new Refusal('rosters.draft-stale', { weekStart: roster.weekStart });
}
