import { dayMarks } from '../../../shared/domain/day-marks.ts';
import type { PersonId, PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listCalendarPeriods } from '../../db/stores/calendar-periods-store.ts';
import { listMarketRules } from '../../db/stores/market-rules-store.ts';
import { findPlace, townshipName } from '../../db/stores/places-store.ts';
import { findPublishedRoster, listVersions, type StoredRoster } from '../../db/stores/rosters-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type { ChangeSlipFacts, PaperCause, VillageWeekFacts } from '../../printing/paper-facts.ts';
import { openPaperPeople, type PaperPeople } from './paper-people.ts';
import { toPaperVisits } from './paper-visits.ts';
import { KeptReading } from './readings.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** What paper may know of a village's published week, and of the version that people hold in their hands. */
export interface PublishedWeek {
  readonly rosterId: RosterId;
  readonly facts: VillageWeekFacts;
  /** Null while the published version is the only one. */
  readonly changes: ChangeSlipFacts | null;
}

const kept = new KeptReading<PublishedWeek>('village week');

/** Refused while nothing is published: drafts never print. */
export function loadVillageWeek(
  db: ReadableDb,
  weekStart: CalendarDate,
  villageId: PlaceId,
  today: CalendarDate,
): PublishedWeek {
  const key = `${weekStart} ${today} ${String(villageId)}`;
  return kept.of(db, key, () => readVillageWeek(db, weekStart, villageId, today));
}

function readVillageWeek(
  db: ReadableDb,
  weekStart: CalendarDate,
  villageId: PlaceId,
  today: CalendarDate,
): PublishedWeek {
  const roster = findPublishedRoster(db, villageId, weekStart);
  const villageName = findPlace(db, villageId)?.name ?? '';
  if (!roster) throw new Refusal('printing.not-published', { village: villageName, weekStart });
  const stored = listVisits(db, roster.id);
  if (stored.length === 0)
    throw new Refusal('printing.nothing-to-print', { village: villageName, weekStart });

  const village = villageHelpLines(db, villageId);
  const people = openPaperPeople(db, today, village);
  const inHand = versionInHand(db, roster);
  const storedBefore = inHand === undefined ? [] : listVisits(db, inHand.id);
  const head = {
    townshipName: townshipName(db) ?? '',
    villageName,
    weekStart,
    rosterVersion: roster.version,
    printedOn: today,
    stationPhone: village.station?.phone ?? null,
    leavePhone: village.leave?.phone ?? null,
    days: dayMarks(
      { markets: listMarketRules(db, villageId), periods: listCalendarPeriods(db, villageId) },
      weekStart,
      addDays(weekStart, 6),
    ),
    because: roster.cause === null ? null : paperCause(roster.cause, people),
  };
  const facts = { ...head, ...namedOn(stored, people), ...toPaperVisits(db, stored, people) };
  if (inHand === undefined) return { rosterId: roster.id, facts, changes: null };
  return {
    rosterId: roster.id,
    facts,
    changes: {
      ...facts,
      ...namedOn([...stored, ...storedBefore], people),
      before: { rosterVersion: inHand.version, ...toPaperVisits(db, storedBefore, people) },
    },
  };
}

/** The newest earlier version of which a sheet was printed, else the one before: that is what people go by. */
function versionInHand(db: ReadableDb, roster: StoredRoster): StoredRoster | undefined {
  const earlier = listVersions(db, roster.villageId, roster.weekStart).filter(
    ({ version, state }) => version < roster.version && state === 'superseded',
  );
  return earlier.find(({ printedAt }) => printedAt !== null) ?? earlier[0];
}

/** Everybody whom these visits name, and the own helpers of the elders among them. */
function namedOn(
  visits: readonly StoredVisit[],
  people: PaperPeople,
): Pick<VillageWeekFacts, 'elders' | 'helpers'> {
  const elderIds = new Set(
    visits.flatMap(({ ref, elderId, stops }) => [
      ...(ref.task.kind === 'need' && elderId !== null ? [elderId] : []),
      ...stops.map((stop) => stop.elderId),
    ]),
  );
  const elders = [...elderIds].map((id) => people.elder(id));
  const helperIds = new Set<PersonId>([
    ...visits.flatMap(({ helpers }) => helpers.map(({ helperId }) => helperId)),
    ...elders
      .flatMap(({ primaryHelperId, backupHelperId }) => [primaryHelperId, backupHelperId ?? null])
      .filter((id) => id !== null),
  ]);
  return { elders, helpers: [...helperIds].map((id) => people.person(id)) };
}

/** The office's own words for the reason stay in the office. */
function paperCause({ kind, personId, until }: RosterCause, people: PaperPeople): PaperCause {
  const aboutHelper = (kind === 'helper-absent' || kind === 'helper-left') && personId !== null;
  return { kind, personId, helperName: aboutHelper ? people.person(personId).name : null, until };
}
