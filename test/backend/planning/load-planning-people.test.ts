import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { replaceNeeds, saveElder } from '../../../src/backend/db/stores/elders-store.ts';
import {
  replaceAbsences,
  replaceAvailability,
  saveHelper,
  saveHelperExtras,
} from '../../../src/backend/db/stores/helpers-store.ts';
import { addPerson } from '../../../src/backend/db/stores/people-store.ts';
import { addPlace } from '../../../src/backend/db/stores/places-store.ts';
import { replaceResidences } from '../../../src/backend/db/stores/residences-store.ts';
import { loadPlanningPeople } from '../../../src/backend/planning/load-planning-people.ts';
import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { anEmptyDb } from '../../builders/kept-data-files.ts';

const today = toCalendarDate('2026-11-22');
const monday = toCalendarDate('2026-11-23');
let db: WritableDb;
let villageId: PlaceId;
let hamletId: PlaceId;
let farHamletId: PlaceId;
let farVillageId: PlaceId;
let elderId: PersonId;
let helperId: PersonId;

beforeEach(() => {
  db = anEmptyDb();
  const village = (name: string) => addPlace(db, { level: 'village', parentId: null, name, groupNo: null });
  const hamlet = (parentId: PlaceId) =>
    addPlace(db, { level: 'hamlet', parentId, name: '上院子', groupNo: null });
  villageId = village('柳树村');
  hamletId = hamlet(villageId);
  farVillageId = village('石桥村');
  farHamletId = hamlet(
    addPlace(db, { level: 'village_group', parentId: farVillageId, name: '1组', groupNo: 1 }),
  );
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
      hamletId,
      householdId: null,
      status: 'active',
      remark: '',
    });
  elderId = person('陈桂英');
  helperId = person('刘秀兰');
  saveElder(db, {
    personId: elderId,
    living: 'alone',
    healthWords: '',
    selfCareLevel: 'mild',
    selfCareSource: 'village_words',
    helperSexWish: 'any',
  });
  replaceNeeds(db, elderId, [
    { serviceCode: 'errand', timesPerWeek: 1, minutes: 60 },
    { serviceCode: 'bathing_help', timesPerWeek: 1, minutes: 75, everyWeeks: 2 },
  ]);
  saveHelper(db, {
    personId: helperId,
    category: 'neighbour',
    healthWords: '',
    travelMeans: 'walk',
    travelLimitMinutes: 15,
    weeklyCapMinutes: 600,
    dailyCapMinutes: 180,
    maxElders: 4,
  });
  replaceAvailability(db, helperId, HALF_DAYS);
});
afterEach(() => {
  db.close();
});

const week = (start = monday) => loadPlanningPeople(db, today, start);
const usually = () => loadPlanningPeople(db, today);
const stay = (kind: 'child_home' | 'institution', home: PlaceId | null) => {
  replaceResidences(db, elderId, [
    { kind, from: monday, to: addDays(monday, 6), hamletId: home, houseText: '', hostName: '' },
  ]);
};

describe('an elder', () => {
  it('is visited where she lives in that week, in another village too', () => {
    stay('child_home', farHamletId);
    expect(week().elders).toMatchObject([{ villageId: farVillageId, hamletId: farHamletId }]);
    expect(week(addDays(monday, 7)).elders).toMatchObject([{ villageId, hamletId }]);
    expect(usually().elders).toMatchObject([{ villageId, hamletId }]);
  });

  it('is visited at home where the residence names no hamlet', () => {
    stay('child_home', null);
    expect(week().elders).toMatchObject([{ villageId, hamletId }]);
  });

  it('is not planned for while she is in an institution', () => {
    stay('institution', null);
    expect(week().elders).toEqual([]);
    expect(week(addDays(monday, 7)).elders).toHaveLength(1);
  });

  it('has a need of every second week in each second week, and always when pairs are made', () => {
    const counts = [0, 7, 14, 21].map((days) => week(addDays(monday, days)).elders[0]?.needs.length);
    expect([...counts].toSorted()).toEqual([1, 1, 2, 2]);
    expect(counts[0]).toBe(counts[2]);
    expect(usually().elders[0]?.needs).toHaveLength(2);
  });
});

describe('a helper', () => {
  const helper = () => week().helpers[0];

  it('is not free on absent days of that week', () => {
    replaceAbsences(db, helperId, [{ from: monday, to: addDays(monday, 4), reason: 'farming' }]);
    expect(helper()?.availability.map(({ weekday }) => weekday)).toEqual([6, 6, 7, 7]);
    expect(usually().helpers[0]?.availability).toHaveLength(14);
  });

  it('is not planned with when she comes only when asked', () => {
    saveHelperExtras(db, helperId, { adHoc: true });
    expect(helper()?.active).toBe(false);
    expect(usually().helpers[0]?.active).toBe(false);
  });

  it('serves up to her last day', () => {
    saveHelperExtras(db, helperId, { endedOn: addDays(monday, 1) });
    expect(helper()).toMatchObject({ active: true });
    expect(helper()?.availability).toHaveLength(4);
    saveHelperExtras(db, helperId, { endedOn: addDays(monday, -1) });
    expect(helper()).toMatchObject({ active: false, availability: [] });
  });

  it('is as able as noted for the helper, else as for the elder that she is too', () => {
    expect(helper()?.selfCareLevel).toBe('unknown');
    saveElder(db, {
      personId: helperId,
      living: 'spouse',
      healthWords: '',
      selfCareLevel: 'mild',
      selfCareSource: 'village_words',
      helperSexWish: 'any',
    });
    expect(helper()?.selfCareLevel).toBe('mild');
    saveHelperExtras(db, helperId, { ability: 'independent' });
    expect(helper()?.selfCareLevel).toBe('independent');
  });
});
