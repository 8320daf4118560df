import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addConsentDecision } from '../../../src/backend/db/stores/consents-store.ts';
import { saveOfficeRule } from '../../../src/backend/db/stores/office-rules-store.ts';
import { startPair } from '../../../src/backend/db/stores/pairs-store.ts';
import { addPlace } from '../../../src/backend/db/stores/places-store.ts';
import { loadRosterProblems } from '../../../src/backend/planning/load-roster-problem.ts';
import type { PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import type { RosterProblem } from '../../../src/solver/index.ts';
import { anEmptyDb } from '../../builders/kept-data-files.ts';
import { writeElder, writeHelper } from '../../builders/written-people.ts';

const today = toCalendarDate('2026-11-22');
let db: WritableDb;
let villageId: PlaceId;
let elderId: PersonId;
let helperId: PersonId;

beforeEach(() => {
  db = anEmptyDb();
  const townshipId = addPlace(db, { level: 'township', parentId: null, name: '云岭镇', groupNo: null });
  villageId = addPlace(db, { level: 'village', parentId: townshipId, name: '柳树村', groupNo: null });
  elderId = writeElder(db, villageId, '陈桂英');
  helperId = writeHelper(db, villageId, '刘秀兰', 'F');
});
afterEach(() => {
  db.close();
});

const problems = (): RosterProblem[] =>
  loadRosterProblems(db, [villageId], toCalendarDate('2026-11-23'), today).map(({ problem }) => problem);

const refuse = (personId: PersonId): void => {
  addConsentDecision(db, {
    personId,
    purpose: 'basic_service',
    decision: 'refused',
    date: today,
    form: null,
  });
};

it('knows the own helper and the backup apart', () => {
  const backupId = writeHelper(db, villageId, '周大明', 'M');
  for (const [helper, role] of [
    [helperId, 'primary'],
    [backupId, 'backup'],
  ] as const)
    startPair(db, {
      elderId,
      helperId: helper,
      role,
      origin: 'assigned',
      startDate: today,
      score: null,
      importBatchId: null,
    });
  expect(problems()).toMatchObject([
    { pairs: [{ elderId, helperId }], backups: [{ elderId, helperId: backupId }] },
  ]);
});

it('leaves out a village that makes no rosters with the program', () => {
  expect(problems()).toHaveLength(1);
  saveOfficeRule(db, villageId, 'uses-rosters', 0);
  expect(problems()).toEqual([]);
});

it('lets a pair of one household be rostered where the village allows such pairs', () => {
  expect(problems()[0]?.sameHouseholdAllowed).toBe(false);
  saveOfficeRule(db, villageId, 'pair-in-household', 1);
  expect(problems()[0]?.sameHouseholdAllowed).toBe(true);
});

it('sends nobody who refused mutual aid, and visits nobody who did', () => {
  refuse(helperId);
  expect(problems()[0]?.helpers).toMatchObject([{ id: helperId, active: false }]);
  refuse(elderId);
  expect(problems()).toEqual([]);
});
