import type { RosterSummary } from '../../../shared/domain/roster.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { WritableDb } from '../../db/connection.ts';
import { listNewestRosters } from '../../db/stores/newest-rosters-store.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { listRostersOfWeek, type StoredRoster } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { chosenVillages } from './chosen-villages.ts';

/** What an operation on a week of several villages is given. */
export interface WeekAtHand {
  readonly monday: CalendarDate;
  /** Every version of the chosen villages. */
  readonly rosters: readonly StoredRoster[];
}

/** Does `work` to the week of the chosen villages, all or nothing, and answers with those that it touched. */
export function changeWeek(
  { db, tell }: Office,
  { weekStart, villageIds }: { readonly weekStart: CalendarDate; readonly villageIds: readonly PlaceId[] },
  work: (db: WritableDb, week: WeekAtHand) => readonly Pick<StoredRoster, 'villageId'>[],
): RosterSummary[] {
  const monday = mondayOf(weekStart);
  const touched = db.transaction(() => {
    const chosen = new Set(chosenVillages(listVillages(db), villageIds));
    const rosters = listRostersOfWeek(db, monday).filter(({ villageId }) => chosen.has(villageId));
    return new Set(work(db, { monday, rosters }).map(({ villageId }) => villageId));
  });
  tell('data.changed', { areas: ['rosters', 'printing'] });
  return listNewestRosters(db, monday).filter(({ villageId }) => touched.has(villageId));
}
