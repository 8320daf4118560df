import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { HelperLoad, Roster, Visit } from '../../../shared/domain/roster.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listHelpers } from '../../db/stores/helpers-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listRostersOfWeek } from '../../db/stores/rosters-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';

/** The newest version of a village's week with its visits, or null where none was drafted. */
export function getRoster(db: ReadableDb, weekStart: CalendarDate, villageId: PlaceId): Roster | null {
  const stored = listRostersOfWeek(db, mondayOf(weekStart)).find((roster) => roster.villageId === villageId);
  if (!stored) return null;
  const nameById = new Map(listPeople(db).map((person) => [person.id, person.name]));
  const nameOf = (id: PersonId): string => nameById.get(id) ?? '';
  const visits = listVisits(db, stored.id).map((visit): Visit => {
    const helpers = visit.helpers.map((helper) => ({
      personId: helper.helperId,
      name: nameOf(helper.helperId),
      part: helper.part,
      travelMinutes: helper.travelMinutes,
    }));
    return {
      id: visit.id,
      elderId: visit.elderId,
      elderName: nameOf(visit.elderId),
      serviceCode: visit.serviceCode,
      state: visit.state,
      date: visit.date,
      slot: visit.slot,
      order: visit.helpers[0]?.order ?? null,
      minutes: visit.minutes,
      helpers,
      stoppedBy: [...visit.stoppedBy],
    };
  });
  return {
    id: stored.id,
    villageId,
    villageName: findPlace(db, villageId)?.name ?? '',
    weekStart: stored.weekStart,
    version: stored.version,
    state: stored.state,
    status: stored.status,
    gapPercent: stored.gapPercent,
    madeAt: stored.madeAt,
    publishedAt: stored.publishedAt,
    visits,
    loads: loadsOf(db, visits),
  };
}

/** What the week asks of each helper who has a visit, by id. */
function loadsOf(db: ReadableDb, visits: readonly Visit[]): HelperLoad[] {
  const capById = new Map(listHelpers(db).map((helper) => [helper.personId, helper.weeklyCapMinutes]));
  const loadById = new Map<PersonId, HelperLoad>();
  for (const visit of visits) {
    for (const { personId, name, travelMinutes } of visit.helpers) {
      const load = loadById.get(personId) ?? {
        helperId: personId,
        name,
        visits: 0,
        minutes: 0,
        travelMinutes: 0,
        weeklyCapMinutes: capById.get(personId) ?? 0,
      };
      loadById.set(personId, {
        ...load,
        visits: load.visits + 1,
        minutes: load.minutes + visit.minutes,
        travelMinutes: load.travelMinutes + travelMinutes,
      });
    }
  }
  return [...loadById.values()].sort((one, other) => one.helperId - other.helperId);
}
