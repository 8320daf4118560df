import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperProfile } from '../../../shared/domain/person-profile.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  findHelper,
  removeHelper,
  replaceAbsences,
  replaceAvailability,
  replaceOfferedServices,
  replaceTrainings,
  saveHelper,
  saveHelperExtras,
} from '../../db/stores/helpers-store.ts';
import { countUses } from '../../db/stores/person-roles-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';

/** Writes the role of helper as the form has it; null takes the role away, unless something rests on it. */
export function saveHelperRole(
  db: WritableDb,
  personId: PersonId,
  profile: HelperProfile | null,
  today: CalendarDate,
): void {
  if (!profile) {
    if (findHelper(db, personId)) takeAway(db, personId, today);
    return;
  }
  saveHelper(db, { personId, ...profile });
  saveHelperExtras(db, personId, profile);
  replaceTraits(db, personId, 'skill', profile.skills);
  replaceOfferedServices(db, personId, profile.services);
  replaceAvailability(db, personId, profile.availability);
  replaceAbsences(db, personId, profile.absences);
  replaceTrainings(db, personId, profile.trainings);
}

function takeAway(db: WritableDb, personId: PersonId, today: CalendarDate): void {
  const count = countUses(db, personId, 'helper', today);
  if (count > 0) throw new Refusal('people.role-still-used', { count });
  replaceTraits(db, personId, 'skill', []);
  removeHelper(db, personId);
}
