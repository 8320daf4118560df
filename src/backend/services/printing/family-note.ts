import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findPlace, townshipName } from '../../db/stores/places-store.ts';
import { composeFamilyNote, type ToldVisit } from '../../printing/family-note/compose-family-note.ts';
import { maskNames } from '../../printing/mask-name.ts';
import type { Office } from '../office.ts';
import { hasVillageWeek, loadVillageWeek } from './load-village-week.ts';
import { villageHelpLines } from './village-help-lines.ts';

/**
 * What an elder's children may be told of this month and the weeks that are published: nothing at all unless the elder
 * agreed to that, nor before something is published.
 */
export function familyNote(
  { db, clock }: Office,
  { personId }: CheckedInput<'printing.familyNote'>,
): Output<'printing.familyNote'> {
  const { today } = clock();
  const elder = findPerson(db, personId);
  if (!elder) throw new Refusal('people.not-found');
  const agreed = listLiveConsents(db, personId)
    .of(personId)
    .some(({ purpose }) => purpose === 'share_with_children');
  if (!agreed) return { text: null, because: 'no-consent' };
  const visits = mondaysOf(today).flatMap((monday) => visitsOf(db, monday, elder.villageId, personId, today));
  if (visits.length === 0) return { text: null, because: 'nothing-planned' };
  const { station, leave } = villageHelpLines(db, elder.villageId);
  const text = composeFamilyNote({
    townshipName: townshipName(db) ?? '',
    villageName: findPlace(db, elder.villageId)?.name ?? '',
    elderName: elder.name,
    today,
    visits: visits.filter(({ date }) => date >= firstOfMonth(today)),
    weekStart: mondayOf(today),
    askPhone: station?.phone ?? leave?.phone ?? null,
  });
  return { text, because: null };
}

/** From the week of the first of the month to the coming one. */
function mondaysOf(today: CalendarDate): CalendarDate[] {
  const last = addDays(mondayOf(today), 7);
  const mondays: CalendarDate[] = [];
  for (let monday = mondayOf(firstOfMonth(today)); monday <= last; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - Number(day.slice(8, 10)));
}

function visitsOf(
  db: ReadableDb,
  weekStart: CalendarDate,
  villageId: PlaceId,
  elderId: PersonId,
  today: CalendarDate,
): ToldVisit[] {
  const wanted = { weekStart, villageId, ground: 'published' } as const;
  if (!hasVillageWeek(db, wanted, today)) return [];
  const { facts } = loadVillageWeek(db, wanted, today);
  const names = maskNames('household', facts);
  return facts.visits.flatMap((visit) =>
    visit.state === 'planned' && visit.elderId === elderId
      ? [{ ...visit, helperNames: visit.helpers.map(({ helperId }) => names.helper(helperId)) }]
      : [],
  );
}
