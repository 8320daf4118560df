import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { listNeeds } from '../../../src/backend/db/stores/elders-store.ts';
import { listFieldWork } from '../../../src/backend/db/stores/farm-tasks-store.ts';
import { listMealRounds } from '../../../src/backend/db/stores/meal-rounds-store.ts';
import { startPair } from '../../../src/backend/db/stores/pairs-store.ts';
import { listPeople } from '../../../src/backend/db/stores/people-store.ts';
import { publishDraft, replaceDraft } from '../../../src/backend/db/stores/rosters-store.ts';
import { listVenues } from '../../../src/backend/db/stores/venues-store.ts';
import { type NewVisit, replaceVisits } from '../../../src/backend/db/stores/visits-store.ts';
import type { PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import type { RosterCause } from '../../../src/shared/domain/roster.ts';
import { SERVICE_TYPES } from '../../../src/shared/domain/service.ts';
import { addDays, type CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { ELDERS, HELPERS, LUNCH_RIDER, type PaperPersonRow } from './people.ts';
import { ABSENT_HELPER, ABSENT_UNTIL, firstWeek, secondWeek, WEEK, type WeekVisit } from './week.ts';

interface When {
  readonly today: CalendarDate;
  readonly now: string;
}

/** Writes the pairs, and the week twice: as it was published first, and after a helper fell out. */
export function writeWeeks(db: WritableDb, villageId: PlaceId, when: When): void {
  const idByName = new Map(listPeople(db).map(({ id, name }) => [name, id]));
  const idOf = ({ name }: PaperPersonRow): PersonId => {
    const id = idByName.get(name);
    if (id === undefined) throw new Error(`${name} was not imported.`);
    return id;
  };
  const elderIds = ELDERS.map(idOf);
  const helperIds = HELPERS.map(idOf);
  db.transaction(() => {
    elderIds.forEach((elderId, index) => {
      const start = (role: 'primary' | 'backup', helper: number): void => {
        const helperId = helperIds[helper];
        if (helperId === undefined) throw new Error(`No helper ${helper}`);
        startPair(db, {
          elderId,
          helperId,
          role,
          origin: 'voluntary',
          startDate: when.today,
          score: null,
          importBatchId: null,
        });
      };
      start('primary', index);
      if (index % 10 > 0) start('backup', index - 1);
    });
    const works = villageWork(db, villageId, helperIds);
    const publish = (visits: readonly WeekVisit[], cause: RosterCause | null): void => {
      const id = replaceDraft(db, {
        villageId,
        weekStart: WEEK,
        status: 'good',
        gapPercent: null,
        price: [],
        madeAt: when.now,
        registerRevision: 1,
        seed: 1,
        problemDigest: '',
        programVersion: '1',
        cause,
      });
      replaceVisits(db, id, [...visits.map((visit) => homeVisit(db, visit, elderIds, helperIds)), ...works]);
      publishDraft(db, { id, villageId, weekStart: WEEK }, when.now);
    };
    publish(firstWeek(), null);
    publish(secondWeek(), {
      kind: 'helper-absent',
      personId: helperIds[ABSENT_HELPER] ?? null,
      reason: '住院',
      until: ABSENT_UNTIL,
    });
  });
}

function homeVisit(
  db: WritableDb,
  { elder, service, number, date, slot, helpers }: WeekVisit,
  elderIds: readonly PersonId[],
  helperIds: readonly PersonId[],
): NewVisit {
  const elderId = elderIds[elder];
  if (elderId === undefined) throw new Error(`No elder ${elder}`);
  const need = listNeeds(db, elderId)
    .of(elderId)
    .find(({ serviceCode }) => serviceCode === service);
  if (!need) throw new Error(`${service} was not imported for elder ${elder}.`);
  return {
    ...NOTHING_SPECIAL,
    ref: { task: { kind: 'need', needId: need.id }, number },
    elderId,
    serviceCode: service,
    state: date === null ? 'unfilled' : 'planned',
    date,
    slot: date === null ? null : slot,
    minutes: SERVICE_TYPES[service].defaultMinutes,
    helpersNeeded: Math.max(helpers.length, 1),
    helpers: helpers.flatMap((helper, index) => {
      const helperId = helperIds[helper];
      const part = helper === elder ? 'primary' : 'other';
      return helperId === undefined ? [] : [{ helperId, part, order: index + 1, travelMinutes: 8 }];
    }),
  };
}

const NOTHING_SPECIAL = {
  householdId: null,
  venueId: null,
  title: '',
  eaterIds: [],
  pinned: false,
  breaches: [],
  stoppedBy: [],
};

/** Cooking by two, a round of lunches, and a field to which one of three still has to be found. */
function villageWork(db: WritableDb, villageId: PlaceId, helperIds: readonly PersonId[]): NewVisit[] {
  const by = (...places: readonly number[]): NewVisit['helpers'] =>
    places.flatMap((at) => {
      const helperId = helperIds[at];
      return helperId === undefined ? [] : [{ helperId, part: 'other', order: 9, travelMinutes: 10 }];
    });
  const work = { ...NOTHING_SPECIAL, elderId: null, state: 'planned', slot: 'morning' } as const;
  const [venue] = listVenues(db, villageId);
  const [round] = listMealRounds(db, villageId);
  const [field] = listFieldWork(db, villageId, WEEK, addDays(WEEK, 6));
  if (!venue || !round || !field) throw new Error('The village has no work of its own.');
  return [
    ...[1, 2, 3].map((number): NewVisit => ({
      ...work,
      ref: { task: { kind: 'duty', venueId: venue.id, duty: 'cooking' }, number },
      venueId: venue.id,
      title: venue.localName,
      serviceCode: null,
      date: addDays(WEEK, (number - 1) * 2),
      minutes: 120,
      helpersNeeded: 2,
      helpers: by(13 + number, 13),
    })),
    ...[1, 2, 3, 4, 5].map((number): NewVisit => ({
      ...work,
      ref: { task: { kind: 'meal-round', roundId: round.id }, number },
      title: round.name,
      serviceCode: 'meal_help',
      date: addDays(WEEK, number - 1),
      minutes: 60,
      helpersNeeded: 1,
      helpers: by(LUNCH_RIDER),
      eaterIds: round.stops.map(({ elderId }) => elderId),
    })),
    {
      ...work,
      ref: { task: { kind: 'farm', farmTaskId: field.task.id ?? raise() }, number: 1 },
      householdId: field.householdId,
      title: field.task.work,
      serviceCode: 'farm_help',
      date: addDays(WEEK, 5),
      minutes: 180,
      helpersNeeded: 3,
      helpers: by(30, 31),
    },
  ];
}

function raise(): never {
  throw new Error('The field’s work has no number.');
}
