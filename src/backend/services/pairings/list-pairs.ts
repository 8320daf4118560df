import type { ActivePair } from '../../../shared/domain/pairing-proposal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { peopleOnList } from './people-on-list.ts';

/** Every pair in force of every mode, by elder, primary before backup. */
export function listPairs(db: ReadableDb, today: CalendarDate): ActivePair[] {
  const named = peopleOnList(db, today);
  return listLivePairs(db, { mode: 'every' }).map((pair) => ({
    id: pair.id,
    elderId: pair.elderId,
    helperId: pair.helperId,
    elder: named(pair.elderId),
    helper: named(pair.helperId),
    role: pair.role,
    mode: pair.mode,
    origin: pair.origin,
    startDate: pair.startDate,
    trialUntil: pair.trialUntil,
    score: pair.score,
    parts: [...pair.parts],
    travelMinutes: pair.travelMinutes,
    travelEstimated: pair.travelEstimated,
  }));
}
