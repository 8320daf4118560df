import { visitKey } from '../../../shared/domain/roster-task.ts';
import type { StationDutyKind, VenueId } from '../../../shared/domain/village-places.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type {
  DutyRosterFacts,
  DutyStation,
  PaperDuty,
} from '../../printing/duty-rosters/duty-roster-facts.ts';
import { groupBy } from '../../printing/group-by.ts';
import type { PaperPerson } from '../../printing/paper-facts.ts';
import { openPaperPeople } from './paper-people.ts';
import type { PaperSource } from './paper-source.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** The duties of the published week by station; a village without any has no stations here. */
export function loadDutyRosterFacts(source: PaperSource): DutyRosterFacts {
  const { db, facts, villageId, weekStart } = source;
  const roster = facts.works.some(({ kind }) => kind === 'duty')
    ? findPublishedRoster(db, villageId, weekStart)
    : undefined;
  const duties = roster === undefined ? [] : listVisits(db, roster.id).flatMap(toDuty);
  return {
    ...facts,
    stations: [...groupBy(duties, ({ venueId }) => venueId)].map(([venueId, ofStation]) =>
      stationOf(source, venueId, ofStation),
    ),
  };
}

interface StationDutyVisit {
  readonly venueId: VenueId;
  /** What the station was called when the week was planned. */
  readonly title: string;
  readonly duty: PaperDuty;
}

function toDuty({
  ref,
  title,
  date,
  slot,
  minutes,
  helpersNeeded,
  helpers,
}: StoredVisit): StationDutyVisit[] {
  const { task } = ref;
  if (task.kind !== 'duty') return [];
  const kind: StationDutyKind = task.duty;
  const helperIds = helpers.map(({ helperId }) => helperId);
  const duty = { visitKey: visitKey(ref), kind, date, slot, minutes, helpersNeeded, helperIds };
  return [{ venueId: task.venueId, title, duty }];
}

/** A station that was taken out of the list since keeps the name under which it was planned. */
function stationOf(
  { db, villageId, today }: PaperSource,
  venueId: VenueId,
  duties: readonly StationDutyVisit[],
): DutyStation {
  const livingId = findPlace(db, villageId)?.mergedIntoId ?? villageId;
  const venue = listVenues(db, livingId).find(({ id }) => id === venueId);
  const personOf = (id: PersonId): PaperPerson =>
    openPaperPeople(db, today, villageHelpLines(db, villageId)).person(id);
  const headId = venue?.liaisonPersonId ?? venue?.hostPersonId ?? null;
  return {
    venueId,
    name: venue?.localName ?? duties[0]?.title ?? '',
    phone: venue === undefined || venue.phone === '' ? null : venue.phone,
    head: headId === null ? null : personOf(headId),
    duties: duties.map(({ duty }) => duty),
  };
}
