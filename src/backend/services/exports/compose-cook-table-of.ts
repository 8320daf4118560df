import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { hostOf } from '../../../shared/domain/cook-circle.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { daysOfWeek, mondayOf } from '../../../shared/time/week.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { listCookCircles, listHostsByName } from '../../db/stores/cook-circles-store.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';
import { composeCookTable } from '../../printing/cook-tables/compose-cook-table.ts';
import type { Office } from '../office.ts';

/** The wall tables of a village's circles for the week of a day (null: of this week); refused where nobody cooks in turn. */
export function composeCookTableOf(
  { db, clock }: Office,
  villageId: PlaceId | null,
  day: CalendarDate | null,
): RegisterDocument {
  const village = villageId === null ? undefined : findPlaceLevel(db, villageId);
  if (villageId === null || village === undefined) throw new Refusal('exports.nothing-to-write');
  const circles = listCookCircles(db, villageId).filter(({ hosts }) => hosts.length > 0);
  if (circles.length === 0) throw new Refusal('exports.nothing-to-write');
  const byName = listHostsByName(db, villageId);
  const monday = mondayOf(day ?? clock().today);
  return composeCookTable({
    townshipName: townshipName(db) ?? '',
    villageName: village.name,
    week: { from: monday, to: addDays(monday, 6) },
    circles: circles.map((circle) => {
      const wordById = new Map(
        circle.hosts.map(({ householdId, householdNo, headName }) => [
          householdId,
          headName !== null && byName.has(householdId) ? `${headName}家` : `第${householdNo}户`,
        ]),
      );
      return {
        name: circle.name,
        hamletName: circle.hamletName,
        meal: circle.meal,
        days: daysOfWeek(monday).map((date) => {
          const host = hostOf(circle, date);
          return { date, host: host === null ? null : (wordById.get(host) ?? null) };
        }),
      };
    }),
  });
}
