import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PairMode, PairRole } from '../../../shared/domain/pairing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findElder } from '../../db/stores/elders-store.ts';
import { findHelper, findHelperExtras } from '../../db/stores/helpers-store.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { listLiveDeclines, withdrawDecline } from '../../db/stores/pair-declines-store.ts';
import { listLivePairs, type LivePair, startPair } from '../../db/stores/pairs-store.ts';
import { findPerson, type Person } from '../../db/stores/people-store.ts';
import { listRelationsOf } from '../../db/stores/relations-store.ts';
import type { Office } from '../office.ts';
import { changePairs } from './change-pairs.ts';

/**
 * Writes down a pair that the two agreed themselves; proposals never break it. What one of the two declined about the
 * other before is taken back by it: they have changed their mind.
 */
export function addVoluntaryPair(
  office: Office,
  { elderId, helperId, role, mode, trial }: CheckedInput<'pairings.addVoluntary'>,
): Output<'pairings.addVoluntary'> {
  const { today } = office.clock();
  return changePairs(office, { kind: 'pair-agreed' }, (db) => {
    const elder = elderOf(db, elderId);
    const helper = helperOf(db, helperId, today);
    if (elder.id === helper.id) throw new Refusal('pairings.not-a-helper');
    const live = listLivePairs(db, { personId: elderId, mode: 'every' }).filter(
      (pair) => pair.elderId === elderId,
    );
    refuseTaken(db, live, helper, { role, mode });
    refuseWhereRefused(db, elder, helper);
    for (const decline of listLiveDeclines(db)) {
      if (decline.elderId === elderId && decline.helperId === helperId)
        withdrawDecline(db, decline.id, today);
    }
    const trialDays = rulesInForce(db, elder.villageId)['trial-days'].value;
    const pairId = startPair(db, {
      elderId,
      helperId,
      role,
      mode,
      origin: 'voluntary',
      startDate: today,
      trialUntil: trial ? addDays(today, trialDays) : null,
      score: null,
      importBatchId: null,
    });
    return { pairId };
  });
}

function elderOf(db: ReadableDb, id: Person['id']): Person {
  const person = findPerson(db, id);
  const isHere = person?.status === 'active' || person?.status === 'away';
  if (!person || !isHere || !findElder(db, id)) throw new Refusal('pairings.not-an-elder');
  return person;
}

function helperOf(db: ReadableDb, id: Person['id'], today: string): Person {
  const person = findPerson(db, id);
  const endedOn = findHelperExtras(db, id)?.endedOn ?? null;
  if (person?.status !== 'active' || !findHelper(db, id) || (endedOn !== null && endedOn < today)) {
    throw new Refusal('pairings.not-a-helper');
  }
  return person;
}

/** One helper of a role at a time, nobody twice, and never two of one household. */
function refuseTaken(
  db: ReadableDb,
  live: readonly LivePair[],
  helper: Person,
  { role, mode }: { role: PairRole; mode: PairMode },
): void {
  const sameMode = live.filter((pair) => pair.mode === mode);
  if (sameMode.some((pair) => pair.helperId === helper.id)) throw new Refusal('pairings.already-paired');
  if (mode !== 'pair') return;
  if (sameMode.some((pair) => pair.role === role)) throw new Refusal('pairings.already-paired');
  const { householdId } = helper;
  if (householdId === null) return;
  if (sameMode.some((pair) => findPerson(db, pair.helperId)?.householdId === householdId)) {
    throw new Refusal('pairings.two-of-one-household');
  }
}

/** A refusal counts both ways, whoever of the two named it. */
function refuseWhereRefused(db: ReadableDb, elder: Person, helper: Person): void {
  const refused = listRelationsOf(db, elder.id).some(
    (relation) => relation.kind === 'refuses' && relation.otherId === helper.id,
  );
  if (refused) throw new Refusal('pairings.refused-each-other');
}
