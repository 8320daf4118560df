import type { Assessment, AssessmentId } from '../../../shared/domain/assessment.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

interface AssessmentLine {
  id: number;
  scale: Assessment['scale'];
  assessed_on: string;
  assessor: string;
  items: string | null;
  score: number | null;
  adjustments: string;
  level: Assessment['level'];
  valid_until: string;
  paper_no: string;
}

/** The assessments of one elder, newest first. */
export function listAssessments(db: ReadableDb, elderId: PersonId): Assessment[] {
  return db
    .all<AssessmentLine>(
      `SELECT id, scale, assessed_on, assessor, items, score, adjustments, level, valid_until, paper_no
       FROM assessment WHERE elder_id = ? ORDER BY assessed_on DESC, id DESC`,
      elderId,
    )
    .map((line) => ({
      id: line.id as AssessmentId,
      scale: line.scale,
      assessedOn: line.assessed_on as Assessment['assessedOn'],
      assessor: line.assessor,
      items: line.items === null ? null : (JSON.parse(line.items) as Record<string, number>),
      score: line.score,
      adjustments: JSON.parse(line.adjustments) as Assessment['adjustments'],
      level: line.level,
      validUntil: line.valid_until as Assessment['validUntil'],
      paperNo: line.paper_no,
    }));
}

export function addAssessment(
  db: WritableDb,
  elderId: PersonId,
  assessment: Omit<Assessment, 'id'>,
): AssessmentId {
  const { newId } = db.run(
    `INSERT INTO assessment (elder_id, scale, assessed_on, assessor, items, score, adjustments, level, valid_until,
       paper_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    elderId,
    assessment.scale,
    assessment.assessedOn,
    assessment.assessor,
    assessment.items === null ? null : JSON.stringify(assessment.items),
    assessment.score,
    JSON.stringify(assessment.adjustments),
    assessment.level,
    assessment.validUntil,
    assessment.paperNo,
  );
  return newId as AssessmentId;
}

/** True where this elder had such an assessment. */
export function removeAssessment(db: WritableDb, elderId: PersonId, id: AssessmentId): boolean {
  return db.run('DELETE FROM assessment WHERE elder_id = ? AND id = ?', elderId, id).changes > 0;
}
