import { dayMarks } from '../../../shared/domain/day-marks.ts';
import type { PersonId, PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listCalendarPeriods } from '../../db/stores/calendar-periods-store.ts';
import { listMarketRules } from '../../db/stores/market-rules-store.ts';
import { findPlace, townshipName } from '../../db/stores/places-store.ts';
import {
  findPublishedRoster,
  isDraft,
  listVersions,
  type StoredRoster,
} from '../../db/stores/rosters-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type { FormGround } from '../../printing/form-grounds.ts';
import type { ChangeSlipFacts, PaperCause, VillageWeekFacts } from '../../printing/paper-facts.ts';
import { openPaperPeople, type PaperPeople } from './paper-people.ts';
import { toPaperVisits } from './paper-visits.ts';
import { KeptReading } from './readings.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** `unplanned`: there is no roster, and so no visits are known. */
export type WeekStage = 'published' | 'draft' | 'unplanned';

/** What paper may know of a village's week, and of the version that people hold in their hands. */
export interface VillageWeek {
  readonly stage: WeekStage;
  /** Whose version the paper bears; null where it bears none. */
  readonly rosterId: RosterId | null;
  readonly facts: VillageWeekFacts;
  /** Null while the published version is the only one. */
  readonly changes: ChangeSlipFacts | null;
}

interface WantedWeek {
  readonly weekStart: CalendarDate;
  readonly villageId: PlaceId;
  readonly ground: FormGround;
}

type NoWeek = 'printing.not-published' | 'printing.nothing-to-print';

const kept = new KeptReading<VillageWeek | NoWeek>('village week');

/** Refused while there is nothing of the ground on which the form stands: what hangs on walls is never a draft. */
export function loadVillageWeek(db: ReadableDb, wanted: WantedWeek, today: CalendarDate): VillageWeek {
  const week = weekOrWhyNot(db, wanted, today);
  const { villageId, weekStart } = wanted;
  if (typeof week === 'string')
    throw new Refusal(week, { village: findPlace(db, villageId)?.name ?? '', weekStart });
  return week;
}

/** Whether there is such a week. */
export function hasVillageWeek(db: ReadableDb, wanted: WantedWeek, today: CalendarDate): boolean {
  return typeof weekOrWhyNot(db, wanted, today) !== 'string';
}

function weekOrWhyNot(db: ReadableDb, wanted: WantedWeek, today: CalendarDate): VillageWeek | NoWeek {
  const { weekStart, villageId, ground } = wanted;
  const key = `${weekStart} ${today} ${String(villageId)} ${ground}`;
  return kept.of(db, key, () => readVillageWeek(db, wanted, today));
}

/** The roster that a form of this ground shows: the meeting looks at what comes, everybody else at what holds. */
function rosterOf(db: ReadableDb, { weekStart, villageId, ground }: WantedWeek): StoredRoster | undefined {
  const published = findPublishedRoster(db, villageId, weekStart);
  if (ground === 'published') return published;
  const draft = listVersions(db, villageId, weekStart).find((roster) => isDraft(roster));
  return ground === 'draft' ? (draft ?? published) : (published ?? draft);
}

function readVillageWeek(db: ReadableDb, wanted: WantedWeek, today: CalendarDate): VillageWeek | NoWeek {
  const { weekStart, villageId, ground } = wanted;
  const roster = rosterOf(db, wanted);
  const villageName = findPlace(db, villageId)?.name ?? '';
  if (!roster && ground !== 'register') return 'printing.not-published';
  const stored = roster ? listVisits(db, roster.id) : [];
  if (stored.length === 0 && ground !== 'register') return 'printing.nothing-to-print';

  const village = villageHelpLines(db, villageId);
  const people = openPaperPeople(db, today, village);
  const stage = !roster ? 'unplanned' : isDraft(roster) ? 'draft' : 'published';
  const inHand = roster && ground === 'published' ? versionInHand(db, roster) : undefined;
  const storedBefore = inHand === undefined ? [] : listVisits(db, inHand.id);
  const head = {
    townshipName: townshipName(db) ?? '',
    villageName,
    weekStart,
    rosterVersion: roster?.version ?? 0,
    printedOn: today,
    stationPhone: village.station?.phone ?? null,
    leavePhone: village.leave?.phone ?? null,
    days: dayMarks(
      { markets: listMarketRules(db, villageId), periods: listCalendarPeriods(db, villageId) },
      weekStart,
      addDays(weekStart, 6),
    ),
    because: roster?.cause ? paperCause(roster.cause, people) : null,
  };
  const facts = { ...head, ...namedOn(stored, people), ...toPaperVisits(db, stored, people) };
  // A draft may be thrown away, so nothing is ever bound to it.
  const rosterId = roster && stage === 'published' && ground !== 'register' ? roster.id : null;
  if (inHand === undefined) return { stage, rosterId, facts, changes: null };
  return {
    stage,
    rosterId,
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
