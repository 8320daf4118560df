import type { PersonId } from '../../../shared/domain/ids.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listElderAbsencesBetween } from '../../db/stores/elder-absences-store.ts';
import { listNeeds } from '../../db/stores/elders-store.ts';
import { listAbsences } from '../../db/stores/helpers-store.ts';
import { listLiveDeclines } from '../../db/stores/pair-declines-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { listRequests } from '../../db/stores/requests-store.ts';
import { findPublishedRoster, isDraft, listVersions } from '../../db/stores/rosters-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import { groupBy } from '../../printing/group-by.ts';
import type {
  MeetingAbsence,
  MeetingFacts,
  MeetingGap,
} from '../../printing/meeting-sheets/meeting-facts.ts';
import { byPlace } from '../../printing/paper-order.ts';
import { placeWords } from '../../printing/place-words.ts';
import { openPaperPeople, type PaperPeople } from './paper-people.ts';
import type { PaperSource } from './paper-source.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** Declines older than this were talked about at earlier meetings. */
const DECLINES_DAYS = 28;
const TRIAL_DAYS_AHEAD = 14;

/** What the meeting about a week has to settle: of the draft where there is one, for that is what it agrees to. */
export function loadMeetingFacts({ db, facts, villageId, weekStart, today }: PaperSource): MeetingFacts {
  const people = openPaperPeople(db, today, villageHelpLines(db, villageId));
  const villagers = listPeople(db).filter((person) => person.villageId === villageId);
  const isHere = new Set(villagers.map(({ id }) => id));
  const nameOf = (id: PersonId): string => people.person(id).name;
  const [newest] = listVersions(db, villageId, weekStart).filter((roster) => isDraft(roster));
  const roster = newest ?? findPublishedRoster(db, villageId, weekStart);
  const visits = roster === undefined ? [] : listVisits(db, roster.id);
  const pairs = listLivePairs(db).filter(({ elderId }) => isHere.has(elderId));
  const needs = listNeeds(db);
  const paired = new Set(pairs.filter(({ role }) => role === 'primary').map(({ elderId }) => elderId));
  return {
    townshipName: facts.townshipName,
    villageName: facts.villageName,
    weekStart,
    planned: visits.filter(({ state }) => state === 'planned').length,
    gaps: gapsOf(visits, people),
    absent: absentIn(db, villagers, weekStart),
    declined: listLiveDeclines(db)
      .filter(
        ({ elderId, declinedOn }) => isHere.has(elderId) && declinedOn >= addDays(today, -DECLINES_DAYS),
      )
      .toReversed()
      .map(({ elderId, helperId, by, reason, declinedOn }) => ({
        elder: nameOf(elderId),
        helper: nameOf(helperId),
        by,
        reason,
        declinedOn,
      })),
    requests: listRequests(db, { villageId, personId: null, closedSince: null }).map((request) => ({
      number: `${String(request.year)}-${String(request.runningNo).padStart(3, '0')}`,
      about: request.personName ?? request.reportedBy,
      text: request.text,
      handler: request.handler,
      dueOn: request.dueOn,
      isLate: request.dueOn < today,
    })),
    trials: pairs.flatMap(({ elderId, helperId, trialUntil }) =>
      trialUntil === null || trialUntil > addDays(today, TRIAL_DAYS_AHEAD)
        ? []
        : [{ elder: nameOf(elderId), helper: nameOf(helperId), until: trialUntil }],
    ),
    unpaired: villagers
      .filter(({ id, status }) => status === 'active' && !paired.has(id) && needs.of(id).length > 0)
      .map(({ id }) => people.person(id))
      .toSorted(byPlace)
      .map((person) => ({ place: placeWords(person), name: person.name })),
  };
}

/** One line for all times that the same need, round, duty or field is without anybody, for the same reasons. */
function gapsOf(visits: readonly StoredVisit[], people: PaperPeople): MeetingGap[] {
  const unfilled = visits.filter(({ state }) => state === 'unfilled');
  const alike = groupBy(unfilled, ({ ref, minutes, stoppedBy }) =>
    JSON.stringify([ref.task, minutes, stoppedBy]),
  );
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ visit: first, times: others.length + 1 }],
    )
    .map(({ visit, times }) => ({
      times,
      visit,
      elder: visit.ref.task.kind === 'need' && visit.elderId !== null ? people.person(visit.elderId) : null,
    }))
    .toSorted((one, other) => {
      if (one.elder === null || other.elder === null)
        return Number(one.elder === null) - Number(other.elder === null);
      return byPlace(one.elder, other.elder);
    })
    .map(({ visit, times, elder }) => ({
      place: elder === null ? '' : placeWords(elder),
      who: elder?.name ?? visit.title,
      what: visit.serviceCode === null ? '' : SERVICE_TYPES[visit.serviceCode].name,
      times,
      minutes: visit.minutes,
      stoppedBy: visit.stoppedBy,
    }));
}

/** Helpers first, then elders, each by the day on which it begins; of this week and the next. */
function absentIn(
  db: ReadableDb,
  villagers: readonly { readonly id: PersonId; readonly name: string }[],
  weekStart: CalendarDate,
): MeetingAbsence[] {
  const lastDay = addDays(weekStart, 13);
  const ofHelpers = listAbsences(db);
  const ofElders = listElderAbsencesBetween(db, weekStart, lastDay);
  const byDay = (one: MeetingAbsence, other: MeetingAbsence): number => one.from.localeCompare(other.from);
  const helpers = villagers.flatMap(({ id, name }): MeetingAbsence[] =>
    ofHelpers
      .of(id)
      .filter(({ from, to }) => from <= lastDay && to >= weekStart)
      .map((absence) => ({ name, as: 'helper', ...absence })),
  );
  const elders = villagers.flatMap(({ id, name }): MeetingAbsence[] =>
    ofElders.of(id).map((absence) => ({ name, as: 'elder', ...absence })),
  );
  return [...helpers.toSorted(byDay), ...elders.toSorted(byDay)];
}
