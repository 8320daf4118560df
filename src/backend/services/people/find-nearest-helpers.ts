import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { buildTravelTable } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listHelperExtras, listHelpers } from '../../db/stores/helpers-store.ts';
import { listPeople, type Person } from '../../db/stores/people-store.ts';
import { listRelations } from '../../db/stores/relations-store.ts';
import { listResidencesOn } from '../../db/stores/residences-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { nearestHelpers, type Whereabouts } from './nearest-helpers.ts';

/**
 * The helpers who are soonest at the door at which an elder lives today, those who come only when asked included.
 * Nobody whom the elder refuses, or who refuses the elder, is named.
 */
export function findNearestHelpers(
  db: ReadableDb,
  elderId: PersonId,
  today: CalendarDate,
): PersonDetail['nearestHelpers'] {
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  const elder = personById.get(elderId);
  if (!elder) return [];
  const staysAt = listResidencesOn(db, today);
  const whereabouts = ({ id, hamletId, householdId }: Person): Whereabouts => ({
    personId: id,
    hamletId: staysAt.of(id)[0]?.hamletId ?? hamletId,
    householdId,
  });
  const refused = new Set(
    listRelations(db)
      .filter(({ kind }) => kind === 'refuses')
      .flatMap(({ personId, otherId }) =>
        personId === elderId ? [otherId] : otherId === elderId ? [personId] : [],
      ),
  );
  const extras = listHelperExtras(db);
  const helpers = listHelpers(db).flatMap(({ personId, travelMeans }) => {
    const person = personById.get(personId);
    const endedOn = extras.get(personId)?.endedOn ?? null;
    const isHere = person?.status === 'active' && (endedOn === null || endedOn >= today);
    return person && isHere && !refused.has(personId) ? [{ ...whereabouts(person), travelMeans }] : [];
  });
  return nearestHelpers(whereabouts(elder), helpers, buildTravelTable(listWalkingLinks(db))).map(
    ({ personId, minutes, estimated }) => ({
      personId,
      name: personById.get(personId)?.name ?? '',
      minutes,
      estimated,
    }),
  );
}
