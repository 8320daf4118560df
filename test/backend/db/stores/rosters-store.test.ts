import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../src/backend/db/connection.ts';
import { addPerson } from '../../../../src/backend/db/stores/people-store.ts';
import { addPlace } from '../../../../src/backend/db/stores/places-store.ts';
import { addHousehold } from '../../../../src/backend/db/stores/households-store.ts';
import {
  closeRoster,
  findRoster,
  listRostersOfWeek,
  publishDraft,
  replaceDraft,
} from '../../../../src/backend/db/stores/rosters-store.ts';
import {
  findRosterWork,
  type RosterWork,
  saveBasePlan,
} from '../../../../src/backend/db/stores/roster-work-store.ts';
import { removeVenue, saveVenue } from '../../../../src/backend/db/stores/venues-store.ts';
import { addVisit, listVisits } from '../../../../src/backend/db/stores/visits-store.ts';
import type { NeedId, PersonId, PlaceId, RosterId } from '../../../../src/shared/domain/ids.ts';
import type { FarmTaskId, VenueId } from '../../../../src/shared/domain/village-places.ts';
import { addDays, toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { anEmptyDb } from '../../../builders/kept-data-files.ts';

const weekStart = toCalendarDate('2026-11-23');
let db: WritableDb;
let villageId: PlaceId;
let elderId: PersonId;
let helperId: PersonId;
let venueId: VenueId;
beforeEach(() => {
  db = anEmptyDb();
  villageId = addPlace(db, { level: 'village', parentId: null, name: '柳树村', groupNo: null });
  const person = (name: string): PersonId =>
    addPerson(db, {
      name,
      initials: '',
      sex: 'F',
      idNumber: null,
      idStatus: 'missing',
      birthDate: null,
      birthPrecision: 'unknown',
      villageId,
      groupId: null,
      hamletId: null,
      householdId: null,
      status: 'active',
      remark: '',
    });
  elderId = person('陈桂英');
  helperId = person('刘秀兰');
  venueId = saveVenue(db, null, {
    kind: 'service_station',
    placeId: villageId,
    hamletId: null,
    localName: '互助站',
    hostPersonId: null,
    hostConsents: false,
    liaisonPersonId: null,
    source: 'other',
    facilities: [],
    opening: [],
    duties: [{ kind: 'cooking', halfDaysPerWeek: 1, helpersNeeded: 1 }],
    safety: [],
    safetyCheckedOn: null,
    phone: '',
    remark: '',
    roomFor: null,
  });
});
afterEach(() => {
  db.close();
});

function draft(monday = weekStart): RosterId {
  const id = replaceDraft(db, {
    villageId,
    weekStart: monday,
    status: 'good',
    gapPercent: null,
    price: [],
    madeAt: 'then',
    registerRevision: 1,
    seed: 1,
    problemDigest: 'd',
    programVersion: 'v',
  });
  const planned = {
    householdId: null,
    venueId: null,
    title: '',
    state: 'planned',
    date: weekStart,
    slot: 'morning',
    minutes: 60,
    helpersNeeded: 1,
    eaterIds: [],
    pinned: false,
    breaches: [],
    stoppedBy: [],
  } as const;
  addVisit(db, id, {
    ...planned,
    ref: { task: { kind: 'need', needId: 1 as NeedId }, number: 1 },
    elderId,
    serviceCode: 'errand',
    helpers: [{ helperId, part: 'primary', order: 1, travelMinutes: 5 }],
  });
  addVisit(db, id, {
    ...planned,
    ref: { task: { kind: 'duty', venueId, duty: 'cooking' }, number: 1 },
    elderId: null,
    venueId,
    title: '互助站',
    serviceCode: null,
    helpers: [{ helperId, part: 'other', order: 2, travelMinutes: 5 }],
  });
  return id;
}
function publish(): RosterId {
  const id = draft();
  const stored = listRostersOfWeek(db, weekStart).find((roster) => roster.id === id);
  if (!stored) throw new Error('no draft');
  publishDraft(db, stored, 'now');
  return id;
}

describe('a draft', () => {
  it('gives way to the next, visits and helpers included', () => {
    const first = draft();
    const second = draft();
    expect(listRostersOfWeek(db, weekStart).map((roster) => [roster.id, roster.version])).toEqual([
      [second, 1],
    ]);
    expect(listVisits(db, second)).toHaveLength(2);
    expect(first === second || listVisits(db, first).length === 0).toBe(true);
  });
});

describe('a published roster', () => {
  const work = { basePlan: { planned: [] }, fixed: [] };
  const promised: RosterWork['promises'] = [
    {
      visit: { task: { kind: 'need', needId: 1 as NeedId }, number: 1 },
      placement: { at: { weekday: 1, slot: 'morning' }, helperIds: [1 as PersonId] },
      kind: 'last-week',
    },
  ];
  const publish = (weeksLater: number): RosterId => {
    const monday = addDays(weekStart, 7 * weeksLater);
    const id = draft(monday);
    saveBasePlan(db, id, { ...work, promises: promised });
    publishDraft(db, { id, villageId, weekStart: monday }, 'then');
    return id;
  };

  it('needs the plan of its draft no more, and for two weeks what it was promised to keep', () => {
    const first = publish(0);
    expect(findRosterWork(db, first)).toMatchObject({ basePlan: null, promises: promised });
    publish(1);
    expect(findRosterWork(db, first)?.promises).toEqual(promised);
    publish(2);
    expect(findRosterWork(db, first)?.promises).toEqual([]);
    expect(listVisits(db, first)).toHaveLength(2);
  });
});

describe('a published roster is in ink', () => {
  it.each([
    ['change a visit', 'UPDATE visit SET minutes = 5'],
    ['remove a visit', 'DELETE FROM visit'],
    [
      'replace a visit',
      'INSERT OR REPLACE INTO visit (id, roster_id, task, number, minutes) SELECT id, roster_id, task, number, 1 FROM visit',
    ],
    [
      'add a visit',
      'INSERT INTO visit (roster_id, task, number, minutes) SELECT roster_id, task, 7, 1 FROM visit',
    ],
    ['pin a visit', 'UPDATE visit SET pinned = 1'],
    ['hide a broken rule', "UPDATE visit SET breaches = '[]', title = '' WHERE venue_id IS NOT NULL"],
    ['give a visit to another elder', 'UPDATE visit SET elder_id = NULL'],
    ['take a station away and more with it', 'UPDATE visit SET venue_id = NULL, minutes = 5'],
    ['change a helper', 'UPDATE visit_helper SET travel_minutes = 0'],
    ['remove a helper', 'DELETE FROM visit_helper'],
    [
      'add a helper',
      'INSERT INTO visit_helper SELECT visit_id, (SELECT min(id) FROM person), 2, 1, 1 FROM visit_helper',
    ],
    ['remove the roster', 'DELETE FROM roster'],
    ['call it a draft again', "UPDATE roster SET state = 'draft', published_at = NULL"],
    ['agree to it again', "UPDATE roster SET state = 'agreed'"],
    ['close it and change its moves', "UPDATE roster SET state = 'closed', closed_at = 'now', moves = '[1]'"],
    ['close it with another price', "UPDATE roster SET state = 'closed', closed_at = 'now', price = '[1]'"],
    ['give it another cause', "UPDATE roster SET cause = '{}'"],
    ['date it otherwise', "UPDATE roster SET published_at = 'earlier'"],
  ])('nobody can %s', (_what, sql) => {
    const id = publish();
    const before = [listRostersOfWeek(db, weekStart), listVisits(db, id)];
    expect(() => db.run(sql)).toThrow(/in ink|takes no further visit/);
    expect([listRostersOfWeek(db, weekStart), listVisits(db, id)]).toEqual(before);
  });

  it('keeps the name of a station that is given up', () => {
    const id = publish();
    removeVenue(db, venueId);
    expect(listVisits(db, id)[1]).toMatchObject({
      venueId: null,
      title: '互助站',
      ref: { task: { venueId } },
    });
  });

  it('refuses that a household whose fields it names is removed', () => {
    const id = draft();
    const householdId = addHousehold(db, { villageId, householdNo: '001', hamletId: null });
    addVisit(db, id, {
      ...listVisits(db, id)[0]!,
      ref: { task: { kind: 'farm', farmTaskId: 1 as FarmTaskId }, number: 1 },
      elderId: null,
      householdId,
      title: '收玉米',
      eaterIds: [],
    });
    const [stored] = listRostersOfWeek(db, weekStart);
    if (!stored) throw new Error('no draft');
    publishDraft(db, stored, 'now');
    expect(() => db.run('DELETE FROM household WHERE id = ?', householdId)).toThrow(/FOREIGN KEY/);
  });

  it('is closed, and then neither superseded nor opened again', () => {
    const id = publish();
    closeRoster(db, id, 'then');
    expect(findRoster(db, id)).toMatchObject({ state: 'closed', closedAt: 'then' });
    expect(() => db.run("UPDATE roster SET state = 'superseded', closed_at = NULL")).toThrow(/in ink/);
    expect(() => db.run("UPDATE roster SET state = 'published', closed_at = NULL")).toThrow(/in ink/);
  });

  it('is superseded by the next version and stays readable', () => {
    const first = publish();
    publish();
    expect(listRostersOfWeek(db, weekStart).map((roster) => [roster.version, roster.state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    expect(listVisits(db, first)).toHaveLength(2);
    expect(() => db.run("UPDATE roster SET state = 'published' WHERE version = 1")).toThrow(/in ink/);
  });
});
