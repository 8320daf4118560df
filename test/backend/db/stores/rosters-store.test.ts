import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../src/backend/db/connection.ts';
import { openDataFile } from '../../../../src/backend/db/open-data-file.ts';
import { addPerson } from '../../../../src/backend/db/stores/people-store.ts';
import { addPlace } from '../../../../src/backend/db/stores/places-store.ts';
import {
  listRostersOfWeek,
  publishDraft,
  replaceDraft,
} from '../../../../src/backend/db/stores/rosters-store.ts';
import { addVisit, listVisits } from '../../../../src/backend/db/stores/visits-store.ts';
import type { PersonId, PlaceId, RosterId } from '../../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const weekStart = toCalendarDate('2026-11-23');
let db: WritableDb;
let villageId: PlaceId;
let elderId: PersonId;
let helperId: PersonId;
beforeEach(() => {
  ({ db } = openDataFile(':memory:', ''));
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
});
afterEach(() => {
  db.close();
});

function draft(): RosterId {
  const id = replaceDraft(db, {
    villageId,
    weekStart,
    status: 'good',
    gapPercent: null,
    madeAt: 'then',
    registerRevision: 1,
    seed: 1,
    problemDigest: 'd',
    programVersion: 'v',
  });
  addVisit(db, id, {
    elderId,
    serviceCode: 'errand',
    state: 'planned',
    date: weekStart,
    slot: 'morning',
    minutes: 60,
    helpers: [{ helperId, part: 'primary', order: 1, travelMinutes: 5 }],
    stoppedBy: [],
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
    expect(listVisits(db, second)).toHaveLength(1);
    expect(first === second || listVisits(db, first).length === 0).toBe(true);
  });
});

describe('a published roster is in ink', () => {
  it.each([
    ['change a visit', 'UPDATE visit SET minutes = 5'],
    ['remove a visit', 'DELETE FROM visit'],
    [
      'replace a visit',
      "INSERT OR REPLACE INTO visit (id, roster_id, elder_id, service_code, state, minutes) SELECT id, roster_id, elder_id, 'errand', 'unfilled', 1 FROM visit",
    ],
    [
      'add a visit',
      "INSERT INTO visit (roster_id, elder_id, service_code, state, minutes) SELECT roster_id, elder_id, 'errand', 'unfilled', 1 FROM visit",
    ],
    ['change a helper', 'UPDATE visit_helper SET travel_minutes = 0'],
    ['remove a helper', 'DELETE FROM visit_helper'],
    [
      'add a helper',
      "INSERT INTO visit_helper SELECT visit_id, (SELECT min(id) FROM person), 'other', 1, 1 FROM visit_helper",
    ],
    ['remove the roster', 'DELETE FROM roster'],
    ['call it a draft again', "UPDATE roster SET state = 'draft', published_at = NULL"],
    ['date it otherwise', "UPDATE roster SET published_at = 'earlier'"],
  ])('nobody can %s', (_what, sql) => {
    const id = publish();
    const before = [listRostersOfWeek(db, weekStart), listVisits(db, id)];
    expect(() => db.run(sql)).toThrow(/in ink|takes no further visit/);
    expect([listRostersOfWeek(db, weekStart), listVisits(db, id)]).toEqual(before);
  });

  it('is superseded by the next version and stays readable', () => {
    const first = publish();
    publish();
    expect(listRostersOfWeek(db, weekStart).map((roster) => [roster.version, roster.state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    expect(listVisits(db, first)).toHaveLength(1);
    expect(() => db.run("UPDATE roster SET state = 'published' WHERE version = 1")).toThrow(/in ink/);
  });
});
