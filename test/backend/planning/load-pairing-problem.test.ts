import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../src/backend/db/connection.ts';
import { addConsentDecision } from '../../../src/backend/db/stores/consents-store.ts';
import { replaceTrainings } from '../../../src/backend/db/stores/helpers-store.ts';
import { saveOfficeRule } from '../../../src/backend/db/stores/office-rules-store.ts';
import { addPlace } from '../../../src/backend/db/stores/places-store.ts';
import { replaceRelations } from '../../../src/backend/db/stores/relations-store.ts';
import { replaceTraits } from '../../../src/backend/db/stores/traits-store.ts';
import { loadPairingProblem } from '../../../src/backend/planning/load-pairing-problem.ts';
import type { PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import type { DeclinedBy, DeclineReason } from '../../../src/shared/domain/pair-decline.ts';
import type { PairRole } from '../../../src/shared/domain/pairing.ts';
import type { Sex } from '../../../src/shared/domain/person.ts';
import type { PairingProblem } from '../../../src/solver/index.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { anEmptyDb } from '../../builders/kept-data-files.ts';
import { PROGRAM_SETTINGS } from '../../builders/planning-people.ts';
import { writeElder, writeHelper } from '../../builders/written-people.ts';

const today = toCalendarDate('2026-11-22');
let db: WritableDb;
let townshipId: PlaceId;
let villageId: PlaceId;
let elderId: PersonId;
let helperId: PersonId;

beforeEach(() => {
  db = anEmptyDb();
  townshipId = addPlace(db, { level: 'township', parentId: null, name: '云岭镇', groupNo: null });
  villageId = addPlace(db, { level: 'village', parentId: townshipId, name: '柳树村', groupNo: null });
  elderId = anElderIn(villageId, '陈桂英');
  helperId = aHelperIn(villageId, '刘秀兰', 'F');
});
afterEach(() => {
  db.close();
});

const anElderIn = (village: PlaceId, name: string, helperSexWish: 'any' | 'F' = 'any'): PersonId =>
  writeElder(db, village, name, helperSexWish);
const aHelperIn = (
  village: PlaceId,
  name: string,
  sex: Sex,
  category: 'neighbour' | 'professional' = 'neighbour',
): PersonId => writeHelper(db, village, name, sex, category);

const problem = (): PairingProblem => loadPairingProblem(db, today).problem;
const elder = () => problem().elders.find(({ id }) => id === elderId);
const helper = () => problem().helpers.find(({ id }) => id === helperId);

function pairUp(elderOfPair: PersonId, role: PairRole, helperOfPair = helperId): void {
  db.run(
    `INSERT INTO pair (elder_id, helper_id, role, origin, start_date) VALUES (?, ?, ?, 'assigned', '2026-01-01')`,
    elderOfPair,
    helperOfPair,
    role,
  );
}

function decline(
  reason: DeclineReason,
  by: DeclinedBy,
  { travelMinutes = 12, withdrawn = false }: { travelMinutes?: number | null; withdrawn?: boolean } = {},
): void {
  db.run(
    `INSERT INTO pair_decline (elder_id, helper_id, declined_by, reason, travel_minutes, declined_on, withdrawn_on)
     VALUES (?, ?, ?, ?, ?, '2026-11-01', ?)`,
    elderId,
    helperId,
    by,
    reason,
    travelMinutes,
    withdrawn ? '2026-11-20' : null,
  );
}

describe('the settings of a problem', () => {
  it('are those of the township, and of each village that differs', () => {
    const other = addPlace(db, { level: 'village', parentId: townshipId, name: '石桥村', groupNo: null });
    saveOfficeRule(db, townshipId, 'weight-hobby', 300);
    saveOfficeRule(db, other, 'pair-across-villages', 1);
    const settings = { ...PROGRAM_SETTINGS, weights: { ...PROGRAM_SETTINGS.weights, hobby: 300 } };
    expect(problem()).toMatchObject({
      settings,
      villageSettings: [{ villageId: other, settings: { ...settings, acrossVillages: true } }],
    });
  });

  it('take the points of a proposal in place of those of every village', () => {
    saveOfficeRule(db, villageId, 'weight-near', 10);
    saveOfficeRule(db, villageId, 'load-target', 2);
    const weights = { ...PROGRAM_SETTINGS.weights, near: 900 };
    expect(loadPairingProblem(db, today, { weights }).problem).toMatchObject({
      settings: { ...PROGRAM_SETTINGS, weights },
      villageSettings: [{ villageId, settings: { ...PROGRAM_SETTINGS, weights, loadTarget: 2 } }],
    });
  });

  it('leave out the elders of a village that makes no pairs with the program', () => {
    saveOfficeRule(db, villageId, 'uses-pairing', 0);
    pairUp(elderId, 'primary');
    expect(problem()).toMatchObject({ elders: [], activePairs: [] });
    expect(problem().helpers).toHaveLength(1);
  });
});

describe('what a problem knows of people', () => {
  it('holds the pairs of today with their roles', () => {
    const backup = aHelperIn(villageId, '周大明', 'M');
    pairUp(elderId, 'primary');
    pairUp(elderId, 'backup', backup);
    expect(problem().activePairs).toEqual([
      { elderId, helperId, role: 'primary', origin: 'assigned' },
      { elderId, helperId: backup, role: 'backup', origin: 'assigned' },
    ]);
  });

  it('holds ties with their degree, whoever of the two named it', () => {
    replaceRelations(db, helperId, [{ otherId: elderId, kind: 'cousin', degree: 4, note: '' }]);
    expect(problem().ties).toEqual([{ elderId, helperId, kind: 'cousin', degree: 4 }]);
  });

  it('knows who refused mutual aid, by the newest decision', () => {
    const decide = (personId: PersonId, decision: 'given' | 'refused' | 'withdrawn', date: string): void => {
      addConsentDecision(db, {
        personId,
        purpose: 'basic_service',
        decision,
        date: toCalendarDate(date),
        form: null,
      });
    };
    expect([elder()?.serviceRefused, helper()?.serviceRefused]).toEqual([false, false]);
    decide(elderId, 'given', '2026-02-01');
    decide(elderId, 'withdrawn', '2026-03-01');
    decide(helperId, 'refused', '2026-02-01');
    decide(helperId, 'given', '2026-03-01');
    expect([elder()?.serviceRefused, helper()?.serviceRefused]).toEqual([true, false]);
  });

  it('knows from which age the village counts a helper as very old', () => {
    saveOfficeRule(db, villageId, 'older-elder-from-age', 75);
    expect(helper()?.helpsBelowAge).toBe(75);
  });

  it('asks for a training for bathing only where the village does', () => {
    expect(elder()?.trainingNeededFor).toEqual([]);
    saveOfficeRule(db, villageId, 'training-for-bathing', 1);
    expect(elder()?.trainingNeededFor).toEqual(['bathing_help']);
  });

  it('counts trainings that are valid today, skills, and professions as training', () => {
    const training = (validUntil: string) => [
      {
        topic: '助浴培训',
        heldOn: toCalendarDate('2025-05-01'),
        validUntil: toCalendarDate(validUntil),
      },
    ];
    expect(helper()?.trainedFor).toEqual([]);
    replaceTrainings(db, helperId, training('2026-11-21'));
    expect(helper()?.trainedFor).toEqual([]);
    replaceTrainings(db, helperId, training('2026-11-22'));
    expect(helper()?.trainedFor).toEqual(['bathing_help']);
    replaceTrainings(db, helperId, []);
    replaceTraits(db, helperId, 'skill', ['退休护士']);
    expect(helper()?.trainedFor).toEqual(['bathing_help']);
    const doctor = aHelperIn(villageId, '李大夫', 'M', 'professional');
    expect(problem().helpers.find(({ id }) => id === doctor)?.trainedFor).toEqual(['bathing_help']);
  });
});

describe('a decline', () => {
  it.each(['not-getting-along', 'family-objects', 'not-said'] as const)(
    'that gives no more to learn (%s) keeps the two apart and changes nothing else',
    (reason) => {
      const before = problem();
      decline(reason, 'helper');
      expect(problem()).toEqual({ ...before, declined: [{ elderId, helperId }] });
    },
  );

  it('no longer counts once it is withdrawn', () => {
    const before = problem();
    decline('too-far', 'helper', { withdrawn: true });
    expect(problem()).toEqual(before);
  });

  it('by a helper for whom it is too far shortens the ways that he or she is asked to go', () => {
    decline('too-far', 'helper', { travelMinutes: 12 });
    expect(helper()?.travelLimitMinutes).toBe(11);
    expect(elder()?.wayLimitMinutes).toBeNull();
  });

  it('never lengthens a way: of two the shorter counts', () => {
    decline('too-far', 'helper', { travelMinutes: 9 });
    decline('too-far', 'helper', { travelMinutes: 30 });
    decline('too-far', 'elder', { travelMinutes: 10 });
    decline('too-far', 'elder', { travelMinutes: 14 });
    expect(helper()?.travelLimitMinutes).toBe(8);
    expect(elder()?.wayLimitMinutes).toBe(9);
  });

  it('by an elder for whom it is too far asks nobody who lives as far', () => {
    decline('too-far', 'elder', { travelMinutes: 12 });
    expect(elder()?.wayLimitMinutes).toBe(11);
    expect(helper()?.travelLimitMinutes).toBe(15);
  });

  it('for a way that nobody knew teaches nothing about ways', () => {
    decline('too-far', 'helper', { travelMinutes: null });
    decline('too-far', 'elder', { travelMinutes: null });
    expect([helper()?.travelLimitMinutes, elder()?.wayLimitMinutes]).toEqual([15, null]);
  });

  it('by a helper without time closes all places but those held today, in both roles', () => {
    pairUp(anElderIn(villageId, '赵玉珍'), 'primary');
    pairUp(anElderIn(villageId, '孙福生'), 'backup');
    decline('no-time', 'elder');
    expect(helper()?.maxElders).toBe(4);
    decline('no-time', 'helper');
    expect(helper()?.maxElders).toBe(2);
  });

  it('by an elder who wants the other sex becomes the elder’s wish, unless there is one on record', () => {
    decline('wants-other-sex', 'elder');
    expect(elder()?.helperSexWish).toBe('M');
    elderId = anElderIn(villageId, '钱秀英', 'F');
    decline('wants-other-sex', 'elder');
    expect(elder()?.helperSexWish).toBe('F');
  });

  it('by a helper who would rather help the other sex does not change the elder’s wish', () => {
    decline('wants-other-sex', 'helper');
    expect(elder()?.helperSexWish).toBe('any');
  });

  it('of too heavy work asks no heavy work of the helper', () => {
    expect(helper()?.noHeavyWork).toBe(false);
    decline('too-heavy', 'helper');
    expect(helper()?.noHeavyWork).toBe(true);
  });

  it('by an elder who is helped already leaves the elder alone', () => {
    decline('already-helped', 'elder');
    expect(problem().elders).toEqual([]);
    expect(problem().helpers).toHaveLength(1);
  });
});
