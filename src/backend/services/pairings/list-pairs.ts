import type { ActivePair } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { peopleOnList } from './people-on-list.ts';

/** Every pair in force, by elder. */
export function listPairs(db: ReadableDb, today: CalendarDate): ActivePair[] {
  const named = peopleOnList(db, today);
  return listLivePairs(db).map((pair) => ({
    ...pair,
    parts: [...pair.parts],
    elder: named(pair.elderId),
    helper: named(pair.helperId),
  }));
}
