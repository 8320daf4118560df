import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { USUAL_PERIODS } from '../../../shared/domain/usual-periods.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { buildTravelTable, type TravelTable } from '../../../solver/index.ts';
import type { WritableDb } from '../../db/connection.ts';
import { saveCalendarPeriod } from '../../db/stores/calendar-periods-store.ts';
import { listNeeds } from '../../db/stores/elders-store.ts';
import { replaceFarmTasks } from '../../db/stores/farm-tasks-store.ts';
import { listAvailability, listHelpers, listOfferedServices } from '../../db/stores/helpers-store.ts';
import { searchHouseholds } from '../../db/stores/households-store.ts';
import { saveMarketRule } from '../../db/stores/market-rules-store.ts';
import { listMealsWaiting, saveMealRound } from '../../db/stores/meal-rounds-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findTownshipId, listVillages } from '../../db/stores/places-store.ts';
import { saveVenue } from '../../db/stores/venues-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import {
  DEMO_FIELD_VILLAGE,
  DEMO_MARKET,
  DEMO_ROUND,
  DEMO_ROUND_DOORS,
  DEMO_ROUND_MEALS,
  DEMO_STATION_VILLAGE,
  demoFieldWork,
  demoStation,
} from '../../demo-township/village-work.ts';

/**
 * Gives the demo township what registers do not hold: a market, the usual festivals and rushes, a station with its duties, a
 * round of lunches and work on a field. Part of the import of the demo, and taken back with it; the same register gives the
 * same. A place that is not there is passed over.
 */
export function furnishDemo(db: WritableDb, today: CalendarDate): void {
  const townshipId = findTownshipId(db);
  if (townshipId !== undefined) {
    saveMarketRule(db, null, { ...DEMO_MARKET, placeId: townshipId });
    for (const period of USUAL_PERIODS) saveCalendarPeriod(db, null, { ...period, placeId: townshipId });
  }
  const villages = listVillages(db);
  const villageId = villages.find(({ name }) => name === DEMO_STATION_VILLAGE)?.id;
  if (villageId !== undefined) furnishStation(db, villageId);
  const fieldVillage = villages.find(({ name }) => name === DEMO_FIELD_VILLAGE)?.id;
  if (fieldVillage === undefined) return;
  const household = searchHouseholds(db, fieldVillage, '').find(({ hamletId }) => hamletId !== null);
  if (household) replaceFarmTasks(db, household.id, [demoFieldWork(today)]);
}

/** The station stands where most of those live who wait for meals; the round begins there. */
function furnishStation(db: WritableDb, villageId: PlaceId): void {
  const table = buildTravelTable(listWalkingLinks(db));
  const meals = listNeeds(db);
  const waiting = listMealsWaiting(db, villageId)
    .filter(({ elderId }) =>
      meals
        .of(elderId)
        .some((need) => need.serviceCode === 'meal_help' && need.timesPerWeek <= DEMO_ROUND_MEALS),
    )
    .map(({ elderId }) => ({ id: elderId, hamletId: hamletOf(db, elderId) }));
  const hamletId = mostFrequent(waiting.flatMap((eater) => eater.hamletId ?? []));
  saveVenue(db, null, { ...demoStation(), placeId: villageId, hamletId });
  if (hamletId === null) return;
  const eaters = nearestFirst(waiting, hamletId, table).slice(0, DEMO_ROUND_DOORS);
  saveMealRound(db, null, {
    ...DEMO_ROUND,
    villageId,
    riderId: riderNear(db, villageId, hamletId, table),
    stops: eaters.map(({ id }) => ({ elderId: id, diet: '' })),
  });
}

/** Who brings meals, has most mornings free, and lives nearest. */
function riderNear(
  db: WritableDb,
  villageId: PlaceId,
  hamletId: PlaceId,
  table: TravelTable,
): PersonId | null {
  const services = listOfferedServices(db);
  const availability = listAvailability(db);
  const mornings = (id: PersonId): number =>
    availability.of(id).filter(({ slot }) => slot === 'morning').length;
  const riders = listHelpers(db).flatMap(({ personId }) => {
    const person = findPerson(db, personId);
    const isRider = person?.villageId === villageId && services.of(personId).includes('meal_help');
    return isRider && person.status === 'active' ? [{ id: personId, hamletId: person.hamletId }] : [];
  });
  const most = Math.max(0, ...riders.map(({ id }) => mornings(id)));
  const freest = riders.filter(({ id }) => mornings(id) === most);
  return nearestFirst(freest, hamletId, table)[0]?.id ?? null;
}

function nearestFirst<Who extends { readonly id: PersonId; readonly hamletId: PlaceId | null }>(
  people: readonly Who[],
  hamletId: PlaceId,
  table: TravelTable,
): Who[] {
  const minutes = (who: Who): number =>
    table.walkingMinutes(hamletId, who.hamletId)?.minutes ?? Number.MAX_SAFE_INTEGER;
  return people.toSorted((one, other) => minutes(one) - minutes(other) || one.id - other.id);
}

function mostFrequent(ids: readonly PlaceId[]): PlaceId | null {
  const count = (id: PlaceId): number => ids.filter((other) => other === id).length;
  return ids.toSorted((one, other) => count(other) - count(one) || one - other)[0] ?? null;
}

function hamletOf(db: WritableDb, personId: PersonId): PlaceId | null {
  return findPerson(db, personId)?.hamletId ?? null;
}
