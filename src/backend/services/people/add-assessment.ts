import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { assess, validUntil } from '../../../shared/domain/assessment-scales.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  addAssessment as addToStore,
  listAssessments,
  removeAssessment as removeFromStore,
} from '../../db/stores/assessments-store.ts';
import { findElder, saveSelfCare } from '../../db/stores/elders-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Keeps an assessment; where none is newer, the elder's level is from now on what it says. */
export function addAssessment(
  office: Office,
  { personId, form }: CheckedInput<'people.addAssessment'>,
): Output<'people.addAssessment'> {
  const result = assess(form);
  if (!result.ok) throw new Refusal(result.code, result.facts);
  return changePeople(office, { kind: 'assessment-recorded' }, (db) => {
    refuseUnknownOrErased(db, personId);
    if (!findElder(db, personId)) throw new Refusal('people.not-found');
    const assessmentId = addToStore(db, personId, {
      ...form,
      score: result.score,
      level: result.level,
      validUntil: validUntil(form.assessedOn),
    });
    takeLevelOfNewest(db, personId);
    return { assessmentId, level: result.level };
  });
}

/** Removes one that was entered by mistake; the level falls back to what the newest of the others says. */
export function removeAssessment(
  office: Office,
  { personId, assessmentId }: CheckedInput<'people.removeAssessment'>,
): Output<'people.removeAssessment'> {
  changePeople(office, { kind: 'assessment-removed' }, (db) => {
    refuseUnknownOrErased(db, personId);
    const known = listAssessments(db, personId).find(({ id }) => id === assessmentId);
    if (!known) throw new Refusal('assessment.not-found');
    const wasInForce = findElder(db, personId)?.selfCareSource === known.scale;
    removeFromStore(db, personId, assessmentId);
    if (listAssessments(db, personId).length > 0) takeLevelOfNewest(db, personId);
    // With the last sheet its level goes too, unless the level rests on something else.
    else if (wasInForce) saveSelfCare(db, personId, { level: 'unknown', source: null, date: null });
  });
  return {};
}

function takeLevelOfNewest(db: WritableDb, personId: PersonId): void {
  const [newest] = listAssessments(db, personId);
  if (!newest) return;
  saveSelfCare(db, personId, { level: newest.level, source: newest.scale, date: newest.assessedOn });
}
